-- The roles that the shop's objects belong to and are granted to; loaded by a superuser.
CREATE ROLE app LOGIN CREATEDB PASSWORD 'apppass';
CREATE ROLE reporting NOLOGIN;
