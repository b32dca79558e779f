/** 台帳の組織: the rules for registering the municipality, its agencies, staff and contracts. */
@NullMarked
package org.caseledger.command.directory;

import org.jspecify.annotations.NullMarked;
