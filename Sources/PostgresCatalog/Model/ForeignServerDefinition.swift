public import PostgresWire

/// A foreign-data wrapper.
public struct ForeignDataWrapperDefinition: ObjectDefinition {
    /// The name.
    public var name: String
    /// The OID in `pg_foreign_data_wrapper`.
    public var oid: OID?
    /// The handler function.
    public var handler: TableName?
    /// The validator function.
    public var validator: TableName?
    /// `name=value` each.
    public var options: [String] = []
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may use it, nil where nobody said.
    public var privileges: AccessList?
    /// A remark.
    public var comment: String?

    /// A wrapper of this name.
    public init(_ name: String) { self.name = name }
}

/// A foreign server.
public struct ForeignServerDefinition: ObjectDefinition {
    /// What a role is on the foreign server.
    public struct UserMapping: Hashable, Sendable {
        /// The role; nil for everyone (PUBLIC).
        public var user: String?
        /// The OID in `pg_user_mapping`.
        public var oid: OID?
        /// `name=value` each.
        public var options: [String]

        /// A mapping of a role.
        public init(_ user: String?, options: [String] = []) {
            self.user = user
            self.options = options
        }
    }

    /// The name.
    public var name: String
    /// The OID in `pg_foreign_server`.
    public var oid: OID?
    /// The foreign-data wrapper.
    public var wrapper: String
    /// `pg_foreign_server.srvtype`.
    public var type: String?
    /// `pg_foreign_server.srvversion`.
    public var version: String?
    /// `name=value` each.
    public var options: [String] = []
    /// What roles are on the server.
    public var userMappings: [UserMapping] = []
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may use it, nil where nobody said.
    public var privileges: AccessList?
    /// A remark.
    public var comment: String?

    /// A server behind a wrapper.
    public init(_ name: String, wrapper: String) {
        self.name = name
        self.wrapper = wrapper
    }
}
