#!/usr/bin/env bash
# Lay the Developer ID certificate and the notary's password into a keychain of this run.
# CERTIFICATE is the base64 of a .p12; NOTARY_* are those of `notarytool store-credentials`.
set -euo pipefail
keychain="$RUNNER_TEMP/lead-desktop.keychain-db"
certificate="$RUNNER_TEMP/certificate.p12"
password="$(openssl rand -base64 24)"
trap 'rm -f "$certificate"' EXIT
printf '%s' "$CERTIFICATE" | base64 --decode > "$certificate"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -P "$CERTIFICATE_PASSWORD" -A -t cert -f pkcs12 -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
xcrun notarytool store-credentials lead-desktop --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
