/// An array value: elements in row-major order, and for each dimension its length and lower bound.
public struct PostgresArray: Hashable, Sendable {
    /// One dimension of an array.
    public struct Dimension: Hashable, Sendable {
        /// How many elements it has.
        public var count: Int32
        /// The subscript of its first element, 1 unless said otherwise.
        public var lowerBound: Int32

        /// A dimension of this length.
        public init(count: Int32, lowerBound: Int32 = 1) {
            self.count = count
            self.lowerBound = lowerBound
        }
    }

    /// The type of every element.
    public var elementType: PostgresType
    /// The dimensions, outermost first; none for an empty array.
    public var dimensions: [Dimension]
    /// The elements in row-major order.
    public var elements: [PostgresValue]

    /// An array of any dimension; the product of the dimensions' counts is the number of elements.
    public init(elementType: PostgresType, dimensions: [Dimension], elements: [PostgresValue]) {
        self.elementType = elementType
        self.dimensions = dimensions
        self.elements = elements
    }

    /// An array of one dimension (of none when there are no elements).
    public init(_ elements: [PostgresValue], of elementType: PostgresType) {
        self.elementType = elementType
        self.elements = elements
        dimensions = elements.isEmpty ? [] : [Dimension(count: Int32(truncatingIfNeeded: elements.count))]
    }
}

/// A row value: the fields' types and values.
public struct PostgresRecord: Hashable, Sendable {
    /// The type of each field.
    public var types: [PostgresType]
    /// The value of each field.
    public var values: [PostgresValue]
    /// The name of each field, where the row has named fields; otherwise empty (`f1`, `f2` … are meant).
    public var names: [String]

    /// A row of these fields.
    public init(types: [PostgresType], values: [PostgresValue], names: [String] = []) {
        self.types = types
        self.values = values
        self.names = names
    }
}
