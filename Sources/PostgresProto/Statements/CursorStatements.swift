import PostgresQuery
import PostgresSQL
import PostgresWire

/// FETCH, MOVE and CLOSE: DECLARE makes the portal that they work on.
extension Session {
    /// The portal of this name.
    func portal(named name: String) throws(PostgresError) -> Portal {
        guard let portal = portals[name] else {
            throw PostgresError("34000", "cursor \"\(name)\" does not exist")
        }
        return portal
    }

    /// The portal that an Execute or Describe message names.
    func portal(ofMessage name: String) throws(PostgresError) -> Portal {
        guard let portal = portals[name] else {
            throw PostgresError(.invalidCursorName, "portal \"\(name)\" does not exist")
        }
        return portal
    }

    /// Runs CLOSE and returns its command tag.
    func run(_ statement: CloseStatement) throws(PostgresError) -> String {
        if let name = statement.cursor?.value {
            _ = try portal(named: name)
            portals[name] = nil
            return "CLOSE CURSOR"
        }
        portals.removeAll { $0.cursor != nil }
        return "CLOSE CURSOR ALL"
    }

    /// Does the session's part of DISCARD and returns its command tag.
    func run(_ statement: DiscardStatement) throws(PostgresError) -> String {
        if statement.isAll {
            try refuseTransactionBlock("DISCARD ALL")
            portals.removeAll { $0.cursor != nil }
            statements.removeAll()
            settings.resetAll()
            settingsDidChange()
            changeChannels(.unlistenAll)
        }
        if statement.isAll || statement.what.uppercased() == "SEQUENCES" {
            sequenceValues.removeAll()
            lastSequence = nil
        }
        return "DISCARD \(statement.what.uppercased())"
    }

    /// Runs DEALLOCATE and returns its command tag.
    func run(_ statement: DeallocateStatement) throws(PostgresError) -> String {
        guard let name = statement.name?.value else {
            statements.removeAll()
            return "DEALLOCATE ALL"
        }
        guard statements[name] != nil else {
            throw PostgresError("26000", "prepared statement \"\(name)\" does not exist")
        }
        statements[name] = nil
        return "DEALLOCATE"
    }
}

extension DiscardStatement {
    /// Whether it is DISCARD ALL.
    var isAll: Bool { what.uppercased() == "ALL" }

    /// Whether the session's temporary objects are to go.
    var includesTemporaryObjects: Bool { isAll || ["TEMP", "TEMPORARY"].contains(what.uppercased()) }
}
