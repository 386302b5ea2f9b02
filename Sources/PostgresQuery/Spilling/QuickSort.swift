/// The sort of Bentley and McIlroy ("Engineering a Sort Function", 1993) with a look first whether all is in order.
///
/// It is the one that PostgreSQL has, step by step: where elements are equal, it leaves them in the same order as
/// PostgreSQL does, and clients that read rows with an ORDER BY that does not tell all of them apart see what they are used to.
package enum QuickSort<Element> {
    package typealias Comparison = (Element, Element) -> Int

    /// Sorts in place; `check` is called before each part is divided, as there are orders that take the square of the number
    /// of elements, and may end it.
    package static func sort<Failure: Error>(
        _ elements: inout [Element],
        by compare: Comparison,
        checking check: () throws(Failure) -> Void
    ) throws(Failure) {
        try elements.withUnsafeMutableBufferPointer { (buffer) throws(Failure) in
            try sort(buffer, 0, buffer.count, compare, check)
        }
    }

    private static func sort<Failure: Error>(
        _ elements: UnsafeMutableBufferPointer<Element>,
        _ first: Int,
        _ total: Int,
        _ compare: Comparison,
        _ check: () throws(Failure) -> Void
    ) throws(Failure) {
        var (start, count) = (first, total)
        while true {
            if count < 7 { return insert(elements, start, count, compare) }
            try check()
            if isSorted(elements, start, count, compare) { return }
            elements.swapAt(start, pivot(elements, start, count, compare))
            let (less, greater) = partition(elements, start, count, compare)
            let end = start + count
            // The smaller part is sorted first, so that few calls are within each other.
            if less <= greater {
                if less > 1 { try sort(elements, start, less, compare, check) }
                guard greater > 1 else { return }
                (start, count) = (end - greater, greater)
            } else {
                if greater > 1 { try sort(elements, end - greater, greater, compare, check) }
                guard less > 1 else { return }
                count = less
            }
        }
    }

    private static func insert(
        _ elements: UnsafeMutableBufferPointer<Element>,
        _ start: Int,
        _ count: Int,
        _ compare: Comparison
    ) {
        guard count > 1 else { return }
        for index in start + 1..<start + count {
            var place = index
            while place > start, compare(elements[place - 1], elements[place]) > 0 {
                elements.swapAt(place - 1, place)
                place -= 1
            }
        }
    }

    private static func isSorted(
        _ elements: UnsafeMutableBufferPointer<Element>,
        _ start: Int,
        _ count: Int,
        _ compare: Comparison
    ) -> Bool {
        for index in start + 1..<start + count where compare(elements[index - 1], elements[index]) > 0 { return false }
        return true
    }

    /// The place of the element that the others are put before and behind.
    private static func pivot(
        _ elements: UnsafeMutableBufferPointer<Element>,
        _ start: Int,
        _ count: Int,
        _ compare: Comparison
    ) -> Int {
        func median(_ a: Int, _ b: Int, _ c: Int) -> Int {
            if compare(elements[a], elements[b]) < 0 {
                if compare(elements[b], elements[c]) < 0 { return b }
                return compare(elements[a], elements[c]) < 0 ? c : a
            }
            if compare(elements[b], elements[c]) > 0 { return b }
            return compare(elements[a], elements[c]) < 0 ? a : c
        }
        var (low, middle, high) = (start, start + count / 2, start + count - 1)
        guard count > 7 else { return middle }
        if count > 40 {
            let distance = count / 8
            low = median(low, low + distance, low + 2 * distance)
            middle = median(middle - distance, middle, middle + distance)
            high = median(high - 2 * distance, high - distance, high)
        }
        return median(low, middle, high)
    }

    /// Puts the elements in three parts, by the first of them; gives how many are less and how many are greater.
    private static func partition(
        _ elements: UnsafeMutableBufferPointer<Element>,
        _ start: Int,
        _ count: Int,
        _ compare: Comparison
    ) -> (less: Int, greater: Int) {
        let end = start + count
        // Equal ones are gathered at both ends first.
        var (equalLow, low, high, equalHigh) = (start + 1, start + 1, end - 1, end - 1)
        while true {
            while low <= high {
                let order = compare(elements[low], elements[start])
                if order > 0 { break }
                if order == 0 {
                    elements.swapAt(equalLow, low)
                    equalLow += 1
                }
                low += 1
            }
            while low <= high {
                let order = compare(elements[high], elements[start])
                if order < 0 { break }
                if order == 0 {
                    elements.swapAt(high, equalHigh)
                    equalHigh -= 1
                }
                high -= 1
            }
            if low > high { break }
            elements.swapAt(low, high)
            low += 1
            high -= 1
        }
        swap(elements, start, low, min(equalLow - start, low - equalLow))
        swap(elements, low, end, min(equalHigh - high, end - equalHigh - 1))
        return (low - equalLow, equalHigh - high)
    }

    /// Exchanges so many elements at a place with those in front of another one.
    private static func swap(
        _ elements: UnsafeMutableBufferPointer<Element>,
        _ left: Int,
        _ rightEnd: Int,
        _ count: Int
    ) {
        for index in 0..<max(count, 0) { elements.swapAt(left + index, rightEnd - count + index) }
    }
}

/// The first elements of many, in a heap with the last of them on top.
///
/// Of equal ones it keeps those that PostgreSQL keeps ("top-N heapsort"), and gives them in its order.
struct FirstElements<Element> {
    private var heap: [Element] = []
    private let limit: Int

    /// Takes elements in the order in which they came.
    init(_ elements: [Element], limit: Int, _ compare: QuickSort<Element>.Comparison) {
        self.limit = limit
        heap.reserveCapacity(limit)
        for element in elements { _ = add(element, compare) }
    }

    /// Takes another one; gives the one that is none of the first any more.
    mutating func add(_ element: Element, _ compare: QuickSort<Element>.Comparison) -> Element? {
        guard heap.count >= limit else {
            append(element, compare)
            return nil
        }
        guard let last = heap.first, compare(element, last) < 0 else { return element }
        replaceTop(by: element, compare)
        return last
    }

    /// Brings the elements together to one value, in any order.
    func reduce<Result>(_ initial: Result, _ body: (Result, Element) -> Result) -> Result { heap.reduce(initial, body) }

    /// The elements in their order; the heap is empty then.
    mutating func takeAll(_ compare: QuickSort<Element>.Comparison) -> [Element] {
        var found: [Element] = []
        found.reserveCapacity(heap.count)
        while let top = heap.first, let last = heap.popLast() {
            found.append(top)
            if !heap.isEmpty { replaceTop(by: last, compare) }
        }
        found.reverse()
        return found
    }

    private mutating func append(_ element: Element, _ compare: QuickSort<Element>.Comparison) {
        var place = heap.count
        heap.append(element)
        while place > 0 {
            let parent = (place - 1) / 2
            if compare(element, heap[parent]) <= 0 { break }
            heap[place] = heap[parent]
            place = parent
        }
        heap[place] = element
    }

    private mutating func replaceTop(by element: Element, _ compare: QuickSort<Element>.Comparison) {
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { break }
            if child + 1 < heap.count, compare(heap[child], heap[child + 1]) < 0 { child += 1 }
            if compare(element, heap[child]) >= 0 { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = element
    }
}
