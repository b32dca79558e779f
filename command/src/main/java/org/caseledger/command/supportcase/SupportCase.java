package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.supportcase.SupportCaseEvent;

/**
 * One run of 多機関協働 as its rules see it, with ids and dates only. It begins with a referral, is
 * taken or not, is planned and supported, perhaps suspended, and ends by 終結; a closed case can be
 * referred again.
 */
public sealed interface SupportCase {

    /** No referral was received under this id. */
    record Unknown() implements SupportCase {}

    /** A case that exists, in whichever stage. */
    sealed interface Known extends SupportCase permits Referred, NotTaken, Open, Closed {
        Outline outline();

        Course course();

        Known with(Outline outline, Course course);

        /** Starts the label of what is said about everybody the case was referred for. */
        default LabelDraft label(Circumstances now) {
            return now.about(outline().fileId(), outline().persons()).sensitive();
        }
    }

    /** Received and waiting for 受理, for the first time or after reopening. */
    record Referred(Outline outline, Course course) implements Known {
        @Override
        public Referred with(Outline frame, Course next) {
            return new Referred(frame, next);
        }
    }

    /** Returned with advice, or gone to アウトリーチ; from there it may come back. */
    record NotTaken(Outline outline, Course course, boolean rerouted) implements Known {
        @Override
        public NotTaken with(Outline frame, Course next) {
            return new NotTaken(frame, next, rerouted);
        }
    }

    /** From 受理 to 終結. */
    sealed interface Open extends Known permits Active, Supported {

        /** The plan now worked on; only to be asked once a rule has made sure that there is one. */
        default Plan plan() {
            return course().currentPlan();
        }
    }

    /** Open and not suspended: plans can be made. */
    sealed interface Active extends Open permits Planning, Supporting {}

    /** The current plan has been decided by the municipality. */
    sealed interface Supported extends Open permits Supporting, Suspended {}

    /** Accepted, and its current plan (if any) not yet decided. */
    record Planning(Outline outline, Course course) implements Active {
        @Override
        public Planning with(Outline frame, Course next) {
            return new Planning(frame, next);
        }
    }

    /** 支援中. */
    record Supporting(Outline outline, Course course) implements Active, Supported {
        @Override
        public Supporting with(Outline frame, Course next) {
            return new Supporting(frame, next);
        }
    }

    /** 中断中. */
    record Suspended(Outline outline, Course course) implements Supported {
        @Override
        public Suspended with(Outline frame, Course next) {
            return new Suspended(frame, next);
        }
    }

    /** 終結後, or ended before 支援決定. */
    record Closed(Outline outline, Course course) implements Known {
        @Override
        public Closed with(Outline frame, Course next) {
            return new Closed(frame, next);
        }
    }

    /** The case after one more event. */
    default SupportCase after(SupportCaseEvent event) {
        return History.after(this, event);
    }
}
