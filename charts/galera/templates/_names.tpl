{{- /* Made by `npm run chart` from components/galera: change it there. */ -}}
{{ define "galera.certificateNames" -}}
{{ include "galera.name" $ }}-rw
{{ include "galera.name" $ }}-rw.{{ $.Release.Namespace }}
{{ include "galera.name" $ }}-rw.{{ $.Release.Namespace }}.svc
{{ include "galera.name" $ }}-rw.{{ $.Release.Namespace }}.svc.{{ $.Values.clusterDomain }}
{{ include "galera.name" $ }}-ro
{{ include "galera.name" $ }}-ro.{{ $.Release.Namespace }}
{{ include "galera.name" $ }}-ro.{{ $.Release.Namespace }}.svc
{{ include "galera.name" $ }}-ro.{{ $.Release.Namespace }}.svc.{{ $.Values.clusterDomain }}
{{ include "galera.name" $ }}-rw-external
{{ include "galera.name" $ }}-rw-external.{{ $.Release.Namespace }}
{{ include "galera.name" $ }}-rw-external.{{ $.Release.Namespace }}.svc
{{ include "galera.name" $ }}-rw-external.{{ $.Release.Namespace }}.svc.{{ $.Values.clusterDomain }}
{{ include "galera.name" $ }}-ro-external
{{ include "galera.name" $ }}-ro-external.{{ $.Release.Namespace }}
{{ include "galera.name" $ }}-ro-external.{{ $.Release.Namespace }}.svc
{{ include "galera.name" $ }}-ro-external.{{ $.Release.Namespace }}.svc.{{ $.Values.clusterDomain }}
*.{{ include "galera.name" $ }}-headless.{{ $.Release.Namespace }}
*.{{ include "galera.name" $ }}-headless.{{ $.Release.Namespace }}.svc
*.{{ include "galera.name" $ }}-headless.{{ $.Release.Namespace }}.svc.{{ $.Values.clusterDomain }}
localhost
127.0.0.1
::1
{{- end }}
