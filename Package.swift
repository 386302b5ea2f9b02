// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "PostgresProto",
    products: [
        .library(name: "PostgresProto", targets: ["PostgresProto"]),
        .library(name: "ProtoServer", targets: ["ProtoServer"]),
        .library(name: "PostgresSQL", targets: ["PostgresSQL"]),
        .executable(name: "proto-server", targets: ["proto-server"]),
    ],
    targets: [
        .target(name: "PostgresWire", swiftSettings: settings),
        .target(name: "PostgresSQL", swiftSettings: settings),
        .target(name: "PostgresCatalog", dependencies: ["PostgresWire"], swiftSettings: settings),
        .target(
            name: "PostgresQuery",
            dependencies: ["PostgresWire", "PostgresSQL", "PostgresCatalog"],
            swiftSettings: settings
        ),
        .target(
            name: "PostgresProto",
            dependencies: ["PostgresWire", "PostgresSQL", "PostgresCatalog", "PostgresQuery"],
            swiftSettings: settings
        ),
        .target(
            name: "PostgresExtensions",
            dependencies: ["PostgresWire", "PostgresCatalog", "PostgresQuery", "COpenSSL"],
            swiftSettings: settings
        ),
        .target(
            name: "MemoryDatabase",
            dependencies: [
                "PostgresWire", "PostgresSQL", "PostgresCatalog", "PostgresQuery", "PostgresProto",
                "PostgresExtensions",
            ],
            swiftSettings: settings
        ),
        .target(name: "CLinux"),
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .target(
            name: "ProtoServer",
            dependencies: ["PostgresProto", "CLinux", "COpenSSL"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "proto-server",
            dependencies: ["ProtoServer", "MemoryDatabase"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "ReferenceServer",
            dependencies: ["PostgresProto", "ProtoServer"],
            path: "Tests/Integration/ReferenceServer",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "CatalogServer",
            dependencies: ["MemoryDatabase", "PostgresCatalog", "PostgresProto", "PostgresWire", "ProtoServer"],
            path: "Tests/Integration/CatalogServer",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "DifferentialServer",
            dependencies: ["MemoryDatabase", "PostgresProto", "ProtoServer"],
            path: "Tests/Integration/DifferentialServer",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "ReferenceParser",
            dependencies: ["PostgresSQL"],
            path: "Tests/Integration/ReferenceParser",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Static",
            dependencies: ["PostgresProto", "ProtoServer"],
            path: "Examples/Static",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "CSV",
            dependencies: ["PostgresProto", "ProtoServer"],
            path: "Examples/CSV",
            exclude: ["Data"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "WebRequest",
            dependencies: ["PostgresProto", "ProtoServer"],
            path: "Examples/WebRequest",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "CustomStatements",
            dependencies: ["PostgresProto", "ProtoServer"],
            path: "Examples/CustomStatements",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Notes",
            dependencies: ["PostgresProto", "PostgresSQL", "ProtoServer"],
            path: "Examples/Notes",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Tasks",
            dependencies: ["PostgresProto", "ProtoServer"],
            path: "Examples/Tasks",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "BenchServer",
            dependencies: ["PostgresProto", "ProtoServer"],
            path: "Benchmarks/BenchServer",
            swiftSettings: settings
        ),
        .target(
            name: "TPCH",
            dependencies: ["PostgresWire", "PostgresCatalog", "PostgresQuery"],
            path: "Benchmarks/TPCH",
            exclude: ["Queries"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "TPCHServer",
            dependencies: ["PostgresProto", "ProtoServer", "TPCH"],
            path: "Benchmarks/TPCHServer",
            swiftSettings: settings
        ),
        .systemLibrary(name: "CMalloc", path: "Benchmarks/CMalloc"),
        .executableTarget(
            name: "BenchParser",
            dependencies: ["PostgresSQL", "CMalloc"],
            path: "Benchmarks/BenchParser",
            swiftSettings: settings
        ),
        .testTarget(name: "PostgresWireTests", dependencies: ["PostgresWire"], swiftSettings: settings),
        .testTarget(
            name: "PostgresSQLTests",
            dependencies: ["PostgresSQL"],
            exclude: ["Corpus"],
            swiftSettings: settings
        ),
        .systemLibrary(name: "CPgQuery", path: "Tests/CPgQuery", providers: [.apt(["libpg-query-dev"])]),
        .testTarget(
            name: "PostgresSQLDifferentialTests",
            dependencies: ["PostgresSQL", "CPgQuery"],
            exclude: ["Grammar"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PostgresCatalogTests",
            dependencies: ["PostgresCatalog", "PostgresWire"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PostgresQueryTests",
            dependencies: ["PostgresQuery", "PostgresSQL", "PostgresCatalog", "PostgresWire"],
            exclude: ["Encodings/conversions.tsv", "Expressions", "Spilling/answers.txt"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PostgresProtoTests",
            dependencies: ["PostgresProto", "PostgresWire"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PostgresExtensionsTests",
            dependencies: ["PostgresExtensions", "PostgresWire"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MemoryDatabaseTests",
            dependencies: [
                "MemoryDatabase", "PostgresProto", "PostgresCatalog", "PostgresQuery", "PostgresSQL", "PostgresWire",
            ],
            exclude: ["Definitions/Transcripts", "Handler/Recorded", "Transcripts"],
            swiftSettings: settings
        ),
        .testTarget(name: "ProtoServerTests", dependencies: ["ProtoServer", "PostgresProto"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
