package org.caseledger.query.review;

import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Phrases;
import org.springframework.stereotype.Component;

/** Asks the questions of the review for a reviewer, through the gate like every read. */
@Component
public class ReviewReading {

    private final ReadGate gate;
    private final Histories histories;

    public ReviewReading(ReadGate gate, Histories histories) {
        this.gate = gate;
        this.histories = histories;
    }

    public Review ofFile(SignedIn reader, OutputPath path, FileId file) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, look -> ofFile(look, file));
    }

    public Review ofSitting(SignedIn reader, SittingId sitting) {
        return gate.look(
                reader,
                OutputPath.SITTING_REVIEW_API,
                ReadingPurpose.REVIEW,
                look -> ofSitting(look, sitting));
    }

    private Review ofFile(Look look, FileId file) {
        look.requireFile(file);
        History history = histories.ofFile(look, file);
        if (history.reviewed().isEmpty()) {
            throw new NotFound();
        }
        return new Review(
                file.value(),
                look.position(),
                Questionnaire.ofFile(history, phrases(look, history)));
    }

    private Review ofSitting(Look look, SittingId sitting) {
        if (look.facts().find(SittingRegister.SITTING, sitting.toString()).isEmpty()) {
            throw new NotFound();
        }
        History history = histories.ofSitting(look, sitting);
        history.reviewed().forEach(line -> line.event().file().ifPresent(look::shows));
        return new Review(
                sitting.value(),
                look.position(),
                Questionnaire.ofSitting(history, phrases(look, history)));
    }

    private static Phrases phrases(Look look, History history) {
        return new MaskedPhrases(new OpenedPhrases(look, history.lines()));
    }
}
