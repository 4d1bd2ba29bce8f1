package nl.strook.canary.leave;

class Prints {
    void say() {
        System.out.println("Hello");
    }
}
