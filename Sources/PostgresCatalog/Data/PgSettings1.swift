// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_settings`.
    static let pgSettings1: StaticString = #"""
name	setting	unit	category	short_desc	extra_desc	context	vartype	source	min_val	max_val	enumvals	boot_val	reset_val	sourcefile	sourceline	pending_restart
\N	off	\N	Client Connection Defaults / Statement Behavior	Number of pages after which previously performed writes are flushed to disk.	\N	user	integer	default	\N	\N	\N	off	off	\N	\N	f
allow_in_place_tablespaces			Developer Options	Allows tablespaces directly inside pg_tblspc, for testing.		superuser	bool									
allow_system_table_mods			Developer Options	Allows modifications of the structure of system tables.		superuser	bool									
application_name	\e		Reporting and Logging / What to Log	Sets the application name to be reported in statistics and logs.			string					\e	\e			
archive_cleanup_command	\e		Write-Ahead Log / Archive Recovery	Sets the shell command that will be executed at every restart point.		sighup	string					\e	\e			
archive_command	\e		Write-Ahead Log / Archiving	Sets the shell command that will be called to archive a WAL file.	This is used only if "archive_library" is not set.	sighup	string					\e	\e			
archive_library	\e		Write-Ahead Log / Archiving	Sets the library that will be called to archive a WAL file.	An empty string indicates that "archive_command" should be used.	sighup	string					\e	\e			
archive_mode			Write-Ahead Log / Archiving	Allows archiving of WAL files using archive_command.		postmaster	enum				{always,on,off}					
archive_timeout	0	s	Write-Ahead Log / Archiving	Sets the amount of time to wait before forcing a switch to the next WAL file.		sighup			0	1073741823		0	0			
array_nulls	on		Version and Platform Compatibility / Previous PostgreSQL Versions	Enable input of NULL elements in arrays.	When turned on, unquoted NULL in an array input value means a null value; otherwise it is taken literally.		bool					on	on			
authentication_timeout	60	s	Connections and Authentication / Authentication	Sets the maximum allowed time to complete client authentication.		sighup			1	600		60	60			
autovacuum	on		Autovacuum	Starts the autovacuum subprocess.		sighup	bool					on	on			
autovacuum_analyze_scale_factor	0.1		Autovacuum	Number of tuple inserts, updates, or deletes prior to analyze as a fraction of reltuples.		sighup	real		0	100		0.1	0.1			
autovacuum_analyze_threshold	50		Autovacuum	Minimum number of tuple inserts, updates, or deletes prior to analyze.		sighup			0	2147483647		50	50			
autovacuum_freeze_max_age	200000000		Autovacuum	Age at which to autovacuum a table to prevent transaction ID wraparound.		postmaster			100000	2000000000		200000000	200000000			
autovacuum_max_workers	3		Autovacuum	Sets the maximum number of simultaneously running autovacuum worker processes.		postmaster			1	262143		3	3			
autovacuum_multixact_freeze_max_age	400000000		Autovacuum	Multixact age at which to autovacuum a table to prevent multixact wraparound.		postmaster			10000	2000000000		400000000	400000000			
autovacuum_naptime	60	s	Autovacuum	Time to sleep between autovacuum runs.		sighup			1	2147483		60	60			
autovacuum_vacuum_cost_delay	2	ms	Autovacuum	Vacuum cost delay in milliseconds, for autovacuum.		sighup	real		-1	100		2	2			
autovacuum_vacuum_cost_limit	-1		Autovacuum	Vacuum cost amount available before napping, for autovacuum.		sighup			-1	10000		-1	-1			
autovacuum_vacuum_insert_scale_factor	0.2		Autovacuum	Number of tuple inserts prior to vacuum as a fraction of reltuples.		sighup	real		0	100		0.2	0.2			
autovacuum_vacuum_insert_threshold	1000		Autovacuum	Minimum number of tuple inserts prior to vacuum, or -1 to disable insert vacuums.		sighup			-1	2147483647		1000	1000			
autovacuum_vacuum_scale_factor	0.2		Autovacuum	Number of tuple updates or deletes prior to vacuum as a fraction of reltuples.		sighup	real		0	100		0.2	0.2			
autovacuum_vacuum_threshold	50		Autovacuum	Minimum number of tuple updates or deletes prior to vacuum.		sighup			0	2147483647		50	50			
autovacuum_work_mem	-1	kB	Resource Usage / Memory	Sets the maximum memory to be used by each autovacuum worker process.		sighup			-1	2147483647		-1	-1			
backend_flush_after	0	8kB	Resource Usage / Asynchronous Behavior						0	256		0	0			
backslash_quote	safe_encoding		Version and Platform Compatibility / Previous PostgreSQL Versions	Sets whether "\\'" is allowed in string literals.			enum				{safe_encoding,on,off}	safe_encoding	safe_encoding			
backtrace_functions	\e		Developer Options	Log backtrace for errors in these functions.		superuser	string					\e	\e			
bgwriter_delay	200	ms	Resource Usage / Background Writer	Background writer sleep time between rounds.		sighup			10	10000		200	200			
bgwriter_flush_after	64	8kB	Resource Usage / Background Writer			sighup			0	256		64	64			
bgwriter_lru_maxpages	100		Resource Usage / Background Writer	Background writer maximum number of LRU pages to flush per round.		sighup			0	1073741823		100	100			
bgwriter_lru_multiplier	2		Resource Usage / Background Writer	Multiple of the average buffer usage to free per round.		sighup	real		0	10		2	2			
block_size	8192		Preset Options	Shows the size of a disk block.		internal			8192	8192		8192	8192			
bonjour			Connections and Authentication / Connection Settings	Enables advertising the server via Bonjour.		postmaster	bool									
bonjour_name	\e		Connections and Authentication / Connection Settings	Sets the Bonjour service name.		postmaster	string					\e	\e			
bytea_output	hex			Sets the output format for bytea.			enum				{escape,hex}	hex	hex			
check_function_bodies	on			Check routine bodies during CREATE FUNCTION and CREATE PROCEDURE.			bool					on	on			
checkpoint_completion_target	0.9		Write-Ahead Log / Checkpoints	Time spent flushing dirty buffers during checkpoint, as fraction of checkpoint interval.		sighup	real		0	1		0.9	0.9			
checkpoint_flush_after	32	8kB	Write-Ahead Log / Checkpoints			sighup			0	256		32	32			
checkpoint_timeout	300	s	Write-Ahead Log / Checkpoints	Sets the maximum time between automatic WAL checkpoints.		sighup			30	86400		300	300			
checkpoint_warning	30	s	Write-Ahead Log / Checkpoints	Sets the maximum time before warning if checkpoints triggered by WAL volume happen too frequently.	Write a message to the server log if checkpoints caused by the filling of WAL segment files happen more frequently than this amount of time. Zero turns off the warning.	sighup			0	2147483647		30	30			
client_connection_check_interval	0	ms	Connections and Authentication / Connection Settings	Sets the time interval between checks for disconnection while running queries.					0	2147483647		0	0			
client_encoding	SQL_ASCII		Client Connection Defaults / Locale and Formatting	Sets the client's character set encoding.			string					SQL_ASCII	SQL_ASCII			
client_min_messages	notice			Sets the message levels that are sent to the client.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.		enum				{debug5,debug4,debug3,debug2,debug1,log,notice,warning,error}	notice	notice			
cluster_name	\e		Reporting and Logging / Process Title	Sets the name of the cluster, which is included in the process title.		postmaster	string					\e	\e			
commit_delay	0		Write-Ahead Log / Settings	Sets the delay in microseconds between transaction commit and flushing WAL to disk.		superuser			0	100000		0	0			
commit_siblings	5		Write-Ahead Log / Settings	Sets the minimum number of concurrent open transactions required before performing commit_delay.					0	1000		5	5			
composite_type_mismatch	error		Developer Options	Sets how version mismatches of composite values are handled.	Reading a composite value whose row type was altered incompatibly after the value was created normally causes PostgreSQL to report an error. This parameter controls that behavior. Anything other than "error", i.e. "warn" or "disabled", is not safe.	superuser	enum				{error,warn,disabled}	error	error			
compute_query_id	auto		Statistics / Monitoring	Enables in-core computation of query identifiers.		superuser	enum				{auto,regress,on,off}	auto	auto			
config_file	\N		File Locations	Sets the server's main configuration file.		postmaster	string					\N	\N			
constraint_exclusion	partition		Query Tuning / Other Planner Options	Enables the planner to use constraints to optimize queries.	Table scans will be skipped if their constraints guarantee that no rows match the query.		enum				{partition,on,off}	partition	partition			
cpu_index_tuple_cost	0.005		Query Tuning / Planner Cost Constants	Sets the planner's estimate of the cost of processing each index entry during an index scan.			real		0	1.79769e+308		0.005	0.005			
cpu_operator_cost	0.0025		Query Tuning / Planner Cost Constants	Sets the planner's estimate of the cost of processing each operator or function call.			real		0	1.79769e+308		0.0025	0.0025			
cpu_tuple_cost	0.01		Query Tuning / Planner Cost Constants	Sets the planner's estimate of the cost of processing each tuple (row).			real		0	1.79769e+308		0.01	0.01			
cursor_tuple_fraction	0.1		Query Tuning / Other Planner Options	Sets the planner's estimate of the fraction of a cursor's rows that will be retrieved.			real		0	1		0.1	0.1			
data_checksums			Preset Options	Shows whether data checksums are turned on for this cluster.		internal	bool									
data_directory	\N		File Locations	Sets the server's data directory.		postmaster	string					\N	\N			
data_directory_mode	448		Preset Options	Shows the mode of the data directory.	The parameter value is a numeric mode specification in the form accepted by the chmod and umask system calls. (To use the customary octal format the number must start with a 0 (zero).)	internal			0	511		448	448			
data_sync_retry			Error Handling	Whether to continue running after a failure to sync data files.		postmaster	bool									
DateStyle	ISO, MDY		Client Connection Defaults / Locale and Formatting	Sets the display format for date and time values.	Also controls interpretation of ambiguous date inputs.		string					ISO, MDY	ISO, MDY			
db_user_namespace			Connections and Authentication / Authentication	Enables per-database user names.		sighup	bool									
deadlock_timeout	1000	ms	Lock Management	Sets the time to wait on a lock before checking for deadlock.		superuser			1	2147483647		1000	1000			
debug_assertions			Preset Options	Shows whether the running server has assertion checks enabled.		internal	bool									
debug_discard_caches	0		Developer Options	Aggressively flush system caches for debugging purposes.		superuser			0	0		0	0			
debug_pretty_print	on		Reporting and Logging / What to Log	Indents parse and plan tree displays.			bool					on	on			
debug_print_parse			Reporting and Logging / What to Log	Logs each query's parse tree.			bool									
debug_print_plan			Reporting and Logging / What to Log	Logs each query's execution plan.			bool									
debug_print_rewritten			Reporting and Logging / What to Log	Logs each query's rewritten parse tree.			bool									
default_statistics_target	100		Query Tuning / Other Planner Options	Sets the default statistics target.	This applies to table columns that have not had a column-specific target set via ALTER TABLE SET STATISTICS.				1	10000		100	100			
default_table_access_method	heap			Sets the default table access method for new tables.			string					heap	heap			
default_tablespace	\e			Sets the default tablespace to create tables and indexes in.	An empty string selects the database's default tablespace.		string					\e	\e			
default_text_search_config	pg_catalog.simple		Client Connection Defaults / Locale and Formatting	Sets default text search configuration.			string					pg_catalog.simple	pg_catalog.simple			
default_toast_compression	pglz			Sets the default compression method for compressible values.			enum				{pglz,lz4}	pglz	pglz			
default_transaction_deferrable				Sets the default deferrable status of new transactions.			bool									
default_transaction_isolation	read committed			Sets the transaction isolation level of each new transaction.			enum				{serializable,"repeatable read","read committed","read uncommitted"}	read committed	read committed			
default_transaction_read_only				Sets the default read-only status of new transactions.			bool									
dynamic_library_path	$libdir		Client Connection Defaults / Other Defaults	Sets the path for dynamically loadable modules.	If a dynamically loadable module needs to be opened and the specified name does not have a directory component (i.e., the name does not contain a slash), the system will search this path for the specified file.	superuser	string					$libdir	$libdir			
dynamic_shared_memory_type	posix		Resource Usage / Memory	Selects the dynamic shared memory implementation used.		postmaster	enum				{posix,sysv,mmap}	posix	posix			
effective_cache_size	524288	8kB	Query Tuning / Planner Cost Constants	Sets the planner's assumption about the total size of the data caches.	That is, the total size of the caches (kernel cache and shared buffers) used for PostgreSQL data files. This is measured in disk pages, which are normally 8 kB each.				1	2147483647		524288	524288			
effective_io_concurrency	1		Resource Usage / Asynchronous Behavior	Number of simultaneous requests that can be handled efficiently by the disk subsystem.					0	1000		1	1			
enable_async_append	on		Query Tuning / Planner Method Configuration	Enables the planner's use of async append plans.			bool					on	on			
enable_bitmapscan	on		Query Tuning / Planner Method Configuration	Enables the planner's use of bitmap-scan plans.			bool					on	on			
enable_gathermerge	on		Query Tuning / Planner Method Configuration	Enables the planner's use of gather merge plans.			bool					on	on			
enable_hashagg	on		Query Tuning / Planner Method Configuration	Enables the planner's use of hashed aggregation plans.			bool					on	on			
enable_hashjoin	on		Query Tuning / Planner Method Configuration	Enables the planner's use of hash join plans.			bool					on	on			
enable_incremental_sort	on		Query Tuning / Planner Method Configuration	Enables the planner's use of incremental sort steps.			bool					on	on			
enable_indexonlyscan	on		Query Tuning / Planner Method Configuration	Enables the planner's use of index-only-scan plans.			bool					on	on			
enable_indexscan	on		Query Tuning / Planner Method Configuration	Enables the planner's use of index-scan plans.			bool					on	on			
enable_material	on		Query Tuning / Planner Method Configuration	Enables the planner's use of materialization.			bool					on	on			
enable_memoize	on		Query Tuning / Planner Method Configuration	Enables the planner's use of memoization.			bool					on	on			
enable_mergejoin	on		Query Tuning / Planner Method Configuration	Enables the planner's use of merge join plans.			bool					on	on			
enable_nestloop	on		Query Tuning / Planner Method Configuration	Enables the planner's use of nested-loop join plans.			bool					on	on			
enable_parallel_append	on		Query Tuning / Planner Method Configuration	Enables the planner's use of parallel append plans.			bool					on	on			
enable_parallel_hash	on		Query Tuning / Planner Method Configuration	Enables the planner's use of parallel hash plans.			bool					on	on			
enable_partition_pruning	on		Query Tuning / Planner Method Configuration	Enables plan-time and execution-time partition pruning.	Allows the query planner and executor to compare partition bounds to conditions in the query to determine which partitions must be scanned.		bool					on	on			
enable_partitionwise_aggregate			Query Tuning / Planner Method Configuration	Enables partitionwise aggregation and grouping.			bool									
enable_partitionwise_join			Query Tuning / Planner Method Configuration	Enables partitionwise join.			bool									
enable_seqscan	on		Query Tuning / Planner Method Configuration	Enables the planner's use of sequential-scan plans.			bool					on	on			
enable_sort	on		Query Tuning / Planner Method Configuration	Enables the planner's use of explicit sort steps.			bool					on	on			
enable_tidscan	on		Query Tuning / Planner Method Configuration	Enables the planner's use of TID scan plans.			bool					on	on			
escape_string_warning	on		Version and Platform Compatibility / Previous PostgreSQL Versions	Warn about backslash escapes in ordinary string literals.			bool					on	on			
event_source	PostgreSQL		Reporting and Logging / Where to Log	Sets the application name used to identify PostgreSQL messages in the event log.		postmaster	string					PostgreSQL	PostgreSQL			
exit_on_error			Error Handling	Terminate session on any error.			bool									
extension_destdir	\e		File Locations	Path to prepend for extension loading.	This directory is prepended to paths when loading extensions (control and SQL files), and to the '$libdir' directive when loading modules that back functions. The location is made configurable to allow build-time testing of extensions that do not have been installed to their proper location yet.	superuser	string					\e	\e			
external_pid_file	\N		File Locations	Writes the postmaster PID to the specified file.		postmaster	string					\N	\N			
extra_float_digits	1		Client Connection Defaults / Locale and Formatting	Sets the number of digits displayed for floating-point values.	This affects real, double precision, and geometric data types. A zero or negative parameter value is added to the standard number of digits (FLT_DIG or DBL_DIG as appropriate). Any value greater than zero selects precise output mode.				-15	3		1	1			
force_parallel_mode			Developer Options	Forces use of parallel query facilities.	If possible, run query using a parallel worker and with parallel restrictions.		enum				{off,on,regress}					
from_collapse_limit	8		Query Tuning / Other Planner Options	Sets the FROM-list size beyond which subqueries are not collapsed.	The planner will merge subqueries into upper queries if the resulting FROM list would have no more than this many items.				1	2147483647		8	8			
fsync	on		Write-Ahead Log / Settings	Forces synchronization of updates to disk.	The server will use the fsync() system call in several places to make sure that updates are physically written to disk. This ensures that a database cluster will recover to a consistent state after an operating system or hardware crash.	sighup	bool					on	on			
full_page_writes	on		Write-Ahead Log / Settings	Writes full pages to WAL when first modified after a checkpoint.	A page write in process during an operating system crash might be only partially written to disk.  During recovery, the row changes stored in WAL are not enough to recover.  This option writes pages when first modified after a checkpoint to WAL so full recovery is possible.	sighup	bool					on	on			
geqo	on		Query Tuning / Genetic Query Optimizer	Enables genetic query optimization.	This algorithm attempts to do planning without exhaustive searching.		bool					on	on			
geqo_effort	5		Query Tuning / Genetic Query Optimizer	GEQO: effort is used to set the default for other GEQO parameters.					1	10		5	5			
geqo_generations	0		Query Tuning / Genetic Query Optimizer	GEQO: number of iterations of the algorithm.	Zero selects a suitable default value.				0	2147483647		0	0			
geqo_pool_size	0		Query Tuning / Genetic Query Optimizer	GEQO: number of individuals in the population.	Zero selects a suitable default value.				0	2147483647		0	0			
geqo_seed	0		Query Tuning / Genetic Query Optimizer	GEQO: seed for random path selection.			real		0	1		0	0			
geqo_selection_bias	2		Query Tuning / Genetic Query Optimizer	GEQO: selective pressure within the population.			real		1.5	2		2	2			
geqo_threshold	12		Query Tuning / Genetic Query Optimizer	Sets the threshold of FROM items beyond which GEQO is used.					2	2147483647		12	12			
gin_fuzzy_search_limit	0		Client Connection Defaults / Other Defaults	Sets the maximum allowed result for exact search by GIN.					0	2147483647		0	0			
gin_pending_list_limit	4096	kB		Sets the maximum size of the pending list for GIN index.					64	2147483647		4096	4096			
hash_mem_multiplier	2		Resource Usage / Memory	Multiple of work_mem to use for hash tables.			real		1	1000		2	2			
hba_file	\N		File Locations	Sets the server's "hba" configuration file.		postmaster	string					\N	\N			
hot_standby	on		Replication / Standby Servers	Allows connections and queries during recovery.		postmaster	bool					on	on			
hot_standby_feedback			Replication / Standby Servers	Allows feedback from a hot standby to the primary that will avoid query conflicts.		sighup	bool									
huge_page_size	0	kB	Resource Usage / Memory	The size of huge page that should be requested.		postmaster			0	2147483647		0	0			
huge_pages	try		Resource Usage / Memory	Use of huge pages on Linux or Windows.		postmaster	enum				{off,on,try}	try	try			
ident_file	\N		File Locations	Sets the server's "ident" configuration file.		postmaster	string					\N	\N			
idle_in_transaction_session_timeout	0	ms		Sets the maximum allowed idle time between queries, when in a transaction.	A value of 0 turns off the timeout.				0	2147483647		0	0			
idle_session_timeout	0	ms		Sets the maximum allowed idle time between queries, when not in a transaction.	A value of 0 turns off the timeout.				0	2147483647		0	0			
ignore_checksum_failure			Developer Options	Continues processing after a checksum failure.	Detection of a checksum failure normally causes PostgreSQL to report an error, aborting the current transaction. Setting ignore_checksum_failure to true causes the system to ignore the failure (but still report a warning), and continue processing. This behavior could cause crashes or other serious problems. Only has an effect if checksums are enabled.	superuser	bool									
ignore_invalid_pages			Developer Options	Continues recovery after an invalid pages failure.	Detection of WAL records having references to invalid pages during recovery causes PostgreSQL to raise a PANIC-level error, aborting the recovery. Setting ignore_invalid_pages to true causes the system to ignore invalid page references in WAL records (but still report a warning), and continue recovery. This behavior may cause crashes, data loss, propagate or hide corruption, or other serious problems. Only has an effect during recovery or in standby mode.	postmaster	bool									
ignore_system_indexes			Developer Options	Disables reading from system indexes.	It does not prevent updating the indexes, so it is safe to use.  The worst consequence is slowness.	backend	bool									
in_hot_standby			Preset Options	Shows whether hot standby is currently active.		internal	bool									
integer_datetimes	on		Preset Options	Shows whether datetimes are integer based.		internal	bool					on	on			
IntervalStyle	postgres		Client Connection Defaults / Locale and Formatting	Sets the display format for interval values.			enum				{postgres,postgres_verbose,sql_standard,iso_8601}	postgres	postgres			
jit	on		Query Tuning / Other Planner Options	Allow JIT compilation.			bool					on	on			
jit_above_cost	100000		Query Tuning / Planner Cost Constants	Perform JIT compilation if query is more expensive.	-1 disables JIT compilation.		real		-1	1.79769e+308		100000	100000			
jit_debugging_support			Developer Options	Register JIT-compiled functions with debugger.		superuser-backend	bool									
jit_dump_bitcode			Developer Options	Write out LLVM bitcode to facilitate JIT debugging.		superuser	bool									
jit_expressions	on		Developer Options	Allow JIT compilation of expressions.			bool					on	on			
jit_inline_above_cost	500000		Query Tuning / Planner Cost Constants	Perform JIT inlining if query is more expensive.	-1 disables inlining.		real		-1	1.79769e+308		500000	500000			
jit_optimize_above_cost	500000		Query Tuning / Planner Cost Constants	Optimize JIT-compiled functions if query is more expensive.	-1 disables optimization.		real		-1	1.79769e+308		500000	500000			
jit_profiling_support			Developer Options	Register JIT-compiled functions with perf profiler.		superuser-backend	bool									
jit_provider	llvmjit		Client Connection Defaults / Shared Library Preloading	JIT provider to use.		postmaster	string					llvmjit	llvmjit			
jit_tuple_deforming	on		Developer Options	Allow JIT compilation of tuple deforming.			bool					on	on			
join_collapse_limit	8		Query Tuning / Other Planner Options	Sets the FROM-list size beyond which JOIN constructs are not flattened.	The planner will flatten explicit JOIN constructs into lists of FROM items whenever a list of no more than this many items would result.				1	2147483647		8	8			
krb_caseins_users			Connections and Authentication / Authentication	Sets whether Kerberos and GSSAPI user names should be treated as case-insensitive.		sighup	bool									
krb_server_keyfile	FILE:/etc/postgresql-common/krb5.keytab		Connections and Authentication / Authentication	Sets the location of the Kerberos server key file.		sighup	string					FILE:/etc/postgresql-common/krb5.keytab	FILE:/etc/postgresql-common/krb5.keytab			
lc_collate	C		Preset Options	Shows the collation order locale.		internal	string					C	C			
lc_ctype	C		Preset Options	Shows the character classification and case conversion locale.		internal	string					C	C			
lc_messages	\e		Client Connection Defaults / Locale and Formatting	Sets the language in which messages are displayed.		superuser	string					\e	\e			
lc_monetary	C		Client Connection Defaults / Locale and Formatting	Sets the locale for formatting monetary amounts.			string					C	C			
lc_numeric	C		Client Connection Defaults / Locale and Formatting	Sets the locale for formatting numbers.			string					C	C			
lc_time	C		Client Connection Defaults / Locale and Formatting	Sets the locale for formatting date and time values.			string					C	C			
listen_addresses	localhost		Connections and Authentication / Connection Settings	Sets the host name or IP address(es) to listen to.		postmaster	string					localhost	localhost			
lo_compat_privileges			Version and Platform Compatibility / Previous PostgreSQL Versions	Enables backward compatibility mode for privilege checks on large objects.	Skips privilege checks when reading or modifying large objects, for compatibility with PostgreSQL releases prior to 9.0.	superuser	bool									
local_preload_libraries	\e		Client Connection Defaults / Shared Library Preloading	Lists unprivileged shared libraries to preload into each backend.			string					\e	\e			
lock_timeout	0	ms		Sets the maximum allowed duration of any wait for a lock.	A value of 0 turns off the timeout.				0	2147483647		0	0			
log_autovacuum_min_duration	600000	ms	Reporting and Logging / What to Log	Sets the minimum execution time above which autovacuum actions will be logged.	Zero prints all actions. -1 turns autovacuum logging off.	sighup			-1	2147483647		600000	600000			
log_checkpoints	on		Reporting and Logging / What to Log	Logs each checkpoint.		sighup	bool					on	on			
log_connections			Reporting and Logging / What to Log	Logs each successful connection.		superuser-backend	bool									
log_destination	stderr		Reporting and Logging / Where to Log	Sets the destination for server log output.	Valid values are combinations of "stderr", "syslog", "csvlog", "jsonlog", and "eventlog", depending on the platform.	sighup	string					stderr	stderr			
log_directory	log		Reporting and Logging / Where to Log	Sets the destination directory for log files.	Can be specified as relative to the data directory or as absolute path.	sighup	string					log	log			
log_disconnections			Reporting and Logging / What to Log	Logs end of a session, including duration.		superuser-backend	bool									
log_duration			Reporting and Logging / What to Log	Logs the duration of each completed SQL statement.		superuser	bool									
log_error_verbosity	default		Reporting and Logging / What to Log	Sets the verbosity of logged messages.		superuser	enum				{terse,default,verbose}	default	default			
log_executor_stats			Statistics / Monitoring	Writes executor performance statistics to the server log.		superuser	bool									
log_file_mode	384		Reporting and Logging / Where to Log	Sets the file permissions for log files.	The parameter value is expected to be a numeric mode specification in the form accepted by the chmod and umask system calls. (To use the customary octal format the number must start with a 0 (zero).)	sighup			0	511		384	384			
log_filename	postgresql-%Y-%m-%d_%H%M%S.log		Reporting and Logging / Where to Log	Sets the file name pattern for log files.		sighup	string					postgresql-%Y-%m-%d_%H%M%S.log	postgresql-%Y-%m-%d_%H%M%S.log			
log_hostname			Reporting and Logging / What to Log	Logs the host name in the connection logs.	By default, connection logs only show the IP address of the connecting host. If you want them to show the host name you can turn this on, but depending on your host name resolution setup it might impose a non-negligible performance penalty.	sighup	bool									
log_line_prefix	%m [%p] 		Reporting and Logging / What to Log	Controls information prefixed to each log line.	If blank, no prefix is used.	sighup	string					%m [%p] 	%m [%p] 			
log_lock_waits			Reporting and Logging / What to Log	Logs long lock waits.		superuser	bool									
log_min_duration_sample	-1	ms	Reporting and Logging / When to Log	Sets the minimum execution time above which a sample of statements will be logged. Sampling is determined by log_statement_sample_rate.	Zero logs a sample of all queries. -1 turns this feature off.	superuser			-1	2147483647		-1	-1			
log_min_duration_statement	-1	ms	Reporting and Logging / When to Log	Sets the minimum execution time above which all statements will be logged.	Zero prints all queries. -1 turns this feature off.	superuser			-1	2147483647		-1	-1			
log_min_error_statement	error		Reporting and Logging / When to Log	Causes all statements generating error at or above this level to be logged.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.	superuser	enum				{debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic}	error	error			
log_min_messages	warning		Reporting and Logging / When to Log	Sets the message levels that are logged.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.	superuser	enum				{debug5,debug4,debug3,debug2,debug1,info,notice,warning,error,log,fatal,panic}	warning	warning			
log_parameter_max_length	-1	B	Reporting and Logging / What to Log	Sets the maximum length in bytes of data logged for bind parameter values when logging statements.	-1 to print values in full.	superuser			-1	1073741823		-1	-1			
log_parameter_max_length_on_error	0	B	Reporting and Logging / What to Log	Sets the maximum length in bytes of data logged for bind parameter values when logging statements, on error.	-1 to print values in full.				-1	1073741823		0	0			
log_parser_stats			Statistics / Monitoring	Writes parser performance statistics to the server log.		superuser	bool									
log_planner_stats			Statistics / Monitoring	Writes planner performance statistics to the server log.		superuser	bool									
log_recovery_conflict_waits			Reporting and Logging / What to Log	Logs standby recovery conflict waits.		sighup	bool									
log_replication_commands			Reporting and Logging / What to Log	Logs each replication command.		superuser	bool									
log_rotation_age	1440	min	Reporting and Logging / Where to Log	Sets the amount of time to wait before forcing log file rotation.		sighup			0	35791394		1440	1440			
log_rotation_size	10240	kB	Reporting and Logging / Where to Log	Sets the maximum size a log file can reach before being rotated.		sighup			0	2097151		10240	10240			
log_startup_progress_interval	10000	ms	Reporting and Logging / When to Log	Time between progress updates for long-running startup operations.	0 turns this feature off.	sighup			0	2147483647		10000	10000			
log_statement	none		Reporting and Logging / What to Log	Sets the type of statements logged.		superuser	enum				{none,ddl,mod,all}	none	none			
log_statement_sample_rate	1		Reporting and Logging / When to Log	Fraction of statements exceeding log_min_duration_sample to be logged.	Use a value between 0.0 (never log) and 1.0 (always log).	superuser	real		0	1		1	1			
log_statement_stats			Statistics / Monitoring	Writes cumulative performance statistics to the server log.		superuser	bool									
log_temp_files	-1	kB	Reporting and Logging / What to Log	Log the use of temporary files larger than this number of kilobytes.	Zero logs all files. The default is -1 (turning this feature off).	superuser			-1	2147483647		-1	-1			
log_timezone	GMT		Reporting and Logging / What to Log	Sets the time zone to use in log messages.		sighup	string					GMT	GMT			
log_transaction_sample_rate	0		Reporting and Logging / When to Log	Sets the fraction of transactions from which to log all statements.	Use a value between 0.0 (never log) and 1.0 (log all statements for all transactions).	superuser	real		0	1		0	0			
log_truncate_on_rotation			Reporting and Logging / Where to Log	Truncate existing log files of same name during log rotation.		sighup	bool									
logging_collector			Reporting and Logging / Where to Log	Start a subprocess to capture stderr, csvlog and/or jsonlog into log files.		postmaster	bool									
logical_decoding_work_mem	65536	kB	Resource Usage / Memory	Sets the maximum memory to be used for logical decoding.	This much memory can be used by each internal reorder buffer before spilling to disk.				64	2147483647		65536	65536			
maintenance_io_concurrency	10		Resource Usage / Asynchronous Behavior	A variant of effective_io_concurrency that is used for maintenance work.					0	1000		10	10			
maintenance_work_mem	65536	kB	Resource Usage / Memory	Sets the maximum memory to be used for maintenance operations.	This includes operations such as VACUUM and CREATE INDEX.				1024	2147483647		65536	65536			
max_connections	100		Connections and Authentication / Connection Settings	Sets the maximum number of concurrent connections.		postmaster			1	262143		100	100			
max_files_per_process	1000		Resource Usage / Kernel Resources	Sets the maximum number of simultaneously open files for each server process.		postmaster			64	2147483647		1000	1000			
max_function_args	100		Preset Options	Shows the maximum number of function arguments.		internal			100	100		100	100			
max_identifier_length	63		Preset Options	Shows the maximum identifier length.		internal			63	63		63	63			
max_index_keys	32		Preset Options	Shows the maximum number of index keys.		internal			32	32		32	32			
max_locks_per_transaction	64		Lock Management	Sets the maximum number of locks per transaction.	The shared lock table is sized on the assumption that at most max_locks_per_transaction * max_connections distinct objects will need to be locked at any one time.	postmaster			10	2147483647		64	64			
max_logical_replication_workers	4		Replication / Subscribers	Maximum number of logical replication worker processes.		postmaster			0	262143		4	4			
max_parallel_maintenance_workers	2		Resource Usage / Asynchronous Behavior	Sets the maximum number of parallel processes per maintenance operation.					0	1024		2	2			
max_parallel_workers	8		Resource Usage / Asynchronous Behavior	Sets the maximum number of parallel workers that can be active at one time.					0	1024		8	8			
max_parallel_workers_per_gather	2		Resource Usage / Asynchronous Behavior	Sets the maximum number of parallel processes per executor node.					0	1024		2	2			
max_pred_locks_per_page	2		Lock Management	Sets the maximum number of predicate-locked tuples per page.	If more than this number of tuples on the same page are locked by a connection, those locks are replaced by a page-level lock.	sighup			0	2147483647		2	2			
max_pred_locks_per_relation	-2		Lock Management	Sets the maximum number of predicate-locked pages and tuples per relation.	If more than this total of pages and tuples in the same relation are locked by a connection, those locks are replaced by a relation-level lock.	sighup			-2147483648	2147483647		-2	-2			
max_pred_locks_per_transaction	64		Lock Management	Sets the maximum number of predicate locks per transaction.	The shared predicate lock table is sized on the assumption that at most max_pred_locks_per_transaction * max_connections distinct objects will need to be locked at any one time.	postmaster			10	2147483647		64	64			
max_prepared_transactions	0		Resource Usage / Memory	Sets the maximum number of simultaneously prepared transactions.		postmaster			0	262143		0	0			
max_replication_slots	10		Replication / Sending Servers	Sets the maximum number of simultaneously defined replication slots.		postmaster			0	262143		10	10			
max_slot_wal_keep_size	-1	MB	Replication / Sending Servers	Sets the maximum WAL size that can be reserved by replication slots.	Replication slots will be marked as failed, and segments released for deletion or recycling, if this much space is occupied by WAL on disk.	sighup			-1	2147483647		-1	-1			
max_stack_depth	100	kB	Resource Usage / Memory	Sets the maximum stack depth, in kilobytes.		superuser			100	2147483647		100	100			
max_standby_archive_delay	30000	ms	Replication / Standby Servers	Sets the maximum delay before canceling queries when a hot standby server is processing archived WAL data.		sighup			-1	2147483647		30000	30000			
max_standby_streaming_delay	30000	ms	Replication / Standby Servers	Sets the maximum delay before canceling queries when a hot standby server is processing streamed WAL data.		sighup			-1	2147483647		30000	30000			
max_sync_workers_per_subscription	2		Replication / Subscribers	Maximum number of table synchronization workers per subscription.		sighup			0	262143		2	2			
max_wal_senders	10		Replication / Sending Servers	Sets the maximum number of simultaneously running WAL sender processes.		postmaster			0	262143		10	10			
max_wal_size	1024	MB	Write-Ahead Log / Checkpoints	Sets the WAL size that triggers a checkpoint.		sighup			2	2147483647		1024	1024			
max_worker_processes	8		Resource Usage / Asynchronous Behavior	Maximum number of concurrent worker processes.		postmaster			0	262143		8	8			
min_dynamic_shared_memory	0	MB	Resource Usage / Memory	Amount of dynamic shared memory reserved at startup.		postmaster			0	2147483647		0	0			
min_parallel_index_scan_size	64	8kB	Query Tuning / Planner Cost Constants	Sets the minimum amount of index data for a parallel scan.	If the planner estimates that it will read a number of index pages too small to reach this limit, a parallel scan will not be considered.				0	715827882		64	64			
min_parallel_table_scan_size	1024	8kB	Query Tuning / Planner Cost Constants	Sets the minimum amount of table data for a parallel scan.	If the planner estimates that it will read a number of table pages too small to reach this limit, a parallel scan will not be considered.				0	715827882		1024	1024			
min_wal_size	80	MB	Write-Ahead Log / Checkpoints	Sets the minimum size to shrink the WAL to.		sighup			2	2147483647		80	80			
old_snapshot_threshold	-1	min	Resource Usage / Asynchronous Behavior	Time before a snapshot is too old to read pages changed after the snapshot was taken.	A value of -1 disables this feature.	postmaster			-1	86400		-1	-1			
output_plugin_libraries	pgoutput, test_decoding		Replication / Sending Servers	Lists libraries that may be named as logical decoding output plugins.	Users with REPLICATION privileges may only use plugins in this list when creating logical replication slots.	superuser	string					pgoutput, test_decoding	pgoutput, test_decoding			
parallel_leader_participation	on		Resource Usage / Asynchronous Behavior	Controls whether Gather and Gather Merge also run subplans.	Should gather nodes also run subplans or just gather tuples?		bool					on	on			
parallel_setup_cost	1000		Query Tuning / Planner Cost Constants	Sets the planner's estimate of the cost of starting up worker processes for parallel query.			real		0	1.79769e+308		1000	1000			
parallel_tuple_cost	0.1		Query Tuning / Planner Cost Constants	Sets the planner's estimate of the cost of passing each tuple (row) from worker to leader backend.			real		0	1.79769e+308		0.1	0.1			
password_encryption	scram-sha-256		Connections and Authentication / Authentication	Chooses the algorithm for encrypting passwords.			enum				{md5,scram-sha-256}	scram-sha-256	scram-sha-256			
plan_cache_mode	auto		Query Tuning / Other Planner Options	Controls the planner's selection of custom or generic plan.	Prepared statements can have custom and generic plans, and the planner will attempt to choose which is better.  This can be set to override the default behavior.		enum				{auto,force_generic_plan,force_custom_plan}	auto	auto			
port	5432		Connections and Authentication / Connection Settings	Sets the TCP port the server listens on.		postmaster			1	65535		5432	5432			
post_auth_delay	0	s	Developer Options	Sets the amount of time to wait after authentication on connection startup.	This allows attaching a debugger to the process.	backend			0	2147		0	0			
pre_auth_delay	0	s	Developer Options	Sets the amount of time to wait before authentication on connection startup.	This allows attaching a debugger to the process.	sighup			0	60		0	0			
primary_conninfo	\e		Replication / Standby Servers	Sets the connection string to be used to connect to the sending server.		sighup	string					\e	\e			
primary_slot_name	\e		Replication / Standby Servers	Sets the name of the replication slot to use on the sending server.		sighup	string					\e	\e			
promote_trigger_file	\e		Replication / Standby Servers	Specifies a file name whose presence ends recovery in the standby.		sighup	string					\e	\e			
quote_all_identifiers			Version and Platform Compatibility / Previous PostgreSQL Versions	When generating SQL fragments, quote all identifiers.			bool									
random_page_cost	4		Query Tuning / Planner Cost Constants	Sets the planner's estimate of the cost of a nonsequentially fetched disk page.			real		0	1.79769e+308		4	4			
recovery_end_command	\e		Write-Ahead Log / Archive Recovery	Sets the shell command that will be executed once at the end of recovery.		sighup	string					\e	\e			
recovery_init_sync_method	fsync		Error Handling	Sets the method for synchronizing the data directory before crash recovery.		sighup	enum				{fsync,syncfs}	fsync	fsync			
recovery_min_apply_delay	0	ms	Replication / Standby Servers	Sets the minimum delay for applying changes during recovery.		sighup			0	2147483647		0	0			
recovery_prefetch	try		Write-Ahead Log / Recovery	Prefetch referenced blocks during recovery.	Look ahead in the WAL to find references to uncached data.	sighup	enum				{off,on,try}	try	try			
recovery_target	\e		Write-Ahead Log / Recovery Target	Set to "immediate" to end recovery as soon as a consistent state is reached.		postmaster	string					\e	\e			
recovery_target_action	pause		Write-Ahead Log / Recovery Target	Sets the action to perform upon reaching the recovery target.		postmaster	enum				{pause,promote,shutdown}	pause	pause			
recovery_target_inclusive	on		Write-Ahead Log / Recovery Target	Sets whether to include or exclude transaction with recovery target.		postmaster	bool					on	on			
recovery_target_lsn	\e		Write-Ahead Log / Recovery Target	Sets the LSN of the write-ahead log location up to which recovery will proceed.		postmaster	string					\e	\e			
recovery_target_name	\e		Write-Ahead Log / Recovery Target	Sets the named restore point up to which recovery will proceed.		postmaster	string					\e	\e			
recovery_target_time	\e		Write-Ahead Log / Recovery Target	Sets the time stamp up to which recovery will proceed.		postmaster	string					\e	\e			
recovery_target_timeline	latest		Write-Ahead Log / Recovery Target	Specifies the timeline to recover into.		postmaster	string					latest	latest			
recovery_target_xid	\e		Write-Ahead Log / Recovery Target	Sets the transaction ID up to which recovery will proceed.		postmaster	string					\e	\e			
recursive_worktable_factor	10		Query Tuning / Other Planner Options	Sets the planner's estimate of the average size of a recursive query's working table.			real		0.001	1e+06		10	10			
remove_temp_files_after_crash	on		Developer Options	Remove temporary files after backend crash.		sighup	bool					on	on			
restart_after_crash	on		Error Handling	Reinitialize server after backend crash.		sighup	bool					on	on			
restore_command	\e		Write-Ahead Log / Archive Recovery	Sets the shell command that will be called to retrieve an archived WAL file.		sighup	string					\e	\e			
restrict_nonsystem_relation_kind	\e			Prohibits access to non-system relations of specified kinds.			string					\e	\e			
row_security	on			Enable row security.	When enabled, row security will be applied to all users.		bool					on	on			
search_path	"$user", public			Sets the schema search order for names that are not schema-qualified.			string					"$user", public	"$user", public			
segment_size	131072	8kB	Preset Options	Shows the number of pages per disk file.		internal			131072	131072		131072	131072			
seq_page_cost	1		Query Tuning / Planner Cost Constants	Sets the planner's estimate of the cost of a sequentially fetched disk page.			real		0	1.79769e+308		1	1			
server_encoding	SQL_ASCII		Preset Options	Shows the server (database) character set encoding.		internal	string					SQL_ASCII	SQL_ASCII			
server_version	15.20 (Debian 15.20-0+deb12u1)		Preset Options	Shows the server version.		internal	string					15.20 (Debian 15.20-0+deb12u1)	15.20 (Debian 15.20-0+deb12u1)			
server_version_num	150020		Preset Options	Shows the server version as an integer.		internal			150020	150020		150020	150020			
session_preload_libraries	\e		Client Connection Defaults / Shared Library Preloading	Lists shared libraries to preload into each backend.		superuser	string					\e	\e			
session_replication_role	origin			Sets the session's behavior for triggers and rewrite rules.		superuser	enum				{origin,replica,local}	origin	origin			
shared_buffers	16384	8kB	Resource Usage / Memory	Sets the number of shared memory buffers used by the server.		postmaster			16	1073741823		16384	16384			
shared_memory_size	0	MB	Preset Options	Shows the size of the server's main shared memory area (rounded up to the nearest MB).		internal			0	2147483647		0	0			
shared_memory_size_in_huge_pages	-1		Preset Options	Shows the number of huge pages needed for the main shared memory area.	-1 indicates that the value could not be determined.	internal			-1	2147483647		-1	-1			
shared_memory_type	mmap		Resource Usage / Memory	Selects the shared memory implementation used for the main shared memory region.		postmaster	enum				{sysv,mmap}	mmap	mmap			
shared_preload_libraries	\e		Client Connection Defaults / Shared Library Preloading	Lists shared libraries to preload into server.		postmaster	string					\e	\e			
ssl			Connections and Authentication / SSL	Enables SSL connections.		sighup	bool									
ssl_ca_file	\e		Connections and Authentication / SSL	Location of the SSL certificate authority file.		sighup	string					\e	\e			
ssl_cert_file	server.crt		Connections and Authentication / SSL	Location of the SSL server certificate file.		sighup	string					server.crt	server.crt			
ssl_ciphers	HIGH:MEDIUM:+3DES:!aNULL		Connections and Authentication / SSL	Sets the list of allowed SSL ciphers.		sighup	string					HIGH:MEDIUM:+3DES:!aNULL	HIGH:MEDIUM:+3DES:!aNULL			
ssl_crl_dir	\e		Connections and Authentication / SSL	Location of the SSL certificate revocation list directory.		sighup	string					\e	\e			
ssl_crl_file	\e		Connections and Authentication / SSL	Location of the SSL certificate revocation list file.		sighup	string					\e	\e			
ssl_dh_params_file	\e		Connections and Authentication / SSL	Location of the SSL DH parameters file.		sighup	string					\e	\e			
ssl_ecdh_curve	prime256v1		Connections and Authentication / SSL	Sets the curve to use for ECDH.		sighup	string					prime256v1	prime256v1			
ssl_key_file	server.key		Connections and Authentication / SSL	Location of the SSL server private key file.		sighup	string					server.key	server.key			
ssl_library	OpenSSL		Preset Options	Shows the name of the SSL library.		internal	string					OpenSSL	OpenSSL			
ssl_max_protocol_version	\e		Connections and Authentication / SSL	Sets the maximum SSL/TLS protocol version to use.		sighup	enum				{"",TLSv1,TLSv1.1,TLSv1.2,TLSv1.3}	\e	\e			
ssl_min_protocol_version	TLSv1.2		Connections and Authentication / SSL	Sets the minimum SSL/TLS protocol version to use.		sighup	enum				{TLSv1,TLSv1.1,TLSv1.2,TLSv1.3}	TLSv1.2	TLSv1.2			
ssl_passphrase_command	\e		Connections and Authentication / SSL	Command to obtain passphrases for SSL.		sighup	string					\e	\e			
ssl_passphrase_command_supports_reload			Connections and Authentication / SSL	Controls whether ssl_passphrase_command is called during server reload.		sighup	bool									
ssl_prefer_server_ciphers	on		Connections and Authentication / SSL	Give priority to server ciphersuite order.		sighup	bool					on	on			
standard_conforming_strings	on		Version and Platform Compatibility / Previous PostgreSQL Versions	Causes '...' strings to treat backslashes literally.			bool					on	on			
statement_timeout	0	ms		Sets the maximum allowed duration of any statement.	A value of 0 turns off the timeout.				0	2147483647		0	0			
stats_fetch_consistency	cache		Statistics / Cumulative Query and Index Statistics	Sets the consistency of accesses to statistics data.			enum				{none,cache,snapshot}	cache	cache			
superuser_reserved_connections	3		Connections and Authentication / Connection Settings	Sets the number of connection slots reserved for superusers.		postmaster			0	262143		3	3			
synchronize_seqscans	on		Version and Platform Compatibility / Previous PostgreSQL Versions	Enable synchronized sequential scans.			bool					on	on			
synchronous_commit	on		Write-Ahead Log / Settings	Sets the current transaction's synchronization level.			enum				{local,remote_write,remote_apply,on,off}	on	on			
synchronous_standby_names	\e		Replication / Primary Server	Number of synchronous standbys and list of names of potential synchronous ones.		sighup	string					\e	\e			
syslog_facility	local0		Reporting and Logging / Where to Log	Sets the syslog "facility" to be used when syslog enabled.		sighup	enum				{local0,local1,local2,local3,local4,local5,local6,local7}	local0	local0			
syslog_ident	postgres		Reporting and Logging / Where to Log	Sets the program name used to identify PostgreSQL messages in syslog.		sighup	string					postgres	postgres			
syslog_sequence_numbers	on		Reporting and Logging / Where to Log	Add sequence number to syslog messages to avoid duplicate suppression.		sighup	bool					on	on			
syslog_split_messages	on		Reporting and Logging / Where to Log	Split messages sent to syslog by lines and to fit into 1024 bytes.		sighup	bool					on	on			
tcp_keepalives_count	0		Connections and Authentication / Connection Settings	Maximum number of TCP keepalive retransmits.	Number of consecutive keepalive retransmits that can be lost before a connection is considered dead. A value of 0 uses the system default.				0	2147483647		0	0			
tcp_keepalives_idle	0	s	Connections and Authentication / Connection Settings	Time between issuing TCP keepalives.	A value of 0 uses the system default.				0	2147483647		0	0			
tcp_keepalives_interval	0	s	Connections and Authentication / Connection Settings	Time between TCP keepalive retransmits.	A value of 0 uses the system default.				0	2147483647		0	0			
tcp_user_timeout	0	ms	Connections and Authentication / Connection Settings	TCP user timeout.	A value of 0 uses the system default.				0	2147483647		0	0			
temp_buffers	1024	8kB	Resource Usage / Memory	Sets the maximum number of temporary buffers used by each session.					100	1073741823		1024	1024			
temp_file_limit	-1	kB	Resource Usage / Disk	Limits the total size of all temporary files used by each process.	-1 means no limit.	superuser			-1	2147483647		-1	-1			
temp_tablespaces	\e			Sets the tablespace(s) to use for temporary tables and sort files.			string					\e	\e			
TimeZone	GMT		Client Connection Defaults / Locale and Formatting	Sets the time zone for displaying and interpreting time stamps.			string					GMT	GMT			
timezone_abbreviations	\N		Client Connection Defaults / Locale and Formatting	Selects a file of time zone abbreviations.			string					\N	\N			
trace_notify			Developer Options	Generates debugging output for LISTEN and NOTIFY.			bool									
trace_recovery_messages	log		Developer Options	Enables logging of recovery-related debugging information.	Each level includes all the levels that follow it. The later the level, the fewer messages are sent.	sighup	enum				{debug5,debug4,debug3,debug2,debug1,log,notice,warning,error}	log	log			
trace_sort			Developer Options	Emit information about resource usage in sorting.			bool									
track_activities	on		Statistics / Cumulative Query and Index Statistics	Collects information about executing commands.	Enables the collection of information on the currently executing command of each session, along with the time at which that command began execution.	superuser	bool					on	on			
track_activity_query_size	1024	B	Statistics / Cumulative Query and Index Statistics	Sets the size reserved for pg_stat_activity.query, in bytes.		postmaster			100	1048576		1024	1024			
track_commit_timestamp			Replication / Sending Servers	Collects transaction commit time.		postmaster	bool									
track_counts	on		Statistics / Cumulative Query and Index Statistics	Collects statistics on database activity.		superuser	bool					on	on			
track_functions	none		Statistics / Cumulative Query and Index Statistics	Collects function-level statistics on database activity.		superuser	enum				{none,pl,all}	none	none			
track_io_timing			Statistics / Cumulative Query and Index Statistics	Collects timing statistics for database I/O activity.		superuser	bool									
track_wal_io_timing			Statistics / Cumulative Query and Index Statistics	Collects timing statistics for WAL I/O activity.		superuser	bool									
transaction_deferrable				Whether to defer a read-only serializable transaction until it can be executed with no possible serialization failures.			bool									
transaction_isolation	read committed			Sets the current transaction's isolation level.			enum				{serializable,"repeatable read","read committed","read uncommitted"}	read committed	read committed			
transaction_read_only				Sets the current transaction's read-only status.			bool									
transform_null_equals			Version and Platform Compatibility / Other Platforms and Clients	Treats "expr=NULL" as "expr IS NULL".	When turned on, expressions of the form expr = NULL (or NULL = expr) are treated as expr IS NULL, that is, they return true if expr evaluates to the null value, and false otherwise. The correct behavior of expr = NULL is to always return null (unknown).		bool									
unix_socket_directories	/var/run/postgresql		Connections and Authentication / Connection Settings	Sets the directories where Unix-domain sockets will be created.		postmaster	string					/var/run/postgresql	/var/run/postgresql			
unix_socket_group	\e		Connections and Authentication / Connection Settings	Sets the owning group of the Unix-domain socket.	The owning user of the socket is always the user that starts the server.	postmaster	string					\e	\e			
unix_socket_permissions	511		Connections and Authentication / Connection Settings	Sets the access permissions of the Unix-domain socket.	Unix-domain sockets use the usual Unix file system permission set. The parameter value is expected to be a numeric mode specification in the form accepted by the chmod and umask system calls. (To use the customary octal format the number must start with a 0 (zero).)	postmaster			0	511		511	511			
update_process_title	on		Reporting and Logging / Process Title	Updates the process title to show the active SQL command.	Enables updating of the process title every time a new SQL command is received by the server.	superuser	bool					on	on			
vacuum_cost_delay	0	ms	Resource Usage / Cost-Based Vacuum Delay	Vacuum cost delay in milliseconds.			real		0	100		0	0			
vacuum_cost_limit	200		Resource Usage / Cost-Based Vacuum Delay	Vacuum cost amount available before napping.					1	10000		200	200			
vacuum_cost_page_dirty	20		Resource Usage / Cost-Based Vacuum Delay	Vacuum cost for a page dirtied by vacuum.					0	10000		20	20			
vacuum_cost_page_hit	1		Resource Usage / Cost-Based Vacuum Delay	Vacuum cost for a page found in the buffer cache.					0	10000		1	1			
vacuum_cost_page_miss	2		Resource Usage / Cost-Based Vacuum Delay	Vacuum cost for a page not found in the buffer cache.					0	10000		2	2			
vacuum_defer_cleanup_age	0		Replication / Primary Server	Number of transactions by which VACUUM and HOT cleanup should be deferred, if any.		sighup			0	1000000		0	0			
vacuum_failsafe_age	1600000000			Age at which VACUUM should trigger failsafe to avoid a wraparound outage.					0	2100000000		1600000000	1600000000			
vacuum_freeze_min_age	50000000			Minimum age at which VACUUM should freeze a table row.					0	1000000000		50000000	50000000			
vacuum_freeze_table_age	150000000			Age at which VACUUM should scan whole table to freeze tuples.					0	2000000000		150000000	150000000			
vacuum_multixact_failsafe_age	1600000000			Multixact age at which VACUUM should trigger failsafe to avoid a wraparound outage.					0	2100000000		1600000000	1600000000			
vacuum_multixact_freeze_min_age	5000000			Minimum age at which VACUUM should freeze a MultiXactId in a table row.					0	1000000000		5000000	5000000			
vacuum_multixact_freeze_table_age	150000000			Multixact age at which VACUUM should scan whole table to freeze tuples.					0	2000000000		150000000	150000000			
wal_block_size	8192		Preset Options	Shows the block size in the write ahead log.		internal			8192	8192		8192	8192			
wal_buffers	-1	8kB	Write-Ahead Log / Settings	Sets the number of disk-page buffers in shared memory for WAL.		postmaster			-1	262143		-1	-1			
wal_compression			Write-Ahead Log / Settings	Compresses full-page writes written in WAL file with specified method.		superuser	enum				{pglz,lz4,zstd,on,off}					
wal_consistency_checking	\e		Developer Options	Sets the WAL resource managers for which WAL consistency checks are done.	Full-page images will be logged for all data blocks and cross-checked against the results of WAL replay.	superuser	string					\e	\e			
wal_decode_buffer_size	524288	B	Write-Ahead Log / Recovery	Buffer size for reading ahead in the WAL during recovery.	Maximum distance to read ahead in the WAL to prefetch referenced data blocks.	postmaster			65536	1073741823		524288	524288			
wal_init_zero	on		Write-Ahead Log / Settings	Writes zeroes to new WAL files before first use.		superuser	bool					on	on			
wal_keep_size	0	MB	Replication / Sending Servers	Sets the size of WAL files held for standby servers.		sighup			0	2147483647		0	0			
wal_level	replica		Write-Ahead Log / Settings	Sets the level of information written to the WAL.		postmaster	enum				{minimal,replica,logical}	replica	replica			
wal_log_hints			Write-Ahead Log / Settings	Writes full pages to WAL when first modified after a checkpoint, even for a non-critical modification.		postmaster	bool									
wal_receiver_create_temp_slot			Replication / Standby Servers	Sets whether a WAL receiver should create a temporary replication slot if no permanent slot is configured.		sighup	bool									
wal_receiver_status_interval	10	s	Replication / Standby Servers	Sets the maximum interval between WAL receiver status reports to the sending server.		sighup			0	2147483		10	10			
wal_receiver_timeout	60000	ms	Replication / Standby Servers	Sets the maximum wait time to receive data from the sending server.		sighup			0	2147483647		60000	60000			
wal_recycle	on		Write-Ahead Log / Settings	Recycles WAL files by renaming them.		superuser	bool					on	on			
wal_retrieve_retry_interval	5000	ms	Replication / Standby Servers	Sets the time to wait before retrying to retrieve WAL after a failed attempt.		sighup			1	2147483647		5000	5000			
wal_segment_size	16777216	B	Preset Options	Shows the size of write ahead log segments.		internal			1048576	1073741824		16777216	16777216			
wal_sender_timeout	60000	ms	Replication / Sending Servers	Sets the maximum time to wait for WAL replication.					0	2147483647		60000	60000			
wal_skip_threshold	2048	kB	Write-Ahead Log / Settings	Minimum size of new file to fsync instead of writing WAL.					0	2147483647		2048	2048			
wal_sync_method	fdatasync		Write-Ahead Log / Settings	Selects the method used for forcing WAL updates to disk.		sighup	enum				{fsync,fdatasync,open_sync,open_datasync}	fdatasync	fdatasync			
wal_writer_delay	200	ms	Write-Ahead Log / Settings	Time between WAL flushes performed in the WAL writer.		sighup			1	10000		200	200			
wal_writer_flush_after	128	8kB	Write-Ahead Log / Settings	Amount of WAL written out by WAL writer that triggers a flush.		sighup			0	2147483647		128	128			
work_mem	4096	kB	Resource Usage / Memory	Sets the maximum memory to be used for query workspaces.	This much memory can be used by each internal sort operation and hash table before switching to temporary disk files.				64	2147483647		4096	4096			
xmlbinary	base64			Sets how binary values are to be encoded in XML.			enum				{base64,hex}	base64	base64			
xmloption	content			Sets whether XML data in implicit parsing and serialization operations is to be considered as documents or content fragments.			enum				{content,document}	content	content			
zero_damaged_pages			Developer Options	Continues processing past damaged page headers.	Detection of a damaged page header normally causes PostgreSQL to report an error, aborting the current transaction. Setting zero_damaged_pages to true causes the system to instead report a warning, zero out the damaged page, and continue processing. This behavior will destroy data, namely all the rows on the damaged page.	superuser	bool									

"""#
}
