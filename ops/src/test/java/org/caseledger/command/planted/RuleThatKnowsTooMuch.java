package org.caseledger.command.planted;

import org.axonframework.messaging.MetaData;
import org.caseledger.query.planted.ViewThatKnowsTooMuch;
import org.springframework.util.Assert;

import java.time.LocalDate;

/** Knows Axon, Spring and a view, and asks the clock. */
public final class RuleThatKnowsTooMuch {

    private RuleThatKnowsTooMuch() {}

    public static String decide() {
        Assert.notNull(MetaData.emptyInstance(), "metadata");
        return ViewThatKnowsTooMuch.class + " " + LocalDate.now();
    }
}
