extension SQLPrinter {
    /// Writes CREATE ROLE.
    mutating func createRole(_ statement: CreateRoleStatement) {
        // The word says which options the role has by default.
        write("CREATE \(statement.word.rawValue) ")
        name(statement.name)
        roleOptions(statement.options, membersWord: "ROLE")
    }

    /// Writes ALTER ROLE or ALTER GROUP.
    mutating func alterRole(_ statement: AlterRoleStatement) {
        switch statement.change {
        case .addMembers, .dropMembers: write("ALTER GROUP ")
        case .options, .setting: write("ALTER ROLE ")
        }
        if let role = statement.role { self.role(role) } else { write("ALL") }
        switch statement.change {
        case .options(let options): roleOptions(options, membersWord: "USER")
        case .addMembers(let members): roles(" ADD USER ", members)
        case .dropMembers(let members): roles(" DROP USER ", members)
        case .setting(let change, let database):
            clause(" IN DATABASE ", database)
            write(" ")
            settingChange(change)
        }
    }

    /// Writes a word and roles behind it.
    mutating func roles(_ word: String, _ roles: [RoleReference]) {
        write(word)
        list(roles) { $0.role($1) }
    }

    private mutating func roleOptions(_ options: [RoleOption], membersWord: String) {
        for option in options {
            switch option.kind {
            case .superuser(let isOn): flag("SUPERUSER", isOn)
            case .createsDatabases(let isOn): flag("CREATEDB", isOn)
            case .createsRoles(let isOn): flag("CREATEROLE", isOn)
            case .inherits(let isOn): flag("INHERIT", isOn)
            case .logsIn(let isOn): flag("LOGIN", isOn)
            case .replicates(let isOn): flag("REPLICATION", isOn)
            case .bypassesRowSecurity(let isOn): flag("BYPASSRLS", isOn)
            case .connectionLimit(let count): word("CONNECTION LIMIT \(count)")
            case .password(let password): word("PASSWORD " + (password.map { Self.constant($0) } ?? "NULL"))
            case .validUntil(let time): word("VALID UNTIL " + Self.constant(time))
            case .systemNumber(let number): word("SYSID \(number)")
            case .members(let members): roles(" \(membersWord) ", members)
            case .administrators(let members): roles(" ADMIN ", members)
            case .memberOf(let groups): roles(" IN ROLE ", groups)
            }
        }
    }

    private mutating func flag(_ word: String, _ isOn: Bool) { self.word(isOn ? word : "NO" + word) }
}
