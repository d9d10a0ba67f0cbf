{{/*
Fills .Values.knownPasswords, once a rendering, so that an account has one password in every template: the one that is
given, that of the existing Secret, the one that an earlier installation generated, or a new one.
*/}}
{{- define "galera.findPasswords" -}}
{{- if not (hasKey .Values "knownPasswords") -}}
{{- $known := dict -}}
{{- $rules := include "galera.rules" $ | fromJson -}}
{{- range $account := $rules.accounts -}}
{{- $given := get (get $.Values.accounts $account | default dict) "password" -}}
{{- $secret := printf "%s-%s" (include "galera.name" $) $account -}}
{{- $own := dig "data" "password" "" (lookup "v1" "Secret" $.Release.Namespace $secret) | b64dec -}}
{{- if $.Values.accounts.existingSecret -}}
{{- $given = include "galera.existingPassword" (list $ $account) -}}
{{- end -}}
{{- if and $given $own (ne $given $own) -}}
{{- fail (printf "\n\nThe password of %s is not the one in Secret %s. The chart does not change passwords of a cluster that exists.\nChange it in the database (ALTER USER) and in that Secret, then give the same here." $account $secret) -}}
{{- end -}}
{{- $_ := set $known $account (coalesce $given $own (randAlphaNum 32)) -}}
{{- end -}}
{{- $_ := set .Values "knownPasswords" $known -}}
{{- end -}}
{{- end }}

{{/* Password of an account: (list $ account) */}}
{{- define "galera.password" -}}
{{- $root := index . 0 -}}
{{- include "galera.findPasswords" $root -}}
{{- get $root.Values.knownPasswords (index . 1) -}}
{{- end }}

{{/* Password of an account in the Secret that the values name: (list $ account) */}}
{{- define "galera.existingPassword" -}}
{{- $root := index . 0 -}}
{{- $name := $root.Values.accounts.existingSecret -}}
{{- $data := dig "data" dict (lookup "v1" "Secret" $root.Release.Namespace $name) -}}
{{- $encoded := get $data (index . 1) -}}
{{- if not $encoded -}}
{{- fail (printf "\n\naccounts.existingSecret: there is no Secret %s with a key %s in namespace %s.\nHelm reads it from the cluster: a rendering without one (helm template) needs --dry-run=server." $name (index . 1) $root.Release.Namespace) -}}
{{- end -}}
{{- b64dec $encoded -}}
{{- end }}

{{/*
components/galera/plan/sql.ts: passwordHash, the SHA-1 of the SHA-1: (list $ account)
Templates have no way from hexadecimal to bytes but Base64: three digits give two characters.
*/}}
{{- define "galera.passwordHash" -}}
{{- $once := printf "%s00" (include "galera.password" . | sha1sum) -}}
{{- $digits := "0123456789abcdef" -}}
{{- $alphabet := "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" -}}
{{- $value := dict -}}
{{- range $index, $digit := splitList "" $digits -}}{{- $_ := set $value $digit $index -}}{{- end -}}
{{- $encoded := "" -}}
{{- range $triple := until 14 -}}
{{- $number := 0 -}}
{{- range $digit := until 3 -}}
{{- $at := add (mul $triple 3) $digit | int -}}
{{- $number = add (mul $number 16) (get $value (substr $at (int (add $at 1)) $once)) -}}
{{- end -}}
{{- $high := div $number 64 | int -}}
{{- $low := mod $number 64 | int -}}
{{- $encoded = printf "%s%s%s" $encoded (substr $high (int (add $high 1)) $alphabet) (substr $low (int (add $low 1)) $alphabet) -}}
{{- end -}}
*{{ printf "%s=" (trunc 27 $encoded) | b64dec | sha1sum | upper }}
{{- end }}
