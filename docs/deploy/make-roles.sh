#!/bin/sh
# Run this once, as an administrator of PostgreSQL. It makes the owner of the tables, who migrates, and the role of the app,
# which owns nothing, so that row-level security binds it. Neither is a superuser. The PostgreSQL image runs this by itself.
set -eu
psql --set ON_ERROR_STOP=1 --set owner="${OWNER_PASSWORD:?}" --set app="${APP_PASSWORD:?}" --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
create role bruggenscan_app login nosuperuser nobypassrls password :'app';
create role bruggenscan_owner login nosuperuser nobypassrls password :'owner';
grant bruggenscan_app to bruggenscan_owner;
create database bruggenscan owner bruggenscan_owner;
SQL
