//! Which functions lead back to themselves: the strongly connected components of the graph of calls, by Tarjan's algorithm.
//!
//! Calls of funs and by name are not in it; who makes one must expect that it leads back.

/// The number of each function's component. `callees` has the functions that each calls, by their indexes.
pub(crate) fn components(callees: &[Vec<usize>]) -> Vec<usize> {
    let mut search = Search {
        callees,
        found: vec![None; callees.len()],
        least: vec![0; callees.len()],
        component: vec![None; callees.len()],
        open: Vec::new(),
        next: 0,
    };
    for start in 0..callees.len() {
        search.from(start);
    }
    // Each is in one when the search is over.
    search.component.into_iter().zip(0..).map(|(component, own)| component.unwrap_or(own)).collect()
}

struct Search<'a> {
    callees: &'a [Vec<usize>],
    /// In what order they were found.
    found: Vec<Option<usize>>,
    /// The first one found of those that each leads to and that are open.
    least: Vec<usize>,
    component: Vec<Option<usize>>,
    /// Those whose components aren't known yet.
    open: Vec<usize>,
    next: usize,
}

impl Search<'_> {
    // A stack of its own: a program may have a chain of thousands.
    fn from(&mut self, start: usize) {
        if self.found[start].is_some() {
            return;
        }
        let mut path = vec![(self.enter(start), 0)];
        while let Some((function, seen)) = path.last_mut() {
            let (function, index) = (*function, *seen);
            *seen += 1;
            match self.callees[function].get(index) {
                Some(&callee) => match self.found[callee] {
                    None => path.push((self.enter(callee), 0)),
                    Some(found) if self.component[callee].is_none() => {
                        self.least[function] = self.least[function].min(found);
                    }
                    Some(_) => {}
                },
                None => {
                    path.pop();
                    self.leave(function);
                    if let Some((caller, _)) = path.last() {
                        self.least[*caller] = self.least[*caller].min(self.least[function]);
                    }
                }
            }
        }
    }

    fn enter(&mut self, function: usize) -> usize {
        self.found[function] = Some(self.next);
        self.least[function] = self.next;
        self.next += 1;
        self.open.push(function);
        function
    }

    // All that were found since the first of a component are in it.
    fn leave(&mut self, function: usize) {
        if self.found[function] != Some(self.least[function]) {
            return;
        }
        while let Some(other) = self.open.pop() {
            self.component[other] = Some(function);
            if other == function {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    // Whether one leads to the other and back, found by following all calls.
    fn is_mutual(callees: &[Vec<usize>], one: usize, other: usize) -> bool {
        let reaches = |from: usize, to: usize| {
            let (mut seen, mut next) = (vec![false; callees.len()], vec![from]);
            while let Some(function) = next.pop() {
                if !std::mem::replace(&mut seen[function], true) {
                    next.extend(&callees[function]);
                }
            }
            seen[to]
        };
        reaches(one, other) && reaches(other, one)
    }

    #[test]
    fn functions_are_in_one_component_when_each_leads_to_the_other() {
        let mut random = 1u64;
        let mut next = |below: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (random >> 33) as usize % below
        };
        for _ in 0..2_000 {
            let count = 1 + next(9);
            let calls = next(2 * count + 1);
            let mut callees = vec![Vec::new(); count];
            (0..calls).for_each(|_| callees[next(count)].push(next(count)));
            let found = components(&callees);
            for (one, other) in (0..count).flat_map(|one| (0..count).map(move |other| (one, other))) {
                assert_eq!(found[one] == found[other], is_mutual(&callees, one, other), "{callees:?}");
            }
        }
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_is_no_problem() {
        let callees: Vec<Vec<usize>> = (0..100_000usize).map(|one| vec![(one + 1) % 100_000]).collect();
        assert!(components(&callees).iter().all(|component| *component == 0));
    }
}
