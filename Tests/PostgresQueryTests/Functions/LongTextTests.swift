import Testing

/// The answers are PostgreSQL's.
@Suite("texts that are long")
struct LongTextTests {
    @Test("what fills a text up is quick, and refused where it would become too long", arguments: cases)
    func filling(_ query: QueryCase) { query.check() }

    static let cases = QueryCase.parse(
        """
        SELECT md5(repeat('äb', 100001)), length(repeat('ab', 10000000)), repeat('', 5) = '', repeat('x', 0) = '', repeat('x', -1) = '', repeat('abc', 2)
            69dd866772d444ce0041f551f0d10096|20000000|t|t|t|abcabc
        SELECT repeat('x', 1073741824)
            54000: requested length too large
        SELECT md5(lpad('x', 100001, 'äbc')), md5(rpad('xy', 99999, 'abc')), lpad('abc', 2), rpad('abc', 5, ''), lpad('ä', 4, 'xyz'), rpad('ä', 6, 'öy')
            210160daf2fde5b4f2bfc58dcf979bf9|febd533032ddeae8981832cd05cd2bfe|ab|abc|xyzä|äöyöyö
        SELECT lpad('x', 268435456)
            54000: requested length too large
        SELECT length(lpad('x', 20000000)), octet_length(rpad('', 10000001, 'äx'))
            20000000|15000002
        SELECT length(format('%20000000s', 'x')), length(format('%-20000000s', 'x')), format('[%5s][%-5s][%*s][%-3s]', 'a', 'ö', 4, 'c', 'long')
            20000000|20000000|[    a][ö    ][   c][long]
        SELECT format('%2000000000s', 'x')
            54000: out of memory
        SELECT format('ab%-2000000000s', 'xyz')
            54000: out of memory
        SELECT format('%*s', -2147483648, 'x')
            22003: number is out of range
        SELECT format('%*s', -2147483647, 'x')
            54000: out of memory
        """
    )
}
