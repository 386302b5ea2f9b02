import PostgresWire

/// The settings of one session: what SET changed on top of the defaults, and what a rollback takes back.
///
/// Only differences from the defaults are kept, so a session that sets nothing costs nothing. A value of a transaction
/// (SET LOCAL) hides the session's own until the transaction ends.
package struct Settings: Sendable {
    /// The values changed for the session and, above them, for the transaction; in their kept form, by folded name.
    private struct Changes: Sendable {
        var session: [String: String] = [:]
        var local: [String: String] = [:]
    }

    private var changes = Changes()
    private var saved: [Changes] = []
    /// What RESET goes back to where it differs from the built-in default: the values given when the connection started.
    private var initial: [String: String] = [:]
    /// Who gave such a value, where it was not the client.
    private var origins: [String: String] = [:]
    /// What the system has where a setting leaves it to that (0), by folded name.
    var systemValues: [String: String] = [:]
    let definitions: SettingDefinitions
    /// Whether the present transaction has changed anything.
    private var hasChanged = false

    /// Settings with these definitions, nothing changed.
    package init(definitions: SettingDefinitions) {
        self.definitions = definitions
    }

    /// The value in its kept form, or nil where there is no such setting.
    package func value(_ name: String) -> String? {
        let key = name.lowercased()
        if let changed = changes.local[key] ?? changes.session[key] ?? initial[key] { return changed }
        // A transaction begins with the session's defaults for transactions.
        if key.hasPrefix("transaction_"), Self.transactionModes.contains(key), let value = value("default_" + key) {
            return value
        }
        return definitions[key]?.startValue
    }

    static let transactionModes: Set<String> = [
        "transaction_isolation", "transaction_read_only", "transaction_deferrable",
    ]

    /// Whether someone has given the setting of this folded name a value.
    func isSet(_ key: String) -> Bool {
        changes.local[key] != nil || changes.session[key] != nil || initial[key] != nil
    }

    /// The value as SHOW writes it, or nil where there is no such setting.
    package func shown(_ name: String) -> String? {
        guard let value = presentValue(name) else { return nil }
        return definitions[name.lowercased()]?.shown(value) ?? value
    }

    /// The value as `pg_settings` writes it, or nil where there is no such setting.
    func shownWithoutUnit(_ name: String) -> String? {
        guard let value = presentValue(name) else { return nil }
        return definitions[name.lowercased()]?.shownWithoutUnit(value) ?? value
    }

    /// The value, or the system's where the setting leaves it to that.
    private func presentValue(_ name: String) -> String? {
        guard let value = value(name) else { return nil }
        return value == "0" ? systemValues[name.lowercased()] ?? value : value
    }

    /// The definition of this name.
    package func definition(_ name: String) -> SettingDefinition? { definitions[name.lowercased()] }

    /// Where the value comes from, as `pg_settings.source` says it.
    package func source(_ name: String) -> String {
        let key = name.lowercased()
        if changes.local[key] != nil || changes.session[key] != nil { return "session" }
        if Self.transactionModes.contains(key) { return "override" }
        guard let definition = definitions[key] else { return initial[key] != nil ? "client" : "default" }
        if definition.context == .internal { return "default" }
        if initial[key] != nil { return origins[key] ?? "client" }
        return definition.configuredValue == nil ? "default" : "configuration file"
    }

    /// Takes a value that is already in its kept form; nil goes back to the value at the start.
    package mutating func store(_ name: String, _ value: String?, isLocal: Bool) {
        let key = name.lowercased()
        willChange()
        if isLocal {
            changes.local[key] = value ?? resetValue(key)
        } else {
            changes.local[key] = nil
            // A setting that someone made up stays known, with nothing in it.
            changes.session[key] = value ?? (resetValue(key) == nil ? "" : nil)
        }
    }

    /// Takes a value as what the connection starts with, and what RESET goes back to.
    ///
    /// `origin` is what `pg_settings.source` says of it.
    package mutating func storeInitial(_ name: String, _ value: String, origin: String? = nil) {
        initial[name.lowercased()] = value
        if let origin { origins[name.lowercased()] = origin }
    }

    /// What RESET goes back to.
    package func resetValue(_ name: String) -> String? {
        let key = name.lowercased()
        return initial[key] ?? definitions[key]?.startValue
    }

    /// RESET ALL: goes back to the values at the start, but for those that RESET ALL passes over.
    package mutating func resetAll() {
        willChange()
        let kept: Set<String> = ["role", "session_authorization", "seed", "transaction_isolation"]
        changes.local = changes.local.filter { kept.contains($0.key) || $0.key.hasPrefix("transaction_") }
        changes.session = changes.session.filter { kept.contains($0.key) }
    }

    /// The names of the settings that someone made up (`my.own`), in order.
    package var customNames: [String] {
        Set(changes.session.keys).union(changes.local.keys).union(initial.keys).filter { definitions[$0] == nil }
            .sorted()
    }
}

extension Settings {
    /// The first change of a transaction keeps what was before it.
    private mutating func willChange() {
        hasChanged = true
        if saved.isEmpty { saved.append(changes) }
    }

    /// A savepoint begins: from here on can be taken back.
    ///
    /// Returns how many saved states are below its own.
    package mutating func save() -> Int {
        if saved.isEmpty { saved.append(changes) }
        defer { saved.append(changes) }
        return depth
    }

    /// How many saved states there are.
    package var depth: Int { saved.count }

    /// Takes back all since the saved state of this depth, which stays the newest one.
    package mutating func restore(to depth: Int) {
        guard depth > 0, depth <= saved.count else { return }
        changes = saved[depth - 1]
        saved.removeSubrange(depth...)
    }

    /// Takes back all since the newest saved state; returns whether any value may be another one now.
    package mutating func takeBack() -> Bool {
        guard hasChanged else { return false }
        restore(to: depth)
        return true
    }

    /// Forgets the saved states from this depth on, keeping the values.
    package mutating func release(to depth: Int) {
        guard depth >= 0, depth < saved.count else { return }
        saved.removeSubrange(depth...)
    }

    /// The transaction ends: what was set for it goes, and with a rollback all that it set.
    ///
    /// Returns whether any value may be another one now.
    package mutating func endTransaction(isCommit: Bool) -> Bool {
        guard hasChanged else {
            if !saved.isEmpty { saved.removeAll() }
            return false
        }
        hasChanged = false
        if !isCommit, let first = saved.first { changes = first }
        changes.local.removeAll()
        saved.removeAll()
        return true
    }
}
