public struct Numeric: Hashable, Sendable {}
public struct Interval: Hashable, Sendable {}
public struct UUIDBytes: Hashable, Sendable {}
public struct JSONValue: Hashable, Sendable {}
public struct InternetAddress: Hashable, Sendable {}
public struct BitString: Hashable, Sendable {}
