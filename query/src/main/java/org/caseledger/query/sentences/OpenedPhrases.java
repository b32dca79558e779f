package org.caseledger.query.sentences;

import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Names and words as the gate opens them for one reader, each opened at most once. */
public final class OpenedPhrases implements Phrases {

    private final Look look;
    private final Map<StaffId, Labelled<Words>> staff = new HashMap<>();
    private final Map<PersonId, Labelled<Words>> persons = new HashMap<>();
    private final Map<Object, String> opened = new HashMap<>();

    /** @param lines events that may name people: those of the directory and of the file */
    public OpenedPhrases(Look look, List<LedgerLine> lines) {
        this.look = look;
        for (LedgerLine line : lines) {
            if (line.event() instanceof StaffRegistered registered) {
                staff.put(registered.staffId(), registered.name());
            } else if (line.event() instanceof MemberAdded added) {
                persons.put(added.personId(), added.name());
            } else if (line.event() instanceof MemberFactTold told) {
                takeName(told);
            }
        }
    }

    /** The name told last is the one shown. */
    private void takeName(MemberFactTold told) {
        if (told.fact() == MemberFact.NAME && told.value() != null) {
            persons.put(told.personId(), told.value());
        }
    }

    @Override
    public String words(Labelled<Words> words) {
        return shown(look.open(words, Words.class));
    }

    @Override
    public String troubles(Labelled<Troubles> troubles) {
        return switch (look.open(troubles, Troubles.class)) {
            case Known<Troubles> known -> ticked(known.value());
            case Sealed<Troubles> _ -> throw new IllegalStateException("the gate left it sealed");
            case Withheld<Troubles> withheld -> Marks.of(withheld);
        };
    }

    @Override
    public String scheme(Labelled<OtherScheme> scheme) {
        return switch (look.open(scheme, OtherScheme.class)) {
            case Known<OtherScheme> known -> EntryTerms.of(known.value());
            case Sealed<OtherScheme> _ ->
                    throw new IllegalStateException("the gate left it sealed");
            case Withheld<OtherScheme> withheld -> Marks.of(withheld);
        };
    }

    @Override
    public <T> String told(Labelled<T> value, Class<T> type, Function<T, String> words) {
        return switch (look.open(value, type)) {
            case Known<T> known -> words.apply(known.value());
            case Sealed<T> _ -> throw new IllegalStateException("the gate left it sealed");
            case Withheld<T> withheld -> Marks.of(withheld);
        };
    }

    @Override
    public <T> boolean opens(Labelled<T> value, Class<T> type) {
        return look.open(value, type) instanceof Known<T>;
    }

    @Override
    public String agency(AgencyId agency) {
        return look.facts()
                .value(AgencyRegister.AGENCY, agency.toString())
                .map(known -> known.nameOn(look.reader().today()))
                .orElse("(登録のない機関)");
    }

    @Override
    public String person(PersonId person) {
        return named(person, persons.get(person), "(世帯員でない者)");
    }

    @Override
    public String staff(StaffId member) {
        return named(member, staff.get(member), "(登録のない職員)");
    }

    private String named(Object id, @Nullable Labelled<Words> name, String otherwise) {
        return name == null ? otherwise : opened.computeIfAbsent(id, _ -> words(name));
    }

    private static String shown(Labelled<Words> words) {
        return switch (words) {
            case Known<Words> known -> known.value().value();
            case Sealed<Words> _ -> throw new IllegalStateException("the gate left it sealed");
            case Withheld<Words> withheld -> Marks.of(withheld);
        };
    }

    private static String ticked(Troubles troubles) {
        return String.join(
                "、",
                troubles.ticked().stream()
                        .sorted()
                        .map(each -> mark(each, troubles.mostPressing()) + Terms.of(each))
                        .toList());
    }

    private static String mark(Trouble each, Trouble mostPressing) {
        return each == mostPressing ? "◎" : "";
    }
}
