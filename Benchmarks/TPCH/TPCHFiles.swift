import Foundation
import PostgresCatalog
import PostgresWire

/// Writes what another database needs: the tables' definitions, a CSV file for each table, and the queries.
public struct TPCHFiles {
    private let generator: TPCHGenerator
    private let folder: URL

    /// The files at a scale factor in a folder.
    public init(_ generator: TPCHGenerator, folder: String) {
        self.generator = generator
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
    }

    /// Writes all files; the folder is made where it is missing.
    public func write() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let schema = TPCHTable.allCases.map { $0.definition }.joined() + Self.keys
        try Data(schema.utf8).write(to: folder.appending(path: "schema.sql"))
        for table in TPCHTable.allCases {
            var sink = CSVSink()
            generator.write(table, into: &sink)
            try Data(sink.take()).write(to: folder.appending(path: "\(table.rawValue).csv"))
        }
    }

    /// Keys, and an index for each foreign key, as TPC-H allows them.
    private static let keys = """
        -- after loading
        alter table region add primary key (r_regionkey);
        alter table nation add primary key (n_nationkey);
        alter table supplier add primary key (s_suppkey);
        alter table customer add primary key (c_custkey);
        alter table part add primary key (p_partkey);
        alter table partsupp add primary key (ps_partkey, ps_suppkey);
        alter table orders add primary key (o_orderkey);
        alter table lineitem add primary key (l_orderkey, l_linenumber);
        create index on nation (n_regionkey);
        create index on supplier (s_nationkey);
        create index on customer (c_nationkey);
        create index on partsupp (ps_suppkey);
        create index on orders (o_custkey);
        create index on lineitem (l_partkey, l_suppkey);
        create index on lineitem (l_suppkey);

        """
}

extension TPCHTable {
    /// `CREATE TABLE`.
    fileprivate var definition: String {
        let lines = columns.map { column in
            let type: String =
                switch column.type {
                case .int8: "bigint"
                case .int4: "integer"
                case .date: "date"
                case .numeric: "numeric(15,2)"
                case .bpchar: "char(\(column.typeModifier - 4))"
                default: "varchar(\(column.typeModifier - 4))"
                }
            return "    \(column.name) \(type) not null"
        }
        return "create table \(rawValue) (\n\(lines.joined(separator: ",\n"))\n);\n"
    }
}
