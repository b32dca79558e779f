package org.caseledger.query.sittings;

import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.review.Answer;
import org.caseledger.query.review.Histories;
import org.caseledger.query.review.History;
import org.caseledger.query.review.MaskedPhrases;
import org.caseledger.query.review.Questionnaire;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The list of sittings, latest first, each with the count of its findings. */
@Component
class SittingLines {

    private static final int PAGE = 20;
    private static final Comparator<Fact<SittingRegister.Sitting>> LATEST_FIRST =
            Comparator.comparing((Fact<SittingRegister.Sitting> fact) -> fact.value().heldOn())
                    .thenComparing(Fact::key)
                    .reversed();

    private final Histories histories;

    SittingLines(Histories histories) {
        this.histories = histories;
    }

    /** One page, after the sitting that the cursor names. */
    SittingList after(Look look, @Nullable String cursor) {
        List<Fact<SittingRegister.Sitting>> all =
                look.facts().findAll(BodyRegister.BODY, "all").stream()
                        .flatMap(body ->
                                look
                                        .facts()
                                        .findAll(
                                                SittingRegister.SITTING,
                                                Lookups.body(BodyId.of(body.key())))
                                        .stream())
                        .sorted(LATEST_FIRST)
                        .toList();
        int from = start(all, cursor);
        int to = Math.min(all.size(), from + PAGE);
        return new SittingList(
                all.subList(from, to).stream().map(fact -> line(look, fact)).toList(),
                to < all.size() ? all.get(to - 1).key() : null,
                look.position());
    }

    private static int start(List<Fact<SittingRegister.Sitting>> all, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        return IntStream.range(0, all.size())
                        .filter(place -> all.get(place).key().equals(cursor))
                        .findFirst()
                        .orElseThrow(() -> new BadQuestion("cursor"))
                + 1;
    }

    private SittingList.Line line(Look look, Fact<SittingRegister.Sitting> fact) {
        SittingId id = SittingId.of(fact.key());
        SittingRegister.Sitting sitting = fact.value();
        List<ItemRegister.Item> items = look.facts().values(ItemRegister.ITEM, Lookups.sitting(id));
        items.forEach(item -> look.shows(item.fileId()));
        return new SittingList.Line(
                UUID.fromString(fact.key()),
                name(look, sitting),
                sitting.number(),
                sitting.heldOn(),
                sitting.closed(),
                items.stream()
                        .map(item -> CaseTerms.conference(item.basis()))
                        .distinct()
                        .sorted()
                        .toList(),
                items.size(),
                findings(look, id));
    }

    static String name(Look look, SittingRegister.Sitting sitting) {
        return look.facts()
                .value(BodyRegister.BODY, sitting.bodyId().toString())
                .map(body -> body.nameOn(sitting.heldOn()))
                .orElse("(登録のない会議体)");
    }

    private int findings(Look look, SittingId id) {
        History history = histories.ofSitting(look, id);
        var say = new MaskedPhrases(new OpenedPhrases(look, history.lines()));
        return Questionnaire.ofSitting(history, say).stream()
                .map(Answer::findings)
                .mapToInt(List::size)
                .sum();
    }
}
