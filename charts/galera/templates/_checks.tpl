{{/* components/galera/plan.ts: settingsProblems; stops before anything is touched, with everything that is wrong */}}
{{- define "galera.checks" -}}
{{- $rules := include "galera.rules" $ | fromJson -}}
{{- $problems := list -}}
{{- $count := int .Values.replicas -}}
{{- with get $rules.replicas (min 8 (max 0 $count) | toString) -}}
{{- $problems = append $problems (printf "replicas: %s" .) -}}
{{- end -}}
{{- range $name, $_ := .Values.settings -}}
{{- with include "galera.settingProblem" (dict "name" $name "rules" $rules) -}}
{{- $problems = append $problems (printf "settings.%s %s" $name .) -}}
{{- end -}}
{{- end -}}
{{- range $account := $rules.accounts -}}
{{- $password := include "galera.password" (list $ $account) -}}
{{- if regexMatch "[\\x00\\r\\n]" $password -}}
{{- $problems = append $problems (printf "accounts.%s.password holds a line break or a NUL, which password files cannot carry" $account) -}}
{{- end -}}
{{- end -}}
{{- if has (lower .Values.accounts.app.name) $rules.reservedAccounts -}}
{{- $problems = append $problems (printf "accounts.app.name is %q, which the platform uses itself" .Values.accounts.app.name) -}}
{{- end -}}
{{- if has (lower .Values.database) $rules.reservedSchemas -}}
{{- $problems = append $problems (printf "database is %q, which the platform uses itself" .Values.database) -}}
{{- end -}}
{{- if not (regexMatch "^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$" (include "galera.name" $)) -}}
{{- $problems = append $problems (printf "the name %q cannot begin names of Services: at most 40 lower-case letters, digits and dashes, a letter first; set fullnameOverride" (include "galera.name" $)) -}}
{{- end -}}
{{- if $problems -}}
{{- fail (printf "\n\n%s\n" (join "\n" $problems)) -}}
{{- end -}}
{{- end }}
