package org.caseledger.query.planted;

import com.cedarpolicy.BasicAuthorizationEngine;

import org.caseledger.command.planted.RuleThatKnowsTooMuch;
import org.caseledger.query.plantedtoo.OtherView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Knows Cedar, a rule and another view, and has a field filled from outside. */
public final class ViewThatKnowsTooMuch {

    @Autowired @Nullable OtherView injected;

    public String shows() {
        return BasicAuthorizationEngine.class + " " + RuleThatKnowsTooMuch.decide();
    }

    public OtherView other() {
        return new OtherView(this);
    }
}
