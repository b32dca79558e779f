package org.caseledger.query.plantedtoo;

import org.caseledger.query.planted.ViewThatKnowsTooMuch;

/** Leans on the view that leans on it. */
public record OtherView(ViewThatKnowsTooMuch first) {}
