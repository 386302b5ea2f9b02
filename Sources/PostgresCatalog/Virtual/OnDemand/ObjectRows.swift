import PostgresWire

/// The rows of a relation which are made, object by object, when they are asked for.
struct ObjectRows: CatalogRows {
    /// The most rows of users' objects that are kept once all were asked for.
    static let keptRows = 10_000

    private let viewer: CatalogViewer
    private let definition: ObjectRelation
    /// The rows that PostgreSQL itself brings.
    private let base: IndexedRows
    /// The most rows that are kept here.
    private let keptRows: Int

    init(_ viewer: CatalogViewer, _ definition: ObjectRelation, keptRows: Int = Self.keptRows) {
        self.keptRows = keptRows
        self.viewer = viewer
        self.definition = definition
        base = viewer.baseRows(of: definition)
    }

    private var snapshot: CatalogSnapshot { viewer.snapshot }

    var count: Int { base.rows.count + userCount }

    private var userCount: Int {
        guard let first = definition.sections.first else { return 0 }
        return definition.sections.reduce(0) { sum, section in
            sum + snapshot.count(of: section) * (section == first ? definition.rowsPerObject : 1)
        }
    }

    /// All rows, where they are few enough to be kept.
    private var kept: IndexedRows? {
        guard userCount <= keptRows else { return nil }
        return snapshot.kept(viewer.key(definition.relation.oid, isPersonal: definition.isPersonal)) {
            var rows = base.rows
            for piece in userPieces() { rows += piece }
            return IndexedRows(rows, base: base)
        }
    }

    func pieces() -> AnyIterator<[[PostgresValue]]> {
        if let kept { return kept.pieces() }
        var isBaseGiven = false
        let rest = userPieces()
        return AnyIterator {
            if isBaseGiven { return rest.next() }
            isBaseGiven = true
            return base.rows
        }
    }

    /// The rows of the objects, a few hundred at a time.
    private func userPieces() -> AnyIterator<[[PostgresValue]]> {
        var section = -1
        var make = definition.make
        var objects: AnyIterator<(oid: OID, origin: RowOrigin)>?
        return AnyIterator {
            var piece: [[PostgresValue]] = []
            while piece.count < 256 {
                if let (_, origin) = objects?.next() {
                    piece += make(viewer, origin, nil)
                    continue
                }
                section += 1
                guard definition.sections.indices.contains(section) else { break }
                make = definition.maker(at: section)
                objects = snapshot.origins(of: definition.sections[section])
            }
            return piece.isEmpty ? nil : piece
        }
    }

    func isIndexed(_ column: Int) -> Bool { definition.searches[column] != nil }

    func isSearchable(_ column: Int) -> Bool {
        definition.searches[column] != nil || userCount <= keptRows
    }

    func findsOthersThanZero(_ column: Int) -> Bool { definition.searches[column]?.sectionsOfOthers != nil }

    func findOthersThanZero(_ column: Int, isComparable: Bool) -> [FoundRow] {
        if isComparable, let kept { return kept.findOthersThanZero(column, isComparable: true) }
        let sections = definition.searches[column]?.sectionsOfOthers ?? Set(definition.sections)
        return base.findOthersThanZero(column, isComparable: true)
            + filtered(sections.contains) { $0.hasOID(at: column) }
    }

    func estimate(_ column: Int, _ value: PostgresValue?) -> Int {
        guard let search = definition.searches[column] else { return kept?.estimate(column, value) ?? count }
        guard let value else { return search.average }
        let below = base.estimate(column, value)
        switch search.find(snapshot, value) {
        case .objects(let places): return below + places.count * search.average
        case .sections(let sections): return below + sections.reduce(0) { $0 + snapshot.count(of: $1) }
        case nil: return count
        }
    }

    func find(_ column: Int, _ value: PostgresValue, isComparable: Bool) -> [FoundRow] {
        if value == .null { return [] }
        guard let search = definition.searches[column] else {
            if let kept { return kept.find(column, value, isComparable: isComparable) }
            return found(column, value) + filtered(column, value) { _ in true }
        }
        // Where the places of rows are compared, those of all searches must come from the same rows.
        if isComparable, let kept { return kept.find(column, value, isComparable: true) }
        switch search.find(snapshot, value) {
        case .objects(let places):
            let wanted = search.passesOID && !isComparable ? value.identifier : nil
            let key = value.key
            return found(column, value)
                + rows(of: places, wanted: wanted) { $0.indices.contains(column) && $0[column].key == key }
        case .sections(let sections):
            if let kept { return kept.find(column, value, isComparable: isComparable) }
            return found(column, value) + filtered(column, value, sections.contains)
        case nil:
            if let kept { return kept.find(column, value, isComparable: isComparable) }
            return found(column, value) + filtered(column, value) { _ in true }
        }
    }

    func findsTexts(_ column: Int, beginningWith beginning: String) -> Bool {
        definition.searches[column]?.names?(snapshot).findsNames(beginningWith: beginning) ?? false
    }

    func estimate(_ column: Int, beginningWith beginning: String) -> Int {
        let search = definition.searches[column]
        let found = search?.names?(snapshot).objects(beginningWith: beginning, limit: Self.countedNames).count ?? 0
        // Where so many begin with the same, nothing is gained by a search.
        guard found < Self.countedNames else { return count }
        return base.estimate(column, beginningWith: beginning) + found * (search?.average ?? 1)
    }

    /// The most objects that are counted to find out how many have names with the same beginning.
    private static let countedNames = 10_000

    func find(_ column: Int, beginningWith beginning: String, isComparable: Bool) -> [FoundRow] {
        if isComparable, let kept { return kept.find(column, beginningWith: beginning, isComparable: true) }
        let names = definition.searches[column]?.names?(snapshot)
        let places = names?.objects(beginningWith: beginning).compactMap { snapshot.place(of: $0) } ?? []
        return base.find(column, beginningWith: beginning, isComparable: true)
            + rows(of: places, wanted: nil) { $0.indices.contains(column) && $0[column].begins(with: beginning) }
    }

    /// The rows that PostgreSQL itself brings with a value in a column.
    private func found(_ column: Int, _ value: PostgresValue) -> [FoundRow] {
        base.find(column, value, isComparable: true)
    }

    /// The rows of some objects for which a condition holds.
    private func rows(
        of places: [ObjectPlace],
        wanted: OID?,
        where holds: ([PostgresValue]) -> Bool
    ) -> [FoundRow] {
        var found: [FoundRow] = []
        let places = places.count <= 1 ? places : Set(places).sorted { $0.oid < $1.oid }
        for (index, section) in definition.sections.enumerated() {
            for place in places where place.section == section {
                guard let origin = snapshot.origin(place) else { continue }
                let rows = definition.maker(at: index)(viewer, origin, wanted)
                Self.add(rows, of: wanted ?? place.oid, section: index, to: &found, where: holds)
            }
        }
        return found
    }

    /// The rows of all objects of the sections wanted with a value in a column.
    private func filtered(
        _ column: Int,
        _ value: PostgresValue,
        _ isWanted: (ObjectSection) -> Bool
    ) -> [FoundRow] {
        let key = value.key
        return filtered(isWanted) { $0.indices.contains(column) && $0[column].key == key }
    }

    /// The rows of all objects of the sections wanted for which a condition holds.
    private func filtered(
        _ isWanted: (ObjectSection) -> Bool,
        where holds: ([PostgresValue]) -> Bool
    ) -> [FoundRow] {
        var found: [FoundRow] = []
        for (index, section) in definition.sections.enumerated() where isWanted(section) {
            let make = definition.maker(at: index)
            for (oid, origin) in snapshot.origins(of: section) {
                Self.add(make(viewer, origin, nil), of: oid, section: index, to: &found, where: holds)
            }
        }
        return found
    }

    /// A row's place tells, from the highest bits down, its section, its object, and which of the object's rows it is.
    private static func add(
        _ rows: [[PostgresValue]],
        of object: OID,
        section: Int,
        to found: inout [FoundRow],
        where holds: ([PostgresValue]) -> Bool
    ) {
        for (index, row) in rows.enumerated() where holds(row) {
            let position = (section &+ 1) << 56 | Int(object.rawValue) << 20 | min(index, 0xFFFFF)
            found.append(FoundRow(position: position, values: row))
        }
    }
}
