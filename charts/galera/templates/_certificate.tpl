{{/*
Fills .Values.knownCertificate, once a rendering: with what an earlier installation made, or with a new one.
*/}}
{{- define "galera.findCertificate" -}}
{{- if not (hasKey .Values "knownCertificate") -}}
{{- $name := include "galera.name" $ -}}
{{- $known := dict -}}
{{- range $key, $encoded := dig "data" dict (lookup "v1" "Secret" $.Release.Namespace (printf "%s-tls" $name)) -}}
{{- $_ := set $known $key (b64dec $encoded) -}}
{{- end -}}
{{- if not (get $known "tls.crt") -}}
{{- $addresses := list -}}
{{- $hosts := list -}}
{{- range $entry := concat (include "galera.certificateNames" $ | trim | splitList "\n") ($.Values.tls.names | default list) -}}
{{- if or (contains ":" $entry) (regexMatch "^[0-9.]+$" $entry) -}}
{{- $addresses = append $addresses $entry -}}
{{- else -}}
{{- $hosts = append $hosts $entry -}}
{{- end -}}
{{- end -}}
{{- $authority := genCA (printf "%s authority" $name) 3650 -}}
{{- $made := genSignedCert $name $addresses $hosts 3650 $authority -}}
{{- $known = dict "tls.crt" $made.Cert "tls.key" $made.Key "ca.crt" $authority.Cert -}}
{{- end -}}
{{- $_ := set .Values "knownCertificate" $known -}}
{{- end -}}
{{- end }}

{{/* A part of the certificate: (list $ key) */}}
{{- define "galera.certificate" -}}
{{- $root := index . 0 -}}
{{- include "galera.findCertificate" $root -}}
{{- get $root.Values.knownCertificate (index . 1) -}}
{{- end }}
