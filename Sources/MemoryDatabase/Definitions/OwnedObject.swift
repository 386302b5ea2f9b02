import PostgresCatalog

/// What a role owns and others may be allowed to use.
protocol OwnedObject {
    /// The role that owns it; nil for the one that owns the database.
    var owner: String? { get set }
    /// Who may do what with it; nil for what is usual.
    var privileges: AccessList? { get set }
}

extension OwnedObject {
    /// Gives it to another role, which then has what the old owner had, and has said what that one said.
    ///
    /// - Parameter database: The role that owns the database.
    mutating func changeOwner(to new: String?, of database: String) {
        privileges = privileges?.replacingOwner(owner ?? database, by: new ?? database)
        owner = new
    }
}

extension TableDefinition: OwnedObject {
    /// Gives it to another role, and what is said of its columns too.
    mutating func changeOwner(to new: String?, of database: String) {
        for index in columns.indices {
            columns[index].privileges = columns[index].privileges?
                .replacingOwner(owner ?? database, by: new ?? database)
        }
        privileges = privileges?.replacingOwner(owner ?? database, by: new ?? database)
        owner = new
    }
}

extension SequenceDefinition: OwnedObject {}
extension TypeDefinition: OwnedObject {}
extension FunctionDefinition: OwnedObject {}
extension SchemaDefinition: OwnedObject {}
