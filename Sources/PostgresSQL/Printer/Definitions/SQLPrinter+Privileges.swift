extension SQLPrinter {
    /// Writes GRANT or REVOKE of privileges.
    mutating func grant(_ statement: GrantStatement) {
        write(statement.isRevoke ? "REVOKE " : "GRANT ")
        if statement.isRevoke, statement.withGrantOption { write("GRANT OPTION FOR ") }
        if statement.privileges.isEmpty {
            write("ALL")
            columns(statement.allColumns)
        } else {
            privileges(statement.privileges)
        }
        write(" ON ")
        target(statement.target)
        write(statement.isRevoke ? " FROM " : " TO ")
        list(statement.grantees) { $0.role($1) }
        word("WITH GRANT OPTION", if: !statement.isRevoke && statement.withGrantOption)
        grantedBy(statement.grantedBy, statement.behavior)
    }

    /// Writes GRANT or REVOKE of roles.
    mutating func grantRole(_ statement: GrantRoleStatement) {
        write(statement.isRevoke ? "REVOKE " : "GRANT ")
        if statement.isRevoke, statement.withAdminOption { write("ADMIN OPTION FOR ") }
        privileges(statement.roles)
        write(statement.isRevoke ? " FROM " : " TO ")
        list(statement.grantees) { $0.role($1) }
        word("WITH ADMIN OPTION", if: !statement.isRevoke && statement.withAdminOption)
        grantedBy(statement.grantedBy, statement.behavior)
    }

    private mutating func grantedBy(_ role: RoleReference?, _ behavior: DropBehavior?) {
        if let role {
            write(" GRANTED BY ")
            self.role(role)
        }
        self.behavior(behavior)
    }

    private mutating func privileges(_ privileges: [Privilege]) {
        list(privileges) { printer, privilege in
            switch privilege.name.value {
            case "select", "references", "create", "alter system":
                printer.write(privilege.name.value.uppercased())
            default: printer.name(privilege.name)
            }
            printer.columns(privilege.columns)
        }
    }

    private mutating func target(_ target: GrantTarget) {
        switch target {
        case .tables(let names):
            write("TABLE ")
            list(names) { $0.name($1) }
        case .objects(let kind, let names):
            write(kind.rawValue + " ")
            list(names) { $0.objectName($1) }
        case .allInSchema(let word, let schemas):
            write("ALL \(word) IN SCHEMA ")
            list(schemas) { $0.name($1) }
        case .defaults(let word): write(word)
        }
    }
}
