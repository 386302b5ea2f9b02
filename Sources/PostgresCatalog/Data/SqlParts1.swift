// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `sql_parts`.
    static let sqlParts1: StaticString = #"""
feature_id	feature_name	is_supported	is_verified_by	comments
\N	\N	NO	\N	\e
1	Framework (SQL/Framework)			
10	Object Language Bindings (SQL/OLB)			
11	Information and Definition Schema (SQL/Schemata)			
13	Routines and Types Using the Java Programming Language (SQL/JRT)			
14	XML-Related Specifications (SQL/XML)			
15	Multi-Dimensional Arrays (SQL/MDA)			
2	Foundation (SQL/Foundation)			
3	Call-Level Interface (SQL/CLI)			
4	Persistent Stored Modules (SQL/PSM)			
9	Management of External Data (SQL/MED)			

"""#
}
