{{/* components/galera/plan/my-cnf.ts: plainSettingName */}}
{{- define "galera.plainSetting" -}}
{{- regexReplaceAll "^((loose|maximum|enable|disable)_)+" (lower . | replace "-" "_") "" -}}
{{- end }}

{{/* components/galera/plan/my-cnf.ts: formatSetting */}}
{{- define "galera.settingValue" -}}
{{- if kindIs "bool" .value -}}{{ ternary "ON" "OFF" .value }}
{{- else if not (kindIs "string" .value) -}}{{ toRawJson .value }}
{{- else if regexMatch "^[A-Za-z0-9_.,:/+-]+$" .value -}}{{ .value }}
{{- else -}}"{{ .value | replace "\\" "\\\\" | replace "\"" "\\\"" }}"
{{- end -}}
{{- end }}

{{/* The settings of the user as JSON: plain names, and values as an option file carries them. */}}
{{- define "galera.settings" -}}
{{- $own := dict -}}
{{- range $name, $value := .Values.settings -}}
{{- $_ := set $own (include "galera.plainSetting" $name) (include "galera.settingValue" (dict "value" $value)) -}}
{{- end -}}
{{- toJson $own -}}
{{- end }}

{{/* components/galera/plan/live-settings.ts: those that servers are started with, as JSON */}}
{{- define "galera.fixedSettings" -}}
{{- $own := include "galera.settings" $ | fromJson -}}
{{- $rules := include "galera.rules" $ | fromJson -}}
{{- range $name := keys $own -}}
{{- if has $name $rules.liveSettings -}}{{- $_ := unset $own $name -}}{{- end -}}
{{- end -}}
{{- toJson $own -}}
{{- end }}

{{/* components/galera/plan/live-settings.ts: those that agents bring to running servers, as JSON of the bare values */}}
{{- define "galera.liveSettings" -}}
{{- $live := dict -}}
{{- $rules := include "galera.rules" $ | fromJson -}}
{{- range $name, $value := .Values.settings -}}
{{- $plain := include "galera.plainSetting" $name -}}
{{- if has $plain $rules.liveSettings -}}{{- $_ := set $live $plain $value -}}{{- end -}}
{{- end -}}
{{- toRawJson $live -}}
{{- end }}

{{/* components/galera/plan/my-cnf.ts: settingProblem; empty where there is none */}}
{{- define "galera.settingProblem" -}}
{{- $plain := include "galera.plainSetting" .name -}}
{{- $bare := trimPrefix "skip_" $plain -}}
{{- $why := get .rules.ownedSettings $plain | default (get .rules.ownedSettings $bare) -}}
{{- if not (regexMatch "^[a-z][a-z0-9_.]*$" $plain) -}}is not the name of a setting
{{- else if $why -}}is set by the platform: {{ $why }}
{{- else if and (hasPrefix "wsrep" $bare) (not (has $plain .rules.freeSettings)) -}}
is set by the platform; of replication only {{ join ", " .rules.freeSettings }} can be changed
{{- else if regexMatch "^(ssl|tls)(_|$)|_plugin_dir$|^plugin_(dir|load)" $bare -}}is set by the platform
{{- end -}}
{{- end }}
