package org.caseledger.query.sheets;

import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.Answered;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.intake.SheetItem;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.SheetTerms;
import org.caseledger.query.sentences.StageTerms;
import org.caseledger.query.sentences.Terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The sheet of one person as it grows page by page; opened for one reader. */
final class SheetOfPerson {

    /** An answer and where it stands. */
    private record Given(long position, SheetAnswer answer) {}

    private final PersonId person;
    private final Look look;
    private final OpenedPhrases say;
    private final Map<SheetItem, Given> answers = new EnumMap<>(SheetItem.class);
    private final Map<SheetItem, String> known = new EnumMap<>(SheetItem.class);
    private final List<Sheets.Problem> problems = new ArrayList<>();
    private boolean withheld;

    SheetOfPerson(PersonId person, Look look, OpenedPhrases say) {
        this.person = person;
        this.look = look;
        this.say = say;
    }

    void filledIn(long position, AssessmentSheetRecorded page) {
        for (Labelled<SheetAnswer> answer : page.answers()) {
            if (look.open(answer, SheetAnswer.class) instanceof Known<SheetAnswer> read) {
                answers.put(read.value().item(), new Given(position, read.value()));
            } else {
                withheld = true;
            }
        }
        page.problems()
                .forEach(problem -> {
                    Occurred since = problem.since();
                    Labelled<Words> view = problem.ownView();
                    problems.add(
                            new Sheets.Problem(
                                    position,
                                    say.words(problem.issue()),
                                    since == null ? null : Terms.when(since),
                                    view == null ? null : say.words(view)));
                });
    }

    /** What the household's record says already of this person. */
    void known(LedgerEvent event) {
        switch (event) {
            case MemberAdded act when act.personId().equals(person) -> {
                known(SheetItem.NAME, act.name(), Words.class, Words::value);
                known(SheetItem.RELATION, act.relation(), Relation.class, StageTerms::of);
                Labelled<LocalDate> birth = act.birthDate();
                if (birth != null) {
                    known(SheetItem.BIRTH_DATE, birth, LocalDate.class, Terms::day);
                }
            }
            case MemberFactTold act when act.personId().equals(person) -> told(act);
            default -> {}
        }
    }

    private void told(MemberFactTold act) {
        Labelled<Words> value = act.value();
        if (value == null) {
            return;
        }
        switch (act.fact()) {
            case NAME -> known(SheetItem.NAME, value, Words.class, Words::value);
            case BIRTH_DATE -> known(SheetItem.BIRTH_DATE, value, Words.class, Words::value);
            case ADDRESS -> known(SheetItem.DWELLING, value, Words.class, Words::value);
            case WORKPLACE -> known(SheetItem.WORK, value, Words.class, Words::value);
            case SCHOOL -> known(SheetItem.SCHOOL, value, Words.class, Words::value);
            case CLINIC -> known(SheetItem.HEALTH, value, Words.class, Words::value);
            case READING, SEX, LANGUAGE, PHONE, OTHER_CONTACT, OTHER -> {}
        }
    }

    /** What this reader may not open is not known here. */
    private <T> void known(
            SheetItem item, Labelled<T> value, Class<T> type, Function<T, String> words) {
        if (say.opens(value, type)) {
            known.put(item, say.told(value, type, words));
        }
    }

    Sheets.Sheet shown() {
        return new Sheets.Sheet(
                person.value(),
                say.person(person),
                Arrays.stream(SheetItem.values()).map(this::line).toList(),
                List.copyOf(problems));
    }

    private Sheets.Line line(SheetItem item) {
        Given given = answers.get(item);
        if (given == null) {
            return new Sheets.Line(
                    item,
                    SheetTerms.of(item),
                    withheld ? null : Answered.NOT_ASKED,
                    withheld ? "表示できません" : SheetTerms.of(Answered.NOT_ASKED),
                    null,
                    known.get(item),
                    null);
        }
        Words words = given.answer().words();
        return new Sheets.Line(
                item,
                SheetTerms.of(item),
                given.answer().answered(),
                SheetTerms.of(given.answer().answered()),
                words == null ? null : words.value(),
                known.get(item),
                given.position());
    }
}
