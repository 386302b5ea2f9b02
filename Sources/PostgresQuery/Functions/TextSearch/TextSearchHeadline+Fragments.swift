/// Headlines of several stretches (`MaxFragments`).
extension TextSearchHeadline {
    /// A stretch that begins and ends with words of the query.
    private struct Fragment {
        var range: ClosedRange<Int>
        /// How many words it has.
        var words: Int
        /// How many of them are searched for.
        var matches: Int
        var isTaken = false
    }

    /// The stretches to be shown: those with the most words of the query, each as long as may be.
    func fragments() -> [ClosedRange<Int>] {
        var candidates = candidates()
        var chosen: [ClosedRange<Int>] = []
        while chosen.count < options.maximumFragments {
            var best: Int?
            for (index, candidate) in candidates.enumerated() where !candidate.isTaken {
                guard let found = best else {
                    if candidate.matches > 0 { best = index }
                    continue
                }
                let other = candidates[found]
                if candidate.matches > other.matches
                    || candidate.matches == other.matches && candidate.words < other.words
                {
                    best = index
                }
            }
            guard let best else { break }
            let range = stretched(candidates[best], chosen)
            chosen.append(range)
            for index in candidates.indices where index == best || candidates[index].range.overlaps(range) {
                candidates[index].isTaken = true
            }
        }
        return chosen.isEmpty ? [beginning()] : chosen
    }

    /// All stretches that answer the query, cut into pieces of at most the number of words wanted.
    private func candidates() -> [Fragment] {
        var result: [Fragment] = []
        var start = 0
        while let cover = cover(from: start) {
            var rest: ClosedRange<Int>? = cover
            while let part = rest {
                let fragment = firstFragment(in: part)
                result.append(fragment)
                let next = fragment.range.upperBound + 1
                rest = next <= cover.upperBound ? next...cover.upperBound : nil
            }
            start = cover.lowerBound + 1
        }
        return result
    }

    private func firstFragment(in cover: ClosedRange<Int>) -> Fragment {
        let start = cover.first { pieces[$0].matches > 0 } ?? cover.upperBound
        var (words, matches, index) = (0, 0, start)
        while index <= cover.upperBound, words < options.maximumWords {
            if !pieces[index].isNoWord { words += 1 }
            if pieces[index].matches > 0 { matches += 1 }
            index += 1
        }
        var end = cover.upperBound
        if end > index {
            end = index
            while end > start, pieces[end].matches == 0 {
                if !pieces[end].isNoWord { words -= 1 }
                end -= 1
            }
        }
        return Fragment(range: start...end, words: words, matches: matches)
    }

    /// The stretch made longer at both ends, as far as there are words and no other stretch.
    private func stretched(_ fragment: Fragment, _ others: [ClosedRange<Int>]) -> ClosedRange<Int> {
        guard fragment.words < options.maximumWords else { return fragment.range }
        func isFree(_ index: Int) -> Bool { !others.contains { $0.contains(index) } }
        var words = fragment.words
        func count(_ index: Int, _ change: Int) { if !pieces[index].isNoWord { words += change } }
        var start = fragment.range.lowerBound
        let limit = words + (options.maximumWords - words) / 2
        while start > 0, words < limit, isFree(start - 1) {
            start -= 1
            count(start, 1)
        }
        while start < fragment.range.lowerBound, isBadEnd(start) {
            count(start, -1)
            start += 1
        }
        var end = fragment.range.upperBound
        while end + 1 < pieces.count, words < options.maximumWords, isFree(end + 1) {
            end += 1
            count(end, 1)
        }
        while end > fragment.range.upperBound, isBadEnd(end) {
            count(end, -1)
            end -= 1
        }
        return start...end
    }
}
