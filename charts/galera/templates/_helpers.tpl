{{/* Name of everything, as the component is named in the program. */}}
{{- define "galera.name" -}}
{{- .Values.fullnameOverride | default .Release.Name -}}
{{- end }}

{{/* A digest-pinned reference. */}}
{{- define "galera.image" -}}
{{- printf "%s/%s@%s" .registry .repository .digest -}}
{{- end }}

{{/* Bytes of a size such as 10Gi. */}}
{{- define "galera.bytes" -}}
{{- $factors := dict "Ki" 1024 "Mi" 1048576 "Gi" 1073741824 "Ti" 1099511627776 -}}
{{- mul (regexFind "^[0-9]+" . | atoi) (get $factors (regexFind "[KMGT]i$" .)) -}}
{{- end }}

{{/* A number of bytes as MariaDB spells it, in the greatest unit that holds it exactly. */}}
{{- define "galera.mariadbSize" -}}
{{- $bytes := int64 . -}}
{{- if eq 0 (mod $bytes 1099511627776 | int) -}}{{ div $bytes 1099511627776 }}T
{{- else if eq 0 (mod $bytes 1073741824 | int) -}}{{ div $bytes 1073741824 }}G
{{- else -}}{{ div $bytes 1048576 }}M
{{- end -}}
{{- end }}

{{/* Whole units of 16 MiB, at least one. */}}
{{- define "galera.floor" -}}
{{- mul 16777216 (max 1 (div (int64 .) 16777216)) -}}
{{- end }}

{{/* components/galera/plan/sizing.ts: bufferPoolBytes */}}
{{- define "galera.bufferPool" -}}
{{- $limit := include "galera.bytes" .Values.resources.limits.memory | int64 -}}
{{- $left := min (sub $limit 402653184) (div (mul $limit 65) 100) -}}
{{- include "galera.floor" (max $left (div $limit 8)) | include "galera.mariadbSize" -}}
{{- end }}

{{/* components/galera/plan/sizing.ts: gcacheBytes */}}
{{- define "galera.gcache" -}}
{{- $share := div (include "galera.bytes" .Values.storage.size | int64) 80 -}}
{{- include "galera.floor" (min 4294967296 (max 67108864 $share)) | include "galera.mariadbSize" -}}
{{- end }}

{{/* components/galera/plan/sizing.ts: proxyConnections */}}
{{- define "galera.proxyConnections" -}}
{{- $spare := sub (include "galera.bytes" .Values.proxy.resources.limits.memory | int64) 41943040 -}}
{{- max 100 (min 20000 (mul 100 (div $spare 4096000))) -}}
{{- end }}
