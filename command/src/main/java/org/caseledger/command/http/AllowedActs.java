package org.caseledger.command.http;

import org.caseledger.events.value.SignedIn;

import java.util.List;
import java.util.UUID;

/** Tells what a caller may do with a stream now; asked only about streams that the caller sees. */
@FunctionalInterface
public interface AllowedActs {

    List<Act> allowedNow(SignedIn who, UUID stream);
}
