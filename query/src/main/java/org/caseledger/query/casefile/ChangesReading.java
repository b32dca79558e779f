package org.caseledger.query.casefile;

import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.BadQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Shows what a change would touch, to whoever sees the whole file; it records nothing but the look. */
@Component
public class ChangesReading {

    private final ReadGate gate;

    public ChangesReading(ReadGate gate) {
        this.gate = gate;
    }

    /** Which change of which person of which file. */
    public record Asked(FileId file, PersonId person, Change change) {

        /** Both must be said: nobody is asked about in general. */
        static Asked of(UUID file, @Nullable UUID person, @Nullable Change change) {
            if (person == null) {
                throw new BadQuestion("person");
            }
            if (change == null) {
                throw new BadQuestion("change");
            }
            return new Asked(new FileId(file), new PersonId(person), change);
        }
    }

    public ChangeEffects show(SignedIn reader, OutputPath path, Asked asked) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> read(look, asked));
    }

    private static ChangeEffects read(Look look, Asked asked) {
        look.requireFile(asked.file());
        if (!look.seesWholeFile(asked.file()) || !isOfFile(look, asked)) {
            throw new NotFound();
        }
        return new ChangeEffects(
                asked.file().value(),
                asked.person().value(),
                asked.change(),
                asked.change().words(),
                look.position(),
                new EffectsOnPerson(look.facts(), asked.file(), asked.person(), asked.change())
                        .found());
    }

    /** Somebody who is to join stands in no file yet. */
    private static boolean isOfFile(Look look, Asked asked) {
        return look.facts()
                .value(MemberRegister.MEMBER, asked.person().toString())
                .map(member -> member.fileId().equals(asked.file()))
                .orElse(Touched.PROTECTION.concernsTheFile(asked.change()));
    }
}
