/// What takes generated rows, value by value in the order of the columns.
public protocol RowSink {
    /// A whole number.
    mutating func integer(_ value: Int)
    /// An amount in hundredths.
    mutating func decimal(_ hundredths: Int)
    /// A day, counted from 1992-01-01.
    mutating func date(_ day: Int)
    /// A text without blanks at its end.
    mutating func text(_ value: String)
    /// The end of a row.
    mutating func endRow()
}

/// The days of TPC-H's time, counted from 1992-01-01.
enum Calendar {
    /// The last day of an order: 151 days before 1998-12-31.
    static let lastOrder = 2556 - 151
    /// 1995-06-17, which TPC-H takes for today.
    static let today = 1263
    /// 1992-01-01 in days since 2000-01-01.
    static let start = -2922

    /// `1992-01-31`.
    static func text(_ day: Int) -> String {
        var year = 1992
        var rest = day
        while rest >= (year % 4 == 0 ? 366 : 365) {
            rest -= year % 4 == 0 ? 366 : 365
            year += 1
        }
        var month = 0
        let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        while rest >= lengths[month] {
            rest -= lengths[month]
            month += 1
        }
        return "\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(rest < 9 ? "0" : "")\(rest + 1)"
    }
}
