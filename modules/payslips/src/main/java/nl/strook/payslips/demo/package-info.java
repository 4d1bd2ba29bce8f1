/** What the people of the demo world chose about their payslips. */
@NullMarked
package nl.strook.payslips.demo;

import org.jspecify.annotations.NullMarked;
