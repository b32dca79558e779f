package org.caseledger.query.search;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.SamePersonRegister;
import org.caseledger.events.sameperson.SameVerdict;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists persons who may be one, without those that were judged to be two. */
@Component
public class AlikeReading {

    private static final int MOST = 50;

    private final ReadGate gate;
    private final SearchIndex index;

    public AlikeReading(ReadGate gate, SearchIndex index) {
        this.gate = gate;
        this.index = index;
    }

    public AlikePage show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, this::page);
    }

    private AlikePage page(Look look) {
        Set<UUID> visible = look.visibleFiles();
        var shown = new Shown(look);
        Map<String, SameVerdict> verdicts = verdicts(look);
        List<Findable> persons =
                index.persons(look.sql(), look.actor().municipality(), look.position()).stream()
                        .filter(each -> visible == null || visible.contains(each.file().value()))
                        .toList();
        List<AlikePage.Two> pairs =
                AlikePairs.among(persons, shown::opens).stream()
                        .filter(pair -> verdictOn(pair, verdicts) != SameVerdict.DISTINCT)
                        .map(pair -> two(pair, shown, verdictOn(pair, verdicts)))
                        .sorted(BY_READING)
                        .toList();
        List<AlikePage.Two> first = pairs.stream().limit(MOST).toList();
        return new AlikePage(first, pairs.size() > MOST, look.position());
    }

    private static final Comparator<AlikePage.Two> BY_READING =
            Comparator.comparing((AlikePage.Two two) -> two.one().reading())
                    .thenComparing(two -> two.one().name())
                    .thenComparing(two -> two.one().personId())
                    .thenComparing(two -> two.other().personId());

    private static Map<String, SameVerdict> verdicts(Look look) {
        return look.facts().findAll(SamePersonRegister.SAME_PERSON, "all").stream()
                .collect(Collectors.toMap(Fact::key, fact -> fact.value().verdict()));
    }

    private static @Nullable SameVerdict verdictOn(
            AlikePairs.Pair pair, Map<String, SameVerdict> verdicts) {
        return verdicts.get(
                StreamIds.samePerson(pair.one().person(), pair.other().person()).toString());
    }

    private static AlikePage.Two two(
            AlikePairs.Pair pair, Shown shown, @Nullable SameVerdict verdict) {
        shown.look().shows(pair.one().file());
        shown.look().shows(pair.other().file());
        return new AlikePage.Two(
                shown.hit(pair.one(), Set.of()),
                shown.hit(pair.other(), Set.of()),
                pair.because().stream().map(Likeness::words).toList(),
                verdict == SameVerdict.UNLINKED ? null : verdict);
    }
}
