#!/usr/bin/perl
# DBI + DBD::Pg: catalog methods, server-side prepare, binary/bytea, arrays, COPY, savepoints, errors.
use strict; use warnings; use DBI qw(:sql_types); use DBD::Pg qw(:pg_types); use Digest::SHA qw(sha1_hex);
my $fail = 0;
sub show { my $v = shift; return defined $v ? (ref $v eq 'ARRAY' ? '[' . join(',', map { show($_) } @$v) . ']' : ref $v eq 'HASH' ? '{' . join(',', map { "$_=" . show($v->{$_}) } sort keys %$v) . '}' : "$v") : 'undef' }
sub step { my ($n, $f) = @_; my $v = eval { $f->() }; if ($@) { my $e = $@; $e =~ s/\s+/ /g; $e =~ s/ at \S+ line \d+.*//; $fail++; print "$n: FAIL $e\n"; return } my $s = show($v); $s = 'digest=' . substr(sha1_hex($s), 0, 10) if length $s > 200 && !$ENV{SHOWS_WHOLE_VALUES}; utf8::encode($s) if utf8::is_utf8($s); print "$n: ok $s\n" }
my $d = DBI->connect("dbi:Pg:dbname=$ENV{PGDATABASE};host=$ENV{PGHOST};port=$ENV{PGPORT};application_name=dbd-pg", $ENV{PGUSER}, $ENV{PGPASSWORD}, { RaiseError => 1, PrintError => 0, AutoCommit => 1 });
step('ping', sub { $d->ping > 0 ? 1 : 0 });
sub rows { my $h = shift; my @r; while (my $x = $h->fetchrow_arrayref) { push @r, [@$x] } return \@r }
step('tables', sub { [sort $d->tables(undef, 'public', '%', 'TABLE')] });
step('table_info', sub { my $r = rows($d->table_info(undef, 'public', undef, 'TABLE,VIEW')); [map { [@$_[1, 2, 3, 4]] } @$r] });
step('table_info catalogs', sub { scalar @{rows($d->table_info('%', '', ''))} > 0 ? 1 : 0 }); step('table_info schemas', sub { scalar(grep { $_->[1] eq 'sales' } @{rows($d->table_info('', '%', ''))}) }); step('table_info types', sub { [map { $_->[3] } @{rows($d->table_info('', '', '', '%'))}] });
for my $t (qw(customers orders products order_items type_zoo)) {
  step("column_info $t", sub { [map { [@$_[1 .. 20]] } @{rows($d->column_info(undef, 'public', $t, undef))}] });
  step("primary_key_info $t", sub { my $h = $d->primary_key_info(undef, 'public', $t); $h ? [map { [@$_[1 .. 5]] } @{rows($h)}] : undef });
  step("primary_key $t", sub { [$d->primary_key(undef, 'public', $t)] });
  step("statistics_info $t", sub { my $h = $d->statistics_info(undef, 'public', $t, 0, 0); $h ? [map { [@$_[1 .. 8]] } grep { $_->[6] ne 'table' } @{rows($h)}] : undef });
}
step('foreign_key_info', sub { my $h = $d->foreign_key_info(undef, 'public', 'customers', undef, 'public', 'orders'); $h ? rows($h) : undef });
step('foreign_key_info all', sub { my $h = $d->foreign_key_info(undef, undef, undef, undef, 'public', 'order_items'); $h ? rows($h) : undef });
step('type_info_all', sub { scalar @{$d->type_info_all} > 5 ? 1 : 0 }); step('get_info', sub { [map { $d->get_info($_) } (17, 29, 41, 114)] }); step('data_sources', sub { scalar(grep { /shop/ } $d->data_sources()) });
step('last_insert_id', sub { $d->begin_work; $d->do("INSERT INTO categories (name) VALUES ('perl')"); my $i = $d->last_insert_id(undef, 'public', 'categories', undef); $d->rollback; $i > 0 ? 1 : 0 });
step('simple', sub { $d->selectall_arrayref('SELECT id, full_name FROM customers ORDER BY id LIMIT 3') });
step('bind ?', sub { $d->selectall_arrayref('SELECT id, full_name, is_active FROM customers WHERE id = ? AND is_active = ?', undef, 5, 1) });
step('bind $1', sub { $d->selectrow_arrayref('SELECT $1::int + $2::int', undef, 1, 2) });
step('bind named', sub { my $s = $d->prepare('SELECT name FROM products WHERE id = :id'); $s->bind_param(':id', 3, SQL_INTEGER); $s->execute; $s->fetchrow_arrayref });
step('prepared twice', sub { my $s = $d->prepare('SELECT count(*) FROM orders WHERE customer_id = ?'); my @r; for (8, 15, 22) { $s->execute($_); push @r, $s->fetchrow_array } \@r });
step('server_prepare 0', sub { local $d->{pg_server_prepare} = 0; $d->selectrow_arrayref('SELECT ?::text', undef, "a'b") });
step('bytea', sub { my $s = $d->prepare('SELECT length(?::bytea), ?::bytea'); $s->bind_param(1, "\0\xff", { pg_type => PG_BYTEA }); $s->bind_param(2, "abc", { pg_type => PG_BYTEA }); $s->execute; $s->fetchrow_arrayref });
step('array param', sub { $d->selectall_arrayref('SELECT id FROM customers WHERE id = ANY(?) ORDER BY id', undef, [1, 2, 3]) }); step('array result', sub { $d->selectrow_arrayref('SELECT c_int4_arr, c_text_arr FROM type_zoo WHERE id = 1') });
step('statement attributes', sub { my $s = $d->prepare('SELECT id, email, price FROM customers, products WHERE customers.id = 1 AND products.id = 1' =~ s/SELECT id/SELECT customers.id/r); $s->execute; [$s->{NAME}, $s->{TYPE}, $s->{PRECISION}, $s->{SCALE}, $s->{NULLABLE}, $s->{pg_type}] });
step('ParamTypes', sub { my $s = $d->prepare('SELECT * FROM orders WHERE id = ? AND notes = ?'); $s->execute(1, 'x'); scalar keys %{$s->{ParamTypes}} });
step('zoo', sub { $d->selectrow_arrayref('SELECT * FROM type_zoo WHERE id = 1') });
step('copy', sub { $d->begin_work; $d->do('CREATE TEMP TABLE pl (a int, b text)'); $d->do('COPY pl FROM STDIN'); $d->pg_putcopydata("1\tx\n"); $d->pg_putcopydata("2\t\\N\n"); $d->pg_putcopyend; $d->do('COPY pl TO STDOUT'); my ($l, @o); push @o, $l =~ s/\n//r while $d->pg_getcopydata($l) >= 0; $d->rollback; \@o });
step('savepoint', sub { $d->begin_work; $d->pg_savepoint('s1'); eval { $d->do('SELECT 1/0') }; my $st = $d->state; $d->pg_rollback_to('s1'); $d->pg_release('s1'); $d->commit; $st });
step('error', sub { eval { $d->do('SELECT nope FROM customers') }; [$d->state, $d->pg_error_field('message_primary'), $d->pg_error_field('statement_position')] });
step('execute_array', sub { $d->begin_work; $d->do('CREATE TEMP TABLE pa (a int)'); my $s = $d->prepare('INSERT INTO pa VALUES (?)'); my $n = $s->execute_array({}, [1, 2, 3]); $d->rollback; $n });
step('async', sub { my $s = $d->prepare('SELECT 42', { pg_async => PG_ASYNC }); $s->execute; $d->pg_result; $s->fetchrow_arrayref }); step('notifies', sub { $d->do('LISTEN plch'); $d->do('NOTIFY plch'); my $n = $d->pg_notifies; $n->[0] });
step('settings', sub { [$d->{pg_server_version} > 90000 ? 1 : 0, $d->{pg_default_port}, $d->{pg_enable_utf8}] }); step('deallocate', sub { $d->do('DEALLOCATE ALL') });
$d->disconnect;
if (eval { require DBIx::Class::Schema::Loader; 1 }) {
  step('DBIx::Class::Schema::Loader', sub { DBIx::Class::Schema::Loader::make_schema_at('My::Schema', { naming => 'current', quiet => 1, db_schema => ['public', 'sales'], moniker_parts => ['schema', 'name'], qualify_objects => 1 }, ["dbi:Pg:dbname=$ENV{PGDATABASE};host=$ENV{PGHOST};port=$ENV{PGPORT}", $ENV{PGUSER}, $ENV{PGPASSWORD}]); [sort My::Schema->sources] });
  step('DBIC query', sub { my $s = My::Schema->connect("dbi:Pg:dbname=$ENV{PGDATABASE};host=$ENV{PGHOST};port=$ENV{PGPORT}", $ENV{PGUSER}, $ENV{PGPASSWORD}); my ($src) = grep { /PublicCustomer/ } $s->sources; [$src, $s->resultset($src)->search({ id => { '<' => 5 } }, { rows => 2, order_by => 'id' })->count] });
}
print "RESULT ", $fail ? "$fail failed" : "ok", "\n"; exit($fail ? 1 : 0);
