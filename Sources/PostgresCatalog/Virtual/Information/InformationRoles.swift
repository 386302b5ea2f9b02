import PostgresWire

/// The views of `information_schema` that show roles.
extension CatalogViewer {
    /// The roles whose rights the role has.
    func enabledRoleRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_authid")
        return snapshot.storedRows(of: "pg_authid").rows.map { layout.value("rolname", of: $0) }
            .filter { hasRights(of: $0.characters) }.map { [$0] }
    }

    /// What roles whose rights the role has are members of; where that is asked, only what they administer.
    func applicableRoleRows(areAdministered: Bool) -> [[PostgresValue]] {
        let layout = RowLayout("pg_auth_members")
        var members = snapshot.storedRows(of: "pg_auth_members").rows.map { row in
            (
                member: snapshot.userName(layout.value("member", of: row).identifier),
                group: snapshot.userName(layout.value("roleid", of: row).identifier),
                isAdministrator: layout.value("admin_option", of: row).isTrue
            )
        }
        let owner = snapshot.model.databaseOwner ?? snapshot.model.owner
        members.append((owner, CatalogSnapshot.databaseOwners, false))
        return members.filter { hasRights(of: $0.member) && ($0.isAdministrator || !areAdministered) }.map { member in
            [.text(member.member), .text(member.group), .yesOrNo(member.isAdministrator)]
        }
    }
}
