package import PostgresCatalog
package import PostgresWire

/// All settings that there are, found by folded name.
package struct SettingDefinitions: Sendable {
    private let byName: [String: SettingDefinition]

    /// The settings of these definitions.
    package init(_ definitions: [SettingDefinition]) {
        byName = Dictionary(definitions.map { ($0.name.lowercased(), $0) }) { _, last in last }
    }

    /// The definition of this folded name.
    package subscript(key: String) -> SettingDefinition? { byName[key] }

    /// The definitions in the order of SHOW ALL.
    package var inOrder: [SettingDefinition] { byName.keys.sorted().compactMap { byName[$0] } }
}
