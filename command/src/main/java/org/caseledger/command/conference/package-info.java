/** 会議体・会議・検討事案: the rules for bodies, sittings and what is shared and decided in them. */
@NullMarked
package org.caseledger.command.conference;

import org.jspecify.annotations.NullMarked;
