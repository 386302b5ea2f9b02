extension Double {
    /// The nearest integer, ties to the even one, as C's `rint` gives it; needs no C library.
    @inline(__always)
    var roundedToEven: Double {
        // From 2^52 on all numbers are integers, and the sum with it has no place for a fraction.
        let limit = 4_503_599_627_370_496.0
        guard magnitude < limit else { return self }
        return self < 0 ? (self - limit) + limit : (self + limit) - limit
    }
}
