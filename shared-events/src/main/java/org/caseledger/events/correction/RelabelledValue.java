package org.caseledger.events.correction;

import org.caseledger.events.privacy.Label;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One sealed value whose label is another from now on. What is stored stays sealed as it was.
 *
 * @param value id of the value, as its envelope bears it
 * @param from what it stood under until now
 * @param to what it stands under from now on; where that is consent, only while all of it holds
 * @param kept the label under which those who learnt it in a conference go on reading it, and which
 *     alone is left when the consent ends
 */
public record RelabelledValue(UUID value, Label from, Label to, @Nullable Label kept) {}
