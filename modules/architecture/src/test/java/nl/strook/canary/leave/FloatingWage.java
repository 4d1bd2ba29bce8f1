package nl.strook.canary.leave;

class FloatingWage {
    double wage;
}
