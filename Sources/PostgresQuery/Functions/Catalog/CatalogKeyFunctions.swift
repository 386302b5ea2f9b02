import PostgresCatalog
import PostgresWire

/// `pg_get_catalog_foreign_keys()`: which columns of the catalog refer to which.
enum CatalogKeyFunctions {
    static func registerSets(in table: inout SetTable) {
        table.add("pg_get_catalog_foreign_keys") { _, environment in
            rows.split(separator: "\n").map { line in
                let parts = line.split(separator: " ")
                func relation(_ name: Substring) -> PostgresValue {
                    let found = environment.catalog.relation(schema: "pg_catalog", name: String(name), searchPath: [])
                    return ObjectNames(environment).value(found?.oid ?? .invalid, as: .regclass)
                }
                func columns(_ list: Substring) -> PostgresValue {
                    let names = list.split(separator: ",").map { PostgresValue.text(String($0)) }
                    return .array(PostgresArray(names, of: .text))
                }
                return [
                    relation(parts[0]), columns(parts[1]), relation(parts[2]), columns(parts[3]),
                    .bool(parts[4].first == "t"), .bool(parts[4].last == "t"),
                ]
            }
        }
    }

    /// Table, columns, table and columns that these refer to, and whether they are arrays and may be 0: facts of PostgreSQL 15.
    private static let rows = """
        pg_proc pronamespace pg_namespace oid ff
        pg_proc proowner pg_authid oid ff
        pg_proc prolang pg_language oid ff
        pg_proc provariadic pg_type oid ft
        pg_proc prosupport pg_proc oid ft
        pg_proc prorettype pg_type oid ff
        pg_proc proargtypes pg_type oid tf
        pg_proc proallargtypes pg_type oid tf
        pg_proc protrftypes pg_type oid tf
        pg_type typnamespace pg_namespace oid ff
        pg_type typowner pg_authid oid ff
        pg_type typrelid pg_class oid ft
        pg_type typsubscript pg_proc oid ft
        pg_type typelem pg_type oid ft
        pg_type typarray pg_type oid ft
        pg_type typinput pg_proc oid ff
        pg_type typoutput pg_proc oid ff
        pg_type typreceive pg_proc oid ft
        pg_type typsend pg_proc oid ft
        pg_type typmodin pg_proc oid ft
        pg_type typmodout pg_proc oid ft
        pg_type typanalyze pg_proc oid ft
        pg_type typbasetype pg_type oid ft
        pg_type typcollation pg_collation oid ft
        pg_attribute attrelid pg_class oid ff
        pg_attribute atttypid pg_type oid ft
        pg_attribute attcollation pg_collation oid ft
        pg_class relnamespace pg_namespace oid ff
        pg_class reltype pg_type oid ft
        pg_class reloftype pg_type oid ft
        pg_class relowner pg_authid oid ff
        pg_class relam pg_am oid ft
        pg_class reltablespace pg_tablespace oid ft
        pg_class reltoastrelid pg_class oid ft
        pg_class relrewrite pg_class oid ft
        pg_attrdef adrelid pg_class oid ff
        pg_attrdef adrelid,adnum pg_attribute attrelid,attnum ff
        pg_constraint connamespace pg_namespace oid ff
        pg_constraint conrelid pg_class oid ft
        pg_constraint contypid pg_type oid ft
        pg_constraint conindid pg_class oid ft
        pg_constraint conparentid pg_constraint oid ft
        pg_constraint confrelid pg_class oid ft
        pg_constraint conpfeqop pg_operator oid tf
        pg_constraint conppeqop pg_operator oid tf
        pg_constraint conffeqop pg_operator oid tf
        pg_constraint conexclop pg_operator oid tf
        pg_constraint conrelid,conkey pg_attribute attrelid,attnum tt
        pg_constraint confrelid,confkey pg_attribute attrelid,attnum tf
        pg_inherits inhrelid pg_class oid ff
        pg_inherits inhparent pg_class oid ff
        pg_index indexrelid pg_class oid ff
        pg_index indrelid pg_class oid ff
        pg_index indcollation pg_collation oid tt
        pg_index indclass pg_opclass oid tf
        pg_index indrelid,indkey pg_attribute attrelid,attnum tt
        pg_operator oprnamespace pg_namespace oid ff
        pg_operator oprowner pg_authid oid ff
        pg_operator oprleft pg_type oid ft
        pg_operator oprright pg_type oid ff
        pg_operator oprresult pg_type oid ft
        pg_operator oprcom pg_operator oid ft
        pg_operator oprnegate pg_operator oid ft
        pg_operator oprcode pg_proc oid ft
        pg_operator oprrest pg_proc oid ft
        pg_operator oprjoin pg_proc oid ft
        pg_opfamily opfmethod pg_am oid ff
        pg_opfamily opfnamespace pg_namespace oid ff
        pg_opfamily opfowner pg_authid oid ff
        pg_opclass opcmethod pg_am oid ff
        pg_opclass opcnamespace pg_namespace oid ff
        pg_opclass opcowner pg_authid oid ff
        pg_opclass opcfamily pg_opfamily oid ff
        pg_opclass opcintype pg_type oid ff
        pg_opclass opckeytype pg_type oid ft
        pg_am amhandler pg_proc oid ff
        pg_amop amopfamily pg_opfamily oid ff
        pg_amop amoplefttype pg_type oid ff
        pg_amop amoprighttype pg_type oid ff
        pg_amop amopopr pg_operator oid ff
        pg_amop amopmethod pg_am oid ff
        pg_amop amopsortfamily pg_opfamily oid ft
        pg_amproc amprocfamily pg_opfamily oid ff
        pg_amproc amproclefttype pg_type oid ff
        pg_amproc amprocrighttype pg_type oid ff
        pg_amproc amproc pg_proc oid ff
        pg_language lanowner pg_authid oid ff
        pg_language lanplcallfoid pg_proc oid ft
        pg_language laninline pg_proc oid ft
        pg_language lanvalidator pg_proc oid ft
        pg_largeobject_metadata lomowner pg_authid oid ff
        pg_largeobject loid pg_largeobject_metadata oid ff
        pg_aggregate aggfnoid pg_proc oid ff
        pg_aggregate aggtransfn pg_proc oid ff
        pg_aggregate aggfinalfn pg_proc oid ft
        pg_aggregate aggcombinefn pg_proc oid ft
        pg_aggregate aggserialfn pg_proc oid ft
        pg_aggregate aggdeserialfn pg_proc oid ft
        pg_aggregate aggmtransfn pg_proc oid ft
        pg_aggregate aggminvtransfn pg_proc oid ft
        pg_aggregate aggmfinalfn pg_proc oid ft
        pg_aggregate aggsortop pg_operator oid ft
        pg_aggregate aggtranstype pg_type oid ff
        pg_aggregate aggmtranstype pg_type oid ft
        pg_statistic starelid pg_class oid ff
        pg_statistic staop1 pg_operator oid ft
        pg_statistic staop2 pg_operator oid ft
        pg_statistic staop3 pg_operator oid ft
        pg_statistic staop4 pg_operator oid ft
        pg_statistic staop5 pg_operator oid ft
        pg_statistic stacoll1 pg_collation oid ft
        pg_statistic stacoll2 pg_collation oid ft
        pg_statistic stacoll3 pg_collation oid ft
        pg_statistic stacoll4 pg_collation oid ft
        pg_statistic stacoll5 pg_collation oid ft
        pg_statistic starelid,staattnum pg_attribute attrelid,attnum ff
        pg_statistic_ext stxrelid pg_class oid ff
        pg_statistic_ext stxnamespace pg_namespace oid ff
        pg_statistic_ext stxowner pg_authid oid ff
        pg_statistic_ext stxrelid,stxkeys pg_attribute attrelid,attnum tf
        pg_statistic_ext_data stxoid pg_statistic_ext oid ff
        pg_rewrite ev_class pg_class oid ff
        pg_trigger tgrelid pg_class oid ff
        pg_trigger tgparentid pg_trigger oid ft
        pg_trigger tgfoid pg_proc oid ff
        pg_trigger tgconstrrelid pg_class oid ft
        pg_trigger tgconstrindid pg_class oid ft
        pg_trigger tgconstraint pg_constraint oid ft
        pg_trigger tgrelid,tgattr pg_attribute attrelid,attnum tf
        pg_event_trigger evtowner pg_authid oid ff
        pg_event_trigger evtfoid pg_proc oid ff
        pg_description classoid pg_class oid ff
        pg_cast castsource pg_type oid ff
        pg_cast casttarget pg_type oid ff
        pg_cast castfunc pg_proc oid ft
        pg_enum enumtypid pg_type oid ff
        pg_namespace nspowner pg_authid oid ff
        pg_conversion connamespace pg_namespace oid ff
        pg_conversion conowner pg_authid oid ff
        pg_conversion conproc pg_proc oid ff
        pg_depend classid pg_class oid ff
        pg_depend refclassid pg_class oid ff
        pg_database datdba pg_authid oid ff
        pg_database dattablespace pg_tablespace oid ff
        pg_db_role_setting setdatabase pg_database oid ft
        pg_db_role_setting setrole pg_authid oid ft
        pg_tablespace spcowner pg_authid oid ff
        pg_auth_members roleid pg_authid oid ff
        pg_auth_members member pg_authid oid ff
        pg_auth_members grantor pg_authid oid ff
        pg_shdepend dbid pg_database oid ft
        pg_shdepend classid pg_class oid ff
        pg_shdepend refclassid pg_class oid ff
        pg_shdescription classoid pg_class oid ff
        pg_ts_config cfgnamespace pg_namespace oid ff
        pg_ts_config cfgowner pg_authid oid ff
        pg_ts_config cfgparser pg_ts_parser oid ff
        pg_ts_config_map mapcfg pg_ts_config oid ff
        pg_ts_config_map mapdict pg_ts_dict oid ff
        pg_ts_dict dictnamespace pg_namespace oid ff
        pg_ts_dict dictowner pg_authid oid ff
        pg_ts_dict dicttemplate pg_ts_template oid ff
        pg_ts_parser prsnamespace pg_namespace oid ff
        pg_ts_parser prsstart pg_proc oid ff
        pg_ts_parser prstoken pg_proc oid ff
        pg_ts_parser prsend pg_proc oid ff
        pg_ts_parser prsheadline pg_proc oid ft
        pg_ts_parser prslextype pg_proc oid ff
        pg_ts_template tmplnamespace pg_namespace oid ff
        pg_ts_template tmplinit pg_proc oid ft
        pg_ts_template tmpllexize pg_proc oid ff
        pg_extension extowner pg_authid oid ff
        pg_extension extnamespace pg_namespace oid ff
        pg_extension extconfig pg_class oid tf
        pg_foreign_data_wrapper fdwowner pg_authid oid ff
        pg_foreign_data_wrapper fdwhandler pg_proc oid ft
        pg_foreign_data_wrapper fdwvalidator pg_proc oid ft
        pg_foreign_server srvowner pg_authid oid ff
        pg_foreign_server srvfdw pg_foreign_data_wrapper oid ff
        pg_user_mapping umuser pg_authid oid ft
        pg_user_mapping umserver pg_foreign_server oid ff
        pg_foreign_table ftrelid pg_class oid ff
        pg_foreign_table ftserver pg_foreign_server oid ff
        pg_policy polrelid pg_class oid ff
        pg_policy polroles pg_authid oid tt
        pg_default_acl defaclrole pg_authid oid ff
        pg_default_acl defaclnamespace pg_namespace oid ft
        pg_init_privs classoid pg_class oid ff
        pg_seclabel classoid pg_class oid ff
        pg_shseclabel classoid pg_class oid ff
        pg_collation collnamespace pg_namespace oid ff
        pg_collation collowner pg_authid oid ff
        pg_partitioned_table partrelid pg_class oid ff
        pg_partitioned_table partdefid pg_class oid ft
        pg_partitioned_table partclass pg_opclass oid tf
        pg_partitioned_table partcollation pg_collation oid tt
        pg_partitioned_table partrelid,partattrs pg_attribute attrelid,attnum tt
        pg_range rngtypid pg_type oid ff
        pg_range rngsubtype pg_type oid ff
        pg_range rngmultitypid pg_type oid ff
        pg_range rngcollation pg_collation oid ft
        pg_range rngsubopc pg_opclass oid ff
        pg_range rngcanonical pg_proc oid ft
        pg_range rngsubdiff pg_proc oid ft
        pg_transform trftype pg_type oid ff
        pg_transform trflang pg_language oid ff
        pg_transform trffromsql pg_proc oid ft
        pg_transform trftosql pg_proc oid ft
        pg_sequence seqrelid pg_class oid ff
        pg_sequence seqtypid pg_type oid ff
        pg_publication pubowner pg_authid oid ff
        pg_publication_namespace pnpubid pg_publication oid ff
        pg_publication_namespace pnnspid pg_namespace oid ff
        pg_publication_rel prpubid pg_publication oid ff
        pg_publication_rel prrelid pg_class oid ff
        pg_subscription subdbid pg_database oid ff
        pg_subscription subowner pg_authid oid ff
        pg_subscription_rel srsubid pg_subscription oid ff
        pg_subscription_rel srrelid pg_class oid ff
        """
}
