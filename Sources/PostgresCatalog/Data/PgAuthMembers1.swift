// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_auth_members`.
    static let pgAuthMembers1: StaticString = #"""
roleid	member	grantor	admin_option
\N	3373	10	f
3374			
3375			
3377			

"""#
}
