import PostgresWire

/// A relation of the catalog whose rows are made of the objects that they show, one object at a time.
struct ObjectRelation: Sendable {
    /// Makes the rows of one object.
    ///
    /// With `wanted` it may leave out rows which do not have this OID in the column that is searched.
    typealias Maker = @Sendable (_ viewer: CatalogViewer, _ origin: RowOrigin, _ wanted: OID?) -> [[PostgresValue]]

    /// The relation.
    var relation: SystemRelation
    /// The kinds of objects that have rows, in the order of these; a kind that stands here twice gets its second rows from
    /// `makeMore`.
    var sections: [ObjectSection]
    /// About how many rows an object of the first kind has.
    var rowsPerObject: Int
    /// Where objects with a value in a column are found, by the column's position.
    var searches: [Int: RowSearch]
    /// Whether the rows that PostgreSQL itself brings are those of the relation itself, not made from others.
    var hasOwnRows: Bool
    /// Whether what it shows hangs on who reads it.
    var isPersonal = false
    /// Makes the rows.
    var make: Maker
    /// Makes the rows of objects of the second of two sections of one kind.
    var makeMore: Maker?

    /// The maker of the rows of the section at this place.
    func maker(at index: Int) -> Maker {
        if let makeMore, sections[..<index].contains(sections[index]) { return makeMore }
        return make
    }
}

/// How the objects are found that can have rows with a value in a column.
struct RowSearch: Sendable {
    /// Where to look.
    enum Candidates {
        /// These objects.
        case objects([ObjectPlace])
        /// All objects of these kinds.
        case sections(Set<ObjectSection>)
    }

    /// About how many rows have a value.
    var average = 1
    /// Whether the maker leaves out rows of an object that do not have the OID which is looked for.
    var passesOID = false
    /// The kinds of objects that have rows with another OID than 0, where those are not all.
    var sectionsOfOthers: Set<ObjectSection>?
    /// The names that are searched, where those are found by their beginning, too.
    var names: (@Sendable (CatalogSnapshot) -> NameIndex)?
    /// The objects that can have rows with this value; nil where any can.
    var find: @Sendable (CatalogSnapshot, PostgresValue) -> Candidates?
}
